/**
 * What can be wrong with a row or a cell. Each code has, in three languages, one sentence that says
 * what is there and one that says how to mend it (`messages/`).
 */
export const PROBLEM_REASONS = [
  'not-a-date', // details.text
  'no-such-day', // details.text, for example 31/02/2026
  'implausible-date', // details.text: year before 1990 or after 2099
  'ambiguous-date', // details.text: day or month first, in a column that holds both
  'not-an-amount', // details.text
  'ambiguous-amount', // details.text: 1.250 is 1,250 or 1.25
  'sheet-error', // details.text: #REF!, #N/A
  'unknown-currency', // details.text
  'no-guarantor',
  'no-amount',
  'repeated-row', // details.row: the row it repeats, word for word
  'bad-email', // details.text
  'bad-phone', // details.text
  'paid-but-open', // status says paid, the balance says otherwise
  'owed-but-paid-on', // details.text: a day of payment beside a status such as "unpaid"
  'negative-payment', // details.text: below zero, in a column that holds others above
  'no-due-date',
  'no-date', // neither due, nor billed, nor served on any day
  'due-before-invoice',
  'service-after-invoice', // details.text, details.invoiceDate
  'negative-balance', // a credit: counted apart
  'paid-more-than-billed', // details.text
  'invoice-with-two-amounts', // details.text, details.row: the row that bills it otherwise
  'account-with-two-guarantors', // details.text, details.other
  'unknown-payer', // details.text: neither the patient nor an insurer
  'above-headers', // a line of an account that stands over the headers, as after sorting the whole sheet
  'not-deducted', // details.header: amounts that make a bill smaller, in a sheet that says no balance
  'mixed-date-orders', // details.header: the sheet may have turned some dates around
] as const;
export type ProblemReason = (typeof PROBLEM_REASONS)[number];

/** What a clinic can do with a row: go on, go on and mend something, or mend it first. */
export type RowVerdict = 'ok' | 'warning' | 'blocked';

/**
 * The verdict of a row by its problems. It is blocked where its amount cannot be counted, and where
 * nobody is named of whom it could be asked; a blocked row of the second kind is counted all the same.
 *
 * @param problems of one row
 * @example verdictOf([{ reason: 'bad-email', leftOut: false }]) // 'warning'
 */
export function verdictOf(
  problems: readonly { readonly reason: ProblemReason; readonly leftOut: boolean }[],
): RowVerdict {
  if (problems.some(({ reason, leftOut }) => leftOut || reason === 'no-guarantor'))
    return 'blocked';
  return problems.length > 0 ? 'warning' : 'ok';
}
