import { type CivilDate, daysBetween } from './calendar.ts';
import { byGuarantor, type Guarantor } from './guarantors.ts';
import { existsOn, openBalance, type Receivable } from './receivables.ts';
import type { DebtDate } from './sheet/fields.ts';

/** Upper ends, in days past due, of all aging buckets but the first (not due) and the last (older). */
export const AGING_EDGES: readonly number[] = [30, 60, 90, 120];

/** Open amounts by age, in minor units of one currency. The parts always sum to `total`. */
export interface AgingRow {
  /** Not yet due, then one amount per bucket, the oldest last: 6 amounts for four edges. */
  readonly buckets: readonly number[];
  /** Open, with no date to count from. */
  readonly undated: number;
  /** Negative balances, of any age: money that the clinic owes. */
  readonly credits: number;
  readonly total: number;
  /** How many open lines are in it. */
  readonly items: number;
}

/** The aging of everybody who owes in one currency. */
export interface CurrencyAging {
  readonly currency: string;
  readonly total: AgingRow;
  /** Who owes most first. */
  readonly guarantors: readonly { readonly guarantor: Guarantor; readonly row: AgingRow }[];
}

/** How to count: the day, the date that age is counted from, and the buckets' edges. */
export interface AgingOptions {
  readonly today: CivilDate;
  /** From which date age is counted; null: every line is undated. */
  readonly basis: DebtDate | null;
  readonly edges?: readonly number[];
}

/** An aging report. Currencies never meet in one sum. */
export interface Aging {
  /** The currency with the most open lines first. */
  readonly currencies: readonly CurrencyAging[];
  /** Lines dated after the day: not there yet, and no defect. */
  readonly notYet: number;
}

/**
 * Which date age is counted from: the due date where the sheet has that column, else the invoice
 * date, else the service date, else the day of the first statement.
 *
 * @param has tells whether the sheet has a column
 * @example agingBasis((field) => field === 'invoiceDate') // 'invoiceDate'
 */
export function agingBasis(has: (field: DebtDate) => boolean): DebtDate | null {
  return (['dueDate', 'invoiceDate', 'serviceDate', 'statementDate'] as const).find(has) ?? null;
}

/**
 * The bucket of an age: 0 while not overdue (a line due today is not overdue), then by the edges.
 *
 * @param daysPastDue negative or 0: not yet overdue
 * @example bucketOf(31, [30, 60, 90, 120]) // 2, the bucket 31-60
 */
export function bucketOf(daysPastDue: number, edges: readonly number[]): number {
  if (daysPastDue <= 0) return 0;
  const found = edges.findIndex((edge) => daysPastDue <= edge);
  return (found === -1 ? edges.length : found) + 1;
}

/**
 * Sorts what is open on a day by age, in total and by guarantor, for each currency. Every open cent
 * stands in exactly one place: a bucket, undated or credits.
 *
 * @param lines all receivables of the sheet, settled ones too
 * @example aging(lines, { today: '2013-06-30', basis: 'dueDate' }).currencies[0]?.total.total // 511985
 */
export function aging(lines: readonly Receivable[], options: AgingOptions): Aging {
  const { today, basis, edges = AGING_EDGES } = options;
  const there = lines.filter((line) => existsOn(line, today));
  const totals = new Map<string, MutableRow>();
  const rows = new Map<string, { guarantor: Guarantor; row: MutableRow }[]>();
  for (const guarantor of byGuarantor(there)) {
    const own = new Map<string, MutableRow>();
    for (const line of guarantor.lines) {
      const open = openBalance(line, today);
      if (open === 0) continue;
      add(entry(own, line.currency, edges), open, ageOf(line, today, basis), edges);
      add(entry(totals, line.currency, edges), open, ageOf(line, today, basis), edges);
    }
    for (const [currency, row] of own) {
      const others = rows.get(currency);
      if (others) others.push({ guarantor, row });
      else rows.set(currency, [{ guarantor, row }]);
    }
  }
  const currencies = [...totals]
    .map(([currency, total]) => ({
      currency,
      total,
      guarantors: (rows.get(currency) ?? []).sort(mostFirst),
    }))
    .sort((a, b) => b.total.items - a.total.items || (a.currency < b.currency ? -1 : 1));
  return { currencies, notYet: lines.length - there.length };
}

type MutableRow = { -readonly [Key in keyof AgingRow]: AgingRow[Key] } & { buckets: number[] };

function ageOf(line: Receivable, today: CivilDate, basis: DebtDate | null): number | null {
  const from = basis === null ? null : line[basis];
  return from === null ? null : daysBetween(from, today);
}

function entry(
  rows: Map<string, MutableRow>,
  currency: string,
  edges: readonly number[],
): MutableRow {
  const found = rows.get(currency);
  if (found) return found;
  const buckets = Array.from({ length: edges.length + 2 }, () => 0);
  const row: MutableRow = { buckets, undated: 0, credits: 0, total: 0, items: 0 };
  rows.set(currency, row);
  return row;
}

function add(row: MutableRow, open: number, age: number | null, edges: readonly number[]): void {
  row.total += open;
  row.items += 1;
  if (open < 0) row.credits += open;
  else if (age === null) row.undated += open;
  else {
    const bucket = bucketOf(age, edges);
    row.buckets[bucket] = (row.buckets[bucket] ?? 0) + open;
  }
}

function mostFirst(
  a: { guarantor: Guarantor; row: AgingRow },
  b: { guarantor: Guarantor; row: AgingRow },
): number {
  return b.row.total - a.row.total || (a.guarantor.key < b.guarantor.key ? -1 : 1);
}
