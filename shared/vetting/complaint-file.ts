import type { CivilDate } from '../calendar.ts';
import { ok, type Result, refused } from '../result.ts';
import { columnOrder, type DateProblem, readDate, settleDate } from '../sheet/dates.ts';
import { fold } from '../sheet/words.ts';
import { CONDUCT_KINDS, type ConductKind, conductOf } from './conduct.ts';

/**
 * A file of the CFPB Consumer Complaint Database, as anybody can download it, by company. What people
 * wrote in their own words is never read. Complaints are claims and not findings, and a large firm has
 * more of them: counts are shown beside a name, and no rule is made of them.
 */

/** A row of the file by the names of its columns. */
export type ComplaintRecord = Readonly<Record<string, string | undefined>>;

/** The columns that are read. Their names differ by export ("Date received", date_received). */
const COLUMNS = {
  product: 'product',
  subProduct: 'sub product',
  issue: 'issue',
  subIssue: 'sub issue',
  company: 'company',
  received: 'date received',
  id: 'complaint id',
} as const;

/** A column of the file, by our name for it. */
export type ComplaintColumn = keyof typeof COLUMNS;

/** In every row; what else is needed may stand empty. */
const FILLED = ['product', 'issue', 'company'] as const;
const NEEDED = [...FILLED, 'subProduct', 'received'] as const;

/** Complaints about debt collection against one company. */
export interface CompanyComplaints {
  /** As the file writes it first. */
  readonly company: string;
  readonly complaints: number;
  /** Of them, those about medical debt. */
  readonly medical: number;
  /** In the CFPB's words, the most frequent first. */
  readonly issues: readonly { readonly issue: string; readonly complaints: number }[];
  readonly conduct: Readonly<Record<ConductKind, number>>;
  /** First and last day on which one was received. */
  readonly first: CivilDate;
  readonly last: CivilDate;
}

/** A row that was left out, or whose issue we do not know. */
export interface ComplaintProblem {
  /** As a spreadsheet counts: the names of the columns are row 1. */
  readonly row: number;
  readonly column: ComplaintColumn;
  /** `repeated` and `unknown-issue` are told alone: the first is counted once, the second as `other`. */
  readonly reason: 'missing' | 'repeated' | 'unknown-issue' | DateProblem | 'ambiguous-date';
}

/** What a file holds. */
export interface ComplaintFile {
  /** The most complaints first, then by name. */
  readonly companies: readonly CompanyComplaints[];
  /** Rows about other products than debt collection. */
  readonly otherProducts: number;
  readonly problems: readonly ComplaintProblem[];
}

interface Complaint {
  readonly company: string;
  readonly medical: boolean;
  readonly issue: string;
  readonly conduct: ConductKind;
  readonly received: CivilDate;
}

type Row = { readonly row: number } & Readonly<Record<ComplaintColumn, string>>;

/**
 * Counts the complaints about debt collection in a file of the CFPB, by company.
 *
 * Dates are month first, as the CFPB writes them, unless the column itself shows that a spreadsheet
 * turned them round. Spellings of a company that differ in case or punctuation alone are one.
 *
 * @param records rows by column name, the names of both the older and the newer exports
 * @returns `no-rows`, or `missing-columns` with the `columns` by the CFPB's folded names
 * @example readComplaints(records) // ok({ companies: [{ company: 'Acme, LLC', complaints: 4, medical: 3, … }], … })
 */
export function readComplaints(
  records: readonly ComplaintRecord[],
): Result<ComplaintFile, 'no-rows' | 'missing-columns'> {
  const first = records[0];
  if (!first) return refused('no-rows');
  const headers = new Map(Object.keys(first).map((header) => [fold(header), header]));
  const missing = NEEDED.map((column) => COLUMNS[column]).filter((name) => !headers.has(name));
  if (missing.length > 0) return refused('missing-columns', { columns: missing.join(', ') });

  const all = records.map((record, at) => rowOf(record, headers, at + 2));
  const rows = all.filter(({ product }) => product === '' || fold(product) === 'debt collection');
  const problems: ComplaintProblem[] = [];
  const complaints = complaintsOf(rows, problems);
  return ok({
    companies: byCompany(complaints),
    otherProducts: all.length - rows.length,
    problems,
  });
}

