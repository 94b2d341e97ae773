import type { CivilDate } from '../calendar.ts';
import { openBalance, type Receivable } from '../receivables.ts';
import type { SyncRow } from './portal.ts';
import { hashText, type References } from './reference.ts';

/** What sheet and portal reckon alike about a sync, so that they never come to two answers. */

/**
 * A line as the portal may know it.
 *
 * @param guarantor key of who owes it (`Guarantor.key`)
 * @example syncRow(line, 'a:1001', references(key)).ref // a UUID
 */
export function syncRow(line: Receivable, guarantor: string, refs: References): SyncRow {
  const { currency, amount, paid, balance, settled } = line;
  const { serviceDate, invoiceDate, dueDate, paidDate } = line;
  return {
    ref: refs.line(line.key),
    guarantor: refs.guarantor(guarantor),
    ...{ currency, amount, paid, balance, settled },
    ...{ serviceDate, invoiceDate, dueDate, paidDate },
    flags: [...line.flags].sort(),
  };
}

/**
 * What a row says, as one text whatever the order of its fields and flags.
 *
 * @example contentText(row) === contentText({ ...row }) // true
 */
export function contentText(row: SyncRow): string {
  const { guarantor, currency, amount, paid, balance, settled } = row;
  const { serviceDate, invoiceDate, dueDate, paidDate, flags } = row;
  const dates = [serviceDate, invoiceDate, dueDate, paidDate];
  const said = [guarantor, currency, amount, paid, balance, settled, dates, [...flags].sort()];
  return JSON.stringify(said);
}

/** Hexadecimal digits of a content hash: 128 bits. */
export const HASH_DIGITS = 32;

/**
 * What a row says, as the first 128 bits of SHA-256: two rows with one hash need not be sent.
 *
 * @example contentHash(row) === contentHash({ ...row }) // true
 */
export function contentHash(row: SyncRow): string {
  return hashText(contentText(row)).slice(0, HASH_DIGITS);
}

/**
 * What is open of a row on a day, by the rule of the sheet.
 *
 * @returns minor units; negative for a credit
 * @example openOf({ ...row, amount: 5000, paid: 2000 }, '2026-11-22') // 3000
 */
export function openOf(row: SyncRow, today: CivilDate): number {
  return openBalance(row, today);
}

/** Fewer than this may vanish without a question: a few paid lines that somebody deleted. */
const FEW = 10;
/** A larger part of the sheet than this is an archive, another year, a copy or an old version. */
const MOST_SHARE = 0.1;

/**
 * Whether so many lines are gone that a person has to say that this is right.
 *
 * @param known lines that the portal knew of this sheet
 * @param absent how many of them the sheet has no more
 * @example asksAboutAbsent({ known: 200, absent: 60 }) // true
 * @example asksAboutAbsent({ known: 4, absent: 4 }) // true: nothing is left
 */
export function asksAboutAbsent({ known, absent }: { known: number; absent: number }): boolean {
  const isMany = absent >= FEW && absent > known * MOST_SHARE;
  return isMany || (absent > 1 && absent >= known);
}
