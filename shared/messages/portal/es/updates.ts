import type { PortalMessages } from '../index.ts';

export const updates: PortalMessages['updates'] = {
  title: 'Actualizar con un archivo',
  heading: {
    nothing: 'Aquí no hay nada que aplicar',
    ready: (count) => (count === 1 ? 'Una línea lista' : `${count} líneas listas`),
    some: (count) => `${count} líneas aplicadas, quedan más`,
    all: (count) => (count === 1 ? 'Una línea aplicada' : `${count} líneas aplicadas`),
  },
  bring: 'Traer un archivo',
  another: 'Traer otro archivo',
  steps:
    'Escriba una actualización por línea. Nada cambia antes de que vea lo que haría el archivo.',
  template: 'Descargar un archivo con sus casos abiertos',
  file: 'Archivo de actualizaciones',
  fileHelp: (most) => `CSV, como máximo 2 MB y ${most} líneas.`,
  check: 'Revisar el archivo',
  format: {
    title: 'Qué admite el archivo',
    column: 'Columna',
    means: 'Qué escribir',
    values: 'Valores',
    columns: {
      practice: 'El consultorio, como en el archivo descargado. Solo si trabaja para varios.',
      case: 'El número del caso, como C-118.',
      event: 'Qué ha pasado. Una línea sin ello se pasa por alto.',
      amount: 'Prometido, cada cuota o recibido: 150,00. La moneda es la del caso.',
      date: 'Prometido para, primera cuota, recibido el, el día de un contacto, o el de una demanda: 2026-11-30.',
      channel: 'Por qué medio se intentó el contacto.',
      outcome: 'Qué resultó.',
      reason: 'Necesario con un rechazo, una disputa o una devolución.',
      note: 'Para el consultorio. Siempre se admite; necesario si el evento es una nota o anula una demanda.',
    },
  },
  outcome: {
    progress: 'Líneas aplicadas',
    apply: (count) => (count === 1 ? 'Aplicar la línea' : `Aplicar ${count} líneas`),
    goOn: (count) => `Continuar: quedan ${count} líneas`,
    known: (count) =>
      count === 1
        ? 'Una línea de este archivo ya se aplicó. No se cuenta otra vez.'
        : `${count} líneas de este archivo ya se aplicaron. No se cuentan otra vez.`,
    wrong: (count) => (count === 1 ? 'Una línea por corregir' : `${count} líneas por corregir`),
    wrongText:
      'Las demás líneas no esperan a estas. Descárguelas, corríjalas y traiga ese archivo.',
    download: 'Descargar las líneas por corregir',
    right: (count) => (count === 1 ? 'Una línea es correcta' : `${count} líneas son correctas`),
    done: (count) => (count === 1 ? 'Se aplicó una línea' : `Se aplicaron ${count} líneas`),
    first: (count) => `Estas son las primeras ${count}.`,
    line: 'Línea',
    column: 'Columna',
    typed: 'Dice',
    problem: 'Qué hacer',
    case: 'Caso',
    kind: 'Actualización',
    on: 'Día',
    amount: 'Importe',
  },
  report: {
    line: 'línea',
    problem: 'problema',
    rightByNow: 'Ahora es correcta. Tráigala de nuevo.',
    csvName: 'por-corregir',
  },
  problems: {
    'which-practice': () =>
      'Usted trabaja para varios consultorios: escriba cuál, como en el archivo descargado.',
    'no-practice': () =>
      'Ningún consultorio suyo se llama así. Escríbalo como en el archivo descargado.',
    'no-case': () => 'Usted no tiene un caso con este número. Revise el número y el consultorio.',
    'not-a-choice': ({ choices }) =>
      choices
        ? `Escriba uno de estos: ${choices}.`
        : 'Escriba uno de los valores de la tabla de abajo.',
    'not-an-amount': () => 'Escriba un importe como 150,00, en la moneda del caso.',
    'not-a-date': () => 'Escriba un día como 2026-11-30.',
    'too-many-cells': () =>
      'Esta línea tiene más celdas que encabezados la primera. Ponga entre comillas el texto o el importe que lleve una coma.',
    required: ({ column }) => `Este evento necesita algo en la columna «${column}».`,
    'not-now': ({ status }) => `Para entonces el caso está en «${status}» y no admite este evento.`,
    'not-yours': () => 'Solo el consultorio puede hacer esto.',
    'too-long': () => 'Esta nota es demasiado larga: escriba 2000 caracteres como máximo.',
    'not-positive': () => 'Escriba un importe mayor que cero.',
    'over-balance': ({ amount }) =>
      `Para entonces solo quedan ${amount} pendientes. Escriba eso o menos.`,
    'in-future': () => 'Ese día todavía no ha llegado. Escriba hoy o antes.',
    'before-placement': ({ day }) =>
      `El caso se le asignó el ${day}. Escriba ese día o uno posterior.`,
    'in-past': () => 'Ese día ya pasó. Escriba hoy o después.',
    'too-far': ({ day }) => `Escriba un día hasta el ${day}.`,
    'same-as-desk': ({ amount, day }) =>
      `El consultorio ya registró ${amount}, visto el ${day}. Si el suyo es otro pago, regístrelo en el caso.`,
    'same-as-reported': ({ amount, day }) =>
      `Ya se informó de ${amount} recibidos el ${day}. Si este es otro pago, regístrelo en el caso.`,
    'suit-needs-yes': () =>
      'El mandato solo permite demandar con el sí por escrito del consultorio para este caso. Pídalo en una nota.',
    'suit-told': () => 'Ya se informó de una demanda en este caso.',
    'no-suit': () => 'En este caso no se informó de ninguna demanda: no hay nada que anular.',
    'suit-bears-fee': () => 'Un pago lleva la comisión de esta demanda. Anule antes ese pago.',
    twice: ({ line }) =>
      `Dice lo mismo que la línea ${line}. Si de verdad pasó dos veces, dígalo en la nota.`,
    erased: () => 'Los datos de la persona se borraron: deje la nota vacía.',
    conflict: () => 'Alguien cambió el caso en este momento. Traiga la línea otra vez.',
  },
};
