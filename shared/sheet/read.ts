import type { CivilDate } from '../calendar.ts';
import type { Receivable } from '../receivables.ts';
import { type AmountReading, columnDecimalMark, localeDecimalMark, readAmount } from './amounts.ts';
import {
  type ColumnOrder,
  columnOrder,
  type DateReading,
  localeDateOrder,
  readDate,
  settleDate,
} from './dates.ts';
import {
  AMOUNT_FIELDS,
  type AmountField,
  type Cell,
  type ColumnMap,
  DATE_FIELDS,
  type DateField,
  type DateOrder,
  type Field,
} from './fields.ts';
import { flagsOf } from './flags.ts';
import { giveKeys, type KeylessReceivable } from './keys.ts';
import { cellName, isBlank, type Problem, rowKind, textOf } from './rows.ts';
import { languageNamed } from './words.ts';

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
  readonly examples: readonly {
    readonly text: string;
    readonly ifDayFirst: CivilDate;
    readonly ifMonthFirst: CivilDate;
  }[];
}

/** What a sheet says. While there are questions, there are no receivables: nothing is guessed. */
export interface SheetReading {
  readonly receivables: readonly Receivable[];
  readonly problems: readonly Problem[];
  readonly questions: readonly DateOrderQuestion[];
  /** Rows that hold a line of an account, readable or not. */
  readonly lines: number;
  /** The clinic's own total lines, which are no accounts. */
  readonly totalLines: number;
}

interface Line {
  readonly row: number;
  readonly cells: readonly Cell[];
}

interface DateColumn {
  readonly column: number;
  readonly readings: ReadonlyMap<number, DateReading>;
  readonly order: ColumnOrder;
}

type DateColumns = Readonly<Partial<Record<DateField, DateColumn>>>;

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
  const { lines, totalLines } = accountLines(sheet);
  const dates = dateColumns(sheet, lines);
  const questions = orderQuestions(dates, lines);
  const base = { questions, lines: lines.length, totalLines };
  if (questions.length > 0) return { ...base, receivables: [], problems: [] };
  const read = lineReader(sheet, lines, dates);
  const problems: Problem[] = mixedOrders(sheet, dates);
  const found: KeylessReceivable[] = [];
  const seen = new Map<string, number>();
  for (const line of lines) {
    const repeats = repeatedRow(sheet, line, seen);
    if (repeats) {
      problems.push(repeats);
      continue;
    }
    const { receivable, problems: own } = read(line);
    problems.push(...own);
    if (receivable) found.push(receivable);
  }
  return { ...base, receivables: giveKeys(found), problems };
}

function accountLines({ rows, headerRow, columns }: SheetToRead): {
  lines: Line[];
  totalLines: number;
} {
  const headers = rows[headerRow] ?? [];
  const lines: Line[] = [];
  let totalLines = 0;
  for (let index = headerRow + 1; index < rows.length; index += 1) {
    const cells = rows[index] ?? [];
    const kind = rowKind(cells, columns, headers);
    if (kind === 'line') lines.push({ row: index + 1, cells });
    if (kind === 'total') totalLines += 1;
  }
  return { lines, totalLines };
}

function dateColumns({ columns, dateOrder }: SheetToRead, lines: readonly Line[]): DateColumns {
  const found: Partial<Record<DateField, DateColumn>> = {};
  for (const field of DATE_FIELDS) {
    const column = columns[field];
    if (column === undefined) continue;
    const readings = new Map(lines.map(({ row, cells }) => [row, readDate(cells[column] ?? '')]));
    const order = columnOrder([...readings.values()], dateOrder[field]);
    found[field] = { column, readings, order };
  }
  return found;
}

