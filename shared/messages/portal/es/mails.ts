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
  'questions-asked': ({ by, link }) => ({
    subject: 'Un consultorio les hace sus preguntas',
    text: `Buenos días:

${by} piensa en trabajar con ustedes y les hace sus preguntas. Lo que escriben se guarda sobre la marcha:
${link}`,
  }),
  'answers-sent': ({ by, link }) => ({
    subject: 'Han llegado las respuestas de una agencia',
    text: `Buenos días:

${by} ha respondido a sus preguntas. Lea las respuestas y puntúelas; nadie ve sus puntos antes de enviar los propios:
${link}`,
  }),
  'letter-sent': ({ by, link }) => ({
    subject: 'Ha llegado una carta sobre una decisión',
    text: `Buenos días:

${by} les ha escrito sobre una decisión acerca de trabajar con ustedes. La carta se lee en el portal:
${link}`,
  }),
  'exit-begun': ({ by, link }) => ({
    subject: 'Una clínica termina su trabajo con ustedes',
    text: `Hola:

${by} termina su trabajo con ustedes. Lo que falta por su parte, y hasta cuándo, está aquí:
${link}`,
  }),
  'exit-cancelled': ({ by, link }) => ({
    subject: 'Una clínica no termina su trabajo con ustedes',
    text: `Hola:

${by} ha anulado el final de su trabajo con ustedes. Ya no se les pide destruir lo que les entregó; lo que retiró sigue retirado. Cómo están las cosas:
${link}`,
  }),
  'all-recalled': ({ by, link }) => ({
    subject: 'Se retiraron todos los casos de una clínica',
    text: `Hola:

${by} ha retirado todos sus casos. Dejen de trabajar en ellos ahora mismo y confirmen el retiro:
${link}`,
  }),
  'mandate-offered': ({ by, link }) => ({
    subject: 'Un mandato espera su firma',
    text: `Hola:

${by} ha firmado un mandato y se lo propone. Léalo, y fírmelo o pida un cambio:
${link}`,
  }),
  'mandate-signed': ({ by, link }) => ({
    subject: 'Un mandato ha entrado en vigor',
    text: `Hola:

${by} ha firmado el mandato que usted le propuso. Está en vigor desde ahora:
${link}`,
  }),
  'mandate-declined': ({ by, link }) => ({
    subject: 'Se pide cambiar un mandato',
    text: `Hola:

${by} pide un cambio en el mandato que usted le propuso y explica el motivo. Léalo y prepare la versión siguiente:
${link}`,
  }),
  'policy-asked': ({ by, day, link }) => ({
    subject: 'Un consultorio le pide que se adhiera a su política',
    text: `Hola:

${by} ha escrito cómo se debe tratar a sus pacientes. Léalo y adhiérase a más tardar el ${day}:
${link}`,
  }),
  'policy-late': ({ by, day, link }) => ({
    subject: 'Su adhesión a una política está fuera de plazo',
    text: `Hola:

${by} le pidió que se adhiriera a su política a más tardar el ${day}. Léala, por favor, y adhiérase:
${link}`,
  }),
  'paper-lapses': ({ paper, agency, day, link }) => ({
    subject: 'Un documento de una agencia vence pronto',
    text: `Hola:

Este documento de ${agency} está vigente hasta el ${day}: ${paper}.

Después de ese día no se le podrá asignar nada nuevo donde hace falta. Se reabre por sí solo cuando la agencia lo renueve y usted acepte el nuevo:
${link}`,
  }),
  'paper-lapsed': ({ paper, agency, day, link }) => ({
    subject: 'Un documento de una agencia ha vencido',
    text: `Hola:

Este documento de ${agency} estuvo vigente hasta el ${day}: ${paper}.

No se le puede asignar nada nuevo donde hace falta. Los casos abiertos siguen con ella: revíselos y pida un documento nuevo:
${link}`,
  }),
  'own-paper-lapses': ({ paper, day, link }) => ({
    subject: 'Uno de sus documentos vence pronto',
    text: `Hola:

Este documento está vigente hasta el ${day}: ${paper}.

Después de ese día ninguna clínica podrá asignarle nada nuevo donde hace falta. Renuévelo a tiempo y suba el nuevo:
${link}`,
  }),
  'own-paper-lapsed': ({ paper, day, link }) => ({
    subject: 'Uno de sus documentos ha vencido',
    text: `Hola:

Este documento estuvo vigente hasta el ${day}: ${paper}.

Ninguna clínica puede asignarle nada nuevo donde hace falta. Se reabre cuando la clínica acepte el nuevo. Súbalo, por favor:
${link}`,
  }),
  'reverification-due': ({ agency, day, link }) => ({
    subject: 'Toca volver a examinar a una agencia',
    text: `Hola:

El ${day} tocaba volver a examinar a ${agency}: documentos en su origen, listas de exclusión, quejas, resultados, mandato. Nada se detiene solo; examínela y decida donde haga falta:
${link}`,
  }),
  'complaint-received': ({ by, number, link }) => ({
    subject: `Queja ${number}: ha escrito un paciente`,
    text: `Hola:

Ha llegado por un enlace una queja sobre ${by}. Léala y pida a la agencia su versión:
${link}`,
  }),
  'complaint-asked': ({ by, number, link }) => ({
    subject: `Queja ${number}: se pide su versión`,
    text: `Hola:

${by} le pide que responda a la queja ${number}. Su mandato dice hasta cuándo:
${link}`,
  }),
  'complaint-answered': ({ by, number, link }) => ({
    subject: `Queja ${number}: la agencia ha respondido`,
    text: `Hola:

${by} ha respondido a la queja ${number}. Léala y decida:
${link}`,
  }),
  'complaint-decided': ({ by, number, link }) => ({
    subject: `La queja ${number} está decidida`,
    text: `Hola:

${by} ha decidido la queja ${number}. Lea el resultado:
${link}`,
  }),
};
