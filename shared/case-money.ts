import type { CaseEvent } from './cases.ts';
import { allocate } from './money.ts';

/**
 * The money of a case, where two sides count it. The clinic's sheet knows what is open by its own
 * cells; the agency reports what it collected; later the clinic types the same money into its sheet
 * when it is remitted. So one rule holds for every case:
 *
 *   balance = what the sheet says is open + falls still asked about - payments the sheet does not show
 *     + reversed payments that it still shows
 *
 * All amounts are whole minor units of the case's one currency.
 */

/** A payment that the agency reported, with what the sheet already shows of it. */
export interface ReportedPayment {
  readonly id: string;
  /** What stands of it: 0 once it was reversed. */
  readonly amount: number;
  /** How much of it the sheet shows: for a reversed one what the clinic still has to take back. */
  readonly matched: number;
}

/** Part of a fall in the sheet that was found to be a payment already reported. */
export interface Match {
  readonly payment: string;
  readonly amount: number;
}

/** What a change of the sheet's open amount means for a case. */
export type SheetChange =
  | { readonly kind: 'none' }
  /** More is owed: the balance rises by `amount`, after `withdrawn` of open questions. */
  | { readonly kind: 'charge'; readonly amount: number; readonly withdrawn: number }
  /** Somebody paid the clinic: the balance falls by `amount`. */
  | { readonly kind: 'desk-payment'; readonly amount: number }
  /** It may be money that the agency reported already: a person is asked, the balance waits. */
  | { readonly kind: 'ask'; readonly amount: number };

/**
 * What agencies have reported and the sheet does not show yet, in minor units.
 *
 * @example unmatchedOf([{ id: 'p1', amount: 10000, matched: 4000 }]) // 6000
 */
export function unmatchedOf(payments: readonly ReportedPayment[]): number {
  return payments.reduce((sum, { amount, matched }) => sum + Math.max(0, amount - matched), 0);
}

/**
 * What the sheet still shows of payments that were reversed after the clinic had typed them in, in
 * minor units.
 *
 * @example reversedOf([{ id: 'p1', amount: 0, matched: 4000 }]) // 4000
 */
export function reversedOf(payments: readonly ReportedPayment[]): number {
  return payments.reduce((sum, { amount, matched }) => sum + Math.max(0, matched - amount), 0);
}

/**
 * By how much the sheet says that too much is open, for what agencies reported: payments that it does not
 * show, less reversed ones that it still shows, in minor units. One that was taken back and reported anew
 * leaves the sheet right.
 *
 * @example missingOf([{ id: 'p1', amount: 0, matched: 4000 }, { id: 'p2', amount: 4000, matched: 0 }]) // 0
 */
export function missingOf(payments: readonly ReportedPayment[]): number {
  return Math.max(0, unmatchedOf(payments) - reversedOf(payments));
}

/**
 * Reads a change of the sheet's open amount. A fall while reported payments are missing from the sheet
 * is probably one of them (a remittance, perhaps net of the fee): it is asked about and never counted
 * twice in silence, whatever is asked already: that may turn out to be other money. A rise takes back
 * what was asked first, since the clinic has probably corrected its entry.
 *
 * @param before what the sheet said was open, minor units
 * @param after what it says now
 * @param unmatched payments reported that the sheet does not show (`unmatchedOf`)
 * @param asked falls that wait for an answer
 * @example sheetChange({ before: 10000, after: 7500, unmatched: 10000, asked: 0 }) // ask, 2500
 * @example sheetChange({ before: 10000, after: 7500, unmatched: 0, asked: 0 }) // desk-payment, 2500
 */
export function sheetChange(change: {
  before: number;
  after: number;
  unmatched: number;
  asked: number;
}): SheetChange {
  const { before, after, unmatched, asked } = change;
  const fall = before - after;
  if (fall === 0) return { kind: 'none' };
  if (fall < 0) {
    const withdrawn = Math.min(-fall, asked);
    return { kind: 'charge', amount: -fall - withdrawn, withdrawn };
  }
  return { kind: unmatched > 0 ? 'ask' : 'desk-payment', amount: fall };
}

/**
 * Sets a fall in the sheet against reported payments, the oldest first. Net remittances leave a rest
 * of a payment unmatched; what is more than all payments together is money of its own.
 *
 * @param fall minor units, positive
 * @param payments in the order in which they were received
 * @returns the parts, and what no payment explains
 * @example matchFall(12000, [{ id: 'p1', amount: 10000, matched: 0 }])
 *   // { matches: [{ payment: 'p1', amount: 10000 }], rest: 2000 }
 */
