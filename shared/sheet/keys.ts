import type { Receivable } from '../receivables.ts';
import { saysNothing } from './nothing.ts';
import { fold } from './words.ts';

/** A line that has been read and not yet named. */
export type KeylessReceivable = Omit<Receivable, 'key'>;

/**
 * Names every line so that it is known again after sorting, filtering, inserting and a payment:
 * the clinic's own invoice number; where it has none, or several lines bear it, also who, which dates
 * and the amount billed (never the balance, which a payment changes), numbered where even those repeat:
 * by the patient's name, since siblings have the same bills, and in the sheet's order.
 *
 * @param lines in the sheet's order
 * @example giveKeys([{ ...line, invoice: 'F-7' }])[0]?.key // 'i:F-7'
 */
export function giveKeys(lines: readonly KeylessReceivable[]): Receivable[] {
  const invoices = new Map<string, number>();
  for (const { invoice } of lines) {
    if (isNumber(invoice)) invoices.set(invoice, (invoices.get(invoice) ?? 0) + 1);
  }
  const bearers = new Map<string, { line: KeylessReceivable; at: number }[]>();
  lines.forEach((line, at) => {
    const name = nameOf(line, invoices.get(line.invoice ?? '') ?? 0);
    const before = bearers.get(name);
    if (before) before.push({ line, at });
    else bearers.set(name, [{ line, at }]);
  });
  const keys: string[] = [];
  for (const [name, twins] of bearers) {
    if (twins.length > 1) twins.sort((one, other) => byPatient(one.line, other.line));
    twins.forEach(({ at }, before) => {
      keys[at] = before === 0 ? name : `${name}#${before + 1}`;
    });
  }
  return lines.map((line, at) => ({ ...line, key: keys[at] ?? '' }));
}

function byPatient(one: KeylessReceivable, other: KeylessReceivable): number {
  const [first = '', second = ''] = [one, other].map(({ patient }) => fold(patient ?? ''));
  return first === second ? 0 : first < second ? -1 : 1;
}

/**
 * The part of a line's key that stays when a second line with the same invoice number is added.
 *
 * @example keyStem('i:F-7|ana ruiz|||2026-05-01|5000') // 'i:F-7'
 */
export function keyStem(key: string): string {
  return key.startsWith('i:') ? (key.split('|')[0] ?? key) : key;
}

/**
 * The part of a line's key that it shares with lines of which nothing but their order tells it: a sort
 * of the sheet changes which of them is the first.
 *
 * @example twinName('l:|1001|2026-05-01|||5000#2') // 'l:|1001|2026-05-01|||5000'
 */
export function twinName(key: string): string {
  return key.replace(/(\|-?\d*)#\d+$/, '$1');
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
