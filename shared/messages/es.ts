import { CASE_STATUS_WORDS } from './case-status.ts';
import type { Messages } from './en.ts';
import { LINE_STATE_WORDS } from './line-state.ts';

/** The Spanish catalogue. */
export const es: Messages = {
  menu: {
    home: 'Abrir Amiable',
    refreshAging: 'Actualizar antigüedad',
    reminders: 'Recordatorios',
    portal: 'Portal',
    handOff: 'Asignar a una agencia',
    setup: 'Configurar',
    help: 'Ayuda',
  },
  tabs: {
    aging: 'Antigüedad',
    agingBefore: 'Antigüedad (anterior)',
    ledger: 'Recordatorios enviados',
    portal: 'En el portal',
  },
  levels: ['Cortesía', 'Segundo recordatorio', 'Tercer recordatorio', 'Último aviso'],
  levelNo: (level: number) => `Recordatorio ${level}`,
  ages: { current: 'Sin vencer', over: (days) => `Más de ${days}` },
  agingTab: {
    title: (date) => `Antigüedad de saldos al ${date}`,
    basis: {
      dueDate: 'Antigüedad en días desde el vencimiento.',
      invoiceDate: 'Antigüedad en días desde la fecha de factura.',
      statementDate: 'Antigüedad en días desde el primer estado de cuenta.',
      serviceDate: 'Antigüedad en días desde la fecha de atención.',
      none: 'No hay columna de fecha: todo figura en «Sin fecha».',
    },
    currency: (code) => `Importes en ${code}`,
    guarantor: 'Responsable',
    account: 'Cuenta',
    items: 'Partidas abiertas',
    undated: 'Sin fecha',
    credits: 'A favor',
    total: 'Total',
    patient: 'Pacientes',
    insurer: 'Aseguradoras',
    agency: 'En una agencia',
    allOpen: 'Todo lo pendiente',
    kept: 'Lo que usted anotó junto a filas que ya no están en el informe',
    leftOutRows: 'Filas sin contar',
    leftOutSums: (readable, sums) =>
      readable === 0
        ? 'En ningún total de arriba: sus importes no se pueden leer.'
        : `En ningún total de arriba. Escritas dos veces: ${readable}, en total ${sums}.`,
    nobody: 'Sin responsable',
    nothingOpen: 'No hay nada pendiente en este día.',
    notYet: (count) =>
      count === 1
        ? '1 fila tiene fecha posterior a este día y todavía no se cuenta.'
        : `${count} filas tienen fecha posterior a este día y todavía no se cuentan.`,
    addsUp: (total) => `Antigüedades + sin fecha + saldos a favor = total = sus filas: ${total}`,
    addsUpApart: (patients, all) =>
      `Antigüedades + sin fecha + saldos a favor = pacientes: ${patients}. Con aseguradoras y agencias = todo lo pendiente = sus filas: ${all}`,
    doesNotAddUp: (parts, total, ledger) =>
      `No cuadra; no lo use, por favor: partes ${parts}, total ${total}, sus filas ${ledger}`,
    paidOnUnknownDays: (count) =>
      count === 1
        ? 'De 1 fila no se sabe el día de un pago: cuenta como ya pagado.'
        : `De ${count} filas no se sabe el día de un pago: cuentan como ya pagadas.`,
    problems: 'Filas que conviene revisar',
    cell: 'Celda',
    reason: 'Qué hay',
    cure: 'Cómo corregirlo',
    counted: '¿Se cuenta?',
    leftOut: 'excluida',
    included: 'incluida',
    chart: (code) => `Pendiente por antigüedad, ${code}`,
    written: (rows) =>
      rows === 1
        ? 'La pestaña Antigüedad está al día: 1 responsable.'
        : `La pestaña Antigüedad está al día: ${rows} responsables.`,
    asideTab: (name) => `${name} (conservada)`,
    setAside: (tab) =>
      `La pestaña anterior ya no tenía sus encabezados, así que no se tocó nada en ella: ahora se llama «${tab}» y es suya.`,
    setUpFirst: 'Responda primero a las preguntas de la barra lateral.',
  },
  ledgerTab: {
    when: 'Cuándo',
    what: 'Qué pasó',
    guarantor: 'Responsable',
    to: 'Enviado a',
    level: 'Nivel',
    language: 'Idioma',
    balance: 'Saldo',
    currency: 'Moneda',
    items: 'Partidas',
    ours: 'Aquí escribe Amiable. Lo que se cambia a mano rompe el sello de su línea.',
    machine: [
      'Evento',
      'Mensaje',
      'Intento',
      'Clave responsable',
      'Claves de partidas',
      'Hasta',
      'Aprobado como',
      'Política',
      'Canal',
      'Motivo',
      'Nota',
      'Por',
      'Sello',
    ],
    edited: (by: string) => `Palabras cambiadas por ${by}`,
    events: {
      sending: 'A punto de enviar',
      sent: 'Enviado',
      failed: 'No enviado',
      unknown: 'Sin confirmar: ¿llegó?',
      suppressed: 'Retenido',
      carried: 'Aplazado',
      arrived: 'Una persona indica: salió',
      'not-arrived': 'Una persona indica: no salió, o fue devuelto',
      skipped: 'Aplazado por una persona',
      'taken-back': 'Ya no está aplazado',
    },
  },
  portalTab: {
    headers: ['Cuenta', 'Factura', 'Responsable', 'Cómo se conoce', 'Agencia', 'Estado', 'Saldo'],
    more: ['Moneda', 'Última novedad', 'Referencia'],
    lookup: 'Amiable: estado en la agencia',
  },
  lineStates: LINE_STATE_WORDS.es,
  caseStatus: CASE_STATUS_WORDS.es,
  busy: 'Otra persona está escribiendo o enviando ahora. Inténtelo de nuevo en un minuto.',
  failed: 'Algo falló por parte de Google. No se perdió nada; inténtelo de nuevo.',
  copied: 'Parece una copia o una versión anterior. Abra Amiable e indique cuál es la vigente.',
  problems: {
    'not-a-date': (d) => ({
      what: `«${d.text}» no es una fecha.`,
      cure: 'Escriba una fecha como 2026-03-31.',
    }),
    'no-such-day': (d) => ({
      what: `«${d.text}» no es un día de ningún calendario.`,
      cure: 'Compruebe el día y escríbalo de nuevo.',
    }),
    'implausible-date': (d) => ({
      what: `«${d.text}» es anterior a 1990 o posterior a 2099.`,
      cure: 'Revise el año y escriba la fecha de nuevo.',
    }),
    'ambiguous-date': (d) => ({
      what: `«${d.text}»: ¿primero el día o el mes? La columna tiene de los dos.`,
      cure: 'Escríbala como año-mes-día, por ejemplo 2026-03-04.',
    }),
    'not-an-amount': (d) => ({
      what: `«${d.text}» no es un importe.`,
      cure: 'Escriba un número, por ejemplo 85,50.',
    }),
    'ambiguous-amount': (d) => ({
      what: `«${d.text}»: ¿el signo separa miles o decimales?`,
      cure: 'Escríbalo sin separador de miles, por ejemplo 1250,00 o 1,25.',
    }),
    'sheet-error': (d) => ({
      what: `La celda muestra el error ${d.text}.`,
      cure: 'Corrija la fórmula o escriba el valor.',
    }),
    'unknown-currency': (d) => ({
      what: `No está clara la moneda de «${d.text}».`,
      cure: 'Escriba sus tres letras, por ejemplo 85.50 USD.',
    }),
    'no-guarantor': () => ({
      what: 'No se indica quién responde por esta factura; no se envía recordatorio a nadie.',
      cure: 'Escriba quién es responsable.',
    }),
    'no-amount': () => ({
      what: 'No hay importe ni saldo.',
      cure: 'Escriba lo facturado o lo que queda pendiente.',
    }),
    'repeated-row': (d) => ({
      what: `Esta fila repite la fila ${d.row} palabra por palabra; se cuenta una vez.`,
      cure: 'Elimínela o dele un número de factura propio.',
    }),
    'bad-email': (d) => ({
      what: `«${d.text}» no es una dirección de correo.`,
      cure: 'Corrija la dirección; mientras tanto no se envía nada allí.',
    }),
    'bad-phone': (d) => ({
      what: `«${d.text}» no es un número de teléfono.`,
      cure: 'Escriba un solo número en la celda; si es de otro país, con 00 delante, por ejemplo 0034 600 000 000.',
    }),
    'paid-but-open': () => ({
      what: 'El estado dice pagado, pero hay un saldo pendiente.',
      cure: 'Corrija el estado o el saldo; mientras tanto no se envía recordatorio.',
    }),
    'owed-but-paid-on': (d) => ({
      what: `El estado dice que se debe, pero aquí hay un pago del «${d.text}»; se cuenta todo el importe.`,
      cure: 'Si se pagó una parte, escriba cuánto; si se pagó todo, corrija el estado. Hasta entonces no se recuerda a nadie.',
    }),
    'negative-payment': (d) => ({
      what: `Se pagó «${d.text}», menos que nada: se cuenta como dinero devuelto.`,
      cure: 'Si se pagó, quite el signo menos; si se devolvió, réstelo de lo pagado. Hasta entonces no se recuerda a nadie.',
    }),
    'no-due-date': () => ({
      what: 'No hay fecha de vencimiento; el importe figura en «Sin fecha».',
      cure: 'Escriba la fecha de vencimiento.',
    }),
    'above-headers': () => ({
      what: 'Esta línea está encima de los encabezados; no se cuenta.',
      cure: 'Muévala debajo de los encabezados. Si la pestaña se ordenó con sus encabezados, deshágalo.',
    }),
    'due-before-invoice': (d) => ({
      what: `Vence el «${d.text}», antes de la factura del ${d.invoiceDate}.`,
      cure: 'Revise las dos fechas.',
    }),
    'no-date': () => ({
      what: 'No hay ninguna fecha; el importe figura en «Sin fecha».',
      cure: 'Escriba cuándo vence o, al menos, cuándo se facturó.',
    }),
    'service-after-invoice': (d) => ({
      what: `La atención de «${d.text}» es posterior a su factura del ${d.invoiceDate}.`,
      cure: 'Revise ambas fechas.',
    }),
    'negative-balance': () => ({
      what: 'Se recibió más de lo que se debía: es un saldo a favor. Figura aparte, en «A favor».',
      cure: 'Devuélvalo o descuéntelo de la próxima factura.',
    }),
    'paid-more-than-billed': (d) => ({
      what: `Se pagó «${d.text}», más de lo facturado.`,
      cure: 'Revise ambos importes y si un pago se anotó dos veces.',
    }),
    'invoice-with-two-amounts': (d) => ({
      what: `La fila ${d.row} lleva la misma factura «${d.text}» con otro importe; ambas se cuentan.`,
      cure: 'Deje el importe correcto o dé a una de ellas su propio número.',
    }),
    'account-with-two-guarantors': (d) => ({
      what: `Esta cuenta nombra a dos responsables: «${d.text}» y «${d.other}».`,
      cure: 'Escriba un solo nombre en todas sus filas o dé a cada uno su propia cuenta.',
    }),
    'unknown-payer': (d) => ({
      what: `«${d.text}» no dice ni paciente ni aseguradora; no se envía recordatorio a nadie.`,
      cure: 'Escriba «paciente» o «aseguradora».',
    }),
    'not-deducted': (d) => ({
      what: `La columna «${d.header}» tiene importes que no se restan de ninguna factura: ninguna columna dice lo que queda abierto.`,
      cure: 'Añada una columna con el saldo, o réstelos de los importes. Hasta entonces no se recuerda a nadie que tenga uno.',
    }),
    'mixed-date-orders': (d) => ({
      what: `La columna «${d.header}» tiene fechas en los dos órdenes: puede que la hoja de cálculo haya invertido algunas.`,
      cure: 'Revise las fechas cuyo día no pasa de 12 y la configuración regional en Archivo ▸ Configuración.',
    }),
  },
};
