import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../shared/kpi/figure.ts';
import { type Ledger, receivablesOn } from '../../shared/kpi/ledger.ts';
import { figuresOf } from './kpi-all.ts';
import { charge, histories, payment, periods } from './kpi-histories.ts';
import { naiveFigures } from './kpi-naive.ts';
import { shuffled } from './make.ts';
import { holds } from './runs.ts';

const valuesOf = (figures: Record<string, Figure>) =>
  Object.fromEntries(Object.entries(figures).map(([name, { value }]) => [name, value]));

const sum = (rows: readonly { readonly amount: number }[]) =>
  rows.reduce((total, { amount }) => total + amount, 0);

/** 'F-12' becomes '21-F': another order. */
const reversed = (id: string) => [...id].reverse().join('');

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);

/** Close enough for a fraction that was divided in another order, and null only where null is. */
function expectSame(
  found: Record<string, number | null>,
  expected: Record<string, number | null>,
): void {
  for (const [name, value] of Object.entries(expected)) {
    if (value === null) expect(found, name).toHaveProperty(name, null);
    else expect(found[name], name).toBeCloseTo(value, 6);
  }
  expect(Object.keys(found).sort()).toEqual(Object.keys(expected).sort());
}

/** Its rows re-sum to its sums, its sums divide to its parts, and its parts add up to it. */
function expectMadeOf({ kpi, value, parts, doubts }: Figure, ids: ReadonlySet<string>): void {
  expect(value === null || Number.isFinite(value), kpi).toBe(true);
  for (const { numerator, denominator, times, ...part } of parts) {
    expect(sum(numerator.rows), kpi).toBe(numerator.total);
    for (const { id } of numerator.rows) expect(ids).toContain(id);
    if (denominator === null || denominator.total <= 0) continue;
    expect(sum(denominator.rows), kpi).toBe(denominator.total);
    expect(part.value, kpi).toBeCloseTo((numerator.total * times) / denominator.total, 6);
  }
  const values = parts.map((part) => part.value);
  const isDefined = values.length > 0 && !values.includes(null);
  expect(value, kpi).toBe(isDefined ? values.reduce((a, b) => (a ?? 0) + (b ?? 0), 0) : null);
  for (const { id } of doubts) expect(ids).toContain(id);
}

/** Bills and payments of so many times the amount. */
function scaled(history: Ledger, by: number): Ledger {
  const charges = history.charges.map((one) => ({
    ...one,
    amount: one.amount * by,
    entries: one.entries.map((entry) => ({ ...entry, amount: entry.amount * by })),
  }));
  return { ...history, charges };
}

describe('every figure', () => {
  it('equals the formula, worked out naively', () => {
    holds(
      fc.property(histories, periods, (history, period) => {
        expectSame(valuesOf(figuresOf(history, period)), naiveFigures(history, period));
      }),
    );
  });

  it('is a finite number or null, made of rows that re-sum to it', () => {
    holds(
      fc.property(histories, periods, (history, period) => {
        const ids = new Set(history.charges.map(({ id }) => id));
        for (const figure of Object.values(figuresOf(history, period))) expectMadeOf(figure, ids);
      }),
    );
  });

  it('is the same, with its rows, for the same bills in any order', () => {
    const shuffles = histories.chain((history) =>
      fc.tuple(fc.constant(history), shuffled(history.charges)),
    );
    holds(
      fc.property(shuffles, periods, ([history, charges], period) => {
        expect(figuresOf({ ...history, charges }, period)).toEqual(figuresOf(history, period));
      }),
    );
  });

  it('has the same value whatever its bills are called', () => {
    holds(
      fc.property(histories, periods, (history, period) => {
        const charges = history.charges.map((one) => ({ ...one, id: reversed(one.id) }));
        const renamed = figuresOf({ ...history, charges }, period);
        expect(valuesOf(renamed)).toEqual(valuesOf(figuresOf(history, period)));
      }),
    );
  });

  it('in days or shares stays when all amounts grow alike', () => {
    holds(
      fc.property(histories, periods, fc.integer({ min: 2, max: 100 }), (history, period, by) => {
        const { allowance: before, ...figures } = valuesOf(figuresOf(history, period));
        const { allowance: after, ...others } = valuesOf(figuresOf(scaled(history, by), period));
        expect(others).toEqual(figures);
        // each of the six buckets may have been rounded by half a cent
        expect(Math.abs((after ?? 0) - (before ?? 0) * by)).toBeLessThanOrEqual(3 * by);
      }),
    );
  });

  it('does not count what came after its day', () => {
    holds(
      fc.property(histories, periods, (history, period) => {
        const late = charge({ id: 'later', date: '2027-01-01', due: null, amount: 77 });
        const charges = history.charges.map((one) => ({
          ...one,
          entries: [...one.entries, payment(5, '2027-01-01')],
        }));
        const later = figuresOf({ ...history, charges: [...charges, late] }, period);
        expect(later).toEqual(figuresOf(history, period));
      }),
    );
  });
});

