import { formatCount } from '../../dates.ts';
import type { PortalMessages } from '../index.ts';

const n = (count: number) => formatCount(count, 'es');

export const figures: PortalMessages['figures'] = {
  title: 'Lo que ha vuelto',
  subtitle: (agency, currency, date) => `${agency}, ${currency}, al ${date}`,
  allAgencies: 'Todas las agencias',
  none: {
    title: 'Todavía no se ha asignado nada',
    text: 'Las primeras cifras aparecen con la primera asignación. Antes se decide qué agencias pueden recibir cuentas.',
    go: 'Ver las agencias',
  },
  choose: { agency: 'Agencia', currency: 'Moneda', rate: 'Tasas', go: 'Mostrar' },
  rates: { gross: 'Cobrado', net: 'Neto de comisiones' },
  key: 'Cifras clave',
  placed: {
    label: 'Asignado',
    note: (cases) => (cases === 1 ? 'un caso' : `${n(cases)} casos`),
    formula:
      'Lo que estaba pendiente de cada caso el día de su asignación. Lo que después se retiró o se devolvió sigue contado.',
  },
  collected: {
    label: 'Cobrado',
    note: (rate) => `${rate} de lo asignado`,
    formula:
      'Todos los pagos que las agencias comunicaron, menos los que anularon. Lo pagado en el consultorio no está incluido.',
  },
  fee: {
    label: 'Comisiones',
    note: (rate) => `${rate} de lo cobrado`,
    formula: 'La comisión de cada pago, según la tasa acordada ese día.',
  },
  net: {
    label: 'Retorno neto',
    note: 'de lo asignado, después de comisiones',
    formula: 'Cobrado menos comisiones, dividido entre lo asignado.',
  },
  cases: 'Casos',
  agencies: {
    title: 'Agencias',
    caption: 'Qué tiene y qué ha traído cada agencia',
    agency: 'Agencia',
    placed: (currency) => `Asignado, ${currency}`,
    collected: (currency) => `Cobrado, ${currency}`,
    fee: (currency) => `Comisiones, ${currency}`,
    net: 'Retorno neto hasta hoy',
    compared: (months) => `Retorno neto en ${months} meses`,
    tooYoung: 'demasiado reciente',
    total: 'Todas las agencias',
    formula: (months) =>
      `El retorno neto es lo cobrado menos comisiones, dividido entre lo asignado. «Hasta hoy» cuenta todas las asignaciones, por recientes que sean. «En ${months} meses» cuenta solo las que tienen al menos esa edad, con lo que volvió hasta entonces: solo esta cifra se puede comparar.`,
  },
  vintage: {
    title: 'Recuperación por mes de asignación',
    caption: {
      gross: 'Cobrado ÷ asignado, acumulado, por meses desde la asignación',
      net: 'Neto de comisiones ÷ asignado, acumulado, por meses desde la asignación',
    },
    month: 'Asignado en',
    cases: 'Casos',
    placed: (currency) => `Asignado, ${currency}`,
    after: (months) => (months === 1 ? '1 mes' : `${months}`),
    afterLong: (months) => (months === 1 ? 'al cabo de 1 mes' : `al cabo de ${months} meses`),
    tooYoung: 'demasiado reciente',
    note: 'Rayado: aún es pronto para comparar. Denominador: todo lo asignado en el mes, también lo que después se retiró o se devolvió. Abra una cifra para ver sus pagos.',
    formula:
      'Una columna cuenta lo recibido hasta tantos meses enteros después del fin del mes de asignación, dividido entre todo lo asignado en él.',
  },
  open: {
    title: (currency) => `Pendiente en agencias por antigüedad, ${currency}`,
    picture: (currency) =>
      `Pendiente en agencias por antigüedad, ${currency}: la tabla dice lo mismo`,
    lines: 'Casos',
  },
  receipts: {
    title: 'Cobrado y comisiones por mes',
    caption: 'Según el día en que la agencia lo recibió',
    month: 'Mes',
    collected: (currency) => `Cobrado, ${currency}`,
    fee: (currency) => `Comisiones, ${currency}`,
  },
  curve: {
    title: 'Retorno neto según la edad, agencia por agencia',
    caption: 'Cada punto cuenta solo las asignaciones que ya tienen esa edad',
    axis: 'Meses desde la asignación',
  },
  drawn: {
    none: 'Aún no hay nada que dibujar',
    noReceipts: 'La primera columna llega con el primer pago.',
    noCurve: 'El primer punto llega cuando ha pasado un mes entero después del mes de asignación.',
  },
  rows: {
    payments: 'Pagos que forman una cifra',
    paymentsSubtitle: (count) => (count === 1 ? 'Un pago.' : `${n(count)} pagos.`),
    until: (month) => `Recibidos hasta el fin de ${month}.`,
    cases: 'Casos que forman una cifra',
    casesSubtitle: (count) => (count === 1 ? 'Un caso.' : `${n(count)} casos.`),
    case: 'Caso',
    status: 'Estado',
    agency: 'Agencia',
    currency: 'Moneda',
    placedOn: 'Asignado el',
    placedIn: 'Asignado en',
    on: 'Recibido el',
    receivedIn: 'Recibido en',
    due: 'Vence',
    age: 'Días de atraso',
    openOnly: 'Pendientes',
    yes: 'Solo pendientes',
    collected: (currency) => `Cobrado, ${currency}`,
    fee: (currency) => `Comisión, ${currency}`,
    net: (currency) => `Neto, ${currency}`,
    placed: (currency) => `Asignado, ${currency}`,
    balance: (currency) => `Saldo, ${currency}`,
    total: 'Total',
    none: {
      payments: 'Ningún pago',
      paymentsText: 'Los pagos figuran aquí cuando las agencias los comunican.',
      cases: 'Ningún caso',
      casesText: 'Los casos figuran aquí cuando se asignan cuentas.',
    },
    csv: { payments: 'pagos', cases: 'casos' },
  },
};
