import { AGING_EDGES } from '../aging-buckets.ts';

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
