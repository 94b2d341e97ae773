import { formatDate } from '../messages/dates.ts';
import { LETTERS } from '../messages/letters.ts';
import { formatMoney } from '../money.ts';
import type { DueMessage } from './due.ts';
import { TONES } from './policy.ts';

/** Who speaks in a letter, in the clinic's own words. */
export interface Sender {
  readonly name: string;
  readonly contact: string;
  readonly phone: string;
}

/** A piece of a letter; `varies` marks what differs between two letters of one level and language. */
export interface LetterPart {
  readonly text: string;
  readonly varies: boolean;
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
 * answers. No diagnosis, no threat; names that the sheet holds cannot add lines of their own.
 *
 * @example letterText(writeLetter(message, { name: 'Riverside', contact: 'Elena', phone: '' }))
 */
export function writeLetter(message: DueMessage, sender: Sender): ReminderLetter {
  const texts = LETTERS[message.language];
  const level = TONES.indexOf(message.tone);
  const opening = texts.openings[level];
  const clinic = oneLine(sender.name);
  const money = (minor: number) =>
    formatMoney({ minor, currency: message.currency }, message.language);
  const named = message.guarantor.lines.find(({ guarantor }) => guarantor !== null)?.guarantor;
  const items = message.items.map(({ date, invoice, open }) =>
    texts.item(
      date && formatDate(date, message.language),
      invoice === null ? null : oneLine(invoice),
      money(open),
    ),
  );
  const fixed = (text: string): LetterPart => ({ text, varies: false });
  const varying = (text: string): LetterPart => ({ text, varies: true });
  const body = [
    varying(named ? texts.greeting(oneLine(named)) : texts.greetingUnnamed),
    fixed(`\n\n${opening?.before ?? ''}`),
    varying(money(message.balance)),
    fixed(`${opening?.after(clinic) ?? ''}\n\n`),
    varying(items.map((item) => `\u2022 ${item}\n`).join('')),
    fixed(texts.total),
    varying(money(message.balance)),
    fixed(
      `\n\n${texts.choices}\n\n${texts.contact(oneLine(sender.contact), oneLine(sender.phone))}\n\n${clinic}\n\n${texts.stop}\n`,
    ),
  ];
  return { subject: texts.subjects[level]?.(clinic) ?? '', body };
}

/**
 * The letter's body as plain text.
 *
 * @example letterText({ subject: '', body: [{ text: 'Hello', varies: false }] }) // 'Hello'
 */
export function letterText(letter: ReminderLetter): string {
  return letter.body.map(({ text }) => text).join('');
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
