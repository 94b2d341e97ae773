import type { CivilDate } from '../../calendar.ts';
import { formatDate } from '../../messages/dates.ts';
import { LETTERS } from '../../messages/letters.ts';
import { formatMoney, type Language } from '../../money.ts';
import type { Channel } from '../policy.ts';
import { plainValue } from './escape.ts';
import type { MergeField, ParsedTemplate, Token } from './template.ts';

/** A piece of a letter; `varies` marks what differs between two letters of one level and language. */
export interface LetterPart {
  readonly text: string;
  readonly varies: boolean;
}

/** What is filled in, before it is made safe: amounts in minor units of the currency. */
export interface MergeFacts {
  readonly language: Language;
  readonly channel: Channel;
  /** As the sheet names who pays; null where it names nobody. */
  readonly name: string | null;
  readonly currency: string;
  readonly balance: number;
  readonly items: readonly {
    readonly date: CivilDate | null;
    readonly invoice: string | null;
    readonly open: number;
  }[];
  readonly clinic: string;
  readonly person: string;
  readonly phone: string;
  /** The clinic's e-mail; may be empty. */
  readonly replyTo: string;
  readonly answerBy: CivilDate;
}

/** What each field says, made safe for plain text. */
export type MergeValues = Readonly<Record<MergeField, string>>;

const OF_ONE_PERSON: readonly MergeField[] = ['greeting', 'balance', 'items'];

/**
 * What each field says in a letter of plain text. Nothing that stands in a cell can add a line.
 *
 * @example mergeValues(facts).greeting // 'Hello Ana Ruiz,'
 */
export function mergeValues(facts: MergeFacts): MergeValues {
  const { language, channel, name, currency, items } = facts;
  const texts = LETTERS[language];
  const money = (minor: number) => formatMoney({ minor, currency }, language);
  const lines = items.map(({ date, invoice, open }) =>
    texts.item(
      date && formatDate(date, language),
      invoice === null ? null : plainValue(invoice),
      money(open),
    ),
  );
  const called = name === null ? '' : plainValue(name);
  return {
    greeting: called ? texts.greeting(called) : texts.greetingUnnamed,
    balance: money(facts.balance),
    items: lines.map((line) => `\u2022 ${line}`).join('\n'),
    clinic: plainValue(facts.clinic),
    person: plainValue(facts.person),
    phone: plainValue(facts.phone),
    answer_by: formatDate(facts.answerBy, language),
    how_to_answer: texts.howToAnswer[channel](plainValue(facts.replyTo)),
    opt_out: texts.optOut[channel],
  };
}

/**
 * Fills a template in, in one pass: a value is never read again, so it cannot name a field. A sentence
 * whose field is empty is left out, with a paragraph of which nothing stays.
 *
 * @example fillBody(parsed, values).map(({ text }) => text).join('')
 */
export function fillBody({ paragraphs }: ParsedTemplate, values: MergeValues): LetterPart[] {
  const filled = paragraphs
    .map((tokens) => said(tokens, values))
    .filter((tokens) => tokens.length > 0)
    .map((tokens) => tokens.map((token) => partOf(token, values)));
  const gap: LetterPart = { text: '\n\n', varies: false };
  const parts = filled.flatMap((paragraph, at) => (at === 0 ? paragraph : [gap, ...paragraph]));
  return [...parts, { text: '\n', varies: false }];
}

/**
 * A subject, filled in.
 *
 * @example fillSubject(parsed, values) // 'A reminder from Riverside'
 */
export function fillSubject({ subject }: ParsedTemplate, values: MergeValues): string {
  return subject.map((token) => partOf(token, values).text).join('');
}

function partOf(token: Token, values: MergeValues): LetterPart {
  if (token.kind === 'text') return { text: token.text, varies: false };
  return { text: values[token.field], varies: OF_ONE_PERSON.includes(token.field) };
}

/** What is said of a paragraph: its sentences, without those that have a field with nothing in it. */
function said(tokens: readonly Token[], values: MergeValues): readonly Token[] {
  const isEmpty = (token: Token) => token.kind === 'field' && values[token.field] === '';
  if (!tokens.some(isEmpty)) return tokens;
  const kept = sentences(tokens).filter((sentence) => !sentence.some(isEmpty));
  const last = kept[kept.length - 1];
  const end = last?.[last.length - 1];
  if (!last || end?.kind !== 'text') return kept.flat();
  return [...kept.slice(0, -1).flat(), ...last.slice(0, -1), { ...end, text: end.text.trimEnd() }];
}

/** Cuts after a full stop, a question mark or an exclamation mark with a blank behind it. */
function sentences(tokens: readonly Token[]): Token[][] {
  const found: Token[][] = [[]];
  for (const token of tokens) {
    const pieces = token.kind === 'text' ? token.text.split(/(?<=[.?!]\s+)(?=\S)/) : [];
    const [first, ...others] = pieces.map((text): Token => ({ kind: 'text', text, at: token.at }));
    found[found.length - 1]?.push(first ?? token);
    for (const other of others) found.push([other]);
  }
  // a full stop at the end of one text and a field after it: the field begins the next sentence
  return found.flatMap(cutBeforeFields);
}

function cutBeforeFields(sentence: readonly Token[]): Token[][] {
  const cut: Token[][] = [[]];
  let ended = false;
  for (const token of sentence) {
    if (ended) cut.push([]);
    cut[cut.length - 1]?.push(token);
    ended = token.kind === 'text' && /[.?!]\s+$/.test(token.text);
  }
  return cut;
}
