import type { CivilDate } from '../calendar.ts';
import type { Receivable } from '../receivables.ts';
import { ok } from '../result.ts';
import { columnDecimalMark, isNoAmount, readAmount } from './amounts.ts';
import { type ColumnOrder, type DateReading, settleDate } from './dates.ts';
import {
  AMOUNT_FIELDS,
  type AmountField,
  type Cell,
  type DateField,
  type Field,
} from './fields.ts';
import { flagsOf, handlingOf } from './flags.ts';
import type { KeylessReceivable } from './keys.ts';
import { isPhone } from './phones.ts';
import type { SheetToRead } from './read.ts';
import { cellName, isBlank, type Problem, textOf } from './rows.ts';
import { languageNamed } from './words.ts';

/** One line of an account, as it stands in the sheet; `row` as a person counts, from 1. */
export interface Line {
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** A date column: what each of its cells says, by row, and which number comes first in all of them. */
export interface DateColumn {
  readonly column: number;
  readonly readings: ReadonlyMap<number, DateReading>;
  readonly order: ColumnOrder;
}

export type DateColumns = Readonly<Partial<Record<DateField, DateColumn>>>;

const LONGEST_QUOTE = 100;

/** Reads one line by itself: what it says, and what a person should mend. */
export type LineReader = (line: Line) => {
  receivable: KeylessReceivable;
  /** False where one of its amounts cannot be: the rest still says whom it is about. */
  counted: boolean;
  problems: Problem[];
};

/**
 * A reader for the lines of a sheet, which has heard the amount columns before it reads the first.
 *
 * @param lines all lines of the sheet's accounts
 * @param dates its date columns, already heard
 * @example lineReader(sheet, lines, dates)(lines[0]).receivable?.balance // 1250
 */
export function lineReader(
  sheet: SheetToRead,
  lines: readonly Line[],
  dates: DateColumns,
): LineReader {
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
      const text = quote(line.cells[column] ?? '');
      const facts = text === '' ? details : { text, ...details };
      const cell = cellName(column, line.row);
      problems.push({ cell, row: line.row, reason, details: facts, leftOut });
    };
    const context = { sheet, line, dates, marks, report };
    const receivable = readLine(context);
    return { receivable, counted: !problems.some((problem) => problem.leftOut), problems };
  };
}

/** As much of a cell as a sentence about it needs: a cell may hold a whole letter. */
function quote(cell: Cell): string {
  const text = typeof cell === 'boolean' ? String(cell).toUpperCase() : (textOf(cell) ?? '');
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
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
    phone: phoneOf(text('phone'), report),
    language: languageNamed(text('language') ?? ''),
    place: text('place'),
    ...money,
    serviceDate: date('serviceDate'),
    invoiceDate: date('invoiceDate'),
    dueDate: date('dueDate'),
    paidDate: date('paidDate'),
    promiseDate: date('promiseDate'),
    ...handlingOf(sheet.columns, line.cells),
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

/**
 * The three amounts of a line, all in one currency: the first that one of them names, else the line's.
 * Each is read in that currency, because its smallest unit decides what the digits mean.
 */
function amountsOf(
  context: LineContext,
  fallback: string,
): Pick<Receivable, AmountField | 'currency'> {
  const currency = currencyNamed(context, fallback);
  const read = (field: AmountField): number | null => {
    const amount = readField(context, field, currency);
    if (!amount.ok) {
      context.report(field, amount.reason, true);
      return null;
    }
    if (amount.value === null) return null;
    if (amount.value.currency !== currency) context.report(field, 'unknown-currency', true);
    return amount.value.minor;
  };
  return { amount: read('amount'), paid: read('paid'), balance: read('balance'), currency };
}

function currencyNamed(context: LineContext, fallback: string): string {
  for (const field of AMOUNT_FIELDS) {
    const amount = readField(context, field, fallback);
    if (amount.ok && amount.value && amount.value.currency !== fallback) {
      return amount.value.currency;
    }
  }
  return fallback;
}

function readField(
  { sheet, line, marks }: LineContext,
  field: AmountField,
  currency: string,
): ReturnType<typeof readAmount> {
  const column = sheet.columns[field];
  const cell = column === undefined ? '' : (line.cells[column] ?? '');
  if (field === 'paid' && isYesOrNo(cell)) return ok(null);
  return readAmount(cell, currency, marks.get(field) ?? null, sheet.locale);
}

function isYesOrNo(cell: Cell): boolean {
  return typeof cell === 'boolean' || (typeof cell === 'string' && /^\p{L}+$/u.test(cell.trim()));
}

// dot by dot, so that none stands at an end or beside another
const EMAIL =
  /^[^\s@<>(),;:"[\].]+(\.[^\s@<>(),;:"[\].]+)*@([^\s@<>(),;:"[\].]+\.)+[^\s@<>(),;:"[\].]{2,}$/;

function emailOf(text: string | null, report: Report): string | null {
  if (text === null) return null;
  if (EMAIL.test(text)) return text;
  report('email', 'bad-email', false);
  return null;
}

/** Kept as it stands there: which country's it is, only the practice's place may tell. */
function phoneOf(text: string | null, report: Report): string | null {
  if (text !== null && !isPhone(text)) report('phone', 'bad-phone', false);
  return text;
}

function checkWhole(
  { sheet, line: { cells }, report }: LineContext,
  line: KeylessReceivable,
): void {
  const { columns } = sheet;
  const amounts = [columns.amount, columns.balance].map((column) => cells[column ?? -1] ?? '');
  if (amounts.every(isNoAmount) && !line.settled) {
    report(columns.balance !== undefined ? 'balance' : 'amount', 'no-amount', true);
  }
  if (line.account === null && line.guarantor === null) {
    report(columns.guarantor !== undefined ? 'guarantor' : 'account', 'no-guarantor', false);
  }
  // a due date that stands there and cannot be read has been told already
  if (columns.dueDate !== undefined && isOwed(line) && isBlank(cells[columns.dueDate] ?? '')) {
    report('dueDate', 'no-due-date', false);
  }
  if (line.dueDate && line.invoiceDate && line.dueDate < line.invoiceDate) {
    report('dueDate', 'due-before-invoice', false, { invoiceDate: line.invoiceDate });
  }
}

function isOwed({ settled, paidDate, balance, amount, paid }: KeylessReceivable): boolean {
  const owed = balance ?? (amount ?? 0) - (paid ?? 0);
  return !settled && paidDate === null && owed !== 0;
}
