import { formatCount, formatDate } from '../../dates.ts';
import type { QuestionWords } from './words.ts';

const HOLD =
  'Para marcarlos, escriba «sí» en la columna «En espera» de su fila, o «en espera» como estado.';

export const es: QuestionWords = {
  title: 'Lo que la ley le pregunta',
  waiting: (count) =>
    count === 1
      ? 'La ley pregunta 1 cosa a su clínica que solo usted puede responder.'
      : `La ley pregunta ${formatCount(count, 'es')} cosas a su clínica que solo usted puede responder.`,
  whereFirst: (country) =>
    `Diga dónde está su consultorio: la ley de ese lugar decide cuándo y por qué vía puede escribir. ${
      country === null
        ? 'Hasta entonces no aplico la ley de ningún lugar.'
        : `Hasta entonces aplico la ley del país de esta hoja de cálculo: ${country}.`
    }`,
  sayWhere: 'Decir dónde estamos',
  open: 'Ver las preguntas',
  intro:
    'Responda una sola vez para todos los pacientes de esta hoja de cálculo. Puede cambiar la respuesta cuando quiera.',
  none: 'La ley de su lugar y de los lugares de sus pacientes no le pregunta nada más.',
  toAnswer: 'Por responder',
  answered: 'Respondida',
  said: (by, day) => `${by}, ${formatDate(day, 'es')}`,
  why: 'Por qué se pregunta',
  where: (place, citation) => `${place}: ${citation}`,
  legend: 'Su respuesta',
  answers: {
    channels: 'Cada paciente aceptó estas vías, y lo guardamos por escrito:',
    rows: 'No todos los pacientes, o no las mismas vías',
    yes: 'Sí',
    no: 'No',
    none: 'No, ninguno',
    marked: 'Sí, y cada uno está marcado en la hoja de cálculo',
    some: 'Sí, y aún no están todos marcados',
    unknown: 'No lo sé',
  },
  follows: {
    channels:
      'Los mensajes van solo por estas vías. Un «no» en la fila del paciente sigue contando.',
    rows: 'A los pacientes se los contacta por las vías que su fila nombra en «Acepta correo electrónico»; un sí vale para el correo. A los demás no se les envía nada donde rige esta regla.',
    yes: 'La regla rige para usted.',
    no: 'La regla no rige para usted.',
    none: 'Los recordatorios siguen como estaba previsto.',
    marked: 'Los marcados no reciben nada. Los demás reciben sus recordatorios.',
    some: 'Por seguridad, nadie recibe recordatorios donde rige esta regla hasta que todos estén marcados y usted lo diga aquí.',
    unknown:
      'La pregunta queda abierta. Entretanto no detiene los recordatorios: averígüelo pronto, por favor.',
  },
  facts: {
    authorisedChannels: {
      ask: '¿Por qué vías aceptaron sus pacientes que se los contacte?',
      short: 'Vías que aceptaron los pacientes',
      means:
        'Donde rige esta regla, un mensaje sobre una deuda solo puede ir por una vía que el paciente aceptó. Guarde lo que lo demuestra.',
      follows: {
        unknown:
          'La pregunta queda abierta. Hasta que se responda, donde rige esta regla solo se escribe a los pacientes cuya fila lo dice.',
      },
    },
    licensedFacility: {
      ask: '¿Es su clínica un centro con licencia?',
      short: 'Centro con licencia o no',
      means:
        'Un centro con licencia del estado, como un hospital o un centro quirúrgico. Los consultorios médicos pueden quedar fuera de esta regla: lo dice su licencia o su abogado.',
      follows: {
        yes: 'La regla rige para usted. También se le pregunta por las facturas detalladas.',
      },
    },
    itemizedBillIssued: {
      ask: '¿Hay algún paciente aquí al que no se le envió una factura detallada?',
      short: 'Factura detallada enviada o no',
      means:
        'Nombra cada servicio en palabras simples con su precio, y va antes de cualquier recordatorio.',
    },
    suedAndServed: {
      ask: '¿Se demandó a algún paciente de aquí por lo que debe?',
      short: 'Demandado o no',
      means:
        'Un tribunal tiene su demanda y el paciente fue notificado. Desde entonces no van recordatorios.',
    },
    confidentialCommunicationRequested: {
      ask: '¿Pidió algún paciente de aquí que lo contacten solo por otra vía o en otro lugar?',
      short: 'Pidió otra vía u otro lugar',
      means:
        'Por ejemplo, nada de correo a su casa. Ese deseo se respeta: contáctelo usted como lo pidió.',
    },
    ppdrPending: {
      ask: '¿Disputa algún paciente de aquí, en el procedimiento federal, una factura mayor que su presupuesto?',
      short: 'Disputa federal de un presupuesto',
      means:
        'Pueden pedirlo los pacientes que pagan por su cuenta cuando la factura supera mucho el presupuesto de buena fe. Hasta que se decida, nadie les pide dinero.',
    },
    medicaidCovered: {
      ask: '¿Cubre Medicaid, o el programa QMB de Medicare, la atención de algún paciente de aquí?',
      short: 'Con Medicaid o QMB',
      means: 'A estos pacientes no se les pide lo que cubre el programa.',
    },
  },
  mark: {
    itemizedBillIssued: HOLD,
    suedAndServed: HOLD,
    confidentialCommunicationRequested: HOLD,
    ppdrPending:
      'Para marcarlos, escriba «sí» en la columna «En reclamo» de su fila, o «en reclamo» como estado.',
    medicaidCovered: HOLD,
  },
  by: 'Su nombre',
  byHint: 'Queda junto a la respuesta.',
  byMissing: 'Indique su nombre, por favor.',
  save: 'Guardar esta respuesta',
  takeBack: 'Retirar la respuesta',
  settle: {
    title: 'Por aclarar',
    place: 'Lugar que no puedo leer',
    placeHow:
      'Escriba el estado o el país donde viven, como «Texas» o «US-TX». Hasta entonces cuenta la ley de su propio lugar.',
    consent: 'Consentimiento no conocido',
    consentHow:
      'Si aceptaron, escriba «sí», el día o las vías, como «correo, WhatsApp», en «Acepta correo electrónico»; si no, «no». Si su hoja de cálculo no tiene esa columna, agréguela y elíjala en «Cambiar las columnas».',
  },
};
