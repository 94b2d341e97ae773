import type { PortalMessages } from '../index.ts';

export const frame: PortalMessages['frame'] = {
  skip: 'Ir al contenido',
  product: 'Amiable',
  mainMenu: 'Principal',
  today: 'Hoy',
  people: 'Personas',
  audit: 'Auditoría',
  mail: 'Correo',
  profile: 'Perfil',
  security: 'Seguridad',
  invitation: 'Invitación',
  signOut: 'Cerrar sesión',
  language: 'Idioma',
  demo: 'Demostración: nada de esto es real, ningún correo sale de esta máquina.',
  mailbox: 'Buzón',
  chooseWorkplace: 'Sus lugares de trabajo',
  titled: (page: string) => `${page} · Amiable`,
};
