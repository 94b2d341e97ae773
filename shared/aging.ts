import { AGING_EDGES, bucketOf } from './aging-buckets.ts';
import { type CivilDate, daysBetween } from './calendar.ts';
import { byGuarantor, type Guarantor } from './guarantors.ts';
import { type OpenParts, openOfBill, openParts } from './open-parts.ts';
import { existsOn, type Receivable } from './receivables.ts';
import type { DebtDate } from './sheet/fields.ts';

/**
 * What is open, in minor units of one currency. The patients' own part stands by age: buckets, undated
 * and credits always sum to `total`; what insurers owe and agencies hold stands apart.
 */
export interface AgingRow {
  /** Not yet due, then one amount per bucket, the oldest last: 6 amounts for four edges. */
  readonly buckets: readonly number[];
  /** Open, with no date to count from. */
  readonly undated: number;
  /** Negative balances, of any age: money that the clinic owes. */
  readonly credits: number;
  readonly total: number;
  readonly insurer: number;
  readonly agency: number;
  /** How many open lines are in it, whoever is to pay them. */
  readonly items: number;
}

/** The aging of everybody who owes in one currency. */
export interface CurrencyAging {
  readonly currency: string;
  readonly total: AgingRow;
  /**
   * The same money summed line by line, past all buckets and parts: equal to the total with what
   * insurers owe and agencies hold, or the report is wrong.
   */
  readonly ledger: number;
  /** Whose debt is oldest first. */
  readonly guarantors: readonly { readonly guarantor: Guarantor; readonly row: AgingRow }[];
}

/** How to count: the day, the date that age is counted from, and the buckets' edges. */
export interface AgingOptions {
  /** Any day, past ones too. */
  readonly asOf: CivilDate;
  /** From which date age is counted; null: every line is undated. */
  readonly basis: DebtDate | null;
  readonly edges?: readonly number[];
  /** Keys of lines that an agency holds by what the portal says, besides those that the sheet flags. */
  readonly atAgency?: ReadonlySet<string>;
}

/** Dates that age can be counted from, the one that counts first where several stand in a sheet first. */
export const AGING_BASES = ['dueDate', 'invoiceDate', 'serviceDate', 'statementDate'] as const;
export type AgingBasis = (typeof AGING_BASES)[number];

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
export function agingBasis(has: (field: AgingBasis) => boolean): AgingBasis | null {
  return AGING_BASES.find(has) ?? null;
}

/**
 * Sorts what is open on a day by age, in total and by guarantor, for each currency. Every open cent
 * stands in exactly one place: a bucket, undated, credits, with an insurer or with an agency.
 *
 * @param lines all receivables of the sheet, settled ones too
 * @example aging(lines, { asOf: '2013-06-30', basis: 'dueDate' }).currencies[0]?.total.total // 511985
 */
export function aging(lines: readonly Receivable[], options: AgingOptions): Aging {
  const { asOf, basis, edges = AGING_EDGES } = options;
  const there = lines.filter((line) => existsOn(line, asOf));
  const ledgers = ledgerTotals(there, asOf);
  const totals = new Map<string, MutableRow>();
  const rows = new Map<string, { guarantor: Guarantor; row: MutableRow }[]>();
  for (const guarantor of byGuarantor(there)) {
    const own = new Map<string, MutableRow>();
    for (const line of guarantor.lines) {
      const parts = partsOf(line, options);
      if (PARTS.every((part) => parts[part] === 0)) continue;
      const age = ageOn(line, asOf, basis);
      add(entry(own, line.currency, edges), parts, age, edges);
      add(entry(totals, line.currency, edges), parts, age, edges);
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
      ledger: ledgers.get(currency) ?? 0,
      guarantors: (rows.get(currency) ?? []).sort(oldestFirst),
    }))
    .sort(mostLinesFirst);
  return { currencies, notYet: lines.length - there.length };
}

/** What stands beside the buckets of an aging table; `total` is the patients', `all` is everybody's. */
export const AGING_PARTS = ['undated', 'credits', 'total', 'insurer', 'agency', 'all'] as const;
/** One part of an aging table: a bucket by its place, or one of the columns beside them. */
export type AgingPart = number | (typeof AGING_PARTS)[number];

/** An open line behind a figure. */
export interface OpenLine {
  readonly line: Receivable;
  /** In minor units; negative for a credit. */
  readonly open: number;
  /** Days since the date that age is counted from; null where the line has none. */
  readonly age: number | null;
}

/**
 * The lines that a figure is made of: what is open of them sums to it, to the cent.
 *
 * @returns the oldest first, those without a date last
 * @example linesBehind(lines, { asOf: '2026-03-31', basis: 'dueDate' }, 'USD', 'credits')
 */
