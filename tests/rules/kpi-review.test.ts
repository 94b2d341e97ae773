import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, monthEnd, monthStart } from '../../shared/calendar.ts';
import { KPIS } from '../../shared/kpi/dictionary.ts';
import type { Period } from '../../shared/kpi/ledger.ts';
import { EXAMPLE_RATES, earlier, REVIEWED, reviewed, trendOf } from '../../shared/kpi/review.ts';
import { figuresOf } from './kpi-all.ts';
import { histories, ledger, payment, periods } from './kpi-histories.ts';
import { holds } from './runs.ts';

const RATES = { rates: EXAMPLE_RATES };
const JUNE: Period = { from: '2026-06-01', to: '2026-06-30' };

describe('the review of a ledger', () => {
  it('shows every figure that a ledger tells, each the same as by itself', () => {
    holds(
      fc.property(histories, periods, (history, period) => {
        const shown = REVIEWED.map((id) => reviewed(id, history, { period, ...RATES }));
        const told = Object.values(figuresOf(history, period));
        const sorted = (figures: typeof told) => figures.map((one) => JSON.stringify(one)).sort();
        expect(sorted(shown)).toEqual(sorted(told));
      }),
    );
  });

  it('names its figures as the dictionary does, but for the age of a share', () => {
    for (const id of REVIEWED) {
      const { kpi, parts } = reviewed(id, ledger(), { period: JUNE, ...RATES });
      if (kpi === 'aged-share') expect(id).toBe(`aged-${parts[0]?.key}`);
      else expect(id).toBe(kpi);
      expect(KPIS[kpi]).toBeDefined();
    }
  });

  it('refuses rates that are not one a bucket', () => {
    const options = { period: JUNE, rates: [1, 2, 3] };
    expect(() => reviewed('allowance', ledger(), options)).toThrow(/wrong-number-of-rates/);
  });
});

describe('a trend', () => {
  it('ends in the figure itself, and begins where that stood months before', () => {
    holds(
      fc.property(histories, periods, fc.constantFrom(...REVIEWED), (history, period, id) => {
        const options = { period, ...RATES };
        const points = trendOf(id, history, options, 3);
        const before = { ...options, period: earlier(period, 2) };
        expect(points.map(({ to }) => to)).toEqual([...points.map(({ to }) => to)].sort());
        expect(points[2]).toEqual({ to: period.to, value: reviewed(id, history, options).value });
        expect(points[0]?.value).toEqual(reviewed(id, history, before).value);
      }),
    );
  });

  it('counts a payment from its own day on', () => {
    const bills = ledger({
      ...{ date: '2026-03-01', due: '2026-03-31', amount: 10_000 },
      entries: [payment(10_000, '2026-05-20')],
    });
    const aged = trendOf('aged-30', bills, { period: JUNE, ...RATES }, 3);
    expect(aged).toEqual([
      { to: '2026-04-30', value: 0 }, // 30 days past due, and not more
      { to: '2026-05-31', value: null }, // paid: nothing is owed
      { to: '2026-06-30', value: null },
    ]);
  });
});

describe('a period so many months earlier', () => {
  it('is of whole months where this one is, and else as long', () => {
    holds(
      fc.property(periods, fc.integer({ min: 0, max: 30 }), (period, months) => {
        const before = earlier(period, months);
        const isWhole = ({ from, to }: Period) => from === monthStart(from) && to === monthEnd(to);
        if (isWhole(period)) expect(isWhole(before)).toBe(true);
        else expect(lengthOf(before)).toBe(lengthOf(period));
      }),
    );
  });

  it('keeps the last day of a month where it has to', () => {
    expect(earlier({ from: '2026-01-01', to: '2026-03-31' }, 1)).toEqual({
      ...{ from: '2025-12-01', to: '2026-02-28' },
    });
    expect(earlier({ from: '2026-03-02', to: '2026-03-31' }, 1).to).toBe('2026-02-28');
  });
});

function lengthOf({ from, to }: Period): number {
  let days = 0;
  for (let day = from; day <= to; day = addDays(day, 1)) days += 1;
  return days;
}