function rowOf(record: ComplaintRecord, headers: ReadonlyMap<string, string>, row: number): Row {
  const cell = (column: ComplaintColumn) =>
    record[headers.get(COLUMNS[column]) ?? '']?.trim() ?? '';
  return {
    row,
    product: cell('product'),
    subProduct: cell('subProduct'),
    issue: cell('issue'),
    subIssue: cell('subIssue'),
    company: cell('company'),
    received: cell('received'),
    id: cell('id'),
  };
}

/** Those that can be read; the others, and what is odd about these, go to `problems`. */
function complaintsOf(rows: readonly Row[], problems: ComplaintProblem[]): readonly Complaint[] {
  const dates = rows.map(({ received }) => readDate(withoutTime(received)));
  const order = columnOrder(dates, 'month');
  const seen = new Set<string>();
  return rows.flatMap((row, at) => {
    const received = settleDate(dates[at] ?? { kind: 'blank' }, order);
    const fault = faultOf(row, received, seen);
    if (fault) problems.push({ row: row.row, ...fault });
    if (row.id !== '') seen.add(row.id);
    if (!received.ok || !received.value || (fault && fault.reason !== 'unknown-issue')) return [];
    return [complaintOf(row, received.value)];
  });
}

function faultOf(
  row: Row,
  received: ReturnType<typeof settleDate>,
  seen: ReadonlySet<string>,
): Omit<ComplaintProblem, 'row'> | null {
  const empty = FILLED.find((column) => row[column] === '');
  if (empty) return { column: empty, reason: 'missing' };
  if (!received.ok) return { column: 'received', reason: received.reason };
  if (received.value === null) return { column: 'received', reason: 'missing' };
  if (seen.has(row.id)) return { column: 'id', reason: 'repeated' };
  const known = conductOf(row.issue, row.subIssue) !== null;
  return known ? null : { column: 'issue', reason: 'unknown-issue' };
}

function complaintOf(
  { company, subProduct, issue, subIssue }: Row,
  received: CivilDate,
): Complaint {
  const medical = /^medical( debt)?$/.test(fold(subProduct));
  return { company, medical, issue, conduct: conductOf(issue, subIssue) ?? 'other', received };
}

/** Newer exports write an instant of the day, with its zone. */
function withoutTime(text: string): string {
  return text.replace(/^(\d{4}-\d{2}-\d{2})T.*$/, '$1');
}

function byCompany(complaints: readonly Complaint[]): readonly CompanyComplaints[] {
  return [...grouped(complaints, ({ company }) => fold(company)).values()]
    .map(countsOf)
    .sort((a, b) => b.complaints - a.complaints || (a.company < b.company ? -1 : 1));
}

function countsOf(complaints: readonly [Complaint, ...Complaint[]]): CompanyComplaints {
  const days = complaints.map(({ received }) => received).sort();
  const issues = [...grouped(complaints, ({ issue }) => fold(issue)).values()].map((same) => ({
    issue: same[0].issue,
    complaints: same.length,
  }));
  return {
    company: complaints[0].company,
    complaints: complaints.length,
    medical: complaints.filter(({ medical }) => medical).length,
    issues: issues.sort((a, b) => b.complaints - a.complaints),
    conduct: Object.fromEntries(
      CONDUCT_KINDS.map((kind) => [kind, complaints.filter((one) => one.conduct === kind).length]),
    ) as Record<ConductKind, number>,
    first: days[0] ?? complaints[0].received,
    last: days[days.length - 1] ?? complaints[0].received,
  };
}

function grouped<T>(list: readonly T[], keyOf: (one: T) => string): Map<string, [T, ...T[]]> {
  const groups = new Map<string, [T, ...T[]]>();
  for (const one of list) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}
