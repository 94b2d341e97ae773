import { ok, type Result, refused } from '../../result.ts';

/**
 * What may be filled into a reminder. `greeting` is the whole line, with the name where one is known;
 * `items` are lines of their own; `answer_by` is the day until which an answer is awaited. `how_to_answer`
 * and `opt_out` are sentences that fit the way that the reminder goes.
 */
export const MERGE_FIELDS = [
  'greeting',
  'balance',
  'items',
  'clinic',
  'person',
  'phone',
  'answer_by',
  'how_to_answer',
  'opt_out',
] as const;
export type MergeField = (typeof MERGE_FIELDS)[number];

/** A subject is read by anyone who sees the screen: it may name the clinic and nothing else. */
export const SUBJECT_FIELDS: readonly MergeField[] = ['clinic'];

/** The words of a reminder with fields in double braces, as a person types them. */
export interface Template {
  readonly subject: string;
  readonly paragraphs: readonly string[];
}

/** A template's text comes apart into words and fields; `at` counts its characters from 0. */
export type Token =
  | { readonly kind: 'text'; readonly text: string; readonly at: number }
  | { readonly kind: 'field'; readonly field: MergeField; readonly at: number };

/** A template that can be filled in. */
export interface ParsedTemplate {
  readonly subject: readonly Token[];
  readonly paragraphs: readonly (readonly Token[])[];
}

/** Why a text is no template; `details.part` is 0 for the subject, else the paragraph from 1 on. */
export const TEMPLATE_REFUSALS = [
  'unknown-field', // details.field, details.at
  'open-braces', // details.at: braces that open or close alone
  'field-not-here', // details.field, details.at: the subject may not name it
  'empty', // no subject, or no paragraph, or a paragraph without words
  'too-long', // details.most: characters, or paragraphs
] as const;
export type TemplateRefusal = (typeof TEMPLATE_REFUSALS)[number];

/** So much fits, with room to spare, into one value of a document's store (9 KB). */
export const MOST_CHARACTERS = 2500;
const MOST_PARAGRAPHS = 16;
const MOST_SUBJECT = 120;

/**
 * The same template as it is kept: composed letters, plain line ends, no blank at an end, and no
 * control characters, which no keyboard makes.
 *
 * @example tidyTemplate({ subject: ' Hello\n', paragraphs: ['a\r\nb'] }).paragraphs // ['a\nb']
 */
export function tidyTemplate({ subject, paragraphs }: Template): Template {
  const tidy = (text: string) =>
    text
      .normalize('NFC')
      .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
      .replace(/[^\P{Cc}\n]/gu, ' ')
      .trim();
  return { subject: tidy(subject).replace(/\n/g, ' '), paragraphs: paragraphs.map(tidy) };
}

/**
 * Reads a template, once: everything that fills it in or checks it works on what comes out.
 *
 * @returns the parts, or the first thing that is wrong with the part and character it stands at
 * @example parseTemplate({ subject: 'From {{clinic}}', paragraphs: ['Pay {{sum}}'] })
 *   // refused('unknown-field', { field: 'sum', part: 1, at: 4 })
 */
export function parseTemplate({
  subject,
  paragraphs,
}: Template): Result<ParsedTemplate, TemplateRefusal> {
  const size = paragraphs.reduce((sum, { length }) => sum + length, subject.length);
  if (size > MOST_CHARACTERS) return refused('too-long', { most: MOST_CHARACTERS, part: 1 });
  if (paragraphs.length > MOST_PARAGRAPHS) {
    return refused('too-long', { most: MOST_PARAGRAPHS, part: MOST_PARAGRAPHS + 1 });
  }
  if (subject.length > MOST_SUBJECT) return refused('too-long', { most: MOST_SUBJECT, part: 0 });
  if (paragraphs.length === 0) return refused('empty', { part: 1 });
  const parts: (readonly Token[])[] = [];
  for (const [part, text] of [subject, ...paragraphs].entries()) {
    if (text.trim() === '') return refused('empty', { part });
    const tokens = tokensOf(text, part);
    if (!tokens.ok) return tokens;
    parts.push(tokens.value);
  }
  const [head = [], ...body] = parts;
  return ok({ subject: head, paragraphs: body });
}

function tokensOf(text: string, part: number): Result<Token[], TemplateRefusal> {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(/\{\{([^{}]*)\}\}/g)) {
    const at = match.index ?? 0;
    const name = (match[1] ?? '').trim();
    const field = MERGE_FIELDS.find((one) => one === name);
    if (!field) return refused('unknown-field', { field: name, part, at });
    if (part === 0 && !SUBJECT_FIELDS.includes(field)) {
      return refused('field-not-here', { field, part, at });
    }
    if (at > end) tokens.push({ kind: 'text', text: text.slice(end, at), at: end });
    tokens.push({ kind: 'field', field, at });
    end = at + match[0].length;
  }
  if (end < text.length) tokens.push({ kind: 'text', text: text.slice(end), at: end });
  const alone = tokens.map(braceAlone).find((found) => found !== null) ?? null;
  return alone === null ? ok(tokens) : refused('open-braces', { part, at: alone });
}

/** Where braces of a text open or close alone; null where none do. */
function braceAlone(token: Token): number | null {
  const at = token.kind === 'text' ? token.text.search(/\{\{|\}\}/) : -1;
  return at < 0 ? null : token.at + at;
}
