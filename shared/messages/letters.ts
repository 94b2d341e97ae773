import type { Language } from '../money.ts';

/** The words of a reminder in one language. The clinic speaks, in its own name. */
export interface LetterTexts {
  /** One for each level, without anything about the patient: a subject is read by anyone. */
  readonly subjects: readonly ((clinic: string) => string)[];
  readonly greeting: (name: string) => string;
  readonly greetingUnnamed: string;
  /** One for each level; `balance` stands in the middle so that it can be marked. */
  readonly openings: readonly {
    readonly before: string;
    readonly after: (clinic: string) => string;
  }[];
  readonly item: (date: string | null, invoice: string | null, amount: string) => string;
  readonly total: string;
  readonly choices: string;
  readonly contact: (person: string, phone: string) => string;
  readonly stop: string;
}

const en: LetterTexts = {
  subjects: [
    (clinic) => `A reminder from ${clinic}`,
    (clinic) => `A second reminder from ${clinic}`,
    (clinic) => `A third reminder from ${clinic}`,
    (clinic) => `Our last reminder from ${clinic}`,
  ],
  greeting: (name) => `Hello ${name},`,
  greetingUnnamed: 'Hello,',
  openings: [
    {
      before: 'We are writing about an open balance of ',
      after: (clinic) =>
        ` with ${clinic}. If you have already paid, thank you, and please disregard this message.`,
    },
    {
      before: 'Perhaps our first message was overlooked: a balance of ',
      after: (clinic) =>
        ` with ${clinic} is still open. If you have already paid, thank you, and please disregard this message.`,
    },
    {
      before: 'We have written to you about a balance of ',
      after: (clinic) =>
        ` with ${clinic} and have not heard from you yet. We would like to find a way that works for you.`,
    },
    {
      before: 'This is the last reminder that we send about the balance of ',
      after: (clinic) =>
        ` with ${clinic}. Please talk to us: for almost everything there is a way that works for both of us.`,
    },
  ],
  item: (date, invoice, amount) =>
    `${[date, invoice && `invoice ${invoice}`].filter(Boolean).join(', ') || 'Open'}: ${amount}`,
  total: 'In total: ',
  choices:
    'You can pay all of it, pay in instalments that suit you, or tell us if something is not right or if paying is hard just now. Simply reply to this message.',
  contact: (person, phone) =>
    phone
      ? `${person} will answer you, also by telephone: ${phone}.`
      : `${person} will answer you.`,
  stop: 'If you would rather not get such messages by e-mail, tell us and we will stop.',
};

const es: LetterTexts = {
  subjects: [
    (clinic) => `Recordatorio de ${clinic}`,
    (clinic) => `Segundo recordatorio de ${clinic}`,
    (clinic) => `Tercer recordatorio de ${clinic}`,
    (clinic) => `Último recordatorio de ${clinic}`,
  ],
  greeting: (name) => `Hola, ${name}:`,
  greetingUnnamed: 'Hola:',
  openings: [
    {
      before: 'Le escribimos por un saldo pendiente de ',
      after: (clinic) =>
        ` con ${clinic}. Si ya pagó, le damos las gracias; no tenga en cuenta este mensaje.`,
    },
    {
      before: 'Quizá no vio nuestro primer mensaje: sigue pendiente un saldo de ',
      after: (clinic) =>
        ` con ${clinic}. Si ya pagó, le damos las gracias; no tenga en cuenta este mensaje.`,
    },
    {
      before: 'Le hemos escrito por un saldo de ',
      after: (clinic) =>
        ` con ${clinic} y aún no tenemos noticias suyas. Nos gustaría encontrar una solución que le convenga.`,
    },
    {
      before: 'Este es el último recordatorio que le enviamos por el saldo de ',
      after: (clinic) =>
        ` con ${clinic}. Hable con nosotros, por favor: casi siempre hay una solución buena para todos.`,
    },
  ],
  item: (date, invoice, amount) =>
    `${[date, invoice && `factura ${invoice}`].filter(Boolean).join(', ') || 'Pendiente'}: ${amount}`,
  total: 'En total: ',
  choices:
    'Puede pagarlo todo, pagar en cuotas que le resulten cómodas, o decirnos si algo no es correcto o si en este momento le resulta difícil pagar. Basta con responder a este mensaje.',
  contact: (person, phone) =>
    phone ? `${person} le responderá, también por teléfono: ${phone}.` : `${person} le responderá.`,
  stop: 'Si prefiere no recibir estos mensajes por correo electrónico, díganoslo y dejaremos de enviarlos.',
};

const fr: LetterTexts = {
  subjects: [
    (clinic) => `Un rappel de ${clinic}`,
    (clinic) => `Un deuxième rappel de ${clinic}`,
    (clinic) => `Un troisième rappel de ${clinic}`,
    (clinic) => `Un dernier rappel de ${clinic}`,
  ],
  greeting: (name) => `Bonjour ${name},`,
  greetingUnnamed: 'Bonjour,',
  openings: [
    {
      before: 'Nous vous écrivons au sujet d’un solde de ',
      after: (clinic) =>
        ` restant dû à ${clinic}. Si vous avez déjà payé, nous vous en remercions ; ne tenez pas compte de ce message.`,
    },
    {
      before: 'Notre premier message vous a peut-être échappé : un solde de ',
      after: (clinic) =>
        ` reste dû à ${clinic}. Si vous avez déjà payé, nous vous en remercions ; ne tenez pas compte de ce message.`,
    },
    {
      before: 'Nous vous avons écrit au sujet d’un solde de ',
      after: (clinic) =>
        ` restant dû à ${clinic} et n’avons pas encore eu de vos nouvelles. Nous aimerions trouver avec vous une solution qui vous convienne.`,
    },
    {
      before: 'Voici le dernier rappel que nous vous envoyons au sujet du solde de ',
      after: (clinic) =>
        ` restant dû à ${clinic}. Parlons-en : il existe presque toujours une solution qui convient à tous.`,
    },
  ],
  item: (date, invoice, amount) =>
    `${[date, invoice && `facture ${invoice}`].filter(Boolean).join(', ') || 'À régler'} : ${amount}`,
  total: 'Au total : ',
  choices:
    'Vous pouvez tout régler, payer en plusieurs fois à votre rythme, ou nous dire si quelque chose n’est pas exact ou si le paiement vous est difficile en ce moment. Il suffit de répondre à ce message.',
  contact: (person, phone) =>
    phone
      ? `${person} vous répondra, également par téléphone : ${phone}.`
      : `${person} vous répondra.`,
  stop: 'Si vous préférez ne plus recevoir ces messages par e-mail, dites-le-nous et nous n’en enverrons plus.',
};

/** The letter's words in each language that we speak. */
export const LETTERS: Readonly<Record<Language, LetterTexts>> = { en, es, fr };
