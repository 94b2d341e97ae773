import { type CivilDate, daysBetween } from '../calendar.ts';
import { type Figure, type FigurePart, figure, part, sumRows } from './figure.ts';
import { type Charge, doubtsOn, isPastDue, type Ledger, openOn, owedOn } from './ledger.ts';
import { datedCharges, paidOffOn } from './paid-off.ts';

/**
 * How guarantors pay. A charge is paid off on the first day from which nothing of it is open any more; one
 * that was only let off was not paid. The sums count days or charges, never money: a small bill tells as
 * much of a habit as a large one. A charge with an entry that has no date is in none of them, since nobody
 * knows when it was paid.
 */

/** How one guarantor usually pays. */
export interface Behaviour {
  readonly usualDays: Figure;
  readonly trend: Figure;
  readonly lateShare: Figure;
  readonly promisesKept: Figure;
}

/** Two charges in each half: fewer say nothing about a trend. */
const FEWEST_FOR_TREND = 4;

/**
 * How each guarantor of a ledger pays, as known at the end of a day.
 *
 * @returns by the guarantor's name among the charges
 * @example behaviours(ledger, '2026-06-30').get('a:1001')?.usualDays.value // 26
 */
export function behaviours(ledger: Ledger, day: CivilDate): ReadonlyMap<string, Behaviour> {
  const byGuarantor = new Map<string, Charge[]>();
  for (const charge of ledger.charges) {
    const own = byGuarantor.get(charge.guarantor);
    if (own) own.push(charge);
    else byGuarantor.set(charge.guarantor, [charge]);
  }
  const behaviour = (charges: readonly Charge[]): Behaviour => {
    const own = { ...ledger, charges };
    return {
      usualDays: usualDays(own, day),
      trend: payTrend(own, day),
      lateShare: lateShare(own, day),
      promisesKept: promisesKept(own, day),
    };
  };
  return new Map([...byGuarantor].map(([key, charges]) => [key, behaviour(charges)]));
}

/**
 * Usual days to pay: the median of the days from the bill to the day on which it was paid off. The rows
 * are the charge in the middle, or the two.
 *
 * Source: derived; the median, so that one bill in dispute for a year does not count for ten others.
 *
 * @returns value days; null where nothing was paid off
 * @example usualDays(ledger, '2026-06-30').value // 26
 */
export function usualDays(ledger: Ledger, day: CivilDate): Figure {
  return figure('usual-days', null, [median(daysToPay(ledger, day), 1, '')], doubtsOf(ledger, day));
}

/**
 * Trend in the days to pay: the median of the younger half of the bills that were paid off less the median
 * of the older half. Above 0 they pay more slowly than they did. With an odd number the middle bill is in
 * neither half.
 *
 * Source: derived.
 *
 * @returns value days; null where fewer than four were paid off
 * @example payTrend(ledger, '2026-06-30').value // 4.5
 */
export function payTrend(ledger: Ledger, day: CivilDate): Figure {
  const paid = daysToPay(ledger, day).sort(oldestFirst);
  const half = Math.floor(paid.length / 2);
  const halves = [
    median(paid.slice(paid.length - half), 1, 'younger'),
    median(paid.slice(0, half), -1, 'older'),
  ];
  const parts = paid.length < FEWEST_FOR_TREND ? [] : halves;
  return figure('pay-trend', null, parts, doubtsOf(ledger, day));
}

/**
 * Mean days to pay: Σ days from the bill to the day on which it was paid off ÷ how many were paid off.
 *
 * Source: IBM's accounts receivable sample, mean of `DaysToSettle`.
 *
 * @returns value days; null where nothing was paid off
 * @example meanDaysToPay(ledger, '2013-12-31').value // 26.44
 */
export function meanDaysToPay(ledger: Ledger, day: CivilDate): Figure {
  const paid = daysToPay(ledger, day);
  const days = sumRows(paid, (charge) => charge.days);
  const parts = [part(days, sumRows(paid, one), 1)];
  return figure('mean-days-to-pay', null, parts, doubtsOf(ledger, day));
}

/**
 * Share paid late: charges paid off after their due date, or past due and still owed, ÷ charges paid off or
 * past due. What is not due yet is in neither: nobody knows how it will end.
 *
 * Source: derived.
 *
 * @returns value a fraction of the charges; null where none was paid off or past due
 * @example lateShare(ledger, '2026-06-30').value // 0.3556
 */
export function lateShare(ledger: Ledger, day: CivilDate): Figure {
  const isLate = (charge: Charge) => isPastDue(charge, paidOffOn(charge, day) ?? day);
  const ended = datedCharges(ledger).filter((charge) => {
    if (charge.due === null) return false;
    if (paidOffOn(charge, day) !== null) return true;
    return isPastDue(charge, day) && owedOn(charge, day) > 0;
  });
  const late = sumRows(ended, (charge) => (isLate(charge) ? 1 : 0));
  const doubts = () => doubtsOn(ledger, day, ['no-due-date', 'no-payment-date']);
  return figure('late-share', null, [part(late, sumRows(ended, one), 1)], doubts);
}

/**
 * Promises kept: charges of which nothing was open at the end of the promised day ÷ charges whose promised
 * day has passed. There is no grace, and a part is not the whole.
 *
 * Source: promise-kept rate, Oracle collections.
 *
 * @returns value a fraction of the promises; null where no promised day has passed
 * @example promisesKept(ledger, '2026-06-30').value // 0.75
 */
export function promisesKept(ledger: Ledger, day: CivilDate): Figure {
  const passed = datedCharges(ledger).filter(({ promised }) => promised !== null && promised < day);
  const isKept = (charge: Charge) => openOn(charge, charge.promised ?? day) <= 0;
  const kept = sumRows(passed, (charge) => (isKept(charge) ? 1 : 0));
  const doubts = () => doubtsOn(ledger, day, ['no-payment-date']);
  return figure('promises-kept', null, [part(kept, sumRows(passed, one), 1)], doubts);
}

const one = () => 1;

function doubtsOf(ledger: Ledger, day: CivilDate): () => Figure['doubts'] {
  return () => doubtsOn(ledger, day, ['no-charge-date', 'no-payment-date']);
}

interface PaidOff {
  readonly id: string;
  /** Of the bill. */
  readonly date: CivilDate;
  readonly days: number;
}

/** What was paid off and in how many days. */
function daysToPay(ledger: Ledger, day: CivilDate): PaidOff[] {
  return datedCharges(ledger).flatMap((charge) => {
    const on = paidOffOn(charge, day);
    const { id, date } = charge;
    return on === null || date === null ? [] : [{ id, date, days: daysBetween(date, on) }];
  });
}

/** By the day, then by the days it took: ids, which sheet and portal give in their own ways, decide nothing. */
function oldestFirst(a: PaidOff, b: PaidOff): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return a.days - b.days || (a.id < b.id ? -1 : 1);
}

function median(paid: readonly PaidOff[], times: number, key: string): FigurePart {
  const sorted = [...paid].sort((a, b) => a.days - b.days || (a.id < b.id ? -1 : 1));
  const middle = sorted.slice(
    Math.floor((sorted.length - 1) / 2),
    Math.floor(sorted.length / 2) + 1,
  );
  return part(
    sumRows(middle, ({ days }) => days),
    sumRows(middle, one),
    times,
    key,
  );
}
