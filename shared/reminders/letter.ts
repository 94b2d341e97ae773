import type { CivilDate } from '../calendar.ts';
import type { DueMessage } from './due.ts';
import type { LawItem } from './lint/law-items.ts';
import type { Tone, Track } from './policy.ts';
import { defaultTemplate } from './templates/defaults.ts';
import { fillBody, fillSubject, type LetterPart, mergeValues } from './templates/fill.ts';
import { type ParsedTemplate, parseTemplate, type Template } from './templates/template.ts';

/** Who speaks in a letter, in the clinic's own words. */
export interface Sender {
  readonly name: string;
  readonly contact: string;
  readonly phone: string;
  /** Their e-mail. */
  readonly replyTo: string;
}

/** How a letter speaks. */
export interface Wording {
  readonly tone: Tone;
  readonly debt: Track;
  /** The day until which an answer is awaited. */
  readonly answerBy: CivilDate;
  /** The clinic's own words; null for ours. */
  readonly own: Template | null;
  /** What the law of the clinic's place wants in ours (`lawOnWords`). */
  readonly law: readonly LawItem[];
}

/** A reminder as it goes out. */
export interface ReminderLetter {
  /** Says who writes and nothing about the patient. */
  readonly subject: string;
  /** Plain text when joined. */
  readonly body: readonly LetterPart[];
}

/**
 * Writes one reminder in the guarantor's language: what is open, how to pay or say no, and who
 * answers, in words that fit the way that it goes. No diagnosis, no threat; names that the sheet holds
 * cannot add lines of their own.
 *
 * @throws RangeError when the clinic's own words are no template: whoever keeps them has asked
 * @example letterText(writeLetter(message, { name: 'Riverside', contact: 'Elena', phone: '',
 *   replyTo: 'desk@example.org' }, { tone: 'courteous', debt: 'one-off', answerBy: '2026-07-14',
 *   own: null, law: [] }))
 */
export function writeLetter(message: DueMessage, sender: Sender, wording: Wording): ReminderLetter {
  const { language, channel, currency, balance, items } = message;
  const { tone, debt, answerBy, own, law } = wording;
  const template = parsed(own ?? defaultTemplate(language, tone, debt, law));
  const values = mergeValues({
    ...{ language, channel, currency, balance, items, answerBy },
    name: message.addressee,
    clinic: sender.name,
    person: sender.contact,
    phone: sender.phone,
    replyTo: sender.replyTo,
  });
  return { subject: fillSubject(template, values), body: fillBody(template, values) };
}

/**
 * The letter's body as plain text.
 *
 * @example letterText({ subject: '', body: [{ text: 'Hello', varies: false }] }) // 'Hello'
 */
export function letterText(letter: ReminderLetter): string {
  return letter.body.map(({ text }) => text).join('');
}

function parsed(template: Template): ParsedTemplate {
  const read = parseTemplate(template);
  if (!read.ok) throw new RangeError(`These words are no template: ${read.reason}`);
  return read.value;
}
