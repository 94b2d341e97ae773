import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate } from '../../shared/calendar.ts';
import { allowance, badDebtExpense } from '../../shared/kpi/allowance.ts';
import { netCollectionRate } from '../../shared/kpi/collection-rate.ts';
import { countBackDso, dso, netDaysInReceivables } from '../../shared/kpi/dso.ts';
import { effectiveness } from '../../shared/kpi/effectiveness.ts';
import { part } from '../../shared/kpi/figure.ts';
import type { Ledger, Period } from '../../shared/kpi/ledger.ts';
import { ledger, payment } from './kpi-histories.ts';
import { must } from './runs.ts';

const JUNE: Period = { from: '2026-06-01', to: '2026-06-30' };

/** Open amounts in major units, so many days past due on a day. */
function aged(
  day: CivilDate,
  amounts: readonly (readonly [amount: number, daysPastDue: number])[],
): Ledger {
  return ledger(
    ...amounts.map(([amount, days]) => ({ amount: amount * 100, due: addDays(day, -days) })),
  );
}

describe('answers that others published', () => {
  it('wizedu.com/questions/116374: owed 6,200, billed 10,890, then owed 6,340, of it 3,590 current: 79.63 %', () => {
    const billed = { date: JUNE.from, due: JUNE.to };
    const figure = effectiveness(
      ledger(
        // of what was owed before, 2,750 is past due and still open
        { amount: 620_000, due: '2026-02-10', entries: [payment(345_000, '2026-06-12')] },
        { ...billed, amount: 359_000 },
        { ...billed, amount: 730_000, entries: [payment(730_000, '2026-06-30')] },
      ),
      JUNE,
    );
    expect(figure.parts[0]?.numerator.total).toBe(1_075_000);
    expect(figure.parts[0]?.denominator?.total).toBe(1_350_000);
    expect(figure.value).toBeCloseTo(0.7963, 4);
  });

  it('JDE: a balance of 10,869 after 90 days with sales of 5,538, 4,566 and 7,570 is 55.35 days', () => {
    const quarter: Period = { from: '2026-01-01', to: '2026-03-31' };
    const figure = dso(
      ledger(
        { date: '2026-01-31', amount: 553_800, entries: [payment(553_800, '2026-03-31')] },
        { date: '2026-02-28', amount: 456_600, entries: [payment(126_700, '2026-03-01')] },
        { date: '2026-03-31', amount: 757_000 },
      ),
      quarter,
    );
    expect(figure.parts[0]).toMatchObject({ numerator: { total: 1_086_900 }, times: 90 });
    expect(figure.value).toBeCloseTo(55.35, 2);
  });

  it('dailypracticeblog.com: 81,270 in 90.3 days are 900 a day; 50,000 open are 55.55 days', () => {
    const sum = (total: number) => ({ total, rows: [] });
    expect(part(sum(8_127_000), sum(903), 10).value).toBe(90_000);
    expect(part(sum(5_000_000), sum(8_127_000), 90.3).value).toBeCloseTo(55.5556, 4); // it truncates
    // the same rate over whole days, and of 812,800 billed 100 was let off
    const days: Period = { from: '2024-01-01', to: addDays('2024-01-01', 902) };
    const figure = netDaysInReceivables(
      ledger(
        { date: '2024-05-05', amount: 76_270_000, entries: [payment(76_270_000, '2024-05-06')] },
        {
          ...{ date: '2025-05-05', amount: 5_010_000 },
          entries: [{ kind: 'adjustment', date: '2025-05-06', amount: 10_000 }],
        },
      ),
      days,
    );
    expect(figure.value).toBeCloseTo(55.5556, 4);
  });

  it('enablement.finvi.com: 3,130.86 of 16,182.40 is 19.3 %', () => {
    const figure = netCollectionRate(
      ledger(
        { date: JUNE.to, amount: 1_618_240, entries: [payment(313_086, '2026-08-01')] },
        { date: '2026-05-31', amount: 999, entries: [payment(999, '2026-06-01')] }, // an older bill
      ),
      JUNE,
      '2026-08-31',
    );
    expect(figure.value).toBeCloseTo(0.193, 3);
  });

  it('wizedu.com/questions/44747: five buckets at 1.2, 1.95, 6.45, 32.5 and 67 % are 39,917.60', () => {
    const owed = aged('2026-06-30', [
      [820_000, 0],
      [328_000, 30],
      [65_600, 31],
      [32_800, 61],
      [13_120, 91],
    ]);
    const figure = allowance(owed, '2026-06-30', [120, 195, 645, 3250, 6700], [30, 60, 90]);
    const { value, parts } = must(figure.ok ? figure.value : null);
    expect(value).toBe(3_991_760);
    // the page prints 9,840, 6,396, 4,231, 10,660 and 8,790
    const rows = [984_000, 639_600, 423_120, 1_066_000, 879_040];
    expect(parts.map((one) => one.value)).toEqual(rows);
  });

  it('scribd 565785148: an allowance of 73,100 with 10,000 on the wrong side is 83,100 of expense', () => {
    const owed = aged('2026-06-30', [
      [700_000, -5],
      [120_000, 1],
      [80_000, 60],
      [30_000, 90],
      [10_000, 400],
    ]);
    const figure = allowance(owed, '2026-06-30', [500, 800, 2000, 2500, 5000], [30, 60, 90]);
    const value = must(figure.ok ? figure.value.value : null);
    expect(value).toBe(7_310_000);
    expect(badDebtExpense(value, -1_000_000)).toBe(8_310_000);
  });
});

