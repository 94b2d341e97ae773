import type { CivilDate } from './calendar.ts';
import type { Money } from './money.ts';
import { existsOn, openBalance } from './receivables.ts';
import type { SheetReading } from './sheet/read.ts';

/** What stands in the sheet and in no sum of a report. */
export interface LeftOut {
  readonly rows: number;
  /** Of how many of them the amount can be read. */
  readonly readable: number;
  /** What would be open of those, one amount a currency. */
  readonly sums: readonly Money[];
}

/**
 * The rows that no sum counts, so that a report can tell of them in a line of their own: how many, and
 * how much where that can be read (a line typed twice has an amount, a cell that says "9o.00" has not).
 *
 * @param asOf the day of the report
 * @example leftOut(reading, '2026-03-01') // { rows: 3, readable: 1, sums: [{ minor: 5000, currency: 'USD' }] }
 */
export function leftOut(
  { problems, repeated }: Pick<SheetReading, 'problems' | 'repeated'>,
  asOf: CivilDate,
): LeftOut {
  const rows = new Set(problems.filter((one) => one.leftOut).map(({ row }) => row));
  const sums = new Map<string, number>();
  const there = repeated.filter((line) => existsOn(line, asOf));
  for (const line of there) {
    sums.set(line.currency, (sums.get(line.currency) ?? 0) + openBalance(line, asOf));
  }
  return {
    rows: rows.size,
    readable: there.length,
    sums: [...sums].map(([currency, minor]) => ({ minor, currency })),
  };
}
