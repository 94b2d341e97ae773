import type { CivilDate } from '../calendar.ts';
import type { Receivable } from '../receivables.ts';
import { billedTwice, repeatedRows, sharingInvoices } from './alike.ts';
import { readAmount } from './amounts.ts';
import { columnOrder, type DateReading, localeDateOrder, readDate } from './dates.ts';
import { deductionColumns, hasDeduction } from './deductions.ts';
import {
  AMOUNT_FIELDS,
  type Cell,
  type ColumnMap,
  DATE_FIELDS,
  type DateField,
  type DateOrder,
} from './fields.ts';
import { giveKeys, type KeylessReceivable } from './keys.ts';
import { type DateColumn, type DateColumns, type Line, lineReader } from './line.ts';
import { type RowVerdict, verdictOf } from './problems.ts';
import { cellName, isBlank, type Problem, rowKinds, textOf } from './rows.ts';

/** A receivables sheet as it stands, and how to read it. */
export interface SheetToRead {
  /** All rows from the sheet's first on, headers and what stands above them included. */
  readonly rows: readonly (readonly Cell[])[];
  /** Index of the header row, from 0. */
  readonly headerRow: number;
  readonly columns: ColumnMap;
  /** ISO 4217 code for amounts that name none. */
  readonly currency: string;
  /** The spreadsheet's locale, for example 'fr_FR'. */
  readonly locale: string;
  /** What a person answered for date columns that do not show their order. */
  readonly dateOrder: Readonly<Partial<Record<DateField, DateOrder>>>;
}

/** A date column that only a person can settle, with values to show them. */
export interface DateOrderQuestion {
  readonly field: DateField;
  readonly column: number;
  /** What a person has said already; null while it is open. */
  readonly answer: DateOrder | null;
  readonly examples: readonly {
    readonly text: string;
    readonly ifDayFirst: CivilDate;
    readonly ifMonthFirst: CivilDate;
  }[];
}

/** What a sheet says. While there are questions, there are no receivables: nothing is guessed. */
export interface SheetReading {
  readonly receivables: readonly Receivable[];
  /** Lines with an amount that cannot be counted: without their amounts, for what else they say. */
  readonly leftOut: readonly Receivable[];
  /** Lines that were typed twice, whose amounts can be read: in no sum either. */
  readonly repeated: readonly KeylessReceivable[];
  readonly problems: readonly Problem[];
  readonly questions: readonly DateOrderQuestion[];
  /** Questions that a person has answered: nothing in the sheet confirms it, so it can be changed. */
  readonly answered: readonly DateOrderQuestion[];
  /** Rows that hold a line of an account, readable or not. */
  readonly lines: number;
  /** The clinic's own total lines, which are no accounts. */
  readonly totalLines: number;
  /** Headings and remarks between the lines, which are no accounts either. */
  readonly remarks: number;
}

/**
 * Reads a receivables sheet: every line becomes a receivable, or a problem that names cell, reason
 * and cure. One bad row never stops the others.
 *
 * @returns receivables in the sheet's order, problems by row, and questions that come first
 * @example readSheet({ rows: [['Name', 'Balance'], ['Ana Ruiz', 12.5]], headerRow: 0,
 *   columns: { guarantor: 0, balance: 1 }, currency: 'USD', locale: 'en_US', dateOrder: {} })
 *   .receivables[0]?.balance // 1250
 */
export function readSheet(sheet: SheetToRead): SheetReading {
  const { lines, totalLines, remarks } = accountLines(sheet);
  const dates = dateColumns(sheet, lines);
  const asked = orderQuestions(sheet, dates, lines);
  const questions = asked.filter(({ answer }) => answer === null);
  const answered = asked.filter(({ answer }) => answer !== null);
  const base = { questions, answered, lines: lines.length, totalLines, remarks };
  if (questions.length > 0)
    return { ...base, receivables: [], leftOut: [], repeated: [], problems: [] };
  const { found, uncounted, repeated, problems: own } = readLines(sheet, lines, dates);
  const problems: Problem[] = [
    ...aboveHeaders(sheet),
    ...mixedOrders(sheet, dates),
    ...notDeducted(sheet, lines),
    ...own,
  ];
  // all are named together: a cell that becomes unreadable changes no other line's name
  const named = giveKeys(found);
  const receivables = named.filter(({ row }) => !uncounted.has(row));
  const leftOut = named
    .filter(({ row }) => uncounted.has(row))
    .map((line) => ({ ...line, amount: null, paid: null, balance: null, insuranceBalance: null }));
  return { ...base, receivables, leftOut, repeated, problems };
}

