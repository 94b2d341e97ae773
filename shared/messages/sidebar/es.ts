import type { CivilDate } from '../../calendar.ts';
import { formatCount, formatDate } from '../dates.ts';
import { es as sheet } from '../es.ts';
import { STOP_FLAG_WORDS } from '../stop-flags.ts';
import { AGING_TAB_WORDS } from './aging-tab.ts';
import { CHANNEL_WORDS } from './channels.ts';
import { COLUMN_WORDS } from './columns.ts';
import { EDIT_WORDS } from './edit.ts';
import type { Messages } from './en.ts';
import { FIGURE_VIEW_WORDS } from './figures.ts';
import { FUNCTION_WORDS } from './functions.ts';
import { es as policy } from './policy/es.ts';
import { es as portal } from './portal/es.ts';
import { es as questions } from './questions/es.ts';
import { ROLL_FORWARD_WORDS } from './roll-forward.ts';
import { es as words } from './words/es.ts';
import { WORKLIST_WORDS } from './worklist.ts';

const n = (count: number) => formatCount(count, 'es');
const date = (day: CivilDate) => formatDate(day, 'es');
const some = (count: number, one: string, many: string) =>
  `${n(count)} ${count === 1 ? one : many}`;
const people = (count: number) => some(count, 'persona', 'personas');
const mails = (count: number) => some(count, 'mensaje', 'mensajes');

