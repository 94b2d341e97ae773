import type { usCollectors as english } from '../en/us-collectors.ts';
import type { Translated } from '../rule-words.ts';

export const usCollectors = {
  'US-FDCPA-SCOPE': {
    may: 'Las reglas federales de cobranza obligan a las agencias, no al consultorio que cobra sus facturas en su propio nombre. Si usa un nombre que sugiere a otra empresa, también cuenta como cobrador.',
  },
  'US-FDCPA-FORMS': {
    may: 'No use ni facilite cartas o formularios que hagan creer al paciente que cobra alguien distinto del consultorio.',
  },
  'US-REGF-HOURS': {
    may: 'Una agencia puede llamar o enviar mensajes solo de 8:00 a 21:00 en el lugar del paciente, en todos los husos horarios donde pueda estar. Los horarios que indicó el paciente tienen prioridad.',
  },
  'US-REGF-KNOWN-INCONVENIENT': {
    may: 'Una agencia no puede usar una hora o un lugar que el paciente dijo que le molesta, ni dentro del horario permitido, hasta que el paciente diga otra cosa.',
  },
  'US-REGF-WORKPLACE': {
    may: 'Una agencia no puede llamar ni visitar al paciente en su trabajo si sabe, o debería saber, que el empleador lo prohíbe.',
  },
  'US-REGF-WORK-EMAIL': {
    may: 'Una agencia puede escribir a un correo que da el empleador solo si el paciente lo usó con ella para esta deuda y no se dio de baja, o si aceptó esa misma dirección.',
  },
  'US-REGF-SOCIAL': {
    may: 'Una agencia no puede contactar al paciente en redes sociales donde lo vean el público o los contactos del paciente.',
  },
  'US-REGF-ATTORNEY': {
    may: 'Si el paciente tiene abogado para esta deuda, la agencia solo puede dirigirse al abogado.',
  },
  'US-REGF-7IN7': {
    may: 'Más de 7 llamadas de una agencia a una persona por la misma deuda en 7 días seguidos se presumen acoso. Cuentan las no respondidas, a cualquiera de sus números.',
    doubt:
      'Algunos resúmenes lo llaman prohibición; el texto solo presume acoso, solo para llamadas, y la agencia puede probar lo contrario.',
  },
  'US-REGF-7AFTER': {
    may: 'Tras una conversación telefónica sobre una deuda, la agencia no puede llamar por ella a esa persona durante 7 días; el día de la conversación es el día 1. No importa quién llamó.',
  },
  'US-REGF-HARASS': {
    may: 'Una agencia no puede contactar a nadie de forma que lo acose, por ningún canal. Para los mensajes, la ley no fija un número siempre seguro.',
  },
  'US-REGF-MEDIUM': {
    may: 'Si el paciente pide a la agencia que no use un canal, debe dejar de usarlo. Puede confirmarlo una sola vez por el mismo canal.',
  },
  'US-REGF-EOPTOUT': {
    may: 'Cada correo o mensaje de texto de una agencia debe mostrar con claridad una forma simple de darse de baja para esa dirección o número, sin costo ni más datos.',
  },
  'US-REGF-EMAIL-PROC': {
    may: 'La agencia queda protegida por el correo si el paciente usó la dirección con un cobrador o la aceptó, o si el consultorio avisó antes de la entrega y pasaron al menos 35 días para darse de baja.',
  },
  'US-REGF-TEXT-PROC': {
    may: 'La agencia queda protegida por los SMS si el paciente le escribió desde ese número o lo aceptó, y si en 60 días volvió a escribir o se comprobó que el número no cambió de titular.',
  },
  'US-REGF-CEASE': {
    may: 'Al recibir por escrito que pare o que no se pagará, la agencia debe parar. Solo puede decir que para, o qué medida concreta puede tomar o tomará.',
  },
  'US-REGF-THIRDPARTY': {
    may: 'La agencia puede hablar de la deuda solo con el paciente o quien lo representa (cónyuge, tutor), el acreedor, los abogados y los burós. A otros puede preguntar una vez dónde está el paciente.',
  },
  'US-REGF-LIMITED-MSG': {
    may: 'Un mensaje de voz que da solo un nombre de empresa que no sugiere cobranza, una persona, un teléfono y el pedido de responder no cuenta como mensaje sobre la deuda.',
  },
  'US-REGF-MINIMIRANDA': {
    may: 'El primer mensaje de una agencia debe decir que cobra una deuda y que usará para eso lo que se le diga. Los siguientes deben decir que vienen de un cobrador.',
  },
  'US-REGF-FALSE': {
    may: 'Una agencia no puede engañar: ni importe falso, ni disputa callada, ni abogado o papel judicial fingido, ni amenaza de arresto o de una medida ilegal o que no piensa tomar.',
  },
  'US-REGF-FEES': {
    may: 'Una agencia puede añadir intereses o un cargo, incluso por pagar en línea, solo si el acuerdo del paciente lo dice expresamente o la ley lo permite.',
  },
  'US-REGF-VALIDATION': {
    may: 'Con su primer mensaje, o dentro de 5 días, la agencia debe informar a quién se debe, cómo se compone el importe y cómo y hasta cuándo disputarlo. El modelo B-1 es seguro.',
  },
  'US-REGF-VALIDATION-PERIOD': {
    may: 'Tras el aviso de validación de la agencia, el paciente tiene 30 días corridos desde que lo recibe para disputar. Puede darse por recibido a los 5 días del envío, sin sábados, domingos ni feriados federales.',
  },
  'US-REGF-DISPUTE-HALT': {
    may: 'Si el paciente disputa por escrito dentro del plazo, o pregunta quién fue el primer acreedor, la agencia debe parar por la parte disputada hasta enviar la prueba o la respuesta.',
  },
  'US-REGF-NO-OVERSHADOW': {
    may: 'Mientras el paciente aún pueda disputar, los mensajes de la agencia no pueden contradecir ese derecho ni restarle importancia.',
  },
  'US-REGF-DELIVERY': {
    may: 'La agencia debe enviar sus avisos de modo que el paciente los reciba y pueda guardarlos. El aviso de validación electrónico posterior al primer mensaje exige consentimiento E-SIGN.',
  },
  'US-REGF-TIMEBARRED': {
    may: 'Una agencia no puede demandar, ni amenazar con hacerlo, por una deuda cuyo plazo legal ya venció. Sí puede presentar su crédito en una quiebra.',
  },
  'US-REGF-CREDIT-REPORT': {
    may: 'Antes de reportar a un buró de crédito, la agencia debe hablar con el paciente, o escribir y esperar por si el mensaje no llega. Esperar 14 días es seguro.',
  },
  'US-REGF-NO-SALE': {
    may: 'Una agencia no puede vender ni pasar a cobranza una deuda pagada, arreglada o extinguida en una quiebra.',
  },
  'US-REGF-RETENTION': {
    may: 'La agencia guarda sus registros hasta 3 años después de su última gestión de la deuda, y cada grabación 3 años después de la llamada.',
  },
  'US-REGF-DECEASED': {
    may: 'Si el paciente falleció, la agencia puede contactar solo al cónyuge o a quien se ocupa de la herencia (albacea, administrador, representante).',
  },
} satisfies Translated<typeof english>;
