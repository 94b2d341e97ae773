import type { CivilDate } from '../calendar.ts';

/**
 * What a column of a receivables sheet can mean to us. A sheet needs one field of WHO and one of
 * HOW MUCH; all others make the report better.
 */
export const FIELDS = [
  'account',
  'invoice',
  'guarantor',
  'givenName',
  'patient',
  'email',
  'phone',
  'language',
  'currency',
  'serviceDate',
  'invoiceDate',
  'statementDate',
  'dueDate',
  'paidDate',
  'settledDate',
  'amount',
  'paid',
  'balance',
  'payer',
  'insurer',
  'insuranceBalance',
  'status',
  'disputed',
  'hold',
  'plan',
  'optOut',
  'agency',
  'place',
  'promiseDate',
  'mailConsent',
  'kind',
  'sensitive',
  'address',
  'lastContact',
  'notes',
] as const;
export type Field = (typeof FIELDS)[number];

export const DATE_FIELDS = [
  'serviceDate',
  'invoiceDate',
  'statementDate',
  'dueDate',
  'paidDate',
  'settledDate',
  'promiseDate',
] as const;
export type DateField = (typeof DATE_FIELDS)[number];

/** Days of the debt itself, from which an age can be counted. */
export type DebtDate = Exclude<DateField, 'promiseDate' | 'settledDate'>;

export const AMOUNT_FIELDS = ['amount', 'paid', 'balance', 'insuranceBalance'] as const;
export type AmountField = (typeof AMOUNT_FIELDS)[number];

/**
 * Columns that no sum and no reminder depends on: they are known, so that they are taken for nothing
 * else, and nobody is asked about them. What stands in them is not read, but for the insurer's name.
 */
export const QUIET_FIELDS: readonly Field[] = ['insurer', 'address', 'lastContact', 'notes'];

/** Columns that say yes or no to one stop rule. */
export const FLAG_FIELDS = ['disputed', 'hold', 'plan', 'optOut', 'agency'] as const;
export type FlagField = (typeof FLAG_FIELDS)[number];

/** Which column (from 0) holds which field; a field that is not named is not in the sheet. */
export type ColumnMap = Readonly<Partial<Record<Field, number>>>;

/** Which number comes first in a date that is typed with numbers only. */
export type DateOrder = 'day' | 'month';

/** A cell as the rules see it: a real date of the sheet comes as a civil date in an object. */
export type Cell = string | number | boolean | { readonly date: CivilDate };

/**
 * What stands in a row for a field; blank where the sheet has no column for it.
 *
 * @example cellAt(['Ana Ruiz', 12.5], { guarantor: 0, balance: 1 }, 'balance') // 12.5
 */
export function cellAt(cells: readonly Cell[], columns: ColumnMap, field: Field): Cell {
  const column = columns[field];
  return column === undefined ? '' : (cells[column] ?? '');
}

/**
 * A column's letter in A1 notation.
 *
 * @param index from 0
 * @example columnLetter(27) // 'AB'
 */
export function columnLetter(index: number): string {
  let letters = '';
  for (let rest = index; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/**
 * The column in which a person looks for whose line it is: the one of the guarantor, else of the account,
 * else of the patient; the first of the sheet where it has none of them.
 *
 * @returns index from 0
 * @example columnOfWhom({ account: 2, balance: 5 }) // 2
 */
export function columnOfWhom({ guarantor, account, patient }: ColumnMap): number {
  return guarantor ?? account ?? patient ?? 0;
}
