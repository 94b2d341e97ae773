import type { PortalMessages } from '../index.ts';

export const toasts: PortalMessages['toasts'] = {
  invited: 'La invitación va en camino.',
  withdrawn: 'Se retiró la invitación.',
  roleChanged: 'Se cambió el rol.',
  ended: 'La pertenencia terminó.',
  profileSaved: 'Su perfil está guardado.',
  sessionEnded: 'La sesión terminó.',
  othersEnded: 'Todas las demás sesiones terminaron.',
  passwordChanged: 'Se cambió la contraseña.',
  passwordReset: 'La nueva contraseña está lista. Inicie sesión con ella.',
  secondFactorOn: 'El segundo factor está activado.',
  secondFactorOff: 'El segundo factor está desactivado.',
  joined: 'Le damos la bienvenida: ya pertenece aquí.',
  mailAgain: 'El correo va en camino otra vez.',
  mailDropped: 'El correo queda sin enviar.',
};
