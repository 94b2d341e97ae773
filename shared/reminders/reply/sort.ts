import type { CivilDate } from '../../calendar.ts';
import { LANGUAGES, type Language } from '../../money.ts';
import { foldInPlace } from '../lint/text.ts';
import { dayNamed } from './day.ts';
import { REPLY_LABELS, type ReplyLabel } from './labels.ts';
import { ownText } from './own-text.ts';
import type { ReplyWords } from './words.ts';
import { EN } from './words-en.ts';
import { ES } from './words-es.ts';
import { FR } from './words-fr.ts';

/** What an answer seems to say; a person confirms it before anything follows from it. */
export interface Sorted {
  readonly label: ReplyLabel;
  readonly language: Language;
  /** The words that decided, as they were written. */
  readonly why: readonly string[];
  /** What the answer may say as well, in the order of `REPLY_LABELS`. */
  readonly second: readonly ReplyLabel[];
  /** The day that a promise names. */
  readonly date?: CivilDate;
}

const WORDS: Readonly<Record<Language, ReplyWords>> = { en: EN, es: ES, fr: FR };

/**
 * Sorts an answer to a reminder by rules. What protects the patient most wins: who says "stop" and "I
 * will pay" is not written to any more. What no rule knows, a question and a machine's answer are
 * `unknown` and stay with a person.
 *
 * @param text as it was pasted, with whatever mail it quotes
 * @param today the day on which it is read: a promised day lies on it or after it
 * @example sortReply('I paid on Friday', '2026-06-30').label // 'paid'
 */
export function sortReply(text: string, today: CivilDate): Sorted {
  const own = ownText(text);
  const folded = foldReply(own);
  const likely = likelyLanguages(folded);
  const { language, found } = findings(folded, likely);
  const said = REPLY_LABELS.filter((label) => found[label] !== undefined);
  const [label = 'unknown', ...second] = said;
  const place = found[label];
  const why = place ? [own.slice(place.from, place.to).replace(/\s+/g, ' ').trim()] : [];
  const date = said.includes('promise') ? dayNamed(folded, today) : null;
  return { label, language, why, second, ...(date && { date }) };
}

interface Place {
  readonly from: number;
  readonly to: number;
}

type Found = Partial<Record<ReplyLabel, Place>>;

/** Spanish tells "abonó" (was paid) from "abono" (I will pay) by the accent alone: there it stays. */
function foldReply(text: string): string {
  const units = [...foldInPlace(text).replace(/\n/g, ' ')];
  for (const { 0: word, index = 0 } of text.matchAll(PAID_BY_ACCENT)) {
    units[index + word.length - 1] = '\u00f3';
  }
  return units.join('');
}

const PAID_BY_ACCENT =
  /(?:abon|pag|pas|deposit|transfiri|mand|envi|ingres|gir|consign|cancel|liquid|entreg|realiz|efectu)\u00f3(?!\p{L})/giu;

/** What its likeliest language finds, and else what another one does: many write in two. */
function findings(
  text: string,
  likely: readonly Language[],
): { readonly language: Language; readonly found: Found } {
  const all = likely.map((language) => ({ language, found: findingsIn(text, WORDS[language]) }));
  const fallback = { language: likely[0] ?? 'en', found: {} };
  return all.find(({ found }) => Object.keys(found).length > 0) ?? fallback;
}

function isAutomatic(text: string): boolean {
  return LANGUAGES.some((language) => WORDS[language].automatic.some((one) => one.test(text)));
}

function findingsIn(text: string, words: ReplyWords): Found {
  if (isAutomatic(text)) return {};
  const hardship = ACCEPTS.test(text) ? null : first(withoutPayday(text), words.hardship);
  const died = first(text, words.died);
  const all: Record<Exclude<ReplyLabel, 'unknown'>, Place | null> = {
    stop: first(text, words.stop),
    // who has lost somebody and asks for time speaks of themselves
    'wrong-person': first(text, words.wrongPerson) ?? (hardship ? null : died),
    dispute: AGREES.test(text)
      ? null
      : (firstSaid(text, words.disputeSaid) ?? first(text, words.dispute)),
    hardship: hardship ?? died,
    promise: first(withoutProof(withoutQuestions(text)), words.promise),
    paid: firstSaid(withoutQuestions(text), words.paid),
  };
  return Object.fromEntries(Object.entries(all).filter(([, place]) => place !== null));
}

