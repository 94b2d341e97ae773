import type { Language } from '../money.ts';
import type { DecidedStanding } from '../vetting/standing.ts';

/** What a practice writes to an agency about a decision, for a person to change before it is kept. */
interface LetterWords {
  readonly greeting: string;
  readonly texts: Readonly<Record<DecidedStanding, (practice: string) => string>>;
  readonly closing: (practice: string) => string;
  /** Below a letter about a trial. */
  readonly limits: (cases: number, amount: string) => string;
}

const en: LetterWords = {
  greeting: 'Dear colleagues,',
  texts: {
    trial: (practice) =>
      `Thank you for your answers. ${practice} would like to begin working with you on trial, with few accounts at a time. How our patients are treated decides how we go on.`,
    approved: (practice) =>
      `Thank you for your answers. ${practice} has approved you and will place accounts with you under the mandate that we both sign.`,
    suspended: (practice) =>
      `${practice} places no new accounts with you until further notice. Please go on with your open cases with care unless we recall them; we will be in touch about what has to change.`,
    rejected: (practice) =>
      `Thank you for the time that you took for our questions. ${practice} has decided not to place accounts with you at present.`,
  },
  closing: (practice) => `With kind regards,\n${practice}`,
  limits: (cases, amount) =>
    `Limits of the trial: at most ${cases} open ${cases === 1 ? 'case' : 'cases'} and ${amount} at a time.`,
};

const es: LetterWords = {
  greeting: 'Estimados colegas:',
  texts: {
    trial: (practice) =>
      `Gracias por sus respuestas. ${practice} desea empezar a trabajar con ustedes a prueba, con pocas cuentas a la vez. El trato a nuestros pacientes decidirá cómo seguimos.`,
    approved: (practice) =>
      `Gracias por sus respuestas. ${practice} los ha aprobado y les asignará cuentas según el mandato que firmemos ambas partes.`,
    suspended: (practice) =>
      `${practice} no les asigna cuentas nuevas hasta nuevo aviso. Sigan, por favor, con sus casos abiertos con el mismo cuidado, salvo que los retiremos; les diremos qué tiene que cambiar.`,
    rejected: (practice) =>
      `Gracias por el tiempo que dedicaron a nuestras preguntas. ${practice} ha decidido no asignarles cuentas por ahora.`,
  },
  closing: (practice) => `Un cordial saludo,\n${practice}`,
  limits: (cases, amount) =>
    `Límites de la prueba: como máximo ${cases} ${cases === 1 ? 'caso abierto' : 'casos abiertos'} y ${amount} a la vez.`,
};

const fr: LetterWords = {
  greeting: 'Madame, Monsieur,',
  texts: {
    trial: (practice) =>
      `Merci de vos réponses. ${practice} souhaite commencer à travailler avec vous à l’essai, avec peu de comptes à la fois. La façon dont nos patients seront traités décidera de la suite.`,
    approved: (practice) =>
      `Merci de vos réponses. ${practice} vous a approuvés et vous confiera des comptes selon le mandat que nous signerons ensemble.`,
    suspended: (practice) =>
      `${practice} ne vous confie plus de nouveaux comptes jusqu’à nouvel ordre. Merci de poursuivre vos dossiers ouverts avec le même soin, sauf si nous les retirons ; nous vous dirons ce qui doit changer.`,
    rejected: (practice) =>
      `Merci du temps que vous avez consacré à nos questions. ${practice} a décidé de ne pas vous confier de comptes pour l’instant.`,
  },
  closing: (practice) => `Veuillez agréer nos salutations distinguées.\n${practice}`,
  limits: (cases, amount) =>
    `Limites de l’essai : au plus ${cases} ${cases === 1 ? 'dossier ouvert' : 'dossiers ouverts'} et ${amount} à la fois.`,
};

const WORDS: Readonly<Record<Language, LetterWords>> = { en, es, fr };

/**
 * A letter about a decision, in the language of the agency; the reason is not in it.
 *
 * @param practice by its name
 * @example decisionLetter('en', 'rejected', 'Hill clinic').startsWith('Dear colleagues,') // true
 */
export function decisionLetter(
  language: Language,
  standing: DecidedStanding,
  practice: string,
): string {
  const { greeting, texts, closing } = WORDS[language];
  return [greeting, texts[standing](practice), closing(practice)].join('\n\n');
}

/**
 * The limits of a trial as a letter tells them.
 *
 * @param amount with its currency, as the language writes it
 * @example trialLimits('en', 10, '$5,000.00')
 *   // 'Limits of the trial: at most 10 open cases and $5,000.00 at a time.'
 */
export function trialLimits(language: Language, cases: number, amount: string): string {
  return WORDS[language].limits(cases, amount);
}
