import type { CivilDate } from '../calendar.ts';
import { formatDate } from '../messages/dates.ts';
import type { Language } from '../money.ts';
import { letterText, type ReminderLetter } from './letter.ts';
import { htmlValue, plainValue } from './templates/escape.ts';

/** The two sizes of a sheet of paper that letters are written on. */
export type Paper = 'A4' | 'letter';

/** What stands above the text of a letter. */
export interface LetterHead {
  readonly sender: { readonly name: string; readonly phone: string; readonly replyTo: string };
  /** Whom it is for, as the sheet names them; null where it names nobody. */
  readonly name: string | null;
  /** The day on which it was prepared. */
  readonly day: CivilDate;
  readonly language: Language;
  readonly paper: Paper;
}

/** Where letters are written on US Letter. Source: Unicode CLDR, `paperSize`. */
const LETTER_PLACES = 'BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' ');

/**
 * On which paper a country writes its letters.
 *
 * @param country ISO 3166-1; null where none is known
 * @example paperOf('MX') // 'letter'
 */
export function paperOf(country: string | null): Paper {
  return country !== null && LETTER_PLACES.includes(country) ? 'letter' : 'A4';
}

/**
 * A letter as a page of HTML to be printed, in its own language: who writes and how to reach them, whom
 * it is for, the day in words, the subject and the text. All that anybody typed stands in it as plain
 * text; it has no picture, no link and no font of elsewhere. The envelope is the clinic's to address.
 *
 * @example letterPage({ subject: 'A reminder', body }, { sender, name: 'Ana Ruiz', day: '2026-03-10',
 *   language: 'en', paper: 'A4' })
 */
export function letterPage(letter: ReminderLetter, head: LetterHead): string {
  const { sender, name, day, language, paper } = head;
  const reach = [sender.phone, sender.replyTo].map(plainValue).filter((line) => line !== '');
  const from = [`<strong>${text(sender.name)}</strong>`, ...reach.map(htmlValue)].join('<br>');
  const above = [from, name === null ? '' : text(name), text(formatDate(day, language))];
  const below = letterText(letter).trim().split('\n\n').map(paragraph);
  return [
    `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8">`,
    `<title>${text(letter.subject)}</title><style>${LOOKS[paper]}</style></head><body>`,
    ...above.filter((one) => one !== '').map((one) => `<p>${one}</p>`),
    `<h1>${text(letter.subject)}</h1>`,
    ...below.map((one) => `<p>${one}</p>`),
    '</body></html>',
  ].join('\n');
}

const looks = (size: Paper) =>
  `@page{size:${size};margin:25mm}body{font-family:sans-serif;font-size:11pt;line-height:1.4}h1{font-size:13pt}`;
const LOOKS: Readonly<Record<Paper, string>> = { A4: looks('A4'), letter: looks('letter') };

function text(value: string): string {
  return htmlValue(plainValue(value));
}

function paragraph(lines: string): string {
  return lines.split('\n').map(htmlValue).join('<br>');
}
