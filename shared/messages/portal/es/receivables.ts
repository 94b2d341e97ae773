import { formatCount } from '../../dates.ts';
import { LINE_STATE_WORDS } from '../../line-state.ts';
import { STOP_FLAG_WORDS } from '../../stop-flags.ts';
import type { PortalMessages } from '../index.ts';

const n = (count: number) => formatCount(count, 'es');

export const receivables: PortalMessages['receivables'] = {
  title: 'Cuentas por cobrar',
  subtitle: (count, date) =>
    count === 1
      ? `Una cuenta estaba pendiente el ${date}.`
      : `${n(count)} cuentas estaban pendientes el ${date}.`,
  basis: {
    dueDate: 'La antigüedad se cuenta desde el vencimiento.',
    invoiceDate: 'La antigüedad se cuenta desde la fecha de factura.',
    serviceDate: 'La antigüedad se cuenta desde la fecha de atención.',
    none: 'Ninguna hoja de cálculo tiene una columna de fechas: nada tiene antigüedad.',
  },
  asOf: 'Al día',
  asOfGo: 'Ver ese día',
  past: (date) =>
    `Lo que las hojas de cálculo dicen ahora, contado al ${date}: un pago con fecha posterior sigue pendiente ese día; un pago parcial sin fecha, no.`,
  aging: {
    title: (currency) => `Saldo pendiente por antigüedad, ${currency}`,
    picture: (currency) => `Saldo pendiente por antigüedad, ${currency}: la tabla dice lo mismo`,
    days: {
      dueDate: 'Días de atraso',
      invoiceDate: 'Días desde la factura',
      serviceDate: 'Días desde la atención',
      none: 'Días de atraso',
    },
    lines: 'Cuentas',
    balance: (currency) => `Saldo, ${currency}`,
    share: 'Parte',
    total: 'Total',
  },
  places: {
    current: 'Sin vencer',
    '1-30': '1–30',
    '31-60': '31–60',
    '61-90': '61–90',
    '91-120': '91–120',
    'over-120': 'Más de 120',
    undated: 'Sin fecha',
    credit: 'Saldos a favor',
  },
  list: {
    title: 'Cuentas',
    reference: 'Referencia',
    search: 'Referencia',
    from: {
      dueDate: 'Vence',
      invoiceDate: 'Facturada',
      serviceDate: 'Atención',
      none: 'Vence',
    },
    age: 'Días',
    state: 'Se conoce como',
    stops: 'Qué impide recordarla',
    sheet: 'Hoja',
    open: 'Pendiente',
    openIn: (currency) => `Pendiente, ${currency}`,
    currency: 'Moneda',
  },
  caption: 'Cuentas pendientes',
  states: LINE_STATE_WORDS.es,
  flags: STOP_FLAG_WORDS.es,
  missing: 'Ya no está en la hoja de cálculo',
  nothing: {
    title: 'No hay nada pendiente',
    text: 'Las cuentas aparecen aquí cuando una hoja de cálculo sincroniza algo que se debe en este día.',
  },
  noSheet: {
    title: 'No hay ninguna hoja de cálculo conectada',
    text: 'Lo que deben los pacientes se queda en su hoja de Google. Al conectarla llegan aquí importes y fechas, sin nombres.',
    go: 'Conectar una hoja de cálculo',
  },
  csvName: 'cuentas-por-cobrar',
  one: {
    title: (reference) => `Cuenta ${reference}`,
    states: {
      opaque:
        'El portal conoce una referencia, importes y fechas. Nadie aquí puede saber de quién son.',
      linked: 'La persona recibió un enlace: su contacto y los conceptos están sellados.',
      placed:
        'Una agencia tiene, o tuvo, lo que la asignación permite. Está sellado y se abre en el caso.',
    },
    known: 'Lo que el portal sabe',
    nameless: 'Ni nombre, ni contacto, ni tratamiento: eso se queda en la hoja de cálculo.',
    unsaid: 'la hoja de cálculo no lo dice',
    open: 'Pendiente',
    amount: 'Facturado',
    paid: 'Pagado',
    serviceDate: 'Atención',
    invoiceDate: 'Factura',
    dueDate: 'Vencimiento',
    paidDate: 'Pago',
    noStops: 'nada',
    changed: 'Último cambio que contó la hoja de cálculo',
    closed: (when) =>
      `La hoja de cálculo ya no tiene esta cuenta desde el ${when}. Está cerrada y no cuenta en ningún total.`,
    missing: (when) =>
      `La hoja de cálculo ya no tiene esta cuenta desde el ${when}. Sigue abierta, porque se asignó a una agencia.`,
    find: 'Encontrar su fila en la hoja de cálculo',
    openSheet: (name) => `Abra la hoja de cálculo «${name}»`,
    menu: 'Elija Extensiones ▸ Amiable ▸ Portal, y allí «Buscar una cuenta por su referencia»',
    paste: 'Pegue esta referencia',
    cases: 'En agencias',
    case: 'Caso',
    agency: 'Agencia',
    placed: 'Asignada',
    status: 'Estado',
    balance: (currency) => `Saldo, ${currency}`,
  },
};