export function linesBehind(
  lines: readonly Receivable[],
  options: AgingOptions,
  currency: string,
  part: AgingPart,
): OpenLine[] {
  const { asOf, basis, edges = AGING_EDGES } = options;
  const isIn = ({ open, age }: OpenLine) => {
    if (open === 0) return false;
    if (isWhole(part)) return true;
    if (open < 0) return part === 'credits';
    return age === null ? part === 'undated' : part === bucketOf(age, edges);
  };
  return lines
    .filter((line) => line.currency === currency && existsOn(line, asOf))
    .map((line) => ({
      line,
      open: openIn(partsOf(line, options), part),
      age: ageOn(line, asOf, basis),
    }))
    .filter(isIn)
    .sort((a, b) => (b.age ?? -Infinity) - (a.age ?? -Infinity) || a.line.row - b.line.row);
}

/**
 * How many lines say that something was paid and not when: on a day that has passed they count as
 * paid already, and nobody knows whether they were.
 *
 * @param asOf the day that is looked at
 * @param readOn the day on which the sheet said so
 * @example paidOnUnknownDays(lines, '2026-01-31', '2026-03-31') // 3
 */
export function paidOnUnknownDays(
  lines: readonly Receivable[],
  asOf: CivilDate,
  readOn: CivilDate,
): number {
  if (asOf >= readOn) return 0;
  return lines.filter((line) => {
    const { paidDate, paid, settled, amount, balance } = line;
    if (paidDate !== null || !existsOn(line, asOf)) return false;
    return (
      settled || (paid ?? 0) !== 0 || (amount !== null && balance !== null && balance < amount)
    );
  }).length;
}

const PARTS = ['patient', 'insurer', 'agency'] as const;

function partsOf(line: Receivable, { asOf, atAgency }: AgingOptions): OpenParts {
  return openParts(line, asOf, atAgency?.has(line.key) ?? false);
}

/** What is not divided by age or sign. */
function isWhole(part: AgingPart): boolean {
  return ['total', 'insurer', 'agency', 'all'].some((whole) => whole === part);
}

function openIn(parts: OpenParts, part: AgingPart): number {
  if (part === 'insurer' || part === 'agency') return parts[part];
  return part === 'all' ? parts.patient + parts.insurer + parts.agency : parts.patient;
}

type MutableRow = { -readonly [Key in keyof AgingRow]: AgingRow[Key] } & { buckets: number[] };

function ageOn(line: Receivable, asOf: CivilDate, basis: DebtDate | null): number | null {
  const from = basis === null ? null : line[basis];
  return from === null ? null : daysBetween(from, asOf);
}

function ledgerTotals(lines: readonly Receivable[], asOf: CivilDate): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  for (const line of lines) {
    totals.set(line.currency, (totals.get(line.currency) ?? 0) + openOfBill(line, asOf));
  }
  return totals;
}

function entry(
  rows: Map<string, MutableRow>,
  currency: string,
  edges: readonly number[],
): MutableRow {
  const found = rows.get(currency);
  if (found) return found;
  const buckets = Array.from({ length: edges.length + 2 }, () => 0);
  // named one by one: it is made for every guarantor, and spreading others into it takes far longer
  const row: MutableRow = {
    buckets,
    undated: 0,
    credits: 0,
    total: 0,
    insurer: 0,
    agency: 0,
    items: 0,
  };
  rows.set(currency, row);
  return row;
}

function add(
  row: MutableRow,
  { patient: open, insurer, agency }: OpenParts,
  age: number | null,
  edges: readonly number[],
): void {
  row.total += open;
  row.insurer += insurer;
  row.agency += agency;
  row.items += 1;
  if (open < 0) row.credits += open;
  else if (age === null) row.undated += open;
  else {
    const bucket = bucketOf(age, edges);
    row.buckets[bucket] = (row.buckets[bucket] ?? 0) + open;
  }
}

type GuarantorRow = CurrencyAging['guarantors'][number];

/**
 * The order of currencies: the one with the most open lines first.
 *
 * @example currencies.sort(mostLinesFirst)
 */
export function mostLinesFirst(a: CurrencyAging, b: CurrencyAging): number {
  return b.total.items - a.total.items || (a.currency < b.currency ? -1 : 1);
}

/**
 * The order of guarantors: by the oldest bucket, then the one before it; where all are equal, who owes more.
 *
 * @example guarantors.sort(oldestFirst)
 */
export function oldestFirst(a: GuarantorRow, b: GuarantorRow): number {
  for (let bucket = a.row.buckets.length - 1; bucket >= 0; bucket -= 1) {
    const difference = (b.row.buckets[bucket] ?? 0) - (a.row.buckets[bucket] ?? 0);
    if (difference !== 0) return difference;
  }
  return b.row.total - a.row.total || (a.guarantor.key < b.guarantor.key ? -1 : 1);
}
