import type { Receivable } from '../receivables.ts';
import { saysNothing } from './nothing.ts';
import { fold } from './words.ts';

/** A line that has been read and not yet named. */
export type KeylessReceivable = Omit<Receivable, 'key'>;

/**
 * Names every line so that it is known again after sorting, filtering, inserting and a payment:
 * the clinic's own invoice number; where it has none, or several lines bear it, also who, which dates
 * and the amount billed (never the balance, which a payment changes), numbered where even those repeat.
 *
 * @param lines in the sheet's order
 * @example giveKeys([{ ...line, invoice: 'F-7' }])[0]?.key // 'i:F-7'
 */
export function giveKeys(lines: readonly KeylessReceivable[]): Receivable[] {
  const invoices = new Map<string, number>();
  for (const { invoice } of lines) {
    if (isNumber(invoice)) invoices.set(invoice, (invoices.get(invoice) ?? 0) + 1);
  }
  const used = new Map<string, number>();
  return lines.map((line) => {
    const base = nameOf(line, invoices.get(line.invoice ?? '') ?? 0);
    const before = used.get(base) ?? 0;
    used.set(base, before + 1);
    return { ...line, key: before === 0 ? base : `${base}#${before + 1}` };
  });
}

/**
 * The part of a line's key that stays when a second line with the same invoice number is added.
 *
 * @example keyStem('i:F-7|ana ruiz|||2026-05-01|5000') // 'i:F-7'
 */
export function keyStem(key: string): string {
  return key.startsWith('i:') ? (key.split('|')[0] ?? key) : key;
}

/** @param sharers how many lines bear its invoice number */
function nameOf(line: KeylessReceivable, sharers: number): string {
  const { account, guarantor, invoice, serviceDate, invoiceDate, dueDate, amount } = line;
  const who = account ?? fold(guarantor ?? '');
  const rest = [who, serviceDate, invoiceDate, dueDate, amount].map((part) => part ?? '').join('|');
  if (!isNumber(invoice)) return `l:${invoice ?? ''}|${rest}`;
  const number = `i:${invoice.replace(/\|/g, '/')}`;
  return sharers === 1 ? number : `${number}|${rest}`;
}

/** A number of the clinic's own, and not what only fills the cell. */
function isNumber(invoice: string | null): invoice is string {
  return invoice !== null && !saysNothing(invoice);
}
