import type { PortalMessages } from '../index.ts';

export const inbox: PortalMessages['inbox'] = {
  title: 'Bandeja de entrada',
  heading: (placements, recalls) => {
    if (recalls > 0) return 'Deje de trabajar en lo retirado';
    if (placements === 0) return 'Nada espera su respuesta';
    return placements === 1
      ? 'Una asignación espera su respuesta'
      : `${placements} asignaciones esperan su respuesta`;
  },
  recalls: {
    title: (count) =>
      count === 1 ? 'Alto: se retiró un caso' : `Alto: se retiraron ${count} casos`,
    text: 'No contacte más a nadie por ellos. Confirme, y el caso vuelve al consultorio.',
    case: 'Caso',
    practice: 'Consultorio',
    reason: 'Motivo',
    recalledAt: 'Retirado',
    confirm: 'Confirmar',
    all: (count) => `Confirmar los ${count}`,
  },
  placements: {
    title: 'Asignaciones',
    placement: 'Asignación',
    practice: 'Consultorio',
    placedOn: 'Asignada el',
    waiting: 'En espera',
    open: 'Importe pendiente',
  },
  none: {
    title: 'Todo está respondido',
    text: 'Lo que los consultorios le asignan aparece aquí hasta que lo acepte o lo rechace.',
    go: 'Ver sus casos',
  },
  placement: {
    title: (number) => `Asignación ${number}`,
    waits: (count) =>
      count === 1 ? 'Un caso espera su respuesta' : `${count} casos esperan su respuesta`,
    answered: 'Aquí todo está respondido',
    subtitle: (number, practice, day, by) => `${number} de ${practice}, ${day}, ${by}`,
    cases: 'Casos',
    columns: {
      choose: 'Elegido',
      case: 'Caso',
      name: 'Persona',
      status: 'Estado',
      amount: 'Asignado',
      due: 'Vencido desde',
      lastNotice: 'Último aviso',
    },
    choose: (number) => `Elegir ${number}`,
    acceptAll: (count) => (count === 1 ? 'Aceptar el caso' : `Aceptar los ${count} casos`),
    acceptText:
      'Al aceptar puede trabajar en ellos. Si solo puede tomar algunos, márquelos y use los botones debajo de la lista.',
    accept: 'Aceptar los marcados',
    refuse: 'Rechazar los marcados',
    refuseText: 'Vuelven al consultorio con su motivo.',
    reason: 'Motivo del rechazo',
    note: 'Nota para el consultorio',
  },
  todo: {
    recalls: {
      title: (count) =>
        count === 1 ? 'Alto: se retiró un caso.' : `Alto: se retiraron ${count} casos.`,
      text: 'No contacte más a nadie por ello, y confirme.',
      go: 'Confirmar',
    },
    placements: {
      title: (count) =>
        count === 1
          ? 'Una asignación espera su respuesta.'
          : `${count} asignaciones esperan su respuesta.`,
      text: 'Acepte los casos o rechácelos con un motivo.',
      go: 'Responder',
    },
    promises: {
      title: (count) =>
        count === 1 ? 'Venció una promesa de pago.' : `Vencieron ${count} promesas de pago.`,
      text: '¿Llegó el dinero? Regístrelo o vuelva a preguntar, con amabilidad.',
      go: 'Verlas',
    },
    disputes: {
      title: (count) =>
        count === 1 ? 'Un caso está en disputa.' : `${count} casos están en disputa.`,
      text: 'El consultorio la resuelve. Mientras tanto no reclame dinero a nadie.',
      go: 'Verlos',
    },
  },
  open: {
    title: 'Abierto con usted',
    practice: 'Consultorio',
    cases: 'Casos',
    balance: 'Saldo',
  },
};
