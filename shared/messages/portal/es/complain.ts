import type { PortalMessages } from '../index.ts';

export const complain: PortalMessages['complain'] = {
  tab: 'Cuéntenos qué pasó',
  title: (agency) => `¿Cómo le ha tratado ${agency}?`,
  subtitle: (practice, agency) =>
    `${practice} ha encargado a ${agency} que cobre por su cuenta. Si hicieron algo mal, cuénteselo aquí a ${practice}. No necesita ninguna cuenta.`,
  kind: '¿Qué pasó?',
  kinds: {
    harassment: 'Me contactaron demasiado, fueron groseros o amenazantes',
    'false-threat': 'Amenazaron con algo que no es cierto, como la policía o un juicio',
    'wrong-person': 'No soy la persona que buscan',
    'contact-at-work': 'Me contactaron en el trabajo',
    disclosure: 'Se lo contaron a otra persona',
    'wrong-amount': 'El importe está mal, o ya está pagado',
    other: 'Otra cosa',
  },
  text: 'Cuéntelo con sus palabras',
  textHelp:
    'Cuándo fue, quién fue, qué le dijeron. Si no deben contactarle más en el trabajo o en cierto número, escríbalo también aquí.',
  contact: '¿Cómo podemos localizarle?',
  contactHelp: (practice, agency) =>
    `Un número de teléfono o una dirección. Solo lo ve ${practice}, nunca ${agency}.`,
  submit: (practice) => `Enviar a ${practice}`,
  promise: (agency) =>
    `No cuesta nada, y ${agency} no puede tratarle peor por ello. No escriba nada sobre su salud, por favor.`,
  sent: {
    title: 'Gracias por contárnoslo',
    number: (number) => `Su queja tiene el número ${number}. Anótelo, por favor.`,
    next: 'Qué pasa ahora',
    read: (practice, agency) => `${practice} la lee y puede pedir a ${agency} su versión.`,
    clock: (agency, days) =>
      days === 1
        ? `Cuando se le pregunte, ${agency} tiene un día hábil para responder.`
        : `Cuando se le pregunte, ${agency} tiene ${days} días hábiles para responder.`,
    decide: (practice) =>
      `${practice} decide, con respuesta o sin ella. Si dijo cómo localizarle, se le podrá comunicar el resultado.`,
    more: 'Contar otra cosa',
  },
  left: (count) =>
    count === 1
      ? 'Puede enviar una queja más con este enlace.'
      : `Puede enviar ${count} quejas más con este enlace.`,
  usedUp: (practice) =>
    `Este enlace no admite más quejas. Todo lo que envió ha llegado. Para contar más, llame a ${practice}.`,
  over: {
    title: 'Este enlace ya no funciona',
    text: 'Ha terminado, o no se copió entero. Pida uno nuevo en su clínica, por favor. También puede quejarse por teléfono o por carta: no se pierde nada.',
  },
};
