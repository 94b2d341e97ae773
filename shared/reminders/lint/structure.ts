import type { Language } from '../../money.ts';
import { fold } from '../../sheet/words.ts';
import type { MergeField, ParsedTemplate, Template } from '../templates/template.ts';
import type { Finding, LintRule, Place } from './findings.ts';
import { saysItem, WAY } from './items.ts';
import type { LawItem } from './law-items.ts';
import { EASY, HARD, LONG_SENTENCE, readingEase, wordsOf } from './reading.ts';
import { foldInPlace, sentencesOf } from './text.ts';

/** What the linter needs to know of the clinic and of the place of its patients. */
export interface LintOptions {
  /** The person who answers, as the clinic calls them. */
  readonly person: string;
  /** The clinic's telephone; may be empty. */
  readonly phone: string;
  /** Codes of what must be said whatever the place: `HOUSE_ITEMS`. */
  readonly mandatory: readonly string[];
  /** What the law of the clinic's place wants besides, or as well (`lawOnWords`). */
  readonly law: readonly LawItem[];
  /** Names of patients and guarantors that no subject may hold. */
  readonly names: readonly string[];
  /** Whether the words may be read on paper: those of a kind may, once a mail has come back. */
  readonly onPaper: boolean;
}

/**
 * What every reminder must say and this one does not: who answers, how to answer, the mandatory items.
 *
 * @example missing(template, parsed, 'en', options).map(({ rule }) => rule) // ['no-person']
 */
export function missing(
  { paragraphs }: Template,
  parsed: ParsedTemplate,
  language: Language,
  { person, phone, mandatory, law }: LintOptions,
): Finding[] {
  const text = foldInPlace(paragraphs.join('\n'));
  const fields = fieldsOf(parsed);
  const found: Finding[] = [];
  const typed = person.trim() !== '' && text.includes(foldInPlace(person.trim().normalize('NFC')));
  if (!fields.has('person') && !typed) found.push(whole('no-person', 'person'));
  const reach = fields.has('how_to_answer') || (fields.has('phone') && phone.trim() !== '');
  if (!reach && !WAY[language].test(text)) found.push(whole('no-way', 'way'));
  for (const item of new Set([...mandatory, ...law.map((one) => one.item)])) {
    if (saysItem(item, { text, fields }, language)) continue;
    const citation = law.find((one) => one.item === item)?.citation;
    found.push({ ...whole('missing-item', item), ...(citation !== undefined && { citation }) });
  }
  return found;
}

function fieldsOf({ paragraphs }: ParsedTemplate): ReadonlySet<MergeField> {
  return new Set(
    paragraphs.flat().flatMap((token) => (token.kind === 'field' ? [token.field] : [])),
  );
}

/**
 * What a subject tells whoever sees the screen: a name of the sheet, or a number.
 *
 * @param names as the sheet holds them; one word of a name is enough, from three letters on
 * @example subjectTells('For Ana Ruiz', ['Ana Ruiz']).length // 1
 */
export function subjectTells(subject: string, names: readonly string[]): Finding[] {
  const found: Finding[] = [];
  const known = new Set(
    names.flatMap((name) => fold(name).split(' ')).filter((word) => word.length > 2),
  );
  for (const { 0: word, index: from = 0 } of subject.matchAll(/\p{L}+/gu)) {
    if (!known.has(fold(word)) || isLower(word)) continue;
    found.push(blocking('patients-name', { part: 0, from, to: from + word.length }, word));
  }
  const number = /\d[\d.,\s\u202f\u00a0]*/.exec(subject);
  if (number) {
    const from = number.index;
    found.push(
      blocking('subject-detail', { part: 0, from, to: from + number[0].length }, number[0]),
    );
  }
  return found;
}

/** A name is written with a capital; "may" is a word and May may be somebody. */
function isLower(word: string): boolean {
  return word === word.toLowerCase();
}

/**
 * Pictures, tags and addresses that would tell somebody who has opened the letter.
 *
 * @example tracks('https://x.org/?id=7', 1).length // 1
 */
export function tracks(text: string, part: number): Finding[] {
  return [...text.matchAll(TRACKING)].map(({ 0: found, index: from = 0 }) =>
    blocking('tracking', { part, from, to: from + found.length }, found),
  );
}

/** Tags, addresses with parameters, and short addresses that hide where they lead and count. */
const TRACKING =
  /<\/?[a-z!][^>]*>?|(?:https?:\/\/|www\.)[^\s?#]*[?#][^\s]*|(?:https?:\/\/)?\b(?:bit\.ly|tinyurl\.com|goo\.gl|t\.co|ow\.ly|cutt\.ly|is\.gd|buff\.ly)\/\S*/gi;

/**
 * Whether the whole is easy to read, and which sentences are not.
 *
 * @param paragraphs with fields in double braces
 * @example reading(['Pay.'], 'en') // []
 */
export function reading(paragraphs: readonly string[], language: Language): Finding[] {
  const spoken = paragraphs.map((text) => text.replace(/\{\{[^{}]*\}\}/g, '12'));
  const found: Finding[] = [];
  const ease = readingEase(spoken.join('\n'), language);
  if (ease !== null && ease < EASY) {
    found.push({
      ...whole('hard-to-read', String(ease)),
      severity: ease < HARD ? 'blocks' : 'advises',
    });
  }
  for (const [index, text] of paragraphs.entries()) {
    for (const { text: sentence, at } of sentencesOf(text)) {
      if (wordsOf(sentence.replace(/\{\{[^{}]*\}\}/g, '12')).length <= LONG_SENTENCE) continue;
      const to = at + sentence.trimEnd().length;
      const place = { part: index + 1, from: at, to };
      found.push({ ...blocking('long-sentence', place, sentence.trim()), severity: 'advises' });
    }
  }
  return found;
}

function whole(rule: LintRule, found: string): Finding {
  return { rule, severity: 'blocks', at: null, found };
}

function blocking(rule: LintRule, at: Place, found: string): Finding {
  return { rule, severity: 'blocks', at, found: found.trim() };
}
