import type { Receivable } from '../receivables.ts';
import { fold } from './words.ts';

/** A line that has been read and not yet named. */
export type KeylessReceivable = Omit<Receivable, 'key'>;

/**
 * Names every line so that it is known again after sorting, filtering, inserting and a payment:
 * the clinic's own invoice number where it is unique, else who, which dates and the amount billed
 * (never the balance, which a payment changes), numbered where even those repeat.
 *
 * @param lines in the sheet's order
 * @example giveKeys([{ ...line, invoice: 'F-7' }])[0]?.key // 'i:F-7'
 */
export function giveKeys(lines: readonly KeylessReceivable[]): Receivable[] {
  const invoices = new Map<string, number>();
  for (const { invoice } of lines) {
    if (invoice !== null) invoices.set(invoice, (invoices.get(invoice) ?? 0) + 1);
  }
  const used = new Map<string, number>();
  return lines.map((line) => {
    const base =
      line.invoice !== null && invoices.get(line.invoice) === 1
        ? `i:${line.invoice}`
        : `l:${lineName(line)}`;
    const before = used.get(base) ?? 0;
    used.set(base, before + 1);
    return { ...line, key: before === 0 ? base : `${base}#${before + 1}` };
  });
}

function lineName(line: KeylessReceivable): string {
  const who = line.account ?? fold(line.guarantor ?? '');
  const parts = [line.invoice, who, line.serviceDate, line.invoiceDate, line.dueDate, line.amount];
  return parts.map((part) => part ?? '').join('|');
}
