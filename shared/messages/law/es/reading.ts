import type { ReadingWords } from '../reading-words.ts';

/** Un paquete de leyes como lo lee una persona. */
export const reading: ReadingWords = {
  parts: {
    when: 'Cuándo',
    how_often: 'Con qué frecuencia',
    which_way: 'Por qué vía y con qué consentimiento',
    says: 'Qué debe decir un mensaje y qué no',
    stops: 'Qué lo detiene todo',
    before: 'Antes de una entrega, una demanda o un cargo',
    else: 'Qué más conviene saber',
  },
  none: {
    when: 'Ninguna regla que conozcamos fija horas.',
    how_often: 'Ninguna regla que conozcamos fija un número de contactos.',
    which_way: 'Ninguna regla que conozcamos trata de las vías de contacto.',
    says: 'Ninguna regla que conozcamos trata del texto.',
    stops: 'Ninguna regla que conozcamos lo detiene todo.',
    before: 'Ninguna regla que conozcamos obliga a esperar.',
    else: 'No conocemos nada más.',
  },
  known: {
    wider: (place, wider) =>
      `No tenemos reglas propias de ${place}. Lo que lee es el derecho de: ${wider}. Pregunte a su abogado qué más rige.`,
    none: (place) =>
      `No tenemos reglas para: ${place}. Lo que lee son solo buenas prácticas. Pregunte a su abogado qué rige allí.`,
  },
  days: ['Lunes', 'Martes', 'Miércoles', 'Jueves', 'Viernes', 'Sábado', 'Domingo'],
  everyDay: 'Todos los días',
  both: (one, other) => `${one} y ${other.toLowerCase()}`,
  through: (from, to) => `${from} a ${to.toLowerCase()}`,
  hours: (from, to) => `de ${from} a ${to}`,
  clock: (hour, minute) => `${hour}:${minute}`,
  closed: 'Cerrado',
  holidays: 'Cerrado en los días feriados.',
  holidaysNext: (days) => `Cerrado en los días feriados; los próximos son: ${days}.`,
  onlyIf: (question) => `Solo si responde que sí a esto: ${question}`,
  since: (day) => `Desde el ${day}`,
  from: (day) => `Desde el ${day}`,
  sinceUnknown: 'No se conoce el primer día',
  until: (day) => `Último día: ${day}`,
  scopes: {
    hospital: 'Solo para hospitales',
    'nonprofit-hospital': 'Solo para hospitales exentos de impuestos',
    'public-hospital': 'Solo para hospitales públicos',
    'hospital-services': 'Solo para atención hospitalaria',
    'licensed-facility': 'Solo para centros con licencia',
  },
  ownPolicy: 'Política propia de este producto',
  begins: 'Entra en vigor',
  ends: 'Deja de regir',
  noDay: 'Aún sin fecha',
  notAdvice: 'Esto no es asesoría jurídica: le ayuda a hacer a su abogado las preguntas adecuadas.',
};
