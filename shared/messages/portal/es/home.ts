import type { PortalMessages } from '../index.ts';

export const home: PortalMessages['home'] = {
  titles: {
    nothing: 'Hoy nada le espera',
    one: 'Hoy le espera una cosa',
    more: (count: number) => `Hoy le esperan ${count} cosas`,
  },
  todo: {
    stuckMail: {
      title: (count: number) =>
        count === 1 ? 'Un correo no se pudo enviar.' : `${count} correos no se pudieron enviar.`,
      text: 'Nadie los envía otra vez sin usted.',
      go: 'Ver el correo',
    },
    oldInvitations: {
      title: (count: number) =>
        count === 1 ? 'Una invitación ya venció.' : `${count} invitaciones ya vencieron.`,
      text: 'Envíe otra o retírela.',
      go: 'Ver las invitaciones',
    },
    secondFactor: {
      title: 'Su cuenta no tiene segundo factor.',
      text: 'Quien conozca su contraseña podría entrar. Configurarlo toma dos minutos.',
      go: 'Configurarlo',
    },
    inviteOthers: {
      title: 'Usted está aquí sin nadie más.',
      text: 'Si otras personas trabajan con usted, invítelas; si no, todo está bien.',
      go: 'Invitar a alguien',
    },
  },
  practice: {
    emptyTitle: 'Todavía no hay cuentas por cobrar',
    empty:
      'Lo que deben los pacientes está en su hoja de Google y aparecerá aquí cuando se conecte una hoja.',
  },
  agency: {
    emptyTitle: 'Todavía no hay casos',
    empty: 'Los casos aparecen aquí cuando un consultorio le entrega cuentas.',
  },
  workplaces: {
    kind: 'Tipo',
    title: '¿Dónde quiere trabajar?',
    none: 'No pertenece a ningún lugar de trabajo',
    noneText: 'Pida una invitación a un responsable de su consultorio o agencia.',
    practice: 'Consultorio',
    agency: 'Agencia',
  },
};
