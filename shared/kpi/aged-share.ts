import { AGING_EDGES } from '../aging-buckets.ts';
import { addDays, type CivilDate } from '../calendar.ts';
import { type Figure, figure, part, sumRows } from './figure.ts';
import { doubtsOn, isPastDue, type Ledger, owedOn, receivablesOn } from './ledger.ts';

/**
 * Aged A/R: what is more than so many days past due, divided by all that is owed. Credits are in neither,
 * what has no date is in the denominator alone.
 *
 * Source: HFMA MAP key AR-1, aged A/R as a percentage of total billed A/R.
 *
 * @param row buckets as of `AgingRow`, minor units of one currency
 * @param days one of the buckets' edges
 * @returns numerator, denominator and the fraction; null where nothing is owed
 * @example agedShare({ buckets: [50, 25, 0, 0, 20, 5], undated: 0 }, 90)?.share // 0.25
 */
export function agedShare(
  { buckets, undated }: { readonly buckets: readonly number[]; readonly undated: number },
  days: number,
  edges: readonly number[] = AGING_EDGES,
): { over: number; owed: number; share: number } | null {
  const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
  const over = sum(buckets.slice(edges.indexOf(days) + 2)); // after 'not due' and the edge's own bucket
  const owed = sum(buckets) + undated;
  return owed > 0 ? { over, owed, share: over / owed } : null;
}

/**
 * The same share with the charges that it is made of.
 *
 * @param days more than so many past due: 30, 60, 90 or 120, or any other number from 0
 * @returns value a fraction; null where nothing is owed
 * @example agedShareOn(ledger, '2026-06-30', 90).value // 0.135
 */
export function agedShareOn(ledger: Ledger, day: CivilDate, days: number): Figure {
  const edge = addDays(day, -days);
  const over = sumRows(ledger.charges, (charge) =>
    isPastDue(charge, edge) ? owedOn(charge, day) : 0,
  );
  const parts = [part(over, receivablesOn(ledger, day), 1, `${days}`)];
  const doubts = () => doubtsOn(ledger, day, ['no-due-date', 'no-payment-date', 'credit']);
  return figure('aged-share', ledger.currency, parts, doubts);
}