/** "How can I pay?" promises nothing; what stays keeps its place. */
function withoutQuestions(text: string): string {
  return text.replace(/[^.!?;]*\?/g, (question) => ' '.repeat(question.length));
}

/** Who pays when the pension comes promises a day, and tells of no hardship. */
function withoutPayday(text: string): string {
  return text.replace(PAYDAY, (wait) => ' '.repeat(wait.length));
}

/** Who says that the sum is right may still speak of an insurer's letter. */
const AGREES =
  /^(?!.*\b(?:but|however|pero|mais|sauf|salvo|except)\b).*\b(?:quite right|(?:it|which) agrees with|nothing to (?:dispute|object)|nada que (?:objetar|reclamar|decir)|cuadra con la suya|correspond(?:ent)? bien (?:au|a la|aux) votres?|rien a (?:redire|objecter|contester)|est legitime|conforme con el)\b/;

/** Who takes the plan that we offered asks for nothing any more. */
const ACCEPTS =
  /\b(?:count on me|put me down for|perfecto lo de|de acuerdo con (?:las|el plan)|entendu pour|d'accord pour les|comptez sur|conforme con)\b/;

/** "I will send you the receipt" promises no money. */
function withoutProof(text: string): string {
  return text.replace(PROOF, (proof) => ' '.repeat(proof.length));
}

const PROOF =
  /\b(?:i'?ll send|send|sending|mando|mandare|envio|enviare|paso|envoie|enverrai|transfere)(?: [\w']+){0,4} (?:photo|screenshot|receipt|copy|proof|foto|captura|voucher|comprobante|recibo|carte|papier|mail|preuve|recu|justificatif|carnet)\b/g;

const PAYDAY =
  /\b(?:when|once|as soon as|after|cuando|apenas|en cuanto|ni bien|al cobrar|quand|des que|sitot|lorsque)\b(?: [\w']+){0,5}? (?:pension|benefits?|check|paycheck|social security|ssi|refund|beca|ayuda|jubilacion|sueldo|quincena|pension|bourse|caf|retraite|salaire|paie|allocations?|remboursement|prime)\b/g;

function first(text: string, patterns: readonly RegExp[]): Place | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match) return { from: match.index, to: match.index + match[0].length };
  }
  return null;
}

/** The first that is not denied right before: "I have not paid", "no estoy reclamando". */
function firstSaid(text: string, patterns: readonly RegExp[]): Place | null {
  for (const pattern of patterns) {
    for (const match of text.matchAll(new RegExp(pattern.source, 'g'))) {
      const from = match.index ?? 0;
      if (!NOT.test(text.slice(0, from))) return { from, to: from + match[0].length };
    }
  }
  return null;
}

const NOT =
  /(?:\b(?:not|never|no|non|nunca|tampoco|ne|pas|jamais|haven'?t|hasn'?t|didn'?t|isn'?t|don'?t|cannot|can'?t|without|sin|sans|if|si|until|hasta que)|\bn't|\bn')(?: [\w']+){0,2} ?$/;

const COMMON: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:the|i|you|my|me|is|this|that|to|it|and|for|was|not|have|will|your|am|on|in|of|it's|i'm|don't|dont|please|thanks|can|we|paid|pay|bill)\b/g,
  es: /\b(?:el|la|los|las|que|de|no|me|mi|es|un|una|por|para|con|ya|lo|se|en|y|su|yo|pero|gracias|estoy|pago|hola|les|esta|tengo|cuenta)\b/g,
  fr: /\b(?:le|la|les|je|j'|de|des|du|ne|pas|vous|me|mon|ma|est|c'est|un|une|pour|et|que|en|ce|cette|d'|l'|j'ai|ai|merci|bonjour|paye|ca|sur|au|svp|mais)(?!\w)/g,
};

function likelyLanguages(text: string): Language[] {
  const count = (language: Language) => text.match(COMMON[language])?.length ?? 0;
  return [...LANGUAGES].sort((a, b) => count(b) - count(a));
}
