import type { PortalMessages } from '../index.ts';

export const agencies: PortalMessages['agencies'] = {
  title: 'Agencias',
  subtitle: (ours: number) =>
    ours === 1 ? 'Trabaja con una agencia.' : `Trabaja con ${ours} agencias.`,
  none: {
    title: 'Todavía no trabaja con ninguna agencia',
    text: 'Mire una de las agencias de abajo, evalúela, hágale sus preguntas y acuerde un mandato con ella. Desde entonces se le podrán asignar cuentas desde la hoja de cálculo.',
    noneAtAll: 'Todavía no hay ninguna agencia en este portal. Las incorpora quien lo administra.',
  },
  ours: 'Agencias con las que trabaja o que ha evaluado',
  others: 'Otras en este portal',
  columns: {
    agency: 'Agencia',
    standing: 'Situación',
    places: 'Trabaja en',
    openCases: 'Casos abiertos',
    balance: 'Saldo en la agencia',
    placed: 'Asignado',
    collected: 'Cobrado',
    netBack: 'Neto recuperado',
  },
  morePlaces: (count) => `${count} más`,
  papers: (accepted, seen) =>
    seen === 0
      ? 'no muestra documentos'
      : seen === 1
        ? `${accepted} de 1 documento aceptado`
        : `${accepted} de ${seen} documentos aceptados`,
  standings: {
    considered: 'En evaluación',
    trial: 'A prueba',
    approved: 'Aprobada',
    suspended: 'Suspendida',
    rejected: 'Descartada',
    ended: 'Terminada',
    undecided: 'Sin decidir',
  },
  worksIn: (language: string, since: string) =>
    `Trabaja en ${language}; está en este portal desde el ${since}.`,
  figures: {
    title: 'Lo que tiene y lo que ha vuelto',
    balance: 'Saldo en la agencia',
    balanceFormula: 'Suma de los saldos de todos los casos que la agencia aún trabaja.',
    openCases: 'Casos abiertos',
    placedCases: 'Casos asignados',
    placed: 'Asignado en total',
    none: 'Todavía no se le ha asignado nada.',
  },
  placements: {
    title: 'Últimas asignaciones',
    all: 'Todas las asignaciones',
    none: 'Ninguna asignación todavía',
    noneText:
      'Las cuentas se asignan desde la hoja de cálculo: Extensiones ▸ Amiable ▸ Asignar a una agencia.',
  },
  decision: {
    title: 'Decisión',
    decided: 'Decisión',
    decidedBy: (name: string, when: string) => `${name}, ${when}`,
    reason: 'Motivo',
    none: 'Aquí nadie ha decidido todavía sobre esta agencia: no se le puede asignar nada.',
    anew: 'Se la vuelve a examinar: no se le puede asignar nada antes de que alguien decida de nuevo.',
    onlyManagers: 'Solo un responsable decide qué agencia recibe cuentas.',
  },
  mandate: {
    title: 'Mandato',
    fee: 'Comisión por cobro',
    minimum: 'Saldo mínimo',
    version: 'Versión',
    review: 'Revisión',
    read: 'Leer el mandato',
    none: 'Ningún mandato en vigor',
    noneText:
      'No se puede asignar ninguna cuenta a esta agencia antes de que ambas partes hayan firmado un mandato.',
    begin: 'Comenzar un mandato',
    rates: (from, to) => `de ${from} a ${to}`,
    next: {
      draft: (version) => `La versión ${version} está en borrador.`,
      offered: (version) => `La versión ${version} espera a la agencia.`,
    },
  },
};
