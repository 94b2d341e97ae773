import type { KpiWords } from './en.ts';

const NO_CREDITS = 'Los saldos a favor, las notas de crédito y las facturas sin fecha.';
const NO_UNDATED_OR_DUE =
  'Las facturas que aún se deben, las que no tienen vencimiento y las que tienen un pago sin fecha.';
const NO_UNDATED = 'Las facturas de las que un pago no tiene fecha: nadie sabe cuándo se pagaron.';

export const es: KpiWords = {
  units: { days: 'días', share: '% del total', money: 'un importe' },
  kinds: {
    standing: 'cómo está en un día',
    period: 'lo que pasó en un período',
    cohort: 'qué fue de las facturas, o de lo asignado, de un período',
    habit: 'cómo suele pagar la gente',
  },
  terms: {
    receivables: 'todo lo que se debe al final',
    'receivables-before-and-after': 'lo que se debía antes del período más lo que se debe al final',
    'receivables-not-due': 'lo que se debe y no ha vencido al final',
    'receivables-past-due': 'lo que se debe y ha vencido al final',
    'receivables-aged': 'lo que se debe y venció hace más de tantos días',
    'receivables-in-bucket': 'lo que se debe en un tramo de antigüedad',
    billed: 'lo facturado en el período',
    'billed-net': 'lo facturado en el período, menos sus descuentos y condonaciones',
    'could-come-in': 'lo que podía entrar: lo debido antes, más lo facturado, menos lo no vencido',
    'came-in': 'lo que entró: lo debido antes, más lo facturado, menos lo que aún se debe',
    'amount-by-days-late': 'cada pago por sus días después del vencimiento',
    paid: 'lo pagado en el período',
    'paid-on-bills': 'lo pagado de las facturas del período',
    'days-to-pay': 'días desde la factura hasta que quedó pagada',
    'bills-paid-off': 'facturas que quedaron pagadas',
    'bills-late': 'facturas pagadas con retraso, o vencidas y aún debidas',
    'bills-ended': 'facturas pagadas o vencidas',
    'days-after-due':
      'días desde el vencimiento hasta que cada una quedó pagada, 0 si fue a tiempo',
    'bills-disputed': 'facturas en disputa',
    bills: 'todas las facturas hasta el día',
    'promises-paid': 'promesas pagadas en su día o antes',
    'promises-passed': 'promesas cuyo día ya pasó',
    'messages-paperless': 'mensajes que fueron sin papel',
    'messages-written': 'mensajes que se escribieron',
    placed: 'lo asignado a agencias',
    collected: 'lo que cobraron las agencias',
    'collected-after-fees': 'lo que cobraron las agencias, menos sus comisiones',
  },
  doubts: {
    'no-charge-date':
      'La factura no tiene fecha: cuenta como debida, y en ningún período como facturada.',
    'no-due-date': 'La factura no tiene vencimiento: nunca cuenta como vencida.',
    'no-payment-date':
      'Un pago no tiene fecha: cuenta como hecho el día de la factura, y en ninguna cifra sobre cuándo se paga.',
    'taken-back': 'Un pago se anuló: esa parte no entra en ninguna cifra sobre días de retraso.',
    credit: 'Se pagó más de lo facturado: este saldo a favor no entra en ninguna suma.',
  },
  undefined: 'Todavía no hay entre qué dividir.',
  figures: {
    dso: {
      name: 'Días de facturación pendientes',
      formula: 'Todo lo que se debe al final ÷ lo facturado en el período × sus días.',
      counts:
        'Cada factura abierta, de cualquier antigüedad, y cada factura del período, pagada o no.',
      leavesOut: NO_CREDITS,
    },
    'average-dso': {
      name: 'Días de facturación pendientes, en promedio',
      formula:
        'La mitad de lo que se debía antes del período y al final en conjunto ÷ lo facturado en él × sus días.',
      counts: 'Las facturas abiertas en ambos días, y cada factura del período.',
      leavesOut: NO_CREDITS,
    },
    'count-back-dso': {
      name: 'Días de facturación pendientes, contados hacia atrás',
      formula:
        'De lo que se debe se resta lo facturado mes a mes, empezando por el último. Se suman los días de cada mes agotado, y del último su parte.',
      counts: 'Cada factura abierta, y meses enteros de facturas hasta cubrirla.',
      leavesOut:
        'Los saldos a favor y las notas de crédito. Si se debe más de lo que jamás se facturó, no hay cifra.',
    },
    'best-possible-dso': {
      name: 'Los mejores días de facturación pendientes posibles',
      formula: 'Lo que se debe y no ha vencido ÷ lo facturado en el período × sus días.',
      counts: 'Las facturas abiertas que no han vencido, o que no tienen vencimiento.',
      leavesOut: NO_CREDITS,
    },
    'days-delinquent': {
      name: 'Días de mora en promedio',
      formula: 'Lo que se debe y ha vencido ÷ lo facturado en el período × sus días.',
      counts:
        'Los días de facturación pendientes menos los mejores posibles: lo que cuesta en días que se pague tarde.',
      leavesOut: NO_CREDITS,
    },
    'days-late': {
      name: 'Días de retraso ponderados',
      formula: 'Cada pago del período × sus días después del vencimiento ÷ todos estos pagos.',
      counts: 'Los pagos con fecha, de facturas con vencimiento. Lo pagado a tiempo cuenta 0 días.',
      leavesOut: 'Lo que aún no se pagó, los pagos sin fecha y los pagos anulados.',
    },
    effectiveness: {
      name: 'Eficacia del cobro',
      formula:
        '(Debido antes + facturado − todo lo debido al final) ÷ (debido antes + facturado − debido al final y no vencido).',
      counts:
        'De todo lo que podía entrar, cuánto entró. Los descuentos y las condonaciones cuentan como entrados.',
      leavesOut: 'Los saldos a favor y las notas de crédito.',
    },
    'net-days': {
      name: 'Días netos en cuentas por cobrar',
      formula:
        'Todo lo que se debe al final ÷ lo facturado en el período menos sus descuentos y condonaciones × los días del período.',
      counts:
        'Cada factura abierta; de las facturas del período, lo que de verdad había que pagar.',
      leavesOut: NO_CREDITS,
    },
    'aged-share': {
      name: 'Parte antigua de lo que se debe',
      formula: 'Lo que se debe y venció hace más de tantos días ÷ todo lo que se debe.',
      counts: 'Abajo, cada factura abierta; arriba, las de esa antigüedad.',
      leavesOut: 'Los saldos a favor. Una factura sin vencimiento nunca cuenta como antigua.',
    },
    'collection-rate': {
      name: 'Tasa neta de cobro',
      formula:
        'Lo pagado de las facturas del período ÷ lo facturado menos sus descuentos y condonaciones.',
      counts: 'Las facturas del período, y todo lo que se pagó de ellas hasta el día.',
      leavesOut: 'Los pagos de facturas anteriores, las notas de crédito y las facturas sin fecha.',
    },
    allowance: {
      name: 'Provisión para cuentas dudosas',
      formula: 'Lo que se debe en cada tramo de antigüedad × la tasa del tramo, todo sumado.',
      counts: 'Cada factura abierta, según sus días de vencida. Las tasas las fija el consultorio.',
      leavesOut: 'Los saldos a favor. Una factura sin vencimiento cuenta como no vencida.',
    },
    'paperless-share': {
      name: 'Parte sin papel',
      formula: 'Mensajes que fueron sin papel ÷ todos los mensajes que se escribieron.',
      counts: 'Arriba, correos electrónicos, mensajes de texto y de chat; abajo, también cartas.',
      leavesOut: 'Las llamadas.',
    },
    'usual-days': {
      name: 'Días habituales para pagar',
      formula: 'El valor del medio de los días desde una factura hasta que quedó pagada.',
      counts:
        'Las facturas que quedaron pagadas; si su número es par, el punto medio entre las dos centrales.',
      leavesOut: NO_UNDATED,
    },
    'pay-trend': {
      name: 'Tendencia de los días para pagar',
      formula:
        'Días habituales de la mitad más reciente de las facturas menos los de la mitad más antigua.',
      counts: 'Al menos cuatro facturas pagadas. Por encima de 0, se paga más despacio que antes.',
      leavesOut: NO_UNDATED,
    },
    'mean-days-to-pay': {
      name: 'Promedio de días para pagar',
      formula:
        'Días desde cada factura hasta que quedó pagada, sumados ÷ cuántas quedaron pagadas.',
      counts: 'Las facturas que quedaron pagadas, cada una una vez, sea cual sea su importe.',
      leavesOut: NO_UNDATED,
    },
    'late-share': {
      name: 'Parte pagada con retraso',
      formula:
        'Facturas pagadas con retraso, o vencidas y aún debidas ÷ facturas pagadas o vencidas.',
      counts: 'Las facturas con vencimiento, cada una una vez, sea cual sea su importe.',
      leavesOut:
        'Las facturas que aún no vencen, y las facturas de las que un pago no tiene fecha.',
    },
    'mean-days-late': {
      name: 'Promedio de días de retraso',
      formula: 'Días después del vencimiento, de cada factura pagada ÷ cuántas quedaron pagadas.',
      counts: 'Las facturas que quedaron pagadas, cada una una vez. A tiempo cuenta 0 días.',
      leavesOut: NO_UNDATED_OR_DUE,
    },
    'longest-delay': {
      name: 'El retraso más largo',
      formula: 'El mayor número de días después de su vencimiento en que quedó pagada una factura.',
      counts: 'Las facturas que quedaron pagadas. La fila que lo explica es esa factura.',
      leavesOut: NO_UNDATED_OR_DUE,
    },
    'disputed-share': {
      name: 'Parte en disputa',
      formula: 'Facturas que alguien disputa ÷ todas las facturas hasta el día.',
      counts:
        'Cada factura una vez, sea cual sea su importe, como la marca ahora la hoja de cálculo.',
      leavesOut: 'Las notas de crédito, y las disputas resueltas que ya no están marcadas.',
    },
    'promises-kept': {
      name: 'Promesas cumplidas',
      formula: 'Promesas pagadas por completo en su día o antes ÷ promesas cuyo día ya pasó.',
      counts:
        'Cada factura prometida una vez. El día prometido es el último, y una parte no es el todo.',
      leavesOut:
        'Las promesas cuyo día está por venir, y las facturas de las que un pago no tiene fecha.',
    },
    'gross-recovery': {
      name: 'Recuperado por agencias',
      formula: 'Lo que cobraron las agencias ÷ lo que se les asignó.',
      counts: 'Todo lo asignado, con lo que después se retiró o devolvió.',
      leavesOut: 'Lo que se pagó en el consultorio.',
    },
    'net-recovery': {
      name: 'Recuperado por agencias, después de comisiones',
      formula: 'Lo que cobraron las agencias menos sus comisiones ÷ lo que se les asignó.',
      counts: 'Todo lo asignado, con lo que después se retiró o devolvió.',
      leavesOut: 'Lo que se pagó en el consultorio.',
    },
  },
};
