import type { PortalMessages } from '../index.ts';

export const agencies: PortalMessages['agencies'] = {
  title: 'Agencias',
  subtitle: (ours: number) =>
    ours === 1 ? 'Trabaja con una agencia.' : `Trabaja con ${ours} agencias.`,
  none: {
    title: 'Todavía no trabaja con ninguna agencia',
    text: 'Mire una de las agencias de abajo y apruébela con sus condiciones. Desde entonces se le podrán asignar cuentas desde la hoja de cálculo.',
    noneAtAll: 'Todavía no hay ninguna agencia en este portal. Las incorpora quien lo administra.',
  },
  ours: 'Agencias con las que trabaja',
  others: 'Otras en este portal',
  columns: {
    agency: 'Agencia',
    standing: 'Situación',
    language: 'Trabaja en',
    openCases: 'Casos abiertos',
    balance: 'Saldo en la agencia',
    placed: 'Asignado',
    collected: 'Cobrado',
    netBack: 'Neto recuperado',
  },
  standings: { approved: 'Aprobada', suspended: 'Suspendida', undecided: 'Sin decidir' },
  worksIn: (language: string, since: string) =>
    `Trabaja en ${language}; está en este portal desde el ${since}.`,
  figures: {
    title: 'Lo que tiene y lo que ha vuelto',
    balance: 'Saldo en la agencia',
    balanceFormula: 'Suma de los saldos de todos los casos que la agencia aún trabaja.',
    collected: 'Cobrado',
    collectedFormula: 'Pagos que la agencia comunicó, menos los que anuló.',
    netBack: 'Neto recuperado',
    netBackFormula: 'Lo cobrado, menos la comisión por cobro.',
    openCases: 'Casos abiertos',
    placedCases: 'Casos asignados',
    placed: 'Asignado en total',
    fee: 'Comisión por cobro',
    ofPlaced: (share: string) => `${share} de lo asignado`,
    none: 'Todavía no se le ha asignado nada.',
  },
  placements: {
    title: 'Últimas asignaciones',
    all: 'Todas las asignaciones',
    none: 'Ninguna asignación todavía',
    noneText:
      'Las cuentas se asignan desde la hoja de cálculo: Extensiones ▸ Amiable ▸ Asignar a una agencia.',
  },
  terms: {
    title: 'Condiciones',
    feeRate: 'Comisión por cobro',
    minimum: 'Saldo mínimo',
    decided: 'Decisión',
    decidedBy: (name: string, when: string) => `${name}, ${when}`,
    reason: 'Motivo',
    none: 'Sin condiciones todavía: no se le puede asignar nada a esta agencia.',
    onlyManagers: 'Solo un responsable decide qué agencia recibe cuentas y en qué condiciones.',
  },
  decide: {
    approve: 'Aprobar esta agencia',
    approveText: 'Desde entonces se le podrán asignar cuentas desde la hoja de cálculo.',
    approveAgain: 'Aprobar de nuevo',
    change: 'Cambiar las condiciones',
    changeText:
      'La comisión vale para todos los pagos desde ahora, también en los casos ya asignados. El saldo mínimo vale para las asignaciones nuevas.',
    feeRate: 'Comisión por cobro, %',
    feeRateHelp: 'De lo que la agencia cobra; por ejemplo, 25 o 22,5.',
    minimum: 'Saldo mínimo para asignar',
    currency: 'Moneda',
    currencyHelp: 'Tres letras, como en su hoja de cálculo: USD, EUR.',
    reason: 'Motivo',
    reasonHelp: 'Con sus palabras, al menos diez letras. Queda en los registros.',
    submitApprove: 'Aprobar con estas condiciones',
    submitChange: 'Guardar las condiciones',
    suspend: 'Suspender',
    suspendTitle: (agency: string) => `¿Suspender ${agency}?`,
    suspendText: (openCases: number) =>
      openCases === 0
        ? 'Desde ahora no se le podrá asignar nada nuevo. No tiene ningún caso abierto.'
        : `Desde ahora no se le podrá asignar nada nuevo. ${openCases === 1 ? 'Su caso abierto sigue' : `Sus ${openCases} casos abiertos siguen`} con ella: retire los que deban volver.`,
    submitSuspend: 'Suspender la agencia',
  },
};
