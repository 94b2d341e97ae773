import { type CivilDate, daysBetween } from '../calendar.ts';
import { type Figure, type FigureRow, figure, part, sumRows } from './figure.ts';
import { doubtsOn, type Ledger } from './ledger.ts';
import { datedCharges, paidOffOn } from './paid-off.ts';

/** How late bills were paid off, each counted once whatever its amount, and how many are in dispute. */

/**
 * Mean days late: Σ days from the due date to the day on which it was paid off ÷ how many were paid off. One
 * that was paid off on or before its due date is 0 days late. What is not paid off, has no due date or a
 * payment without a date is in neither.
 *
 * Source: IBM's accounts receivable sample, mean of `DaysLate`.
 *
 * @returns value days; null where nothing was paid off
 * @example meanDaysLate(ledger, '2013-12-31').value // 3.44
 */
export function meanDaysLate(ledger: Ledger, day: CivilDate): Figure {
  const late = daysLate(ledger, day);
  const days = sumRows(late, ({ amount }) => amount);
  const parts = [part(days, sumRows(late, one), 1)];
  return figure('mean-days-late', null, parts, doubtsOf(ledger, day));
}

/**
 * The longest delay: the most days after its due date on which a bill was paid off. Its row is that bill.
 *
 * Source: IBM's accounts receivable sample, maximum of `DaysLate`.
 *
 * @returns value days, 0 where all were on time; null where nothing was paid off
 * @example longestDelay(ledger, '2013-12-31').value // 45
 */
export function longestDelay(ledger: Ledger, day: CivilDate): Figure {
  const [first] = daysLate(ledger, day).sort(
    (a, b) => b.amount - a.amount || (a.id < b.id ? -1 : 1),
  );
  const numerator = sumRows(first ? [first] : [], ({ amount }) => amount);
  const value = first ? numerator.total : null;
  const parts = [{ key: '', numerator, denominator: null, times: 1, value }];
  return figure('longest-delay', null, parts, doubtsOf(ledger, day));
}

/**
 * Share in dispute: bills that somebody disputes, as the sheet says now, ÷ all bills until the day. How many
 * they are is the numerator. Bills and not money: a dispute has to be answered whatever it is about.
 *
 * Source: derived, from the dispute rate of agencies.
 *
 * @returns value a fraction of the bills; null where there is none
 * @example disputedShare(ledger, '2013-12-31').parts[0]?.numerator.total // 561
 */
export function disputedShare(ledger: Ledger, day: CivilDate): Figure {
  const bills = ledger.charges.filter(
    ({ amount, date }) => amount > 0 && (date === null || date <= day),
  );
  const disputed = sumRows(bills, ({ isDisputed }) => (isDisputed ? 1 : 0));
  const parts = [part(disputed, sumRows(bills, one), 1)];
  return figure('disputed-share', null, parts);
}

const one = () => 1;

/** Of each bill that was paid off; 0 where it was on time. */
function daysLate(ledger: Ledger, day: CivilDate): FigureRow[] {
  return datedCharges(ledger).flatMap((charge) => {
    const on = paidOffOn(charge, day);
    if (on === null || charge.due === null) return [];
    return [{ id: charge.id, amount: Math.max(0, daysBetween(charge.due, on)) }];
  });
}

function doubtsOf(ledger: Ledger, day: CivilDate): () => Figure['doubts'] {
  return () => doubtsOn(ledger, day, ['no-due-date', 'no-payment-date']);
}
