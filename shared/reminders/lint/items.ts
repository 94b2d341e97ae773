import type { Language } from '../../money.ts';
import type { MergeField } from '../templates/template.ts';

/**
 * What a law, or the house, may ask a reminder to say, by the codes of the law packs. A pack passes in
 * those that it asks for.
 */
export const MANDATORY_ITEMS = [
  'who-the-creditor-is',
  'amount',
  'fee-breakdown',
  'how-to-pay',
  'assistance',
  'dispute-right',
  'opt-out',
  'answer-by',
  'service-notice',
  'written-copy',
  'not-a-court-procedure',
  'no-extras',
  'contact-channels',
  'not-reported',
  'other-languages',
  'low-income-protection',
] as const;
export type MandatoryItem = (typeof MANDATORY_ITEMS)[number];

/** What each of our reminders says, whatever the place. */
export const HOUSE_ITEMS: readonly MandatoryItem[] = [
  'who-the-creditor-is',
  'amount',
  'fee-breakdown',
  'how-to-pay',
  'assistance',
  'dispute-right',
  'opt-out',
];

interface Said {
  readonly text: string;
  readonly fields: ReadonlySet<MergeField>;
}

/**
 * Whether a text says what an item asks for.
 *
 * @param said the body, folded (`foldInPlace`), and the fields that stand in it
 * @returns false also for a code that nobody knows: what cannot be checked is not there
 * @example saysItem('amount', { text: 'open: {{balance}}', fields: new Set(['balance']) }, 'en') // true
 */
export function saysItem(item: string, { text, fields }: Said, language: Language): boolean {
  const known = MANDATORY_ITEMS.find((one) => one === item);
  if (known === undefined) return false;
  const asked = ASKED[known];
  if ('field' in asked && fields.has(asked.field)) return true;
  if ('all' in asked) return asked.all.every((one) => one.test(text));
  return 'en' in asked && asked[language].test(text);
}

type InWords = Readonly<Record<Language, RegExp>>;

/** How somebody may answer: by a reply, or by telephone. */
export const WAY: InWords = {
  en: /\b(repl(y|ies|ying)|(write|answer) (back )?(to )?(us|this)|(call|ring|phone|telephone) us)\b|[\w.]@[\w.]/,
  es: /\b(respond\w+|contest\w+|escriba(nos)?|escribanos|llame(nos)?|llamenos)\b|[\w.]@[\w.]/,
  fr: /\b(repond\w+|ecrivez-nous|ecrire|r?appelez-nous|r?appeler|telephon\w+)\b|[\w.]@[\w.]/,
};

type Asked =
  | { readonly field: MergeField }
  /** In whatever language the letter is: all of these. */
  | { readonly all: readonly RegExp[] }
  | InWords
  /** A field of ours says it, or words do. */
  | (InWords & { readonly field: MergeField });

const ASKED: Readonly<Record<MandatoryItem, Asked>> = {
  'who-the-creditor-is': { field: 'clinic' },
  amount: { field: 'balance' },
  'fee-breakdown': { field: 'items' },
  'how-to-pay': {
    en: /\b(pay|paying|payment|transfer|card|cash)\b/,
    es: /\b(pagar\w*|pago|pagos|transferencia|tarjeta|efectivo)\b/,
    fr: /\b(payer|paiement|regler|reglement|virement|carte|especes)\b/,
  },
  assistance: {
    en: /\b(financial (help|assistance|aid)|charity care|help with the bill|hard (just )?(now|for you)|difficult\w*|hardship)\b/,
    es: /\b(ayuda (economica|financiera)|asistencia financiera|ayuda con la factura|dificil|dificultad\w*|facilidades)\b/,
    fr: /\b(aide (financiere|pour)|difficile|difficulte\w*|fonds de solidarite)\b/,
  },
  'dispute-right': {
    en: /\b(not (right|correct|yours)|wrong|mistaken?|error|disput\w+|contest|disagree|incorrect|question (the|this) (bill|balance|amount))\b/,
    es: /\b(no (es|son|sea|le parece) (correct\w+|suy\w+)|error|equivoc\w+|reclam\w+|disput\w+|no esta de acuerdo|incorrect\w+)\b/,
    fr: /\b(pas (exact|juste|correct)\w*|erreur|contest\w+|desaccord|inexact\w*|litige)\b/,
  },
  'opt-out': {
    field: 'opt_out',
    en: /\b(rather not (get|receive|be)|no longer (want|wish)|stop (sending|these|getting|writing)|unsubscribe|opt out|(we will|we'll) stop|do not (want|wish) (to|these|such|more))\b/,
    es: /\b(prefiere no recibir|no (quiere|desea) (recibir|mas)|darse de baja|dejaremos de (enviar\w*|escribir\w*)|dejar de recibir)\b/,
    fr: /\b(ne (plus|pas) (recevoir|souhait\w+)|ne (souhaitez|voulez) (plus|pas)|vous desabonner|vous desinscrire|n'en enverrons plus|cesserons)\b/,
  },
  'answer-by': { field: 'answer_by' },
  'service-notice': {
    en: /\bservice\b[^.]*\b(pause|pauses|paused|rest|rests|stop|stops|suspend\w*|go on|goes on)\b/,
    es: /\bservicio\b[^.]*\b(pausa|sigue|suspend\w*|detien\w+|interrump\w+)\b/,
    fr: /\bservice\b[^.]*\b(pause|continue|suspend\w*|interromp\w*|arret\w+)\b/,
  },
  'written-copy': {
    en: /\b((written )?copy|in writing)\b/,
    es: /\b(copia|por escrito)\b/,
    fr: /\b(copie|par ecrit)\b/,
  },
  'not-a-court-procedure': {
    en: /\b(is |are )?not\b[^.]{0,30}\b(court|enforcement|judicial|legal) (procedure|proceeding|action|notice|document)s?\b/,
    es: /\bno (es|se trata de|constituye)\b[^.]{0,30}\b(procedimiento|gestion|actuacion|notificacion|documento)\b[^.]{0,15}\b(judicial|ejecuci\w+|ejecutiv\w+)\b/,
    fr: /\bn'est pas\b[^.]{0,30}\b(procedure|acte|document)\b[^.]{0,20}\b(judiciaire|execution|justice)\b/,
  },
  'no-extras': {
    en: /\binterest\b/,
    es: /\binteres(es)?\b/,
    fr: /\binterets?\b/,
  },
  'contact-channels': { field: 'how_to_answer', ...WAY },
  'not-reported': {
    en: /\bnot (been )?report(ed)?\b|\bnever report\w*\b/,
    es: /\bno (se )?(ha |hemos |sera )?(informa|report|comunic)\w*\b/,
    fr: /\b(n'a pas ete|n'avons pas|n'est pas|ne sera pas) (signale|communique|transmis)\w*\b/,
  },
  'other-languages': {
    en: /\b(languages?|interpreter)\b/,
    es: /\b(idiomas?|lenguas?|interprete)\b/,
    fr: /\b(langues?|interprete)\b/,
  },
  // the law wants it in these two, whatever the letter's own
  'low-income-protection': {
    all: [/\bincome\b[^.]{0,60}\bprotect\w*\b/, /\bingresos\b[^.]{0,60}\bproteg\w*\b/],
  },
};
