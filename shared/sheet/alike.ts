import { type ColumnMap, columnLetter, type Field } from './fields.ts';
import type { KeylessReceivable } from './keys.ts';
import type { Line } from './line.ts';
import { saysNothing } from './nothing.ts';
import { cellName, type Problem, textOf } from './rows.ts';
import { fold } from './words.ts';

/** A line with what was read of it. */
export interface ReadLine {
  readonly line: Line;
  readonly receivable: KeylessReceivable;
}

/** Fields that say whose bill it is and for what: lines that differ in one are two bills, or two items of one. */
const SAME: readonly Field[] = [
  ...(['account', 'invoice', 'guarantor', 'givenName', 'patient', 'currency'] as const),
  ...(['serviceDate', 'invoiceDate', 'statementDate', 'dueDate'] as const),
];
/** Fields that are compared by what they say, and not by how it is written. */
const VALUES = [
  ...(['serviceDate', 'invoiceDate', 'statementDate', 'dueDate', 'promiseDate'] as const),
  ...(['amount', 'paid', 'balance', 'insuranceBalance'] as const),
];

/**
 * Which lines stand twice: the same invoice and the same in every cell, however it is written
 * ("15 mar 2026" and "2026-03-15", "S/ 5.00" and 5). One of them is counted.
 *
 * @param lines those of `sharingInvoices`
 * @returns the row that each of them repeats, by its own row
 * @example repeatedRows(lines, columns).get(12) // 11
 */
export function repeatedRows(
  lines: readonly ReadLine[],
  columns: ColumnMap,
): ReadonlyMap<number, number> {
  const seen = new Map<string, number>();
  const repeats = new Map<number, number>();
  for (const one of lines) {
    const content = contentOf(one, columns, allCells);
    const first = seen.get(content);
    if (first === undefined) seen.set(content, one.line.row);
    else repeats.set(one.line.row, first);
  }
  return repeats;
}

/**
 * The lines that bill the same thing on the same invoice with different amounts: one of them is a slip.
 * Items of one invoice differ in their day or in some word, and are no problem.
 *
 * @param lines those of `sharingInvoices`, none of them twice
 * @returns the problem of each of them, by its row
 * @example billedTwice(lines, { invoice: 0, amount: 1 }).get(12)?.length // 1
 */
export function billedTwice(
  lines: readonly ReadLine[],
  columns: ColumnMap,
): ReadonlyMap<number, readonly Problem[]> {
  const bills = new Map<string, ReadLine[]>();
  for (const one of lines) {
    if (billedIn(one) === null) continue;
    const bill = contentOf(one, columns, wordsOnly);
    bills.set(bill, [...(bills.get(bill) ?? []), one]);
  }
  const problems = new Map<number, readonly Problem[]>();
  for (const same of bills.values()) {
    for (const one of same) {
      const other = same.find((line) => billedIn(line) !== billedIn(one));
      if (other) problems.set(one.line.row, [twoAmounts(one, other, columns)]);
    }
  }
  return problems;
}

function twoAmounts({ line, receivable }: ReadLine, other: ReadLine, columns: ColumnMap): Problem {
  return {
    cell: cellName(columns.amount ?? columns.balance ?? 0, line.row),
    row: line.row,
    reason: 'invoice-with-two-amounts',
    details: { text: receivable.invoice ?? '', row: other.line.row },
    leftOut: false,
  };
}

function billedIn({ receivable: { amount, balance } }: ReadLine): number | null {
  return amount ?? balance;
}

/**
 * The lines whose invoice number stands on another line too: few, in most sheets.
 *
 * @param lines in the sheet's order
 * @example sharingInvoices(lines).length // 2
 */
export function sharingInvoices(lines: readonly ReadLine[]): ReadLine[] {
  const names = lines.map(({ receivable: { invoice } }) => invoice && fold(invoice));
  const seen = new Set<string | null>();
  const shared = new Set<string | null>();
  for (const name of names) {
    if (seen.has(name)) shared.add(name);
    else seen.add(name);
  }
  return lines.filter((_, at) => {
    const name = names[at] ?? null;
    return name !== null && shared.has(name) && !saysNothing(name);
  });
}

type Chosen = (field: Field | undefined, text: string) => boolean;

const allCells: Chosen = () => true;

/** Notes, flags and figures beside the bill tell nothing of what it is for; words do. */
const wordsOnly: Chosen = (field, text) =>
  field === undefined ? /\p{L}{3}/u.test(text) : SAME.includes(field);

/** What a line says, as one text: values where they were read, else the cells' words. */
function contentOf({ line, receivable }: ReadLine, columns: ColumnMap, chosen: Chosen): string {
  const fieldAt = new Map(
    (Object.entries(columns) as [Field, number][]).map(([field, at]) => [at, field] as const),
  );
  const said: [string, unknown][] = [];
  line.cells.forEach((cell, at) => {
    const text = typeof cell === 'boolean' ? String(cell) : (textOf(cell) ?? '');
    const field = fieldAt.get(at);
    if (text !== '' && chosen(field, text)) {
      said.push([columnLetter(at), valueIn(receivable, field) ?? fold(text)]);
    }
  });
  return JSON.stringify([receivable.currency, said]);
}

/** The value of a date or an amount; other fields are told by their words. */
function valueIn(receivable: KeylessReceivable, field: Field | undefined): string | number | null {
  const read = VALUES.find((one) => one === field);
  return read === undefined ? null : receivable[read];
}
