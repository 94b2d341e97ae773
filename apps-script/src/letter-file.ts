import type { CivilDate } from '../../shared/calendar.ts';
import type { LetterFile } from '../../shared/contract/letter-views.ts';
import type { Clinic, RefusalCode } from '../../shared/contract/sidebar.ts';
import type { DueMessage } from '../../shared/reminders/due.ts';
import { type LedgerEvent, messagesSent } from '../../shared/reminders/ledger.ts';
import { type ReminderLetter, writeLetter } from '../../shared/reminders/letter.ts';
import { letterPage, paperOf } from '../../shared/reminders/letter-page.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import type { Context } from './context.ts';
import { wordingFor } from './edits.ts';
import { pdfOf } from './google/pdf.ts';
import { lawCountry } from './law-book.ts';
import { readLedger } from './ledger.ts';
import { dueMessage, type Known } from './reminders.ts';
import { clinic } from './settings.ts';

/** A letter as a PDF to be printed, dated the day it is prepared on. */
export function letterPdf(
  { today: day, workbook }: Context,
  { addressee, language }: DueMessage,
  letter: ReminderLetter,
  sender: Clinic,
  { version }: Known,
): string {
  const paper = paperOf(lawCountry(workbook, version.policy.country));
  return pdfOf(
    letterPage(letter, { sender, name: addressee, day, language, paper }),
    'letter.html',
  );
}

/** The how-manyth letter of its day it is, by which its file is called: nothing about its patient. */
export function letterNumber(events: readonly LedgerEvent[], day: CivilDate, id: string): number {
  const letters = events.filter(
    (one) => one.channel === 'letter' && one.event === 'sending' && one.day === day,
  );
  return [...new Set(letters.map(({ message }) => message))].indexOf(id) + 1;
}

/**
 * A prepared letter once more, until a person has said whether it went: the same, dated the same day,
 * and no second intent. Where the sheet says something else by now, the old one must not go.
 */
export function letterAgain(context: Context, id: string): Result<LetterFile, RefusalCode> {
  const sender = clinic();
  if (!sender) return refused('no-clinic');
  const events = readLedger(context);
  const prepared = messagesSent(events).find(
    ({ message, state, channel }) => message === id && state === 'unknown' && channel === 'letter',
  );
  if (!prepared) return refused('not-due');
  const { day, attempt, guarantor, stamp } = prepared;
  const before = events.filter((one) => one.message !== id || one.attempt !== attempt);
  const then = { ...context, today: day };
  const due = dueMessage(then, before, guarantor);
  if (!due.ok) return due.reason === 'not-due' ? refused('letter-changed') : due;
  const { message, known } = due.value;
  if (message.stamp !== stamp) return refused('letter-changed');
  const letter = writeLetter(message, sender, wordingFor(then, message, known));
  const pdf = letterPdf(then, message, letter, sender, known);
  return ok({ day, number: letterNumber(events, day, id), pdf });
}
