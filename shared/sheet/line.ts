import type { CivilDate } from '../calendar.ts';
import { columnDecimalMark, dollarNamed } from './amounts.ts';
import { checkLine } from './checks.ts';
import { type ColumnOrder, type DateReading, settleDate } from './dates.ts';
import { deductionColumns, hasDeduction } from './deductions.ts';
import {
  AMOUNT_FIELDS,
  type AmountField,
  type Cell,
  cellAt,
  type DateField,
  type Field,
} from './fields.ts';
import { flagsOf, handlingOf, withFlag } from './flags.ts';
import { type Households, householdOf, householdsIn } from './households.ts';
import type { KeylessReceivable } from './keys.ts';
import { amountsOf, currencyOf, paysWithMinus } from './line-amounts.ts';
import { payerNamed } from './payers.ts';
import { isPhone } from './phones.ts';
import type { SheetToRead } from './read.ts';
import { cellName, isSheetError, type Problem, textOf } from './rows.ts';
import { languageNamed } from './words.ts';

/** One line of an account, as it stands in the sheet. */
export interface Line {
  /** Its place among the lines, from 0. */
  readonly at: number;
  /** As a person counts, from 1. */
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** A date column: what each of its cells says, line by line, and which number comes first in all of them. */
export interface DateColumn {
  readonly column: number;
  readonly readings: readonly DateReading[];
  readonly order: ColumnOrder;
}

export type DateColumns = Readonly<Partial<Record<DateField, DateColumn>>>;

const LONGEST_QUOTE = 100;

/** Reads one line by itself: what it says, and what a person should mend. */
export type LineReader = (line: Line) => {
  line: Line;
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
  const cellsOf = (field: AmountField) => {
    const column = columns[field];
    return column === undefined ? [] : lines.map((line) => line.cells[column] ?? '');
  };
  const marks = new Map(AMOUNT_FIELDS.map((field) => [field, columnDecimalMark(cellsOf(field))]));
  const dollar = dollarNamed(AMOUNT_FIELDS.flatMap(cellsOf), sheet.currency);
  const households = householdsIn(lines, columns);
  const deductions = deductionColumns(sheet.rows[sheet.headerRow] ?? [], columns);
  const heard = { marks, dollar, deductions, paysWithMinus: paysWithMinus(lines, sheet) };
  return (line) => {
    const problems: Problem[] = [];
    const report: Report = (field, reason, leftOut, details = {}) => {
      const column = columns[field] ?? 0;
      const text = quote(line.cells[column] ?? '');
      const facts = text === '' ? details : { text, ...details };
      const cell = cellName(column, line.row);
      problems.push({ cell, row: line.row, reason, details: facts, leftOut });
    };
    const context = { sheet, line, dates, households, report, ...heard };
    const receivable = readLine(context);
    return { line, receivable, counted: !problems.some((problem) => problem.leftOut), problems };
  };
}

/** As much of a cell as a sentence about it needs: a cell may hold a whole letter. */
function quote(cell: Cell): string {
  const text = typeof cell === 'boolean' ? String(cell).toUpperCase() : (textOf(cell) ?? '');
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}

/** Tells a problem of a line: of which field, why, and whether the line cannot be counted for it. */
export type Report = (
  field: Field,
  reason: Problem['reason'],
  leftOut: boolean,
  details?: Readonly<Record<string, string | number>>,
) => void;

/** One line, and what of its sheet says how to read it. */
export interface LineContext {
  readonly sheet: SheetToRead;
  readonly line: Line;
  readonly dates: DateColumns;
  readonly marks: ReadonlyMap<AmountField, '.' | ',' | null>;
  /** What a bare "$" means, where the sheet's own currency is none. */
  readonly dollar: string | null;
  /** Columns whose amounts should make a bill smaller, and do not. */
  readonly deductions: readonly number[];
  /** Payments are written as negative amounts. */
  readonly paysWithMinus: boolean;
  readonly households: Households;
  readonly report: Report;
}

function readLine(context: LineContext): KeylessReceivable {
  const { sheet, line, report } = context;
  const text = (field: Field) => textIn(context, field);
  const date = (field: DateField) => dateOf(context, field);
  const [account, patient] = [text('account'), text('patient')];
  const guarantor = guarantorOf(context, account, patient);
  const money = amountsOf(context, currencyOf(context, text('currency')));
  const settledDate = date('settledDate');
  const lastPaidOn = date('paidDate');
  const isPaidOn =
    lastPaidOn !== null && settledDate === null && money.balance === null && money.paid === null;
  const isDeducted = hasDeduction(line.cells, context.deductions, sheet);
  const status = flagsOf(sheet.columns, line.cells, { ...money, isPaidOn, isDeducted }, report);
  // a day of payment does not settle what its status calls owed
  const paidDate = isPaidOn && status.isOwed ? null : lastPaidOn;
  const payerSaid = text('payer');
  const payer = payerNamed(payerSaid, [guarantor, patient]);
  const isInsurers = payerSaid !== null && payer !== 'patient';
  if (payer === null && payerSaid !== null) report('payer', 'unknown-payer', false);
  const handling = handlingOf(sheet.columns, line.cells);
  // named one by one: a line is made for every row, and spreading others into it takes several times as long
  const receivable: KeylessReceivable = {
    key: '',
    row: line.row,
    account,
    invoice: text('invoice'),
    guarantor,
    patient,
    email: emailOf(text('email'), report),
    phone: phoneOf(text('phone'), report),
    language: languageNamed(text('language') ?? ''),
    mailConsent: handling.mailConsent,
    waysAgreed: handling.waysAgreed,
    isRecurring: handling.isRecurring,
    isSensitive: handling.isSensitive,
    place: text('place'),
    insurer: text('insurer'),
    currency: money.currency,
    serviceDate: date('serviceDate'),
    invoiceDate: date('invoiceDate'),
    statementDate: date('statementDate'),
    dueDate: date('dueDate'),
    paidDate: settledDate ?? paidDate,
    promiseDate: date('promiseDate'),
    amount: money.amount,
    paid: money.paid,
    balance: money.balance,
    payer,
    insuranceBalance: money.insuranceBalance,
    settled: status.settled,
    // a payer that is not surely the patient is nobody to remind: doubt stops
    flags: isInsurers ? withFlag(status.flags, 'insurance') : status.flags,
    unknownStatus: status.unknownStatus,
  };
  const whole = withoutInsurersPart(receivable);
  checkLine(context, whole);
  return whole;
}

/** An error that stands in place of a text is told, and nothing of it is taken for a name. */
function textIn({ sheet, line, report }: LineContext, field: Field): string | null {
  const cell = cellAt(line.cells, sheet.columns, field);
  if (!isSheetError(cell)) return textOf(cell);
  report(field, 'sheet-error', false);
  return null;
}

/**
 * Who answers for a line: who stands there, else the only one whom the account names elsewhere. A
 * patient answers for themselves where the sheet has no column for a guarantor: they may be a child.
 */
function guarantorOf(
  context: LineContext,
  account: string | null,
  patient: string | null,
): string | null {
  const { columns } = context.sheet;
  const names = [textIn(context, 'givenName'), textIn(context, 'guarantor')].filter(Boolean);
  if (names.length > 0) return names.join(' ');
  if (columns.guarantor === undefined) return patient;
  const others = householdOf(context.households, account);
  return others.length === 1 ? (others[0] ?? null) : null;
}

/** Where nothing says what the patient has open, it is what the insurer's part leaves of the bill. */
function withoutInsurersPart(line: KeylessReceivable): KeylessReceivable {
  const { amount, paid, balance, insuranceBalance, settled, paidDate } = line;
  if (balance !== null || amount === null || !insuranceBalance || settled) return line;
  if (insuranceBalance < 0 || paidDate !== null) return line;
  const open = amount - (paid ?? 0);
  return { ...line, balance: open < 0 ? open : Math.max(0, open - insuranceBalance) };
}

function dateOf({ dates, line, report }: LineContext, field: DateField): CivilDate | null {
  const column = dates[field];
  const reading = column?.readings[line.at];
  if (!column || !reading) return null;
  const date = settleDate(reading, column.order);
  if (date.ok) return date.value;
  report(field, date.reason, false);
  return null;
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
