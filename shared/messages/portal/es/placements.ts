import type { PortalMessages } from '../index.ts';

export const placements: PortalMessages['placements'] = {
  title: 'Asignaciones',
  subtitle: 'Cuentas que asignó juntas a una agencia.',
  caption: 'Asignaciones, las más recientes primero',
  columns: {
    number: 'Asignación',
    placedOn: 'Día',
    agency: 'Agencia',
    madeBy: 'Por',
    cases: 'Casos',
    answers: 'Respuesta',
    placed: 'Asignado',
    balance: 'Saldo actual',
    collected: 'Cobrado',
  },
  answers: {
    waiting: (count: string) => `${count} en espera`,
    accepted: (count: string) => `${count} aceptados`,
    refused: (count: string) => `${count} rechazados`,
    none: 'No hace falta',
  },
  empty: {
    title: 'Todavía no se ha asignado nada',
    text: 'Apruebe primero una agencia. Después elija cuentas en la hoja de cálculo: Extensiones ▸ Amiable ▸ Asignar a una agencia.',
    go: 'Ver las agencias',
  },
  one: {
    subtitle: (cases: string, agency: string, person: string, day: string) =>
      `${cases} con ${agency}; asignación de ${person} el ${day}`,
    cases: (count: number) => (count === 1 ? 'Una cuenta' : `${count} cuentas`),
    figures: 'Qué fue de ella',
    placed: 'Asignado',
    placedFormula: 'Suma de lo que cada cuenta tenía pendiente el día de la asignación.',
    balance: 'Saldo actual',
    balanceFormula:
      'Lo asignado, más los cargos posteriores, menos todos los pagos, en el consultorio o en la agencia.',
    count: 'Casos',
    list: 'Sus casos',
    hidden: 'Los casos uno por uno los ven quienes los trabajan.',
  },
  cameBack: {
    collected: 'Cobrado',
    collectedFormula: 'Pagos que la agencia comunicó, menos los que anuló.',
    netBack: 'Neto recuperado',
    netBackFormula: 'Lo cobrado, menos la comisión por cobro.',
    fee: 'Comisión por cobro',
    ofPlaced: (share: string) => `${share} de lo asignado`,
  },
};
