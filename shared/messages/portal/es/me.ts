import type { PortalMessages } from '../index.ts';

export const me: PortalMessages['me'] = {
  profile: {
    title: 'Perfil',
    subtitle: (email: string) => `Inicia sesión como ${email}.`,
    name: 'Nombre',
    language: 'Idioma',
    languageHelp: 'De las páginas y de los correos que le enviamos.',
    submit: 'Guardar',
  },
  languages: { en: 'English', es: 'Español', fr: 'Français' },
  security: {
    title: 'Seguridad',
    subtitle: 'Dónde tiene la sesión abierta, su contraseña y su segundo factor.',
  },
  sessions: {
    title: 'Dónde tiene la sesión abierta',
    note: (minutes: number, hours: number) =>
      `Una sesión termina sola tras ${minutes} minutos sin uso, y ${hours} horas después de iniciarla.`,
    device: 'Dispositivo',
    unknownDevice: 'Dispositivo desconocido',
    began: 'Inicio',
    seen: 'Último uso',
    thisOne: 'esta',
    end: 'Terminar',
    endOthers: 'Terminar todas las demás',
  },
  password: {
    title: 'Contraseña',
    current: 'Contraseña actual',
    newPassword: 'Contraseña nueva',
    submit: 'Cambiar la contraseña',
    note: 'Las demás sesiones terminan y le enviamos un correo que lo dice.',
  },
  second: {
    title: 'Segundo factor',
    off: 'Desactivado: quien sepa su contraseña puede entrar.',
    isOn: 'Activado: al iniciar sesión se pide también un código de su teléfono.',
    change: 'Cambiarlo',
    setUp: 'Configurar el segundo factor',
    steps:
      'Escanee la imagen con una aplicación de autenticación (o escriba en ella la clave) y luego escriba el código que muestra.',
    picture: 'Código QR con la clave para la aplicación de autenticación',
    key: 'Clave',
    code: 'Código de la aplicación',
    confirm: 'Activarlo',
    cancel: 'Ahora no',
    turnOff: 'Desactivar el segundo factor',
    newCodes: 'Crear códigos de recuperación nuevos',
    password: 'Su contraseña, para confirmar que es usted',
    codesTitle: 'Sus códigos de recuperación',
    codesText:
      'Cada uno le permite entrar una vez si pierde el teléfono. Solo se muestran ahora: imprímalos o guárdelos donde guarda sus contraseñas.',
    codesLeft: (count: number) =>
      count === 1 ? 'Queda un código de recuperación.' : `Quedan ${count} códigos de recuperación.`,
    done: 'Ya los guardé',
  },
};
