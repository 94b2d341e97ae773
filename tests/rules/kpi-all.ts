import { agedShareOn } from '../../shared/kpi/aged-share.ts';
import { allowance } from '../../shared/kpi/allowance.ts';
import {
  lateShare,
  meanDaysToPay,
  payTrend,
  promisesKept,
  usualDays,
} from '../../shared/kpi/behaviour.ts';
import { netCollectionRate } from '../../shared/kpi/collection-rate.ts';
import { weightedDaysLate } from '../../shared/kpi/days-late.ts';
import {
  averageDaysDelinquent,
  averageDso,
  bestPossibleDso,
  countBackDso,
  dso,
  netDaysInReceivables,
} from '../../shared/kpi/dso.ts';
import { effectiveness } from '../../shared/kpi/effectiveness.ts';
import type { Figure } from '../../shared/kpi/figure.ts';
import { disputedShare, longestDelay, meanDaysLate } from '../../shared/kpi/lateness.ts';
import { type Ledger, ledgersOf, type Period } from '../../shared/kpi/ledger.ts';
import type { Receivable } from '../../shared/receivables.ts';
import type { DebtDate } from '../../shared/sheet/fields.ts';

/** Hundredths of a percent, for five buckets' edges. */
export const RATES: readonly number[] = [120, 195, 645, 3250, 5000, 6700];

/** Every figure that a ledger tells of a period, at the period's end. */
export function figuresOf(history: Ledger, period: Period): Record<string, Figure> {
  const day = period.to;
  const allowed = allowance(history, day, RATES);
  if (!allowed.ok) throw new Error(allowed.reason);
  return {
    dso: dso(history, period),
    averageDso: averageDso(history, period),
    bestPossibleDso: bestPossibleDso(history, period),
    daysDelinquent: averageDaysDelinquent(history, period),
    netDays: netDaysInReceivables(history, period),
    countBackDso: countBackDso(history, day),
    daysLate: weightedDaysLate(history, period),
    effectiveness: effectiveness(history, period),
    aged30: agedShareOn(history, day, 30),
    aged60: agedShareOn(history, day, 60),
    aged90: agedShareOn(history, day, 90),
    aged120: agedShareOn(history, day, 120),
    collectionRate: netCollectionRate(history, period, day),
    allowance: allowed.value,
    usualDays: usualDays(history, day),
    trend: payTrend(history, day),
    meanDays: meanDaysToPay(history, day),
    lateShare: lateShare(history, day),
    promisesKept: promisesKept(history, day),
    meanDaysLate: meanDaysLate(history, day),
    longestDelay: longestDelay(history, day),
    disputedShare: disputedShare(history, day),
  };
}

/** The same of a sheet's lines, one a currency. */
export function figuresOfLines(
  lines: readonly Receivable[],
  basis: DebtDate | null,
  period: Period,
): Record<string, Figure>[] {
  return ledgersOf(lines, basis).map((ledger) => figuresOf(ledger, period));
}