/** Reads every line that is not one typed twice, and hears what they say together. */
function readLines(
  sheet: SheetToRead,
  lines: readonly Line[],
  dates: DateColumns,
): {
  found: KeylessReceivable[];
  uncounted: ReadonlySet<number>;
  repeated: KeylessReceivable[];
  problems: Problem[];
} {
  const { columns } = sheet;
  const read = lineReader(sheet, lines, dates);
  const all = lines.map(read);
  const sharing = sharingInvoices(all);
  const repeats = repeatedRows(sharing, columns);
  const isOnce = ({ line }: { line: Line }) => !repeats.has(line.row);
  const once = all.filter(isOnce);
  const twice = billedTwice(sharing.filter(isOnce), columns);
  const problems: Problem[] = [];
  for (const { line, problems: own } of all) {
    const { row } = line;
    const first = repeats.get(row);
    if (first === undefined) {
      problems.push(...own, ...(twice.get(row) ?? []));
    } else {
      const cell = cellName(columns.invoice ?? 0, row);
      problems.push({ cell, row, reason: 'repeated-row', details: { row: first }, leftOut: true });
    }
  }
  const uncounted = new Set(once.filter(({ counted }) => !counted).map(({ line }) => line.row));
  const repeated = all.filter(({ line, counted }) => counted && repeats.has(line.row));
  return {
    found: once.map(({ receivable }) => receivable),
    uncounted,
    repeated: repeated.map(({ receivable }) => receivable),
    problems,
  };
}

/**
 * How many rows of accounts have each verdict: together they are all that the sheet holds.
 *
 * @example rowVerdicts(reading).blocked // 3
 */
export function rowVerdicts({
  receivables,
  leftOut,
  problems,
}: SheetReading): Record<RowVerdict, number> {
  const own = new Map<number, Problem[]>();
  for (const problem of problems) own.set(problem.row, [...(own.get(problem.row) ?? []), problem]);
  const repeated = problems.filter(({ reason }) => reason === 'repeated-row');
  const rows = [...receivables, ...leftOut, ...repeated].map(({ row }) => own.get(row) ?? []);
  const counts = { ok: 0, warning: 0, blocked: 0 };
  for (const found of rows) counts[verdictOf(found)] += 1;
  return counts;
}

function accountLines({ rows, headerRow, columns }: SheetToRead): {
  lines: Line[];
  totalLines: number;
  remarks: number;
} {
  const kindOf = rowKinds(columns, rows[headerRow] ?? [], rows);
  const lines: Line[] = [];
  let totalLines = 0;
  let remarks = 0;
  for (let index = headerRow + 1; index < rows.length; index += 1) {
    const cells = rows[index] ?? [];
    const kind = kindOf(cells);
    if (kind === 'line') lines.push({ at: lines.length, row: index + 1, cells });
    if (kind === 'total') totalLines += 1;
    if (kind === 'remark') remarks += 1;
  }
  return { lines, totalLines, remarks };
}