describe('an allowance', () => {
  it.each([
    [[], 'wrong-number-of-rates', { expected: 6, found: 0 }],
    [[1, 2, 3, 4, 5], 'wrong-number-of-rates', { expected: 6, found: 5 }],
    [[0, 0, -1, 0, 0, 0], 'not-a-rate', { bucket: 2 }],
    [[0, 0, 0, 0, 0, 10_001], 'not-a-rate', { bucket: 5 }],
    [[0.5, 0, 0, 0, 0, 0], 'not-a-rate', { bucket: 0 }],
    [[Number.NaN, 0, 0, 0, 0, 0], 'not-a-rate', { bucket: 0 }],
  ])('refuses the rates %j: %s', (rates, reason, details) => {
    const answer = allowance(ledger(), '2026-06-30', rates);
    expect(answer).toEqual({ ok: false, reason, details });
  });
});

describe('days counted back', () => {
  const two = (june: number, may: number, owed: number) =>
    ledger(
      { date: '2026-05-10', amount: may, entries: [payment(may + june - owed, '2026-05-10')] },
      { date: '2026-06-10', amount: june },
    );

  it('use up June, and of May the share that covers the rest', () => {
    const figure = countBackDso(two(20_000, 31_000, 30_000), JUNE.to);
    expect(figure.value).toBe(30 + 10);
    expect(figure.parts.map(({ key, times }) => [key, times])).toEqual([
      ['2026-06-01', 30],
      ['2026-05-01', 31],
    ]);
    expect(figure.parts.map(({ numerator }) => numerator.rows)).toEqual([
      [{ id: 'F-1', amount: 20_000 }],
      [{ id: 'F-0', amount: 10_000 }],
    ]);
  });

  it('count a month without a bill whole, and the month of the day until the day', () => {
    expect(countBackDso(ledger({ date: '2026-04-30' }), '2026-06-15').value).toBe(15 + 31 + 30);
  });

  it('are none where more is owed than was ever billed, and 0 where nothing is owed', () => {
    expect(countBackDso(ledger({ date: '2026-06-10' }, { date: null }), JUNE.to).value).toBeNull();
    expect(countBackDso(ledger({ amount: 5, entries: [payment(5, null)] }), JUNE.to).value).toBe(0);
    expect(countBackDso(ledger(), JUNE.to).value).toBeNull();
  });
});

describe('what is not defined', () => {
  it('is null, with the sums that tell why', () => {
    const nothingBilled = dso(ledger({ date: '2026-05-31' }), JUNE);
    expect(nothingBilled.value).toBeNull();
    expect(nothingBilled.parts[0]).toMatchObject({
      numerator: { total: 10_000 },
      denominator: { total: 0 },
    });
    expect(effectiveness(ledger(), JUNE).value).toBeNull();
    expect(netCollectionRate(ledger(), JUNE, JUNE.to).value).toBeNull();
  });
});