export function matchFall(
  fall: number,
  payments: readonly ReportedPayment[],
): { matches: Match[]; rest: number } {
  return share(fall, payments, ({ amount, matched }) => amount - matched);
}

/**
 * Sets a charge against what the sheet still shows of reversed payments, the oldest first: the balance
 * rose when the payment was reversed, so that the clinic's correction of its entry raises nothing.
 *
 * @param charge minor units, positive: `amount` of a {@link SheetChange}
 * @param payments all of the case, in the order in which they were received
 * @returns by how much less of each payment the sheet shows now, and what is really owed beside
 * @example matchCharge(12000, [{ id: 'p1', amount: 0, matched: 10000 }])
 *   // { matches: [{ payment: 'p1', amount: 10000 }], rest: 2000 }
 */
export function matchCharge(
  charge: number,
  payments: readonly ReportedPayment[],
): { matches: Match[]; rest: number } {
  return share(charge, payments, ({ amount, matched }) => matched - amount);
}

function share(
  whole: number,
  payments: readonly ReportedPayment[],
  roomOf: (payment: ReportedPayment) => number,
): { matches: Match[]; rest: number } {
  const matches: Match[] = [];
  let rest = whole;
  for (const payment of payments) {
    const amount = Math.min(rest, Math.max(0, roomOf(payment)));
    if (amount > 0) matches.push({ payment: payment.id, amount });
    rest -= amount;
  }
  return { matches, rest };
}

/**
 * The balance of a case by the rule above: what its movements have to add up to.
 *
 * @param asked falls that wait for an answer
 * @example balanceBy({ sheetOpen: 7500, asked: 2500, payments: [] }) // 10000
 */
export function balanceBy(money: {
  sheetOpen: number;
  asked: number;
  payments: readonly ReportedPayment[];
}): number {
  const { sheetOpen, asked, payments } = money;
  return sheetOpen + asked - unmatchedOf(payments) + reversedOf(payments);
}

/** A payment that was typed into the clinic's sheet while the agency held the case. */
export interface DeskPayment {
  /** Minor units. */
  readonly amount: number;
}

/**
 * Whether a payment that the agency is about to report may be one that the clinic has recorded already:
 * the same amount. The agency is asked before it counts a second time.
 *
 * @example mayBeSame(5000, [{ amount: 5000 }]) // true
 */
export function mayBeSame(amount: number, desk: readonly DeskPayment[]): boolean {
  return desk.some((payment) => payment.amount === amount);
}

/**
 * The event that a movement of money makes, by what is open after it.
 *
 * @param kind desk: paid at the clinic; reported: paid to the agency; reversal: a reported payment taken
 *   back; charge: more is owed
 * @param balance what is open after it, minor units
 * @example moneyEvent('reported', 0) // 'full_payment'
 */
export function moneyEvent(
  kind: 'desk' | 'reported' | 'reversal' | 'charge',
  balance: number,
): CaseEvent {
  const isSettled = balance <= 0;
  if (kind === 'desk') return isSettled ? 'full_desk_payment' : 'desk_payment';
  if (kind === 'reported') return isSettled ? 'full_payment' : 'payment';
  return isSettled ? 'correction' : kind;
}

/**
 * The part of the fees on desk payments that a rise in the sheet takes back. What is not billed anew is
 * an entry that the clinic corrects, perhaps to type it in again: without this the money of one payment
 * would bear two fees.
 *
 * @param rise what is owed more, minor units, positive
 * @param billed how much of it the sheet bills anew, minor units; 0 where it does not say
 * @param desk all desk payments of the case, the fees on them, and what of those fees still stands,
 *   minor units
 * @example deskFeeBack(5000, 0, { paid: 20000, fees: 2000, standing: 2000 }) // 500
 */
export function deskFeeBack(
  rise: number,
  billed: number,
  { paid, fees, standing }: { paid: number; fees: number; standing: number },
): number {
  if (paid === 0) return 0;
  const corrected = Math.min(paid, Math.max(0, rise - billed));
  const [back = 0] = allocate(fees, [corrected, paid - corrected]);
  return Math.min(standing, back);
}
