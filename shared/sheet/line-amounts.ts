import type { Receivable } from '../receivables.ts';
import { ok } from '../result.ts';
import { isDash, isNoAmount, readAmount } from './amounts.ts';
import { AMOUNT_FIELDS, type AmountField, cellAt } from './fields.ts';
import { saysPaid, saysSettled } from './flags.ts';
import type { Line, LineContext } from './line.ts';
import type { SheetToRead } from './read.ts';

/**
 * The currency of a line: by its own column, where that says one; else the sheet's.
 *
 * @param text what stands in that column
 * @example currencyOf(context, 'eur') // 'EUR'
 */
export function currencyOf({ sheet, report }: LineContext, text: string | null): string {
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
 * The amounts of a line, all in one currency: the first that one of them names, else the line's.
 * Each is read in that currency, because its smallest unit decides what the digits mean.
 *
 * @param fallback the line's currency
 * @returns minor units; null where the sheet says nothing, or nothing that can be counted
 * @example amountsOf(context, 'USD').balance // 1250
 */
export function amountsOf(
  context: LineContext,
  fallback: string,
): Pick<Receivable, AmountField | 'currency'> {
  const first = readFields(context, fallback);
  const currency = otherThan(fallback, first) ?? fallback;
  const read = currency === fallback ? first : readFields(context, currency);
  const minor = (field: AmountField): number | null => {
    const amount = read[field];
    // what the insurer has open is in no sum of the patient's
    const leftOut = field !== 'insuranceBalance';
    if (!amount.ok) {
      context.report(field, amount.reason, leftOut);
      return null;
    }
    if (amount.value === null) return null;
    if (amount.value.currency !== currency) context.report(field, 'unknown-currency', leftOut);
    return amount.value.minor;
  };
  return {
    currency,
    amount: minor('amount'),
    paid: context.paysWithMinus ? opposite(minor('paid')) : minor('paid'),
    balance: minor('balance'),
    insuranceBalance: minor('insuranceBalance'),
  };
}

function opposite(minor: number | null): number | null {
  return minor === null || minor === 0 ? minor : -minor;
}

function isBilled({ cells }: Line, { columns }: SheetToRead): boolean {
  return !isNoAmount(cellAt(cells, columns, 'amount'));
}

/**
 * Whether a sheet writes payments with a minus, as ledgers do: each that stands beside a bill is negative.
 *
 * @param lines all lines of the sheet's accounts
 * @example paysWithMinus([{ at: 0, row: 2, cells: [100, -40] }], sheet) // true
 */
export function paysWithMinus(lines: readonly Line[], sheet: SheetToRead): boolean {
  const { columns, currency, locale } = sheet;
  if (columns.paid === undefined || columns.amount === undefined) return false;
  const minorIn = (line: Line, field: AmountField) => {
    const read = readAmount(cellAt(line.cells, columns, field), currency, null, locale);
    return read.ok && read.value ? read.value.minor : 0;
  };
  let isFound = false;
  for (const line of lines) {
    const paid = minorIn(line, 'paid');
    if (paid > 0) return false;
    isFound ||= paid < 0 && minorIn(line, 'amount') > 0;
  }
  return isFound;
}

type Amounts = Readonly<Record<AmountField, ReturnType<typeof readAmount>>>;

/** The first currency that an amount names in place of the one in which all were read. */
function otherThan(currency: string, amounts: Amounts): string | null {
  for (const field of AMOUNT_FIELDS) {
    const amount = amounts[field];
    if (amount.ok && amount.value && amount.value.currency !== currency) {
      return amount.value.currency;
    }
  }
  return null;
}

function readFields(context: LineContext, currency: string): Amounts {
  return {
    amount: readField(context, 'amount', currency),
    paid: readField(context, 'paid', currency),
    balance: readField(context, 'balance', currency),
    insuranceBalance: readField(context, 'insuranceBalance', currency),
  };
}

function readField(
  { sheet, line, marks, dollar }: LineContext,
  field: AmountField,
  currency: string,
): ReturnType<typeof readAmount> {
  const cell = cellAt(line.cells, sheet.columns, field);
  if (field === 'paid' && saysPaid(cell) !== null) return ok(null);
  if (field === 'balance' && saysSettled(cell)) return ok(null);
  if (field === 'balance' && isDash(cell) && isBilled(line, sheet))
    return ok({ minor: 0, currency });
  const isBare = dollar !== null && typeof cell === 'string' && /^[^\p{L}]*$/u.test(cell);
  const named = isBare ? cell.replace('$', dollar) : cell;
  return readAmount(named, currency, marks.get(field) ?? null, sheet.locale);
}
