import fc from 'fast-check';
import { addDays, addMonths, type CivilDate, monthStart } from '../../shared/calendar.ts';
import type { Charge, Entry, Ledger, Period } from '../../shared/kpi/ledger.ts';
import { datesBetween } from './make.ts';

/** One bill of 100.00, of January 10th, due a month later, with nothing paid. */
export function charge(own: Partial<Charge> = {}): Charge {
  return {
    ...{ id: 'F-1', guarantor: 'a:1001', date: '2026-01-10', due: '2026-02-10' },
    ...{ amount: 10_000, entries: [], promised: null, isDisputed: false },
    ...own,
  };
}

/** Money that came on a day. */
export function payment(amount: number, date: CivilDate | null): Entry {
  return { kind: 'payment', date, amount };
}

/** A ledger in US dollars; bills without a name of their own are numbered. */
export function ledger(...charges: readonly Partial<Charge>[]): Ledger {
  return { currency: 'USD', charges: charges.map((own, at) => charge({ id: `F-${at}`, ...own })) };
}

const near = datesBetween('2025-09-01', '2026-08-31');
const some = <T>(values: fc.Arbitrary<T>) => fc.option(values, { freq: 9 });

const entries = fc.array(
  fc.record({
    kind: fc.constantFrom('payment', 'payment', 'payment', 'adjustment'),
    date: some(near),
    amount: fc.oneof(
      { weight: 9, arbitrary: fc.integer({ min: 1, max: 90_000 }) },
      fc.constant(-500),
    ),
  }),
  { maxLength: 3 },
);

/** Most bills are paid off some time, so that habits show. */
const charges = fc
  .record({
    guarantor: fc.constantFrom('a:1', 'a:2', 'n:ana ruiz|'),
    date: some(near),
    due: some(near),
    amount: fc.oneof(
      { weight: 9, arbitrary: fc.integer({ min: 0, max: 90_000 }) },
      fc.integer({ min: -9_000, max: -1 }),
    ),
    entries,
    paidOff: fc.option(near, { freq: 3 }),
    promised: fc.option(near, { freq: 1 }),
    isDisputed: fc.boolean(),
  })
  .map(({ paidOff, ...own }): Omit<Charge, 'id'> => {
    if (paidOff === null || own.amount <= 0) return own;
    const rest = own.entries.reduce((open, { amount }) => open - amount, own.amount);
    return rest > 0 ? { ...own, entries: [...own.entries, payment(rest, paidOff)] } : own;
  });

/** Random histories of one currency: dates missing here and there, credits, overpayment, reversals. */
export const histories: fc.Arbitrary<Ledger> = fc.array(charges, { maxLength: 24 }).map((made) => ({
  currency: 'USD',
  charges: made.map((own, at) => ({ ...own, id: `F-${at}` })),
}));

/** A month, a quarter, or any days at all. */
export const periods: fc.Arbitrary<Period> = fc.oneof(
  fc.record({ day: near, months: fc.constantFrom(1, 3) }).map(({ day, months }) => {
    const from = monthStart(day);
    return { from, to: addDays(addMonths(from, months), -1) };
  }),
  fc
    .record({ from: near, days: fc.integer({ min: 0, max: 120 }) })
    .map(({ from, days }) => ({ from, to: addDays(from, days) })),
);