describe('the figures among themselves', () => {
  it('days sales outstanding are the best possible ones and the days delinquent', () => {
    holds(
      fc.property(histories, periods, (history, period) => {
        const { dso, bestPossibleDso, daysDelinquent } = valuesOf(figuresOf(history, period));
        if (dso === null) expect([bestPossibleDso, daysDelinquent]).toEqual([null, null]);
        else expect((bestPossibleDso ?? 0) + (daysDelinquent ?? 0)).toBeCloseTo(dso ?? 0, 6);
      }),
    );
  });

  it('shares lie between 0 and 1, and less is aged the longer the age', () => {
    holds(
      fc.property(histories, periods, (history, period) => {
        const figures = valuesOf(figuresOf(history, period));
        const aged = [figures['aged30'], figures['aged60'], figures['aged90'], figures['aged120']];
        const shares = [...aged, figures['lateShare'], figures['promisesKept']].map(
          (one) => one ?? 0,
        );
        for (const share of shares) expect(share >= 0 && share <= 1).toBe(true);
        expect(aged).toEqual([...aged].sort((a, b) => (b ?? 0) - (a ?? 0)));
      }),
    );
  });

  it('the buckets of the allowance hold all that is owed, each bill in one of them', () => {
    holds(
      fc.property(histories, periods, (history, period) => {
        const { allowance } = figuresOf(history, period);
        const rows = allowance?.parts.flatMap(({ numerator }) => numerator.rows) ?? [];
        const owed = receivablesOn(history, period.to);
        expect([...rows].sort(byId)).toEqual([...owed.rows].sort(byId));
        const shares = allowance?.parts.map(({ numerator }) => numerator.total / owed.total) ?? [];
        if (owed.total > 0) expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 10);
      }),
    );
  });

  it('paying a bill off on its day lowers no collection rate and raises no days outstanding', () => {
    holds(
      fc.property(histories, periods, (history, period) => {
        const paid = charge({
          ...{ id: 'paid', date: period.from, due: period.to, amount: 4_000 },
          entries: [payment(4_000, period.from)],
        });
        const before = valuesOf(figuresOf(history, period));
        const after = valuesOf(
          figuresOf({ ...history, charges: [...history.charges, paid] }, period),
        );
        for (const name of ['dso', 'bestPossibleDso', 'daysDelinquent', 'netDays']) {
          expect(after[name] ?? 0, name).toBeLessThanOrEqual(before[name] ?? Number.MAX_VALUE);
        }
        for (const name of ['effectiveness', 'collectionRate']) {
          const [was, is] = [before[name] ?? 0, after[name] ?? 0];
          expect(is, name).toBeGreaterThanOrEqual(Math.min(was, 1) - 1e-9);
        }
        for (const name of ['aged30', 'aged90', 'allowance'])
          expect(after[name]).toBe(before[name]);
      }),
    );
  });
});
