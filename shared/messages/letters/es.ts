import type { LetterTexts } from './texts.ts';

const PAID = 'Si ya pagó, le damos las gracias; no tenga en cuenta este mensaje.';
const REPLY = 'Basta con responder a este mensaje y le diremos cómo.';
const GOES_ON = 'El servicio que se paga con esta cuota sigue como siempre.';

export const es: LetterTexts = {
  subjects: {
    courteous: 'Recordatorio de {{clinic}}',
    neutral: 'Segundo recordatorio de {{clinic}}',
    firm: 'Tercer recordatorio de {{clinic}}',
    last: 'Último recordatorio de {{clinic}}',
  },
  greeting: (name) => `Hola, ${name}:`,
  greetingUnnamed: 'Hola:',
  openings: {
    'one-off': {
      courteous: `Le escribimos por un saldo pendiente de {{balance}} con {{clinic}}. ${PAID}`,
      neutral: `Quizá no vio nuestro primer mensaje: sigue pendiente un saldo de {{balance}} con {{clinic}}. ${PAID}`,
      firm: 'Le hemos escrito por un saldo de {{balance}} con {{clinic}} y aún no tenemos noticias suyas. Nos gustaría encontrar una solución que le convenga.',
      last: 'Este es el último recordatorio que le enviamos por el saldo de {{balance}} con {{clinic}}. Hable con nosotros, por favor, a más tardar el {{answer_by}}: casi siempre hay una solución buena para todos.',
    },
    recurring: {
      courteous: `Le escribimos por su cuota habitual con {{clinic}}: hay {{balance}} pendientes. ${PAID}`,
      neutral: `Quizá no vio nuestro primer mensaje: de su cuota habitual con {{clinic}} siguen pendientes {{balance}}. ${PAID}`,
      firm: 'Le hemos escrito por su cuota habitual con {{clinic}} y aún no tenemos noticias suyas: hay {{balance}} pendientes. Nos gustaría encontrar una solución que le convenga.',
      last: 'Este es el último recordatorio que le enviamos por su cuota habitual con {{clinic}}: hay {{balance}} pendientes. Hable con nosotros, por favor: casi siempre hay una solución buena para todos.',
    },
    gentle: {
      courteous: `Le enviamos una nota amable sobre un saldo pendiente de {{balance}} con {{clinic}}. Tómese el tiempo que necesite. ${PAID}`,
      neutral: `Sigue pendiente un saldo de {{balance}} con {{clinic}}. Si ahora no es buen momento, díganoslo y buscamos otro mejor. ${PAID}`,
      firm: 'Le hemos escrito por un saldo de {{balance}} con {{clinic}}. Nos gustaría saber qué se lo haría más fácil.',
      last: 'Este es el último mensaje que le enviamos por el saldo de {{balance}} con {{clinic}}. Díganos, por favor, a más tardar el {{answer_by}}, qué le ayudaría: más tiempo, una suma menor cada mes o ayuda con la factura.',
    },
  },
  service: {
    courteous: GOES_ON,
    neutral: GOES_ON,
    firm: 'Nos gustaría que siguiera el servicio que se paga con esta cuota. Antes de cualquier cambio le escribiremos otra vez y le diremos el día.',
    last: 'Si el {{answer_by}} no tenemos noticias suyas, el servicio que se paga con esta cuota queda en pausa a partir del día siguiente. Sigue en cuanto encontremos juntos una solución. No hace falta pagarlo todo antes: basta con una respuesta.',
  },
  item: (date, invoice, amount) =>
    `${[date, invoice && `factura ${invoice}`].filter(Boolean).join(', ') || 'Pendiente'}: ${amount}`,
  total: 'En total: {{balance}}',
  choices: 'Puede pagarlo todo o pagar en cuotas que le resulten cómodas. {{how_to_answer}}',
  howToAnswer: {
    email: () => REPLY,
    sms: () => REPLY,
    chat: () => REPLY,
    letter: (mail) =>
      `Escríbanos ${mail ? `a ${mail} o por correo postal` : 'por correo postal'} y le diremos cómo.`,
    call: () => 'Díganoslo ahora o llámenos después y le diremos cómo.',
  },
  assistance:
    'Si en este momento le resulta difícil pagar, díganoslo, por favor. Buscaremos con usted un plan o una ayuda económica.',
  dispute:
    'Si algo no es correcto o no le toca pagarlo a usted, díganoslo también. Lo revisamos y no le enviamos más recordatorios hasta que tenga nuestra respuesta.',
  contact: '{{person}} le responderá. También puede llamar por teléfono: {{phone}}.',
  optOut: {
    email:
      'Si prefiere no recibir estos mensajes por correo electrónico, díganoslo y dejaremos de enviarlos.',
    sms: 'Si prefiere no recibir estos mensajes de texto, díganoslo y dejaremos de enviarlos.',
    chat: 'Si prefiere no recibir estos mensajes por aquí, díganoslo y dejaremos de enviarlos.',
    letter: 'Si prefiere no recibir estas cartas, díganoslo y dejaremos de enviarlas.',
    call: 'Si prefiere no recibir estas llamadas, díganoslo y dejaremos de llamarle.',
  },
  ofPlaces: {
    'no-extras': 'Este mensaje no suma intereses ni gastos.',
    'written-copy': 'Puede pedirnos una copia por escrito de este mensaje y de sus derechos.',
    'not-a-court-procedure':
      'Esto no es una notificación judicial ni un procedimiento de ejecución.',
    'not-reported':
      'Esta deuda no se ha comunicado a ningún buró de crédito, y la ley no deja hacerlo. Usted puede reclamar y preguntarnos por sus demás derechos.',
    'other-languages': 'Si prefiere este mensaje en otro idioma, díganoslo.',
    // the law of New Mexico wants it in English and in Spanish
    'low-income-protection':
      'Si sus ingresos son bajos, la ley puede protegerle de este cobro. Pregúntenos y lo vemos con usted. If your income is low, the law may protect you from paying this bill. Ask us, and we will look into it with you.',
  },
};