/** Lines that sorting a whole sheet, headers and all, has put where nobody reads. */
function aboveHeaders({ rows, headerRow, columns, currency, locale }: SheetToRead): Problem[] {
  const who = [columns.guarantor, columns.account, columns.patient].find((at) => at !== undefined);
  const amounts = AMOUNT_FIELDS.flatMap((field) => columns[field] ?? []);
  const isAmount = (cell: Cell) => {
    const amount = readAmount(cell, currency, null, locale);
    return typeof cell !== 'boolean' && amount.ok && amount.value !== null;
  };
  const kindOf = rowKinds(columns, rows[headerRow] ?? [], rows);
  return rows.slice(0, headerRow).flatMap((cells, index) => {
    const named = who !== undefined && !isBlank(cells[who] ?? '');
    const isLine = kindOf(cells) === 'line';
    if (!named || !isLine || !amounts.some((at) => isAmount(cells[at] ?? ''))) return [];
    const [cell, row] = [cellName(who, index + 1), index + 1];
    return [{ cell, row, reason: 'above-headers', details: {}, leftOut: true }];
  });
}

function dateColumns({ columns, dateOrder }: SheetToRead, lines: readonly Line[]): DateColumns {
  const found: Partial<Record<DateField, DateColumn>> = {};
  for (const field of DATE_FIELDS) {
    const column = columns[field];
    if (column === undefined) continue;
    const known = new Map<Cell, DateReading>(); // a day stands in many rows
    const readings = lines.map(({ cells }) => {
      const cell = cells[column] ?? '';
      const reading = known.get(cell) ?? readDate(cell);
      known.set(cell, reading);
      return reading;
    });
    const order = columnOrder(readings, dateOrder[field]);
    found[field] = { column, readings, order };
  }
  return found;
}

function orderQuestions(
  { dateOrder }: SheetToRead,
  dates: DateColumns,
  lines: readonly Line[],
): DateOrderQuestion[] {
  const questions: DateOrderQuestion[] = [];
  for (const field of DATE_FIELDS) {
    const column = dates[field];
    if (!column || columnOrder(column.readings).kind !== 'ask') continue;
    const examples = new Map<string, DateOrderQuestion['examples'][number]>();
    for (const { at, cells } of lines) {
      const reading = column.readings[at];
      const text = textOf(cells[column.column]);
      if (reading?.kind !== 'either' || text === null || examples.has(text)) continue;
      examples.set(text, {
        text,
        ifDayFirst: reading.dayFirst,
        ifMonthFirst: reading.monthFirst,
      });
      if (examples.size === 2) break;
    }
    const answer = dateOrder[field] ?? null;
    questions.push({ field, column: column.column, answer, examples: [...examples.values()] });
  }
  return questions;
}

/** Each column whose amounts no sum takes off: told once, since every row of it has the same cure. */
function notDeducted(sheet: SheetToRead, lines: readonly Line[]): Problem[] {
  const headers = sheet.rows[sheet.headerRow] ?? [];
  const row = sheet.headerRow + 1;
  return deductionColumns(headers, sheet.columns).flatMap((column) => {
    if (!lines.some(({ cells }) => hasDeduction(cells, [column], sheet))) return [];
    const details = { header: textOf(headers[column]) ?? '' };
    const reason = 'not-deducted' as const;
    return [{ cell: cellName(column, row), row, reason, details, leftOut: false }];
  });
}

/**
 * Real dates beside text in the order that the locale does not use: the sheet has probably turned
 * some dates around when they were pasted, and only a person can know which.
 */
function mixedOrders(sheet: SheetToRead, dates: DateColumns): Problem[] {
  const problems: Problem[] = [];
  for (const field of DATE_FIELDS) {
    const found = dates[field];
    if (!found) continue;
    const foreign = localeDateOrder(sheet.locale) === 'day' ? 'month' : 'day';
    const texts = found.readings.some(
      (reading) => reading.kind === 'date' && reading.shows === foreign,
    );
    const real = sheet.rows.some(
      (cells, index) => index > sheet.headerRow && typeof cells[found.column] === 'object',
    );
    if (!texts || !real) continue;
    problems.push({
      cell: cellName(found.column, sheet.headerRow + 1),
      row: sheet.headerRow + 1,
      reason: 'mixed-date-orders',
      details: { header: textOf(sheet.rows[sheet.headerRow]?.[found.column]) ?? '' },
      leftOut: false,
    });
  }
  return problems;
}