function orderQuestions(dates: DateColumns, lines: readonly Line[]): DateOrderQuestion[] {
  const questions: DateOrderQuestion[] = [];
  for (const field of DATE_FIELDS) {
    const column = dates[field];
    if (column?.order.kind !== 'ask') continue;
    const examples = new Map<string, DateOrderQuestion['examples'][number]>();
    for (const { row, cells } of lines) {
      const reading = column.readings.get(row);
      const text = textOf(cells[column.column]);
      if (reading?.kind !== 'either' || text === null || examples.has(text)) continue;
      examples.set(text, {
        text,
        ifDayFirst: reading.dayFirst,
        ifMonthFirst: reading.monthFirst,
      });
      if (examples.size === 2) break;
    }
    questions.push({ field, column: column.column, examples: [...examples.values()] });
  }
  return questions;
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
    const readings = [...found.readings.values()];
    const foreign = localeDateOrder(sheet.locale) === 'day' ? 'month' : 'day';
    const texts = readings.some((reading) => reading.kind === 'date' && reading.shows === foreign);
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

/** The same invoice with the same words in every cell is one line typed twice. */
function repeatedRow(sheet: SheetToRead, line: Line, seen: Map<string, number>): Problem | null {
  const { invoice } = sheet.columns;
  if (invoice === undefined || isBlank(line.cells[invoice] ?? '')) return null;
  const content = JSON.stringify(line.cells);
  const first = seen.get(content);
  if (first === undefined) {
    seen.set(content, line.row);
    return null;
  }
  const cell = cellName(invoice, line.row);
  return { cell, row: line.row, reason: 'repeated-row', details: { row: first }, leftOut: true };
}

type LineReader = (line: Line) => { receivable: KeylessReceivable | null; problems: Problem[] };

function lineReader(sheet: SheetToRead, lines: readonly Line[], dates: DateColumns): LineReader {
  const { columns } = sheet;
  const marks = new Map(
    AMOUNT_FIELDS.map((field) => {
      const column = columns[field];
      const cells = column === undefined ? [] : lines.map((line) => line.cells[column] ?? '');
      return [field, columnDecimalMark(cells)] as const;
    }),
  );
  return (line) => {
    const problems: Problem[] = [];
    const report: Report = (field, reason, leftOut, details = {}) => {
      const column = columns[field] ?? 0;
      const text = textOf(line.cells[column]);
      const facts = text === null ? details : { text, ...details };
      const cell = cellName(column, line.row);
      problems.push({ cell, row: line.row, reason, details: facts, leftOut });
    };
    const context = { sheet, line, dates, marks, report };
    const receivable = readLine(context);
    const usable = !problems.some((problem) => problem.leftOut);
    return { receivable: usable ? receivable : null, problems };
  };
}

type Report = (
  field: Field,
  reason: Problem['reason'],
  leftOut: boolean,
  details?: Readonly<Record<string, string | number>>,
) => void;

interface LineContext {
  readonly sheet: SheetToRead;
  readonly line: Line;
  readonly dates: DateColumns;
  readonly marks: ReadonlyMap<AmountField, '.' | ',' | null>;
  readonly report: Report;
}

function readLine(context: LineContext): KeylessReceivable {
  const { sheet, line, report } = context;
  const text = (field: Field) => {
    const column = sheet.columns[field];
    return column === undefined ? null : textOf(line.cells[column]);
  };
  const date = (field: DateField) => dateOf(context, field);
  const money = amountsOf(context, currencyOf(context, text('currency')));
  const who = [text('givenName'), text('guarantor')].filter(Boolean).join(' ');
  const status = flagsOf(sheet.columns, line.cells, money, report);
  const receivable: KeylessReceivable = {
    row: line.row,
    account: text('account'),
    invoice: text('invoice'),
    guarantor: who || text('patient'),
    patient: text('patient'),
    email: emailOf(text('email'), report),
    language: languageNamed(text('language') ?? ''),
    ...money,
    serviceDate: date('serviceDate'),
    invoiceDate: date('invoiceDate'),
    dueDate: date('dueDate'),
    paidDate: date('paidDate'),
    ...status,
  };
  checkWhole(context, receivable);
  return receivable;
}

function dateOf({ dates, line, report }: LineContext, field: DateField): CivilDate | null {
  const column = dates[field];
  const reading = column?.readings.get(line.row);
  if (!column || !reading) return null;
  const date = settleDate(reading, column.order);
  if (date.ok) return date.value;
  report(field, date.reason, false);
  return null;
}

function currencyOf({ sheet, report }: LineContext, text: string | null): string {
  if (text === null) return sheet.currency;
  const code = text.toUpperCase();
  const named = /^[A-Z]{3}$/.test(code) ? code : currencyBySign(text, sheet);
  if (named) return named;
  report('currency', 'unknown-currency', true);
  return sheet.currency;
}

/** A currency column may hold signs as well: they are read as beside an amount. */
function currencyBySign(sign: string, sheet: SheetToRead): string | null {
  const probe = readAmount(`${sign}1`, sheet.currency, null, sheet.locale);
  return probe.ok && probe.value ? probe.value.currency : null;
}

/** The three amounts of a line, all in one currency. */
function amountsOf(
  context: LineContext,
  fallback: string,
): Pick<Receivable, AmountField | 'currency'> {
  const { sheet, line, marks, report } = context;
  let currency = fallback;
  const read = (field: AmountField): number | null => {
    const column = sheet.columns[field];
    if (column === undefined) return null;
    const cell = line.cells[column] ?? '';
    if (field === 'paid' && isYesOrNo(cell)) return null;
    const mark = marks.get(field) ?? null;
    const amount = readAmount(cell, fallback, mark, sheet.locale);
    if (!amount.ok) {
      report(field, amount.reason, true, { mark: localeDecimalMark(sheet.locale) });
      return null;
    }
    return sameCurrency(amount.value, field);
  };
  const sameCurrency = (amount: AmountReading, field: AmountField): number | null => {
    if (!amount) return null;
    if (amount.currency !== fallback && amount.currency !== currency && currency !== fallback) {
      report(field, 'unknown-currency', true);
    }
    if (amount.currency !== fallback) currency = amount.currency;
    return amount.minor;
  };
  const amounts = { amount: read('amount'), paid: read('paid'), balance: read('balance') };
  return { ...amounts, currency };
}

function isYesOrNo(cell: Cell): boolean {
  return typeof cell === 'boolean' || (typeof cell === 'string' && /^\p{L}+$/u.test(cell.trim()));
}

const EMAIL = /^[^\s@<>(),;:"[\]]+@[^\s@<>(),;:"[\]]+\.[^\s@<>(),;:"[\]]{2,}$/;

function emailOf(text: string | null, report: Report): string | null {
  if (text === null) return null;
  if (EMAIL.test(text)) return text;
  report('email', 'bad-email', false);
  return null;
}

function checkWhole({ sheet, report }: LineContext, line: KeylessReceivable): void {
  const { columns } = sheet;
  if (line.amount === null && line.balance === null && !line.settled) {
    report(columns.balance !== undefined ? 'balance' : 'amount', 'no-amount', true);
  }
  if (line.account === null && line.guarantor === null) {
    report(columns.guarantor !== undefined ? 'guarantor' : 'account', 'no-guarantor', false);
  }
  const dueColumn = columns.dueDate;
  const open = !line.settled && line.balance !== 0 && line.paidDate === null;
  if (dueColumn !== undefined && open && line.dueDate === null) {
    report('dueDate', 'no-due-date', false);
  }
  if (line.dueDate && line.invoiceDate && line.dueDate < line.invoiceDate) {
    report('dueDate', 'due-before-invoice', false, { invoiceDate: line.invoiceDate });
  }
}
