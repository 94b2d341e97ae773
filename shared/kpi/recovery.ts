import { addMonths, type CivilDate, monthEnd, partsOf } from '../calendar.ts';

/**
 * What came back of what was placed with agencies, in one currency. Peers disagree on the denominator;
 * ours is always the whole balance that was placed, with what was recalled or returned later: a figure
 * is never made better by taking back what does not go well.
 *
 * Sources: gross liquidation by placement month and its stair-step, AIM Evaluator and
 * receivableaccounts.blogspot; net back, revcosolutions.com.
 */

/** Cases that were placed in one month. */
export interface PlacedMonth {
  /** First day of the month. */
  readonly month: CivilDate;
  readonly cases: number;
  /** Minor units. */
  readonly amount: number;
}

/** Money that came back in one month for what was placed in one month. */
export interface RecoveredMonth {
  /** First days of the two months. */
  readonly placed: CivilDate;
  readonly received: CivilDate;
  /** Payments that agencies reported less those that they took back, minor units. */
  readonly collected: number;
  /** Contingency fees on them, minor units. */
  readonly fee: number;
}

/** Numerators and the denominator of every rate here, minor units. */
export interface Recovery {
  readonly cases: number;
  readonly placed: number;
  readonly collected: number;
  readonly fee: number;
}

/** What was placed in one month, and what came back of it. */
export interface Vintage {
  /** First day of the month. */
  readonly month: CivilDate;
  /** All that came back until today. */
  readonly sofar: Recovery;
  /** One a column: all that came back until so many months later; null while too young to compare. */
  readonly cells: readonly (Recovery | null)[];
}

/** After how many months the placements of two months or two agencies are compared. */
export const VINTAGE_MONTHS: readonly number[] = [1, 2, 3, 4, 6, 9, 12];

/**
 * Gross recovery: collected divided by placed.
 *
 * @returns a fraction, 0.25 being 25 %; null where nothing was placed
 * @example grossRate({ cases: 2, placed: 1618240, collected: 313086, fee: 0 }) // 0.1934…
 */
export function grossRate({ placed, collected }: Recovery): number | null {
  return placed > 0 ? collected / placed : null;
}

/**
 * Net back: collected less fees, divided by placed.
 *
 * @returns a fraction; null where nothing was placed
 * @example netRate({ cases: 1, placed: 10000, collected: 1000, fee: 200 }) // 0.08
 */
export function netRate({ placed, collected, fee }: Recovery): number | null {
  return placed > 0 ? (collected - fee) / placed : null;
}

/**
 * Whether the placements of a month are old enough for a column: so many whole months have passed since
 * the month's last day. A column counts what was received until the end of the last of them.
 *
 * @param month its first day
 * @param months of the column, from 1
 * @example isOldEnough('2026-01-01', 1, '2026-02-28') // false: February is not over
 * @example isOldEnough('2026-01-01', 1, '2026-03-01') // true
 */
export function isOldEnough(month: CivilDate, months: number, today: CivilDate): boolean {
  return today > monthEnd(addMonths(month, months));
}

/**
 * All that was placed and came back, whatever its age.
 *
 * @example recoveryOf([{ month: '2026-01-01', cases: 3, amount: 9000 }], []).placed // 9000
 */
export function recoveryOf(
  placed: readonly PlacedMonth[],
  recovered: readonly RecoveredMonth[],
): Recovery {
  return {
    cases: sumOf(placed, ({ cases }) => cases),
    placed: sumOf(placed, ({ amount }) => amount),
    collected: sumOf(recovered, ({ collected }) => collected),
    fee: sumOf(recovered, ({ fee }) => fee),
  };
}

/**
 * What came back within so many months, of all placements that are that old: by it two agencies are
 * compared at the same age.
 *
 * @param months from 1
 * @returns null where no placement is old enough
 * @example recoveryAtAge(placed, recovered, 3, '2026-11-22')
 */
export function recoveryAtAge(
  placed: readonly PlacedMonth[],
  recovered: readonly RecoveredMonth[],
  months: number,
  today: CivilDate,
): Recovery | null {
  const old = placed.filter(({ month }) => isOldEnough(month, months, today));
  if (old.length === 0) return null;
  const known = new Set(old.map(({ month }) => month));
  const within = recovered.filter(
    (one) => known.has(one.placed) && monthsBetween(one.placed, one.received) <= months,
  );
  return recoveryOf(old, within);
}

/**
 * The stair-step: a row for each month in which something was placed, the oldest first, with what came
 * back of it, cumulative, after so many months.
 *
 * @param placed several rows of one month (of several agencies) count together
 * @param columns months since placement, each from 1
 * @example vintages(placed, recovered, '2026-11-22')[0]?.cells[0] // after one month
 */
export function vintages(
  placed: readonly PlacedMonth[],
  recovered: readonly RecoveredMonth[],
  today: CivilDate,
  columns: readonly number[] = VINTAGE_MONTHS,
): Vintage[] {
  const months = [...new Set(placed.map(({ month }) => month))].sort();
  return months.map((month) => {
    const own = placed.filter((one) => one.month === month);
    const back = recovered.filter((one) => one.placed === month);
    const cells = columns.map((column) => recoveryAtAge(own, back, column, today));
    return { month, sofar: recoveryOf(own, back), cells };
  });
}

/** Whole months from one first day of a month to another. */
function monthsBetween(from: CivilDate, to: CivilDate): number {
  const [a, b] = [partsOf(from), partsOf(to)];
  return (b.year - a.year) * 12 + b.month - a.month;
}

function sumOf<Row>(rows: readonly Row[], value: (row: Row) => number): number {
  return rows.reduce((sum, row) => sum + value(row), 0);
}
