import type { PortalMessages } from '../index.ts';

export const mail: PortalMessages['mail'] = {
  title: 'Correo',
  subtitle: 'Lo que el portal escribe para este lugar de trabajo, y qué fue de ello.',
  kinds: {
    invitation: 'Invitación',
    reset: 'Enlace para una contraseña nueva',
    'password-changed': 'Aviso de cambio de contraseña',
    'audit-head': 'Sello del registro de auditoría',
    'reset-asked': 'Solicitud de una contraseña nueva',
  },
  columns: { kind: 'Correo', state: 'Estado', at: 'Escrito', settle: 'Decidir' },
  states: {
    waiting: 'En espera',
    queued: 'En espera',
    working: 'Enviándose',
    done: 'Enviado',
    failed: 'No enviado',
    unknown: 'Quizá enviado',
    dropped: 'Dejado sin enviar',
  },
  problems: {
    'no-connection': 'El servidor de correo no respondió.',
    'no-sign-in': 'El servidor de correo no dejó entrar al portal.',
    'put-off': 'El servidor de correo no pudo aceptarlo.',
    refused: 'El servidor de correo lo rechazó: puede que la dirección no sea correcta.',
    'cut-off': 'La conexión se cortó durante el envío.',
    'process-ended': 'El portal se detuvo durante el envío.',
    restored: 'Esperaba cuando se hizo la copia de seguridad que se restauró.',
    unreadable: 'Se selló con otra clave y no se puede abrir.',
  },
  problem: 'No se pudo enviar.',
  nextTry: (when) => `El próximo intento es el ${when}.`,
  attempts: (count) => (count === 1 ? 'Un intento' : `${count} intentos`),
  stuck: {
    title: 'Necesita su decisión',
    text: 'Nadie los envía de nuevo sin usted.',
    nothingSent: 'No se envió nada.',
    perhapsSent: 'Puede que haya llegado: pregunte antes de enviarlo de nuevo.',
    again: 'Enviar de nuevo',
    againQuestion: '¿Enviar este correo de nuevo?',
    againText: 'Si el primero llegó, la persona lo recibirá dos veces.',
    leave: 'Dejarlo',
    leaveQuestion: '¿Dejar este correo?',
    leaveText:
      'No se enviará, y su contenido se borra. El registro de auditoría conserva que usted lo decidió.',
    settled: 'Alguien ya se ocupó de este correo. Así está ahora.',
  },
  recent: {
    title: 'Lo último',
    caption: 'Los últimos correos de este lugar de trabajo',
    empty: 'Aún no hay correo',
    emptyText:
      'Las invitaciones y el sello del registro de auditoría aparecen aquí cuando se escriben.',
  },
  mailbox: {
    title: 'Buzón',
    subtitle:
      'En la demostración ningún correo sale de este equipo. Lo que se habría enviado está aquí, lo último primero.',
    to: (address) => `Para ${address}`,
    empty: 'Aún no hay correo',
    emptyText: 'Invite a alguien o pida una contraseña nueva: el correo aparecerá aquí.',
    home: 'A la página de inicio',
  },
};
