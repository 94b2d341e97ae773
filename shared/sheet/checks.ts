import { isNoAmount } from './amounts.ts';
import { cellAt, type DebtDate, type Field } from './fields.ts';
import { householdOf } from './households.ts';
import type { KeylessReceivable } from './keys.ts';
import type { LineContext } from './line.ts';

/**
 * Tells what in a line cannot be, or is missing, although each of its cells can be read.
 *
 * @param context the line's cells and where its problems go
 * @param line what was read of it
 * @example checkLine(context, { ...line, amount: 5000, paid: 6000 }) // reports 'paid-more-than-billed'
 */
export function checkLine(context: LineContext, line: KeylessReceivable): void {
  checkPeople(context, line);
  checkAmounts(context, line);
  checkMissingDates(context, line);
  checkDates(context, line);
}

/** Where it is told that nobody is named. */
const WHO: readonly Field[] = ['guarantor', 'patient'];

function checkPeople(
  { sheet: { columns }, households, report }: LineContext,
  line: KeylessReceivable,
): void {
  const field = WHO.find((one) => columns[one] !== undefined);
  if (line.guarantor === null && (field !== undefined || line.account === null)) {
    report(field ?? 'account', 'no-guarantor', false);
  }
  const people = householdOf(households, line.account);
  const [first = '', second = ''] = people;
  if (people.length < 2) return;
  const other = line.guarantor !== null && first === line.guarantor ? second : first;
  report('guarantor', 'account-with-two-guarantors', false, { other });
}

function checkAmounts(
  { sheet: { columns }, line: { cells }, report }: LineContext,
  line: KeylessReceivable,
): void {
  const { amount, paid, balance, settled } = line;
  const isMissing = (field: Field) => isNoAmount(cellAt(cells, columns, field));
  const field: Field = columns.balance !== undefined ? 'balance' : 'amount';
  if (isMissing('amount') && isMissing('balance') && !settled) report(field, 'no-amount', true);
  const open = balance ?? (amount === null || settled ? 0 : amount - (paid ?? 0));
  if (open < 0) report(field, 'negative-balance', false);
  if (amount !== null && amount >= 0 && paid !== null && paid > amount) {
    report('paid', 'paid-more-than-billed', false);
  }
}

/** Days from which an age can be counted. */
const DATED: readonly DebtDate[] = ['dueDate', 'invoiceDate', 'serviceDate', 'statementDate'];

function checkMissingDates(
  { sheet: { columns }, line: { at }, dates, report }: LineContext,
  line: KeylessReceivable,
): void {
  const there = DATED.filter((field) => columns[field] !== undefined);
  const [first] = there;
  if (first === undefined || !isOwed(line)) return;
  // a date that stands there and cannot be read has been told already
  const isEmpty = (field: DebtDate) => dates[field]?.readings[at]?.kind === 'blank';
  const isOnlyDue = columns.dueDate !== undefined && there.length === 1;
  if (there.every(isEmpty) && !isOnlyDue) report(first, 'no-date', false);
  else if (columns.dueDate !== undefined && isEmpty('dueDate')) {
    report('dueDate', 'no-due-date', false);
  }
}

function checkDates({ report }: LineContext, line: KeylessReceivable): void {
  const { serviceDate, invoiceDate, dueDate } = line;
  if (invoiceDate === null) return;
  if (dueDate !== null && dueDate < invoiceDate) {
    report('dueDate', 'due-before-invoice', false, { invoiceDate });
  }
  if (serviceDate !== null && serviceDate > invoiceDate) {
    report('serviceDate', 'service-after-invoice', false, { invoiceDate });
  }
}

function isOwed({ settled, paidDate, balance, amount, paid }: KeylessReceivable): boolean {
  const owed = balance ?? (amount ?? 0) - (paid ?? 0);
  return !settled && paidDate === null && owed !== 0;
}
