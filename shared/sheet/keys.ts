import type { Receivable } from '../receivables.ts';
import { saysNothing } from './nothing.ts';
import { fold } from './words.ts';

/**
 * A line that has been read and not yet named. Where its key will stand there is room already: with another
 * shape, naming fifty thousand of them would take longer than reading them.
 */
export type KeylessReceivable = Omit<Receivable, 'key'> & { readonly key?: string };

/**
 * Names every line so that it is known again after sorting, filtering, inserting and a payment:
 * the clinic's own invoice number; where it has none, or several lines bear it, also who, which dates
 * and the amount billed (never the balance, which a payment changes), numbered where even those repeat:
 * by the patient's name, since siblings have the same bills, and in the sheet's order.
 *
 * @param lines in the sheet's order; each gets its key where it stands, since copies of all would take as
 *   long as reading them
 * @example giveKeys([{ ...line, invoice: 'F-7' }])[0]?.key // 'i:F-7'
 */
export function giveKeys(lines: readonly KeylessReceivable[]): Receivable[] {
  const sharers = countOf(lines.map(({ invoice }) => (isNumber(invoice) ? invoice : null)));
  const names = lines.map((line) => nameOf(line, sharers.get(line.invoice ?? '') ?? 0));
  const twins = new Map<string, number[]>();
  for (const [name, count] of countOf(names)) if (count > 1) twins.set(name, []);
  names.forEach((name, at) => {
    twins.get(name)?.push(at);
  });
  const patientOf = (at: number) => fold(lines[at]?.patient ?? '');
  const numbers = new Map<number, number>();
  for (const places of twins.values()) {
    places.sort((one, other) => compare(patientOf(one), patientOf(other)));
    for (const [before, at] of places.entries()) if (before > 0) numbers.set(at, before + 1);
  }
  return lines.map((line, at) => {
    const number = numbers.get(at);
    const key = number === undefined ? (names[at] ?? '') : `${names[at]}#${number}`;
    return Object.assign(line, { key });
  });
}

function countOf(names: readonly (string | null)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
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

/** @param sharers how many lines bear its invoice number; 0 where it is none */
function nameOf(line: KeylessReceivable, sharers: number): string {
  const { account, guarantor, invoice, serviceDate, invoiceDate, dueDate, amount } = line;
  const number = `i:${invoice?.replace(/\|/g, '/')}`;
  if (sharers === 1) return number;
  const who = account ?? fold(guarantor ?? '');
  const rest = [who, serviceDate, invoiceDate, dueDate, amount].map((part) => part ?? '').join('|');
  return sharers === 0 ? `l:${invoice ?? ''}|${rest}` : `${number}|${rest}`;
}

/** A number of the clinic's own, and not what only fills the cell. */
function isNumber(invoice: string | null): invoice is string {
  return invoice !== null && !saysNothing(invoice);
}
