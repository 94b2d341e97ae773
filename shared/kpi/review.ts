import {
  addDays,
  addMonths,
  type CivilDate,
  daysBetween,
  monthEnd,
  monthStart,
} from '../calendar.ts';
import { agedShareOn } from './aged-share.ts';
import { allowance } from './allowance.ts';
import { lateShare, meanDaysToPay, payTrend, promisesKept, usualDays } from './behaviour.ts';
import { netCollectionRate } from './collection-rate.ts';
import { weightedDaysLate } from './days-late.ts';
import {
  averageDaysDelinquent,
  averageDso,
  bestPossibleDso,
  countBackDso,
  dso,
  netDaysInReceivables,
} from './dso.ts';
import { effectiveness } from './effectiveness.ts';
import type { Figure } from './figure.ts';
import { disputedShare, longestDelay, meanDaysLate } from './lateness.ts';
import type { Ledger, Period } from './ledger.ts';

/**
 * The figures that a manager goes through, in the order of the view: how fast money comes in, how old what
 * is owed is, what of it will come, how people pay. Sheet and portal show these and reckon them here.
 */

/** What a person chooses. */
export interface ReviewOptions {
  /** Its last day is the day as of which everything is counted. */
  readonly period: Period;
  /** Hundredths of a percent, first of what is not due, then one a bucket of `AGING_EDGES`. */
  readonly rates: readonly number[];
}

/**
 * Rates of the allowance until a clinic enters its own: a published example, and no advice. What is
 * not due, 1–30, 31–60, 61–90, 91–120 and over 120 days.
 *
 * Source: the first four and the last as worked at wizedu.com/questions/44747; the fifth is ours,
 * between its neighbours.
 */
export const EXAMPLE_RATES: readonly number[] = [120, 195, 645, 3250, 5000, 6700];

type Reckon = (ledger: Ledger, options: ReviewOptions) => Figure;

const REVIEW = {
  dso: (ledger, { period }) => dso(ledger, period),
  'best-possible-dso': (ledger, { period }) => bestPossibleDso(ledger, period),
  'days-delinquent': (ledger, { period }) => averageDaysDelinquent(ledger, period),
  'average-dso': (ledger, { period }) => averageDso(ledger, period),
  'count-back-dso': (ledger, { period }) => countBackDso(ledger, period.to),
  'net-days': (ledger, { period }) => netDaysInReceivables(ledger, period),
  effectiveness: (ledger, { period }) => effectiveness(ledger, period),
  'collection-rate': (ledger, { period }) => netCollectionRate(ledger, period, period.to),
  'aged-30': (ledger, { period }) => agedShareOn(ledger, period.to, 30),
  'aged-60': (ledger, { period }) => agedShareOn(ledger, period.to, 60),
  'aged-90': (ledger, { period }) => agedShareOn(ledger, period.to, 90),
  'aged-120': (ledger, { period }) => agedShareOn(ledger, period.to, 120),
  allowance: (ledger, { period, rates }) => {
    const made = allowance(ledger, period.to, rates);
    if (!made.ok) throw new RangeError(`The rates of the allowance: ${made.reason}`);
    return made.value;
  },
  'days-late': (ledger, { period }) => weightedDaysLate(ledger, period),
  'usual-days': (ledger, { period }) => usualDays(ledger, period.to),
  'pay-trend': (ledger, { period }) => payTrend(ledger, period.to),
  'mean-days-to-pay': (ledger, { period }) => meanDaysToPay(ledger, period.to),
  'mean-days-late': (ledger, { period }) => meanDaysLate(ledger, period.to),
  'longest-delay': (ledger, { period }) => longestDelay(ledger, period.to),
  'late-share': (ledger, { period }) => lateShare(ledger, period.to),
  'promises-kept': (ledger, { period }) => promisesKept(ledger, period.to),
  'disputed-share': (ledger, { period }) => disputedShare(ledger, period.to),
} as const satisfies Readonly<Record<string, Reckon>>;

/** A figure of the review: its name in the dictionary, or `aged-90` for one age of `aged-share`. */
export type Reviewed = keyof typeof REVIEW;

/** All of them, in the order of the view. */
export const REVIEWED = Object.keys(REVIEW) as readonly Reviewed[];

/**
 * One figure of the review, with its parts, rows and doubts.
 *
 * @throws RangeError where the rates of the allowance are not one a bucket, from 0 to 10,000
 * @example reviewed('dso', ledger, { period, rates: EXAMPLE_RATES }).value // 23.18
 */
export function reviewed(id: Reviewed, ledger: Ledger, options: ReviewOptions): Figure {
  return REVIEW[id](ledger, options);
}

/** A small trend shows so many months: half a year tells a season from a habit. */
export const TREND_MONTHS = 6;

/** One point of a trend. */
export interface TrendPoint {
  /** The last day of its period. */
  readonly to: CivilDate;
  readonly value: number | null;
}

/**
 * How a figure got where it is: the same for as long a period ended a month earlier, two months earlier and
 * so on. Whole months stay whole months. What was not known then and is now, such as a payment that was
 * entered late, counts at its own date.
 *
 * @param months how many points, the last of them the period itself
 * @returns the oldest first
 * @example trendOf('dso', ledger, { period: { from: '2026-04-01', to: '2026-06-30' }, rates }).at(-2)
 *   // { to: '2026-05-31', value: 24.1 }
 */
export function trendOf(
  id: Reviewed,
  ledger: Ledger,
  options: ReviewOptions,
  months: number = TREND_MONTHS,
): TrendPoint[] {
  return Array.from({ length: months }, (_, at) => {
    const period = earlier(options.period, months - 1 - at);
    return { to: period.to, value: reviewed(id, ledger, { ...options, period }).value };
  });
}

/**
 * A period as long as this one, so many months earlier: of whole months, else of as many days.
 *
 * @example earlier({ from: '2026-04-01', to: '2026-06-30' }, 1) // { from: '2026-03-01', to: '2026-05-31' }
 * @example earlier({ from: '2026-06-02', to: '2026-07-01' }, 1) // { from: '2026-05-03', to: '2026-06-01' }
 */
export function earlier({ from, to }: Period, months: number): Period {
  if (from === monthStart(from) && to === monthEnd(to)) {
    return { from: addMonths(from, -months), to: monthEnd(addMonths(monthStart(to), -months)) };
  }
  const end = addMonths(to, -months);
  return { from: addDays(end, -daysBetween(from, to)), to: end };
}
