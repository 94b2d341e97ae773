import type { CivilDate } from '../calendar.ts';
import { type Figure, figure, part, sumRows } from './figure.ts';
import { doubtsOn, entriesUntil, isBilledIn, type Ledger, type Period } from './ledger.ts';

/**
 * Net collection rate of what was billed in a period: what was paid of these very charges until the end
 * of a day ÷ what was billed less what was let off of it. Payments on older charges are not in it, so that
 * a good month does not hide behind an old one.
 *
 * Source: payments ÷ (charges − contractual), hcbstc.com; self-pay form, cash of a cohort ÷ patient
 * responsibility of the cohort.
 *
 * @param day on or after the period's end; the later, the more can have been paid
 * @returns value a fraction; null where nothing was to pay
 * @example netCollectionRate(ledger, { from: '2026-01-01', to: '2026-01-31' }, '2026-06-30').value // 0.96
 */
export function netCollectionRate(ledger: Ledger, period: Period, day: CivilDate): Figure {
  const billed = ledger.charges.filter((charge) => isBilledIn(charge, period));
  const paid = sumRows(billed, (charge) => entriesUntil(charge, 'payment', day));
  const toPay = sumRows(
    billed,
    (charge) => charge.amount - entriesUntil(charge, 'adjustment', day),
  );
  const doubts = () => doubtsOn(ledger, day, ['no-charge-date', 'no-payment-date', 'credit']);
  return figure('collection-rate', ledger.currency, [part(paid, toPay, 1)], doubts);
}
