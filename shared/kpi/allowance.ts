import { AGING_EDGES, bucketOf } from '../aging-buckets.ts';
import { type CivilDate, daysBetween } from '../calendar.ts';
import { ok, type Result, refused } from '../result.ts';
import { type Figure, type FigurePart, figure, sumRows } from './figure.ts';
import { type Charge, doubtsOn, type Ledger, owedOn } from './ledger.ts';

/** Rates are hundredths of a percent, so that 6.45 % is exact. */
const WHOLE = 10_000;

/**
 * Allowance for doubtful accounts by age: what is owed in each bucket × the bucket's rate, each rounded to
 * the minor unit, half up. One part a bucket, its key the bucket's place. Credits are in none; what has
 * no due date is not past due.
 *
 * Source: the aging method of accounting, as worked at wizedu.com/questions/44747.
 *
 * @param rates hundredths of a percent (645 is 6.45 %), first of what is not due, then one a bucket
 * @param edges of the buckets, days past due
 * @returns value minor units; `wrong-number-of-rates` or `not-a-rate` (with the bucket's place)
 * @example allowance(ledger, '2026-06-30', [120, 195, 645, 3250, 5000, 6700]) // value 3991760
 */
export function allowance(
  ledger: Ledger,
  day: CivilDate,
  rates: readonly number[],
  edges: readonly number[] = AGING_EDGES,
): Result<Figure, 'wrong-number-of-rates' | 'not-a-rate'> {
  const expected = edges.length + 2;
  if (rates.length !== expected) {
    return refused('wrong-number-of-rates', { expected, found: rates.length });
  }
  const wrong = rates.findIndex((rate) => !Number.isInteger(rate) || rate < 0 || rate > WHOLE);
  if (wrong >= 0) return refused('not-a-rate', { bucket: wrong });
  const placeOf = ({ due }: Charge) => bucketOf(due === null ? 0 : daysBetween(due, day), edges);
  const buckets: Charge[][] = rates.map(() => []);
  for (const charge of ledger.charges) buckets[placeOf(charge)]?.push(charge);
  const parts = rates.map((rate, bucket): FigurePart => {
    const numerator = sumRows(buckets[bucket] ?? [], (charge) => owedOn(charge, day));
    const value = Math.round((numerator.total * rate) / WHOLE);
    return { key: `${bucket}`, numerator, denominator: null, times: rate / WHOLE, value };
  });
  const doubts = () => doubtsOn(ledger, day, ['no-due-date', 'no-payment-date', 'credit']);
  return ok(figure('allowance', ledger.currency, parts, doubts));
}

/**
 * What must be booked as bad-debt expense so that the allowance stands where the aging says.
 *
 * Source: scribd.com/document/565785148.
 *
 * @param needed the allowance, minor units
 * @param standing what the books already hold, minor units; negative where more was written off than held
 * @example badDebtExpense(7_310_000, -1_000_000) // 8310000
 */
export function badDebtExpense(needed: number, standing: number): number {
  return needed - standing;
}
