import type { PortalMessages } from '../index.ts';

export const people: PortalMessages['people'] = {
  title: 'Personas',
  subtitle: (count: number) =>
    count === 1 ? 'Una persona trabaja aquí.' : `${count} personas trabajan aquí.`,
  name: 'Nombre',
  email: 'Correo electrónico',
  role: 'Rol',
  since: 'Desde',
  you: 'usted',
  roles: {
    practice: { manager: 'Responsable', staff: 'Miembro del equipo', reviewer: 'Evaluador' },
    agency: { manager: 'Responsable', collector: 'Gestor de cobro' },
  },
  roleHelp: {
    practice: {
      manager: 'Decide: personas, agencias, qué se entrega; ve la auditoría.',
      staff: 'Hace el trabajo diario con las cuentas.',
      reviewer: 'Mira y opina; no cambia nada.',
    },
    agency: {
      manager: 'Decide: personas, qué casos se toman; ve la auditoría.',
      collector: 'Trabaja los casos.',
    },
  },
  invite: {
    title: 'Invitar a alguien',
    text: 'Recibe un correo con un enlace que funciona una vez, durante una semana.',
    submit: 'Enviar la invitación',
  },
  invitations: {
    title: 'Invitaciones en camino',
    ends: 'Funciona hasta',
    over: 'vencida',
    anybody: 'Quien tenga el enlace impreso',
    withdraw: 'Retirar',
    withdrawSure: (email: string) =>
      `¿Retirar la invitación de ${email}? Su enlace dejará de funcionar.`,
  },
  change: {
    title: (name: string) => `${name}: rol y pertenencia`,
    open: 'Cambiar',
    role: 'Rol aquí',
    submit: 'Guardar el rol',
    end: 'Terminar la pertenencia',
    endSure: (name: string) =>
      `¿Terminar la pertenencia de ${name}? Desde ahora no podrá ver nada aquí. Lo que hizo queda en los registros.`,
    back: 'Volver a personas',
  },
};
