import type { CivilDate } from '../../../calendar.ts';
import { formatCount, formatDate } from '../../dates.ts';
import type { PortalWords } from './en.ts';

const n = (count: number) => formatCount(count, 'es');
const date = (day: CivilDate) => formatDate(day, 'es');
const some = (count: number, one: string, many: string) =>
  `${n(count)} ${count === 1 ? one : many}`;
const lines = (count: number) => some(count, 'cuenta', 'cuentas');

export const es: PortalWords = {
  home: {
    connect:
      'El portal muestra qué hacen las agencias con sus cuentas. Puede conectar esta hoja de cálculo.',
    connectDo: 'Conectar el portal',
    syncFirst:
      'Antes de enviar recordatorios hay que preguntar al portal qué cuentas tiene una agencia.',
    unknown: 'Una asignación quedó sin respuesta. Pregunte al portal qué fue de ella.',
    unknownDo: 'Ver la asignación',
    last: (practice, day, at) =>
      `Portal de ${practice}: última sincronización el ${date(day)}, ${at}.`,
    never: (practice) => `Portal de ${practice}: todavía sin sincronizar.`,
    open: 'Abrir la vista del portal',
    handOff: 'Asignar a una agencia',
  },
  portal: {
    title: 'Portal',
    connectTitle: 'Conectar el portal',
    what: 'Importes, fechas y motivos de pausa pasan con una referencia. Nombres y direcciones se quedan aquí, salvo los de las cuentas que usted asigna.',
    others: (practice) =>
      `Esta hoja de cálculo trabaja con ${practice}, y usted aún no tiene una conexión propia.`,
    address: 'Dirección del portal',
    addressHint: 'Por ejemplo https://portal.clinica.com',
    code: 'Código de un solo uso',
    codeHint: 'Lo crea su gerente en el portal. Vale diez minutos, una vez.',
    connect: 'Conectar',
    fillIn: 'Complete este campo.',
    connecting: 'Conectando…',
    recovery: 'Código de recuperación',
    recoveryWhy:
      'Esta hoja de cálculo tenía antes otra clave de referencias. Escriba el código que se imprimió entonces; con una clave nueva el portal no reconocería ninguna de sus cuentas.',
    recoveryAsk: 'Tengo un código de recuperación',
    twoSheets:
      'Otra hoja de cálculo está conectada con la misma clave. Solo una de las dos puede ser la vigente.',
    twoSheetsHint: 'Si continúa, la otra queda desconectada del portal.',
    thisOne: 'La vigente es esta: conectarla',
    as: (person) => `Conexión a nombre de ${person}.`,
    onlySync: 'Usted puede sincronizar; asignar y retirar cuentas corresponde a otras personas.',
    lastSync: (day, at) => `Última sincronización: ${date(day)}, ${at}.`,
    notSynced: 'Todavía sin sincronizar.',
    sync: 'Sincronizar ahora',
    syncing: 'Llevando sus cuentas al portal…',
    progress: (done, of) => `${n(done)} de ${lines(of)} ${of === 1 ? 'enviada' : 'enviadas'}`,
    done: (count) => `El portal conoce ${lines(count)}.`,
    leftOut: (count) =>
      count === 1
        ? '1 cuenta no se pudo leer y no pasó al portal. Figura en la antigüedad.'
        : `${n(count)} cuentas no se pudieron leer y no pasaron al portal. Figuran en la antigüedad.`,
    refused: (count) => `${lines(count)} que el portal no aceptó`,
    closed: (count) =>
      count === 1
        ? '1 cuenta ya no está en la hoja de cálculo y se cerró.'
        : `${n(count)} cuentas ya no están en la hoja de cálculo y se cerraron.`,
    kept: (count) =>
      count === 1
        ? '1 cuenta ya no está en la hoja de cálculo y sigue abierta, porque está asignada.'
        : `${n(count)} cuentas ya no están en la hoja de cálculo y siguen abiertas, porque están asignadas.`,
    manyAbsent: (absent, known) =>
      `${n(absent)} de las ${lines(known)} que conoce el portal no están en esta pestaña. ¿Se archivaron, es otro año o una versión antigua?`,
    manyAbsentWhy: 'Si continúa, allí se cierran. Las que tiene una agencia quedan.',
    closeThem: (absent) => `Es correcto: cerrar ${lines(absent)}`,
    stopHere: 'Parar, no se cierra nada',
    questions: '¿Es el mismo dinero?',
    questionsWhy:
      'La hoja de cálculo muestra un pago en una cuenta de la que la agencia también informó un pago. Contado dos veces sería un error.',
    question: (amount, day) => `${amount} menos en la hoja de cálculo desde el ${date(day)}`,
    reported: (amount, day) => `${amount} el ${date(day)}`,
    reportedTitle: 'La agencia informó:',
    gone: 'La agencia anuló su pago, u otra anotación ya era ese pago. Si esto es ese pago, corrija la hoja de cálculo y sincronice; si no, diga que se lo pagaron a ustedes.',
    same: 'Sí, llegó de la agencia',
    other: 'No, nos pagaron a nosotros',
    answered: 'Respondido. Gracias.',
    conflicts: 'La hoja de cálculo y el portal no coinciden',
    find: 'Buscar una cuenta por su referencia',
    findHint: 'Por ejemplo R-3F2A9C1B',
    findDo: 'Ir a la fila',
    found: (name) => `Se muestra en la hoja de cálculo: ${name}.`,
    lookup: 'Mostrar el estado en mi pestaña',
    lookupWhy: (tab) =>
      `Añade una columna a la derecha de las suyas, con una fórmula que busca el estado en la pestaña «${tab}». No se toca nada más.`,
    lookupDo: 'Añadir la columna',
    lookupDone: (letter, tab) => `La columna ${letter} de «${tab}» muestra el estado.`,
    recoveryTitle: 'Guarde este código',
    recoveryKeep:
      'Quien lo tenga puede recuperar las referencias de esta hoja de cálculo si se pierde la clave del archivo. Imprímalo y guárdelo bajo llave; no está en ningún otro sitio.',
    recoveryShow: 'Mostrar el código de recuperación',
    recoveryPrint: 'Imprimir',
    recoveryKept: 'Ya lo guardé',
    disconnect: 'Terminar mi conexión',
    disconnectAsk: '¿Terminar su conexión? La pestaña y el portal quedan como están.',
    disconnectNow: 'Terminarla',
    unknownTitle: 'Una asignación sin respuesta',
    unknownText: (count, agency, day, at) =>
      `${lines(count)} a ${agency}, ${date(day)}, ${at}. Mientras no se sepa, no se envían recordatorios por ${count === 1 ? 'ella' : 'ellas'}.`,
    unknownAsk: 'Preguntar qué fue de ella',
    unknownNone: 'No llegó. No se asignó nada; puede hacerlo de nuevo.',
    unknownRefused:
      'Llegó, y el portal no asignó ninguna de sus cuentas. Sincronice y revíselas de nuevo.',
    unknownPlaced: (number, count) => `Llegó: ${lines(count)} con el número ${number}.`,
    toCases: (count) => `Ver ${some(count, 'caso', 'casos')}`,
    toHandOff: 'Asignar cuentas',
    goToRow: 'Ir a la fila',
    cancel: 'Cancelar',
  },
  handOff: {
    title: 'Asignar a una agencia',
    syncing: 'Primero se le dice al portal qué dice hoy la hoja de cálculo.',
    choose: (count) =>
      count === 1 ? '1 cuenta se puede asignar' : `${lines(count)} se pueden asignar`,
    none: 'Hoy no se puede asignar ninguna cuenta.',
    noneWhy: 'Una cuenta puede asignarse cuando salió su último aviso y nada lo impide.',
    all: 'Elegir todas',
    chosen: (count) => `Ver qué saldría: ${lines(count)}`,
    most: (count) => `De una vez salen como mucho ${lines(count)}.`,
    notReady: (count) => `Hoy no: ${lines(count)}`,
    previewTitle: (at, of) => `${n(at)} de ${n(of)}: qué saldría`,
    previewWhy:
      'Además la agencia recibe el importe pendiente, y nada más: ni diagnóstico ni notas.',
    notSaid: 'no está en la hoja de cálculo',
    drop: 'Dejar fuera esta cuenta',
    toAgency: 'Elegir la agencia',
    agencyTitle: '¿Qué agencia?',
    noAgency:
      'Todavía no hay ninguna agencia aprobada y con mandato firmado. Eso lo hace su gerente en el portal.',
    minimum: (amount) => `desde ${amount}`,
    fee: (percent) => `se queda con el ${percent} de lo que cobra`,
    trial: (cases, amount) =>
      cases === 0 ? 'A prueba: sin cupo' : `A prueba: cupo para ${lines(cases)} y ${amount}`,
    fits: (count, of) =>
      `${n(count)} de ${lines(of)} ${count === 1 ? 'cumple' : 'cumplen'} sus condiciones`,
    notApproved: 'no aprobada',
    complained: 'detenida: se dio la razón a una queja grave',
    noMandate: 'todavía sin mandato firmado',
    noProof: (places) =>
      `sin documentos vigentes para ${places}: su responsable ve en el portal qué falta`,
    livesIn: 'Dónde vive el paciente',
    toConfirm: 'Continuar',
    confirmTitle: (count) => `¿Asignar ${lines(count)}?`,
    confirmTo: (agency, total) => `${total} a ${agency}.`,
    confirmWhy:
      'La agencia recibe los datos que usted vio. Desde ahora aquí no se envían recordatorios por estas cuentas. Puede retirarlas.',
    place: (count) => `Asignar ${lines(count)}`,
    placing: 'Asignando…',
    doneTitle: (number) => `Asignado con el número ${number}`,
    doneNone: 'No se asignó nada',
    done: (count) => `${lines(count)} en la agencia.`,
    refused: (count) => `${lines(count)} sin asignar`,
    toCases: 'Ver los casos',
    back: 'Volver a las cuentas',
    fields: {
      name: 'Nombre',
      email: 'Correo electrónico',
      language: 'Idioma',
      account: 'Cuenta',
      invoice: 'Factura',
      serviceDate: 'Fecha de atención',
      dueDate: 'Vencimiento',
      lastNoticeOn: 'Último aviso enviado',
    },
    open: 'Importe pendiente',
  },
  unmet: {
    'agency-approved': 'La agencia no está aprobada',
    'mandate-in-force': 'No hay un mandato con la agencia firmado por ambas partes',
    'place-known':
      'No se sabe dónde vive el paciente. Escriba un estado o un país en la hoja de cálculo, o pida a su responsable que indique en el portal dónde está la clínica',
    'agency-covers-place': 'A la agencia le falta un documento donde vive el paciente',
    'no-severe-complaint': 'Se dio la razón a una queja grave sobre la agencia',
    'within-trial': 'Supera lo que la agencia puede tener durante la prueba, o es otra moneda',
    'not-placed': 'Ya está en una agencia',
    'taken-back': 'Devuelta por una agencia: primero recupérela en el portal',
    'something-open': 'No hay nada pendiente',
    'over-minimum': 'Por debajo del mínimo de la agencia, o en otra moneda',
    'no-dispute': 'En disputa',
    'no-plan': 'Con plan de pagos',
    'no-promise': 'Con una promesa de pago vigente',
    'no-hold': 'En pausa',
    'no-other-stop': 'La hoja de cálculo dice que no se la moleste',
    'status-understood': 'No se entiende la palabra de su columna de estado',
    overdue: 'Aún no está vencida',
    'last-notice-sent': 'Aún no salió el último aviso',
    'answer-time-over': 'Aún tiene tiempo de responder al último aviso',
    'payments-matched': 'Un pago que informó la agencia aún no está en la hoja de cálculo',
    unknown: 'El portal no conoce esta cuenta: sincronice antes',
    changed: 'La cuenta cambió desde que usted la vio',
    unreadable: 'No hay nombre que dar a una agencia, o un dato es demasiado largo',
  },
  rowReasons: {
    'other-sheet': 'Otra hoja de cálculo conectada de su clínica ya tiene esta cuenta.',
    'other-currency': 'Indica otra moneda que cuando se asignó.',
    twice: 'Llegó dos veces en una sincronización.',
    unreadable: 'El portal no pudo leer un importe o una fecha.',
  },
  conflicts: {
    'missing-in-sheet': 'Está en una agencia y ya no figura en la hoja de cálculo.',
    'disputed-in-sheet':
      'La hoja de cálculo dice «en disputa» y la agencia sigue trabajando en ella.',
    overpaid: 'Se pagó más de lo que se debe.',
    'other-currency': 'La hoja de cálculo indica una moneda distinta de la que tiene la agencia.',
  },
  cases: {
    title: 'En agencias',
    sub: 'Según la última sincronización.',
    empty: 'No hay ninguna cuenta en una agencia.',
    updated: (day) => `desde el ${date(day)}`,
    recall: 'Retirar',
    recallTitle: '¿Retirar de la agencia?',
    recallWhy:
      'La agencia se detiene enseguida y lo confirma; solo entonces pueden volver a salir recordatorios. Diga por qué:',
    recallDo: 'Retirarlo',
    recalled: 'Retirado. La agencia ya está avisada.',
    reasons: {
      paid: 'Se pagó',
      complaint: 'Hay una queja',
      agreed: 'Lo acordamos con la persona',
      mistake: 'Se asignó por error',
      other: 'Otro motivo',
    },
  },
  refusals: {
    'no-portal': () => ({
      what: 'Usted no ha conectado esta hoja de cálculo.',
      cure: 'Conéctela con un código de un solo uso del portal.',
    }),
    'bad-address': () => ({
      what: 'Esta no es la dirección de un portal.',
      cure: 'Empieza por https://, como en la barra de direcciones de su navegador.',
    }),
    'no-key': () => ({
      what: 'La clave de referencias de esta hoja de cálculo se perdió.',
      cure: 'Conecte de nuevo y escriba el código de recuperación que se imprimió.',
    }),
    'not-a-code': () => ({
      what: 'Este no es un código de recuperación completo.',
      cure: 'Compárelo letra por letra con el impreso: siete grupos de cuatro.',
    }),
    'sync-first': () => ({
      what: 'No se sabe qué cuentas tiene ahora una agencia.',
      cure: 'Sincronice primero con el portal, para no escribir a quien ya escribe una agencia.',
    }),
    'hand-off-open': () => ({
      what: 'Una asignación anterior quedó sin respuesta.',
      cure: 'Pregunte al portal qué fue de ella antes de asignar nada más.',
    }),
    'no-room': () => ({
      what: 'No hay ninguna columna libre a la derecha de las suyas.',
      cure: 'Añada una al final de la pestaña e inténtelo de nuevo.',
    }),
    'portal-silent': () => ({
      what: 'El portal no responde.',
      cure: 'Lo que ya recibió está a salvo. Si está conectando, revise la dirección; si no, inténtelo de nuevo: nada se cuenta dos veces.',
    }),
    'not-a-portal': () => ({
      what: 'En esa dirección responde algo que no es el portal.',
      cure: 'Compruebe la dirección o pregunte a quien lleva el portal.',
    }),
    'old-addon': () => ({
      what: 'Este complemento es más antiguo que el portal.',
      cure: 'Vuelva a cargar la hoja de cálculo; si no basta, pida que lo actualicen.',
    }),
    'old-portal': () => ({
      what: 'El portal es más antiguo que este complemento.',
      cure: 'Pida a quien lo lleva que lo actualice. Su hoja de cálculo funciona mientras tanto.',
    }),
    'no-token': () => ({
      what: 'Su conexión con el portal terminó.',
      cure: 'Conecte de nuevo con otro código de un solo uso.',
    }),
    forbidden: () => ({
      what: 'Su conexión no permite esto.',
      cure: 'Debe hacerlo alguien que pueda asignar, o su gerente le da ese permiso.',
    }),
    'code-over': () => ({
      what: 'Este código de un solo uso es incorrecto, ya se usó o caducó.',
      cure: 'Pida uno nuevo a su gerente.',
    }),
    'other-key': () => ({
      what: 'Esta hoja de cálculo tenía antes otra clave de referencias.',
      cure: 'Escriba el código de recuperación que se imprimió entonces.',
    }),
    'other-sheet': () => ({
      what: 'Otra hoja de cálculo con esta clave está conectada.',
      cure: 'Diga cuál de las dos es la vigente.',
    }),
    'stale-sync': () => ({
      what: 'Otra persona empezó otra sincronización.',
      cure: 'Espere un minuto e inténtelo de nuevo.',
    }),
    incomplete: () => ({
      what: 'El portal no tiene todo lo que se envió.',
      cure: 'Sincronice de nuevo: lo que falta se envía otra vez.',
    }),
    'many-absent': () => ({
      what: 'Muchas cuentas que conoce el portal no están en esta pestaña.',
      cure: 'Sincronice de nuevo y diga si es correcto.',
    }),
    'no-agency': () => ({
      what: 'Su clínica ya no trabaja con esta agencia.',
      cure: 'Elija otra.',
    }),
    'not-found': () => ({
      what: 'Ninguna cuenta de esta hoja de cálculo lleva esa referencia.',
      cure: 'Compruebe la referencia o sincronice antes.',
    }),
    'not-now': () => ({
      what: 'El caso no admite eso en su estado.',
      cure: 'Sincronice para ver cómo está.',
    }),
    conflict: () => ({
      what: 'Otra persona se adelantó.',
      cure: 'Sincronice para ver cómo está e inténtelo de nuevo.',
    }),
    'too-often': () => ({
      what: 'Se preguntó al portal demasiadas veces.',
      cure: 'Espere unos minutos e inténtelo de nuevo.',
    }),
    'portal-failed': () => ({
      what: 'Algo falló en el portal.',
      cure: 'Espere un momento e inténtelo de nuevo; nada se cuenta dos veces.',
    }),
  },
};
