import { mailInstant } from '../mail-instant.ts';
import type { Mails } from '../mails.ts';

export const mails: Mails = {
  invitation: ({ workplace, by, link, days }) => ({
    subject: 'Tiene una invitación a Amiable',
    text: `Hola:

${by === '' ? 'Le invitamos' : `${by} le invita`} a trabajar para ${workplace} en Amiable, donde se atienden las cuentas por cobrar de pacientes.

Para aceptar, abra este enlace antes de ${days} días:
${link}

El enlace sirve una sola vez y es solo para usted: no lo comparta, por favor. Si no conoce ${workplace}, no haga nada con este correo y no pasará nada.`,
  }),
  reset: ({ link, minutes }) => ({
    subject: 'Una contraseña nueva para Amiable',
    text: `Hola:

Alguien, probablemente usted, pidió una contraseña nueva para su cuenta en Amiable.

Para elegirla, abra este enlace antes de ${minutes} minutos:
${link}

El enlace sirve una sola vez. Si no fue usted, no haga nada con este correo: su contraseña sigue igual.`,
  }),
  'password-changed': ({ at, link }) => ({
    subject: 'Su contraseña de Amiable ha cambiado',
    text: `Hola:

La contraseña de su cuenta en Amiable se cambió el ${mailInstant(at, 'es')}.

Si fue usted, todo está bien. Si no, elija enseguida una contraseña nueva:
${link}`,
  }),
  'audit-head': ({ workplace, at, entries, hash }) => ({
    subject: 'El sello de su registro de auditoría, para su archivo',
    text: `Hola:

Este es el estado del registro de auditoría de ${workplace} el ${mailInstant(at, 'es')}:

Entradas: ${entries}
Sello de la última: ${hash}

Por favor, conserve este correo. Si alguien llegara a acortar o a cambiar el registro, incluso con la base de datos en sus manos, este sello lo demuestra. No hay nada más que hacer.`,
  }),
  'placed-with-you': ({ practice, cases, link }) => ({
    subject: 'Nuevas cuentas en su bandeja',
    text: `Hola:

${practice} le ha asignado ${cases === 1 ? 'una cuenta' : `${cases} cuentas`}. Acéptelas, o rechácelas con un motivo:
${link}`,
  }),
  'case-recalled': ({ practice, number, link }) => ({
    subject: 'Se ha retirado un caso',
    text: `Hola:

${practice} ha retirado el caso ${number}. Deje de gestionarlo desde ahora y confirme el retiro:
${link}`,
  }),
};
