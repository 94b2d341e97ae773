import { type CivilDate, daysBetween } from '../calendar.ts';
import { type Fee, feeOfPayment, type Lateness, type PaymentFacts } from './fee.ts';
import type { MandateTerms } from './terms.ts';

/** What a case brings to the fee of its payments. Amounts are minor units. */
export interface CaseFacts extends Pick<PaymentFacts, 'placedAmount' | 'age' | 'feesBefore'> {
  /** The day a suit was filed; null where there is none. */
  readonly legalSince: CivilDate | null;
  /** The day the practice recalled it, in the practice's zone; null where it did not. */
  readonly recalledOn: CivilDate | null;
}

/** Money that came in. */
export interface Receipt {
  /** Minor units, not negative. */
  readonly amount: number;
  readonly on: CivilDate;
  readonly paidTo: PaymentFacts['paidTo'];
}

type Terms = Pick<MandateTerms, 'fee' | 'recall'>;

/**
 * The fee of money that came in on a day: at the legal rate from the day a suit was filed, and after a
 * recall only for as many days as the mandate says, the last one included. Who reports it and who takes
 * it in makes no difference to that; a return or an end without a recall leaves no such days.
 *
 * @example feeOfReceipt({ fee, recall: { trailingDays: 10 } },
 *   { placedAmount: 40000, age: 200, feesBefore: 0, legalSince: null, recalledOn: '2026-11-10' },
 *   { amount: 5000, on: '2026-11-22', paidTo: 'agency' })
 *   // { fee: 0, lines: [{ step: 'after-recall', rate: null, amount: 0, late: { days: 12, most: 10 } }] }
 */
export function feeOfReceipt(terms: Terms, facts: CaseFacts, { amount, on, paidTo }: Receipt): Fee {
  const late = lateness(terms, facts, on);
  if (late) return { fee: 0, lines: [{ step: 'after-recall', rate: null, amount: 0, late }] };
  const { legalSince, placedAmount, age, feesBefore } = facts;
  const isLegal = legalSince !== null && on >= legalSince;
  return feeOfPayment(terms.fee, { placedAmount, age, feesBefore, isLegal, paidTo }, amount);
}

/**
 * By how much a day lies after a recall, where it is more than the mandate's trailing days; else null.
 *
 * @example lateness({ recall: { trailingDays: 10 } }, { recalledOn: '2026-11-10' }, '2026-11-20') // null
 */
export function lateness(
  { recall }: Pick<Terms, 'recall'>,
  { recalledOn }: Pick<CaseFacts, 'recalledOn'>,
  on: CivilDate,
): Lateness | null {
  const days = recalledOn === null ? 0 : daysBetween(recalledOn, on);
  return days > recall.trailingDays ? { days, most: recall.trailingDays } : null;
}
