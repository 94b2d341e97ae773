import type { PortalMessages } from '../index.ts';

const businessDays = (days: number) => (days === 1 ? '1 día hábil' : `${days} días hábiles`);

export const clocks: PortalMessages['clocks'] = {
  duties: {
    acknowledge: 'Respuesta a la asignación',
    'first-contact': 'Primer contacto',
    freshness: 'Próxima novedad',
    'dispute-answer': 'Respuesta a la disputa',
    recall: 'Confirmación del retiro',
  },
  due: (duty, day, days) => `${duty}: vence el ${day}, en ${businessDays(days)}.`,
  dueToday: (duty) => `${duty}: vence hoy.`,
  late: (duty, day, days) =>
    days === 0
      ? `${duty}: venció el ${day}.`
      : `${duty}: venció el ${day}, hace ${businessDays(days)}.`,
  how: 'Según el mandato de este caso, en días hábiles del consultorio. Los feriados aún no se conocen aquí y cuentan como días hábiles.',
  badges: { late: 'Atraso', 'due-today': 'Hoy' },
  columns: { clock: 'Próximo paso', due: 'Vence', late: 'Días hábiles de atraso' },
  filter: {
    label: 'Con atraso en',
    options: {
      any: 'Cualquier plazo',
      acknowledge: 'Respuesta a una asignación',
      'first-contact': 'Primer contacto',
      freshness: 'Novedades',
      'dispute-answer': 'Respuesta a una disputa',
      recall: 'Confirmación de un retiro',
    },
  },
  practiceTodo: {
    title: (agency, count) =>
      count === 1
        ? `${agency} tiene un caso con atraso.`
        : `${agency} tiene ${count} casos con atraso.`,
    with: (duty, count) => `${duty}: ${count}`,
    go: 'Verlos',
  },
  agencyTodo: {
    acknowledge: (count) =>
      count === 1
        ? 'Un caso con atraso: sin respuesta.'
        : `${count} casos con atraso: sin respuesta.`,
    'first-contact': (count) =>
      count === 1
        ? 'Un caso con atraso: aún sin contacto.'
        : `${count} casos con atraso: aún sin contacto.`,
    freshness: (count) =>
      count === 1
        ? 'Un caso con atraso: sin novedades a tiempo.'
        : `${count} casos con atraso: sin novedades a tiempo.`,
    'dispute-answer': (count) =>
      count === 1
        ? 'Un caso con atraso: su disputa no tiene respuesta.'
        : `${count} casos con atraso: sus disputas no tienen respuesta.`,
    recall: (count) =>
      count === 1
        ? 'Un caso con atraso: su retiro no está confirmado.'
        : `${count} casos con atraso: sus retiros no están confirmados.`,
  },
  agencyTodoText: 'Estos plazos los acordó en el mandato. El consultorio ve lo mismo.',
  agencyTodoGo: 'Verlos',
  against: {
    badge: 'Contra el mandato',
    texts: {
      channel: 'El mandato no permite este medio de contacto.',
      plan: 'El mandato pide el sí del consultorio antes de un plan.',
    },
    summary: (count) =>
      count === 1
        ? 'Algo que la agencia informó de este caso va contra el mandato. Está señalado abajo.'
        : `${count} cosas que la agencia informó de este caso van contra el mandato. Están señaladas abajo.`,
  },
  form: {
    channels: (allowed) =>
      `El mandato permite: ${allowed}. Registre también cualquier otro, si ocurrió: ambas partes ven entonces que fue contra el mandato.`,
    noChannel: 'ningún medio de contacto',
    notAllowed: (channel) => `${channel} (contra el mandato)`,
    plan: 'El mandato pide antes el sí del consultorio. Sin él, ambas partes ven que el plan va contra el mandato.',
  },
};
