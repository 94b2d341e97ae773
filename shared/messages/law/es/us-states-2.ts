import type { usStates2 as english } from '../en/us-states-2.ts';
import type { Translated } from '../rule-words.ts';

export const usStates2 = {
  'US-IL-FPBA-COLLECT': {
    may: 'Un hospital puede pasar la factura de un paciente sin seguro a una agencia o bufete solo tras evaluarlo, dar el descuento, dejar revisar la factura, ofrecer un plan y 90 días o más desde el alta para pedir ayuda.',
  },
  'US-IL-HOME-LIEN': {
    may: 'Desde el 1 de enero de 2027, un hospital no puede gravar la vivienda principal del paciente.',
  },
  'US-IL-LICENCE': {
    may: 'Una agencia necesita la licencia de cobranza de Illinois (IDFPR) y solo contacta de 8:00 a 21:00.',
  },
  'US-IL-SOL': {
    may: 'La demanda debe presentarse en 10 años si hay contrato escrito, en 5 años si es verbal.',
  },
  'US-NJ-120': {
    may: 'No tome medidas de cobranza (agencia, demanda, gravamen, embargo) hasta 120 días después de la primera factura, y solo si ya ofreció un plan de pagos razonable.',
  },
  'US-NJ-30NOTICE': {
    may: 'Al menos 30 días antes de una medida de cobranza, envíe otra factura con un aviso de lo que piensa hacer y un plazo de al menos 30 días.',
  },
  'US-NJ-PLAN': {
    may: 'Ofrezca un plan de hasta 3 % del ingreso mensual, de al menos 6 meses, con 60 días de gracia y un interés de hasta 3 % anual.',
    doubt: 'Una fuente habla de 6 a 60 meses o más.',
  },
  'US-NJ-INTEREST': {
    may: 'Pida como máximo 3 % de interés anual sobre una deuda médica y no añada gastos de cobranza.',
  },
  'US-NJ-GARNISH': {
    may: 'No embargue el salario de un paciente con ingresos por debajo del 600 % del nivel de pobreza.',
  },
  'US-NJ-APPEAL-HALT': {
    may: 'No tome medidas de cobranza mientras haya una apelación ante el seguro del paciente.',
  },
  'US-NJ-SOL': {
    may: 'La demanda por una factura debe presentarse en 6 años.',
  },
  'US-MD-240': {
    may: 'Un hospital no puede demandar ni cobrar intereses antes de 240 días desde la primera factura, y demanda solo por más de 500 dólares.',
  },
  'US-MD-PLAN': {
    may: 'El plan de un hospital según ingresos toma como máximo el 5 % del ingreso bruto ajustado al mes.',
  },
  'US-MD-FAP': {
    may: 'Un hospital atiende gratis hasta el 200 % del nivel de pobreza y con precio reducido hasta el 500 %. El paciente puede solicitarlo durante 240 días.',
  },
  'US-MD-LIEN': {
    may: 'No grave una vivienda en la que vive su dueño, e indique en la demanda que se trata de una deuda médica.',
  },
  'US-MD-MCDCA': {
    may: 'No contacte al paciente tan a menudo, o a horas tan inusuales, que sea un abuso. Obliga también al consultorio; la ley no da horas ni cantidades.',
  },
  'US-MD-SOL': {
    may: 'La demanda por una factura debe presentarse en 3 años.',
  },
  'US-NM-INDIGENT': {
    may: 'No demande, grave, embargue ni venda la deuda de un paciente con ingresos de hasta 200 % del nivel de pobreza. Decídalo antes, en 10 días; hacen falta 3 contactos para concluir que no coopera.',
    doubt:
      'No está claro si esta ley obliga a un consultorio independiente fuera de un establecimiento.',
  },
  'US-NM-NOTICE': {
    may: 'Añada a cada factura, en inglés y español y en 14 puntos, el aviso de que el paciente puede pedir que se evalúe si sus bajos ingresos lo protegen de la cobranza.',
    doubt: 'Otro pasaje del reglamento pide una página aparte en negrita de 12 puntos.',
  },
  'US-NM-SCREEN': {
    may: 'Antes de pedir el pago, el establecimiento comprueba el seguro del paciente, busca programas públicos y ayuda a solicitarlos.',
  },
  'US-NM-SOL': {
    may: 'La demanda debe presentarse en 6 años si hay contrato escrito, en 4 años si es una cuenta abierta.',
  },
  'US-WA-120': {
    may: 'No venda una deuda ni la asigne a una agencia hasta 120 días después de enviar la primera factura.',
  },
  'US-WA-INTEREST': {
    may: 'Antes de una sentencia, pida como máximo 9 % de interés anual sobre una deuda médica.',
  },
  'US-WA-ITEMISE': {
    may: 'La primera carta de la agencia informa del derecho al número de cuenta, al último pago, al detalle y, en hospitales, a la ayuda. Si se lo piden, para hasta enviar el detalle, en 30 días.',
  },
  'US-WA-HOURS': {
    may: 'Una llamada o visita de una agencia antes de las 7:30 o desde las 21:00, en el lugar del paciente, se presume acoso.',
  },
  'US-WA-FREQ': {
    may: 'Más de 3 contactos de una agencia en 7 días, sumando canales, se presumen acoso; también más de 1 en el trabajo. No cuentan las respuestas al paciente.',
    doubt:
      'No está claro si cuentan 7 días cualesquiera o la semana del calendario, ni cómo cuentan los SMS desde la reforma.',
  },
  'US-WA-VENDOR-RISK': {
    may: 'Quien ofrece formularios como «sistema de cobranza», aun a nombre del consultorio, es agencia de cobranza y necesita licencia. También el consultorio que usa un nombre que sugiere a otro.',
  },
  'US-WA-SOL': {
    may: 'La demanda debe presentarse en 6 años si hay contrato escrito, en 3 años si no lo hay.',
  },
  'US-OR-SCREEN': {
    may: 'Un hospital o su clínica puede pasar una factura a un cobrador solo tras evaluar si el paciente tiene derecho a ayuda y enviarle su política y el formulario.',
  },
  'US-OR-UDCPA': {
    may: 'No contacte al paciente repetidamente, o a horas que sabe que le molestan, para acosarlo. En Oregón esto obliga también al consultorio.',
  },
  'US-OR-SOL': {
    may: 'En Oregón, la demanda por una factura debe presentarse en 6 años.',
  },
  'US-TX-ITEMISED': {
    may: 'Un centro con licencia no puede cobrar sin enviar antes la factura detallada: servicios en palabras simples, códigos, lo que pagaron otros y lo debido. La envía en 30 días del último pago de terceros.',
    doubt:
      'Los consultorios médicos pueden quedar fuera de esta regla, pues habla de centros con licencia.',
  },
  'US-TX-11MONTH': {
    may: 'Facture al paciente o al seguro a más tardar el primer día del mes 11 después del servicio. Si no, se pierde lo que habría pagado el seguro.',
  },
  'US-TX-DCA': {
    may: 'La ley de Texas sobre cómo se cobran deudas obliga también al consultorio. Una agencia deposita una fianza de 10 000 dólares.',
  },
  'US-TX-WAGES': {
    may: 'El salario no puede embargarse por una deuda de este tipo.',
  },
  'US-TX-SOL': {
    may: 'La demanda por una factura debe presentarse en 4 años.',
  },
  'US-FL-HOURS': {
    may: 'Llame, envíe SMS o visite solo de 8:00 a 21:00 en el lugar del paciente, también el consultorio, salvo que el paciente acepte otra cosa. El correo electrónico no tiene límite.',
  },
  'US-FL-ECA': {
    may: 'Antes de demandar, reportar, vender o embargar, el hospital o centro quirúrgico busca ayuda, detalla la factura, espera al seguro y las apelaciones, respeta acuerdos y planes, y avisa 30 días antes con entrega rastreable.',
  },
  'US-FL-SOL-MED': {
    may: 'Un hospital o centro quirúrgico debe demandar en 3 años desde que pasó la deuda a otro para su cobranza.',
  },
  'US-FL-EXEMPT': {
    may: 'Por una deuda con un hospital o centro quirúrgico no se embarga un vehículo de hasta 10 000 dólares ni bienes de hasta 10 000 dólares.',
  },
  'US-FL-REGISTER': {
    may: 'Una agencia debe estar inscrita ante el regulador de Florida (OFR) como agencia de cobranza al consumidor.',
  },
  'US-NC-30NOTICE': {
    may: 'Un hospital o centro quirúrgico avisa 30 días antes de la cobranza, espera mientras haya una solicitud de ayuda y no grava la vivienda principal.',
  },
  'US-NC-DCA': {
    may: 'No llame tan a menudo que acose, ni fuera de las horas normales de vigilia; la ley no da horas. En Carolina del Norte esto obliga también al consultorio.',
  },
  'US-NC-LICENCE': {
    may: 'Una agencia necesita el permiso del departamento de seguros de Carolina del Norte (NCDOI).',
  },
  'US-NC-SOL': {
    may: 'La demanda por una factura debe presentarse en 3 años, o 10 años si el contrato lleva sello.',
  },
  'US-MA-CREDITOR-FREQ': {
    may: 'Llame o envíe SMS al paciente por una deuda como máximo 2 veces en 7 días; al trabajo, como máximo 2 veces en 30 días. En Massachusetts esto obliga también al consultorio.',
  },
  'US-MA-HOURS': {
    may: 'Llame solo de 8:00 a 21:00 en el lugar del paciente. En Massachusetts esto obliga también al consultorio.',
  },
} satisfies Translated<typeof english>;
