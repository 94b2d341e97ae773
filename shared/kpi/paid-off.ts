import type { CivilDate } from '../calendar.ts';
import { type Charge, entriesUntil, type Ledger, openOn } from './ledger.ts';

/**
 * The bills of which every entry has a date: of the others nobody knows when they were paid.
 *
 * @example datedCharges({ currency: 'USD', charges: [{ ...charge, entries: [] }] }).length // 1
 */
export function datedCharges({ charges }: Ledger): readonly Charge[] {
  return charges.filter(
    ({ amount, entries }) => amount > 0 && entries.every(({ date }) => date !== null),
  );
}

/**
 * The day on which a charge was paid off, as known at the end of a day: the first from which nothing of it
 * is open any more. What was paid before it was billed is paid off on the bill's day.
 *
 * @param charge one with a date on every entry
 * @returns null where it was not, and where it was only let off
 * @example paidOffOn(charge, '2026-03-31') // '2026-03-12'
 */
export function paidOffOn(charge: Charge, day: CivilDate): CivilDate | null {
  const billed = charge.date;
  if (billed !== null && billed > day) return null;
  if (openOn(charge, day) > 0 || entriesUntil(charge, 'payment', day) <= 0) return null;
  const days = entryDays(charge, day).sort();
  const lastOpen = days.filter((on) => openOn(charge, on) > 0).pop() ?? '';
  return days.find((on) => on > lastOpen) ?? null;
}

/** The days of a charge's entries until a day, none before it was billed. */
function entryDays({ date: billed, entries }: Charge, day: CivilDate): CivilDate[] {
  return entries.flatMap(({ date }) => {
    if (date === null || date > day) return [];
    return billed !== null && date < billed ? billed : date;
  });
}