export const es: Messages = {
  common: {
    about: (word, text) => `${word}: ${text}`,
    home: 'Inicio',
    back: 'Volver',
    loading: 'Leyendo su hoja de cálculo…',
    working: 'Un momento…',
    retry: 'Intentar de nuevo',
    reread: 'Leer de nuevo la hoja de cálculo',
    close: 'Cerrar la barra lateral',
    goToCell: 'Ir a la celda',
    showMore: (count) => `Mostrar ${n(count)} más`,
    people,
    rows: (count) => some(count, 'fila', 'filas'),
    tab: (name, rows) => `«${name}», ${some(rows, 'fila', 'filas')}`,
    untried: 'Sin probar en una cuenta real de Google',
  },
  languages: { en: 'inglés', es: 'español', fr: 'francés' },
  tracks: {
    'one-off': 'Deuda única',
    recurring: 'Cuota periódica',
    gentle: 'Con delicadeza',
  },
  fields: {
    account: 'Número de cuenta',
    invoice: 'Número de factura',
    guarantor: 'Quién paga (responsable)',
    givenName: 'Nombre de pila',
    patient: 'Paciente',
    email: 'Correo electrónico',
    phone: 'Celular o teléfono',
    language: 'Idioma',
    currency: 'Moneda',
    serviceDate: 'Fecha de atención',
    invoiceDate: 'Fecha de factura',
    statementDate: 'Primer estado de cuenta',
    dueDate: 'Fecha de vencimiento',
    paidDate: 'Fecha de pago',
    settledDate: 'Fecha de liquidación',
    amount: 'Importe facturado',
    paid: 'Importe pagado',
    balance: 'Importe pendiente',
    payer: 'A quién le toca pagar (paciente o aseguradora)',
    insurer: 'Aseguradora',
    insuranceBalance: 'Pendiente de la aseguradora',
    status: 'Estado',
    disputed: 'En reclamo (sí o no)',
    hold: 'En espera (sí o no)',
    plan: 'Plan de pagos (sí o no)',
    optOut: 'No quiere recordatorios (sí o no)',
    agency: 'En una agencia (sí o no)',
    place: 'Dónde vive el paciente',
    promiseDate: 'Prometió pagar hasta',
    mailConsent: 'Acepta correo electrónico (sí o no)',
    kind: 'Tipo de deuda (única o mensual)',
    sensitive: 'Tratar con delicadeza (sí o no)',
    address: 'Dirección',
    lastContact: 'Último contacto',
    notes: 'Notas',
  },
  policy,
  portal,
  words,
  channels: CHANNEL_WORDS.es,
  agingTab: AGING_TAB_WORDS.es,
  rollForward: ROLL_FORWARD_WORDS.es,
  figures: FIGURE_VIEW_WORDS.es,
  worklist: WORKLIST_WORDS.es,
  columns: COLUMN_WORDS.es,
  questions,
  edit: EDIT_WORDS.es,
  functions: FUNCTION_WORDS.es,
  refusals: {
    ...portal.refusals,
    'old-page': () => ({
      what: 'Amiable se actualizó mientras esta barra estaba abierta.',
      cure: 'Ciérrela y ábrala otra vez desde el menú.',
    }),
    'bad-arguments': () => ({
      what: 'El programa no pudo usar lo que envió la barra lateral.',
      cure: 'Revise lo que escribió e intente de nuevo.',
    }),
    'no-tab': () => ({
      what: 'Ninguna pestaña parece una lista de cuentas por cobrar.',
      cure: 'Ponga su lista en una pestaña con una fila de encabezados e intente de nuevo.',
    }),
    'not-set-up': () => ({
      what: 'Todavía no conozco sus columnas.',
      cure: 'Elíjalas una vez; quedan guardadas.',
    }),
    'headers-changed': () => ({
      what: 'Los encabezados ya no están donde estaban.',
      cure: 'Alguien cambió la hoja de cálculo. No se guardó nada: intente de nuevo y revise otra vez las columnas.',
    }),
    'no-clinic': () => ({
      what: 'Todavía no sé quién escribe los recordatorios.',
      cure: 'Indique el nombre de la clínica, una persona que responde y un correo para respuestas.',
    }),
    'no-report-before': () => ({
      what: 'Antes de este no había otro informe en la pestaña de antigüedad.',
      cure: 'Escriba la pestaña: desde la segunda vez se puede volver al informe anterior.',
    }),
    'no-figure-chosen': () => ({
      what: 'La celda seleccionada no es una cifra de la pestaña de antigüedad.',
      cure: 'Seleccione allí un importe o un nombre y pulse otra vez.',
    }),
    busy: () => ({
      what: 'Otra persona está enviando o escribiendo en este archivo.',
      cure: 'Espere un minuto e intente de nuevo.',
    }),
    'copied-sheet': () => ({
      what: 'Este archivo puede ser una copia o una versión restaurada.',
      cure: 'Diga primero qué archivo vale. Hasta entonces no se envía nada.',
    }),
    'policy-fault': () => ({
      what: 'Los niveles de esta política se contradicen.',
      cure: 'Mire el nivel señalado y elija de nuevo.',
    }),
    'policy-changed': () => ({
      what: 'Otra persona cambió la política mientras tanto.',
      cure: 'No se guardó nada. Abra la política otra vez y mírela primero.',
    }),
    'not-due': () => ({
      what: 'Este mensaje ya no corresponde.',
      cure: 'La hoja de cálculo cambió desde entonces. Lea la lista de nuevo.',
    }),
    'no-quota': () => ({
      what: 'Google no deja enviar más correos hoy desde esta cuenta.',
      cure: 'Lo que falta sigue pendiente. Vuelva mañana.',
    }),
    'letter-changed': () => ({
      what: 'La hoja de cálculo o las palabras han cambiado desde que se preparó esta carta.',
      cure: 'No envíe la anterior: diga que no la envió y prepárela de nuevo.',
    }),
    'too-many-edits': (details) => ({
      what: `${details['most']} mensajes tienen palabras propias: no caben más.`,
      cure: 'Envíe antes alguno de ellos o vuelva a las palabras de siempre en uno.',
    }),
    'words-blocked': () => ({
      what: 'Estas palabras no se pueden guardar: algo lo impide.',
      cure: 'Corrija lo que está marcado y guarde de nuevo.',
    }),
    'no-document': () => ({
      what: 'El programa no encontró su hoja de cálculo.',
      cure: 'Cierre la barra, recargue el archivo y ábrala otra vez desde el menú.',
    }),
    failed: () => ({
      what: 'Algo no funcionó en Google.',
      cure: 'Sus pestañas no cambiaron. Espere un momento e intente de nuevo.',
    }),
    unreachable: () => ({
      what: 'Google no responde.',
      cure:
        'Revise la conexión e intente de nuevo. Si en este navegador hay varias cuentas de Google ' +
        'abiertas, abra el archivo en una ventana donde solo esté la correcta.',
    }),
  },
  exceptions: {
    'last-notice': 'Último aviso: léalo usted antes de que salga.',
    'by-hand': 'No va por correo electrónico: lo entrega usted.',
    'unreadable-row': 'Una de sus filas no se pudo leer.',
    'unknown-status': 'Una palabra de estado que no conozco.',
    'unknown-place': 'Un lugar que no puedo leer: se juzga por la ley del suyo.',
    'undated-item': 'Un concepto sin fecha.',
    'failed-before': 'El mensaje anterior no se pudo enviar.',
    'came-back': 'Un mensaje anterior no llegó: este va por otra vía.',
    'no-language': 'Su idioma no está en la hoja de cálculo.',
    'edit-blocked':
      'Alguien cambió las palabras de este mensaje y ahora algo en ellas lo impide: saldrían las palabras de siempre.',
  },
  notToday: {
    ...STOP_FLAG_WORDS.es,
    'no-guarantor': 'Sin responsable indicado',
    'unknown-send': 'Último mensaje sin aclarar',
    skipped: 'Aplazado por ustedes',
    promise: 'Prometió pagar',
    'rest-day': 'Fin de semana o feriado',
    law: 'La ley aún no lo permite',
    'no-consent': 'Sin consentimiento para esta vía',
    'recently-written': 'Se le escribió hace poco',
    'not-yet-due': 'Aún no vence',
    'below-minimum': 'Importe muy pequeño',
    'credit-covers': 'Un saldo a favor lo cubre',
    'all-levels-sent': 'Ya se enviaron todos',
    'no-address': 'Sin correo electrónico',
    'bad-address': 'Correo electrónico no válido',
    'shared-name': 'Dos personas con este nombre',
    'no-phone': 'Sin número de teléfono',
    'bad-phone': 'No se puede leer el número de teléfono',
    'no-way-left': 'No queda vía para llegar',
    undated: 'Sin fecha desde la que contar',
    'two-currencies': 'Importes en dos monedas',
  },
  heldBack: {
    changed: 'La hoja de cálculo cambió después de su visto bueno',
    paid: 'Ya pagó',
    'by-hand': 'Le toca entregarlo: ábralo en la lista',
  },
  outcomes: {
    sent: 'Enviado',
    failed: 'No enviado: algo falló antes de que saliera el correo',
    unknown: 'No se sabe si salió',
    suppressed: 'Retenido',
    carried: 'Pasa a otro día',
  },
  home: {
    title: 'Qué se puede hacer ahora',
    today: (day) => `Hoy es ${date(day)}.`,
    doubt: {
      copy: 'Este archivo parece una copia.',
      restored: 'Este archivo parece una versión anterior restaurada.',
    },
    doubtWhy:
      'Para que nadie reciba dos veces un recordatorio, no se envía ni se sincroniza nada hasta que usted diga qué ' +
      'archivo vale. Si no es este, ciérrelo y trabaje en el otro.',
    thisOneLives: 'Este es el archivo que vale',
    settle: (count) =>
      count === 1
        ? '1 mensaje quizá salió y quizá no. Diga qué pasó con él.'
        : `${mails(count)} quizá salieron y quizá no. Diga qué pasó con ellos.`,
    settleDo: (count) => `Aclarar ${mails(count)}`,
    setup: 'Primero muéstreme dónde están sus cuentas por cobrar. Lleva dos minutos, una sola vez.',
    setupDo: 'Elegir las columnas',
    clinic: 'Diga quién escribe los recordatorios, para que los pacientes sepan a quién preguntar.',
    clinicDo: 'Agregar su clínica',
    counting: 'Sumando…',
    openWith: (count) => `por cobrar a ${people(count)}`,
    nothingOpen: 'No hay nada pendiente.',
    agingDo: 'Ver la antigüedad',
    due: (count) => (count === 1 ? 'recordatorio para hoy' : 'recordatorios para hoy'),
    nothingDue: 'Hoy no hay recordatorios que enviar.',
    dueDo: 'Leer los recordatorios',
    reading: (tab) => `Lee la pestaña «${tab}».`,
    changeSetup: 'Cambiar las columnas',
    changeClinic: 'Cambiar la clínica',
    help: 'Ayuda, privacidad y retiro',
  },
  setup: {
    title: 'Sus columnas',
    tab: 'Pestaña con las cuentas por cobrar',
    severalTabs: 'Varias pestañas se parecen. ¿En cuál trabaja?',
    headerRow: (row) => `Los encabezados están en la fila ${n(row)}.`,
    unsure: 'Revise, por favor',
    recognised: (count) => some(count, 'columna reconocida', 'columnas reconocidas'),
    others: (count) =>
      count === 1 ? '1 dato más que puede haber' : `${n(count)} datos más que puede haber`,
    none: 'No está en la hoja de cálculo',
    choose: 'Elija',
    column: (letter, header) => `${letter}: ${header || '(sin encabezado)'}`,
    inYourSheet: (samples) => `En su hoja de cálculo: ${samples}`,
    who: '¿Qué columna dice quién paga?',
    howMuch: '¿Qué columna dice cuánto está pendiente?',
    dateOrder: (letter, header) =>
      `Columna ${letter}, «${header}»: ¿qué va primero, el día o el mes?`,
    dayFirst: 'El día',
    monthFirst: 'El mes',
    example: (text, day) => `${text} es el ${date(day)}`,
    currency: 'Moneda de los importes que no la indican',
    letterLanguage: 'Idioma de la carta cuando la fila no lo indica',
    save: 'Usar estas columnas',
    taken: (field) =>
      `«${field}» tenía esta columna. Una columna dice una sola cosa: ahora «${field}» no está en la hoja de cálculo.`,
    giveBack: 'Devolverla',
    readOnly:
      'Sus celdas solo se leen. Una marca que nadie ve permite volver a encontrar cada columna.',
    again: 'Ya casi: una pregunta más.',
    still: 'Responda lo que está marcado, por favor.',
    errors: { choose: 'Elija una opción.', currency: 'Tres letras, por ejemplo USD o EUR.' },
  },
  clinic: {
    title: 'Quién escribe',
    why: 'Los pacientes ven esto en cada recordatorio.',
    name: 'Nombre de la clínica',
    contact: 'Persona que responde',
    phone: 'Teléfono y horario',
    phoneHint: 'Por ejemplo 555 0142, lunes a viernes de 9 a 17. Puede quedar vacío.',
    replyTo: 'Correo para las respuestas',
    save: 'Guardar',
    errors: {
      name: 'Indique el nombre que conocen los pacientes.',
      contact: 'Nombre a una persona: una carta de nadie no es amable.',
      phone: 'Como máximo 200 caracteres.',
      replyTo: 'Todavía no es un correo, por ejemplo caja@clinica.com.',
    },
  },
  aging: {
    title: 'Antigüedad',
    asOf: (day, field) =>
      field
        ? `Al ${date(day)}, contada en días desde: ${field.toLowerCase()}.`
        : `Al ${date(day)}. Su hoja de cálculo no tiene fecha desde la que contar.`,
    counted: 'Cómo se cuenta',
    day: 'A fecha de',
    dayHint: 'Hoy, o un día ya pasado.',
    dayWrong: 'Elija hoy o un día ya pasado.',
    basis: 'La antigüedad se cuenta desde',
    edges: 'Fin de cada tramo, en días',
    edgesHint: 'Por ejemplo 30, 60, 90, 120. Hasta ocho, cada uno mayor que el anterior.',
    edgesWrong: 'Escriba días enteros, cada uno mayor que el anterior, por ejemplo 30, 60, 90.',
    countAnew: 'Contar así',
    rowsBehind: (label, amount) => `Filas de «${label}»: ${amount}`,
    rowsTitle: (label, count) => `${label}: ${some(count, 'fila', 'filas')}`,
    rowsSum: (amount) => `En total ${amount}.`,
    moreRows: (count) => `Y ${n(count)} más recientes.`,
    closeRows: 'Cerrar estas filas',
    paidOnUnknownDays: (count) =>
      `${some(count, 'fila habla', 'filas hablan')} de un pago sin su día: cuenta como ya pagado.`,
    ages: sheet.ages,
    undated: 'Sin fecha',
    credits: 'Saldos a favor',
    total: 'Total = total de la pestaña',
    totalRead: 'Total de las filas leídas',
    caption: (currency, count) => `${currency}, ${people(count)}`,
    addsUp: 'Cuadra al centavo.',
    doesNotAddUp: 'Estas cifras no cuadran. Por favor, no las use.',
    leftOut: (count) => `${some(count, 'fila', 'filas')}: sin contar`,
    worthALook: (count) =>
      count === 1 ? '1 fila por revisar, contada' : `${n(count)} filas por revisar, contadas`,
    more: (count) => `Y ${n(count)} más: todas están en la pestaña de antigüedad.`,
    notYet: (count) =>
      count === 1
        ? '1 fila tiene fecha posterior a este día y aún no cuenta.'
        : `${n(count)} filas tienen fecha posterior a este día y aún no cuentan.`,
    verdicts: (ok, warning, blocked) =>
      `${some(ok + warning + blocked, 'fila', 'filas')}: ${n(ok)} en orden, ${n(warning)} por corregir, ${n(blocked)} por corregir antes de actuar.`,
    remarks: (count) =>
      `${some(count, 'título o comentario', 'títulos o comentarios')} entre las filas: no son cuentas y no se suman.`,
    totalLines: (count) =>
      count === 1
        ? '1 línea de total suya: no es una cuenta y no se suma.'
        : `${n(count)} líneas de total suyas: no son cuentas y no se suman.`,
    empty: 'No hay nada pendiente. Hoy no hay nada que cobrar.',
    write: 'Escribir la pestaña de antigüedad',
    writing: 'Escribiendo la pestaña de antigüedad…',
    unchanged: 'Sus propias pestañas no cambian.',
    written: (tab) => `La pestaña «${tab}» está escrita.`,
  },
  reminders: {
    title: (count) => (count === 0 ? 'Hoy no hay a quién escribir' : `Para hoy: ${people(count)}`),
    reading: 'Para hoy',
    quota: (count) => (count === 1 ? 'Hoy queda 1 correo' : `Hoy quedan ${n(count)} correos`),
    carriedOver: (count, day) =>
      count === 1
        ? `1 mensaje no cabe hoy: pasa al ${date(day)} o más tarde.`
        : `${mails(count)} no caben hoy: pasan al ${date(day)} o más tarde.`,
    empty: 'No tiene que hacer nada. Vuelva mañana, o después de agregar filas.',
    unknownTitle: 'Aclare primero',
    unknownWhy:
      'El programa se cortó mientras enviaba. Mire en la carpeta Enviados de su correo: ¿está el mensaje?',
    unknownItem: (level, at) => `${level}, ${at}`,
    arrived: 'Sí está: salió',
    didNotGo: 'No está: no salió',
    exceptionsTitle: 'Mire estos primero, uno por uno',
    groupsTitle: 'Listos, por nivel e idioma',
    group: (level, language) => `${level}, ${language}`,
    groupPick: (name, count) => `${name}: ${people(count)}`,
    approved: (count) => some(count, 'aprobado', 'aprobados'),
    skipped: (count) => some(count, 'omitido', 'omitidos'),
    read: (count) => `Leer uno de cada: ${mails(count)}`,
    goOn: (count) => `Seguir con ${some(count, 'aprobado', 'aprobados')}`,
    notToday: (count) => `Hoy no: ${people(count)}`,
    next: (day) => `próximo: ${date(day)}`,
    andMore: (count) => `y ${n(count)} más`,
    carriedTitle: (count) => `Aprobados antes, pasados a otro día: ${people(count)}`,
    until: (day) => `el ${date(day)} o más tarde`,
    automatic: 'Enviar cada hora, sin mí, los que pasaron a otro día',
  },
  letter: {
    alike: (at, of, name) => `${n(at)} de ${n(of)} iguales: ${name}`,
    loading: 'Escribiendo la carta…',
    to: 'Para',
    level: (level, of) => `Nivel ${n(level)} de ${n(of)}`,
    items: (count, day) =>
      `${some(count, 'concepto', 'conceptos')}, el más antiguo venció el ${date(day)}`,
    varies: 'Subrayado: cambia de una persona a otra.',
    previous: 'Anterior',
    next: 'Siguiente',
    approveAll: (count) => `Aprobar los ${n(count)}`,
    approve: 'Aprobar este',
    skip: 'Omitir este',
    test: 'Enviarme una prueba',
    testSent: (to) => `Se envió una prueba a ${to}.`,
    list: 'Volver a la lista',
    approvedAlready: 'Aprobado',
    skippedAlready: 'Omitido',
  },
  send: {
    confirmTitle: (count) => `¿Enviar ${mails(count)}?`,
    final: 'Un correo que salió no se puede retirar.',
    checked:
      'Justo antes de cada uno vuelvo a mirar: quien ya pagó, o cuya fila cambió, no recibe nada.',
    fits: (left) => `Google envía hoy ${mails(left)} más desde esta cuenta.`,
    send: (count) => `Enviar ${mails(count)}`,
    sending: 'Enviando',
    stay: 'Deje abierta la barra. Si la cierra, el envío se detiene pronto; lo que falta sigue pendiente.',
    progress: (done, of) => `${n(done)} de ${n(of)} listos`,
    ledger:
      'Cada uno se anota en una pestaña propia antes y después de salir, para que ninguno salga dos veces.',
    stop: 'Parar después de este grupo',
    stopping: 'Parando después de este grupo…',
    othersTurn: 'Otra persona está enviando en este archivo. Esperando su turno…',
    doneTitle: 'Listo',
    stoppedTitle: 'Detenido',
    summary: (sent) => some(sent, 'mensaje enviado.', 'mensajes enviados.'),
    heldBack: (count) => some(count, 'retenido.', 'retenidos.'),
    failed: (count) =>
      count === 1
        ? '1 no enviado: algo falló antes; está de nuevo en la lista.'
        : `${n(count)} no enviados: algo falló antes; están de nuevo en la lista.`,
    unknown: (count) =>
      `${n(count)} sin confirmar: mire en la carpeta Enviados y ${count === 1 ? 'aclárelo' : 'aclárelos'}.`,
    carried: (count, day) =>
      count === 1
        ? `1 pasa al ${date(day)} o más tarde.`
        : `${n(count)} pasan al ${date(day)} o más tarde.`,
    left: (count) =>
      count === 1
        ? '1 al que no se llegó: sigue pendiente.'
        : `${n(count)} a los que no se llegó: siguen pendientes.`,
    notRead: (count) =>
      count === 1
        ? '1 que usted aún no miró: sigue pendiente.'
        : `${n(count)} que usted aún no miró: siguen pendientes.`,
    trouble: 'Algo falló y el envío se detuvo. Lo que falta sigue pendiente.',
    toList: 'Volver a los recordatorios',
  },
  law: {
    title: 'La ley para usted',
    about:
      '¿Cuándo puede escribir a un paciente, con qué frecuencia, por qué vía, y qué cambia pronto?',
    open: 'Leer la ley',
    loading: 'Buscando…',
    whereTitle: '¿Dónde está su consultorio?',
    whereText: 'Se muestra la ley de este lugar. Puede cambiarlo aquí cuando quiera.',
    place: 'Estado o país',
    placeNone: 'Elija, por favor',
    show: 'Mostrar la ley',
    change: 'Otro lugar',
    sub: (place) => `${place}, hoy`,
    soon: 'Qué cambia pronto',
    hours: (channels) => `Horas permitidas: ${channels}`,
    days: 'Días',
    time: 'Horas',
    doubt: 'Se puede leer de otra manera:',
    elements: 'Nombra:',
    part: (title, count) => `${title} (${count})`,
  },
  help: {
    title: 'Ayuda',
    what: 'Qué va a dónde',
    whatText: [
      'De Google no sale nada más que los correos que usted aprueba y, si lo ha conectado, lo que recibe su portal.',
      'El portal recibe importes, fechas y motivos de pausa con una referencia. Nombres y direcciones solo van con las cuentas que usted asigna, dato por dato como los vio.',
      'Sus pestañas solo se leen, salvo la columna con el estado que usted puede añadir y una marca que nadie ve en cada columna que confirmó. Escribo en pestañas que son mías: «Antigüedad», «Recordatorios enviados» y «En el portal».',
      'Cuando usted corrige una columna guardo su encabezado, y nada de lo que está debajo, solo para usted y sus próximas hojas de cálculo.',
      'Los correos salen de su propia cuenta de Google, con el nombre de la clínica.',
    ],
    scopes: 'Qué permitió y para qué',
    scopeTexts: [
      [
        'Ver y editar esta hoja de cálculo',
        'para leer sus cuentas y escribir mis pestañas. Ningún otro archivo.',
      ],
      ['Mostrar esta barra', 'para enseñarle lo que ve aquí.'],
      [
        'Enviar correo en su nombre',
        'para enviar los recordatorios aprobados. No puedo leer su correo.',
      ],
      ['Conectar con otro servicio', 'para hablar con su portal, si usted lo ha conectado.'],
      [
        'Trabajar cuando usted no está',
        'para enviar cada hora lo que pasó a otro día, solo si usted lo activa.',
      ],
    ],
    twice: 'Por qué a nadie se le escribe dos veces',
    twiceText: [
      'Antes de que salga un correo lo anoto en la pestaña «Recordatorios enviados»; cuando salió, también.',
      'Si el programa se corta en medio, no se sabe si salió. Nunca lo envío de nuevo por mi cuenta: se le pregunta a usted.',
    ],
    record: {
      text: 'Cada línea lleva un sello que la une a la anterior. Así se ve si alguien cambió o borró alguna.',
      check: 'Revisar los sellos',
      none: 'Todavía no se envió nada: no hay qué revisar.',
      whole: (count: number) =>
        `${some(count, 'línea revisada', 'líneas revisadas')}: todo está como se escribió.`,
      broken: (count: number) =>
        `${some(count, 'lugar no encaja', 'lugares no encajan')}. Lo que toca se sigue calculando con las líneas tal como están ahora.`,
      changed: 'Esta línea fue cambiada.',
      twice: 'Esta línea está por segunda vez.',
      foreign: 'Esta línea no la escribí yo.',
      missing: (count: number) =>
        `Antes de esta ${count === 1 ? 'falta' : 'faltan'} ${some(count, 'línea', 'líneas')}.`,
      missingAtEnd: (count: number) =>
        `Al final ${count === 1 ? 'falta' : 'faltan'} ${some(count, 'línea', 'líneas')}.`,
    },
    keys: 'Con el teclado',
    keyTexts: [
      ['Tab', 'al siguiente botón o campo'],
      ['Espacio, Intro', 'pulsar el botón, marcar la casilla'],
      ['Esc', 'a la vista anterior'],
    ],
    stop: 'Parar y retirar',
    stopText:
      'Para parar, cierre esta barra: no se envía nada sin usted, salvo que haya activado el envío cada hora. ' +
      'Retirar borra mis pestañas, mis ajustes y su temporizador de este archivo. Sus pestañas quedan como están.',
    remove: 'Retirar todo…',
    confirm: '¿Retirar de este archivo mis pestañas, mis ajustes y su temporizador?',
    ledgerToo: 'También el registro de recordatorios enviados y la clave de referencias',
    ledgerWhy:
      'Sin ellos no puedo saber a quién ya se le escribió, y hará falta el código de recuperación para reconocer sus cuentas en el portal.',
    removeNow: 'Retirar ahora',
    keep: 'Conservar todo',
    removed: 'Retirado. Sus pestañas están como estaban.',
    removedNothing: 'No había nada que retirar.',
  },
};
