import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate } from '../../shared/calendar.ts';
import {
  behaviours,
  lateShare,
  meanDaysToPay,
  payTrend,
  promisesKept,
  usualDays,
} from '../../shared/kpi/behaviour.ts';
import { weightedDaysLate } from '../../shared/kpi/days-late.ts';
import type { Charge } from '../../shared/kpi/ledger.ts';
import { paperlessShare } from '../../shared/kpi/paperless.ts';
import { ledger, payment } from './kpi-histories.ts';

const DAY: CivilDate = '2026-06-30';

/** A bill of 100.00 that was paid off so many days after its day; due after thirty. */
function paidAfter(days: number, date: CivilDate = '2026-01-01'): Partial<Charge> {
  return { date, due: addDays(date, 30), entries: [payment(10_000, addDays(date, days))] };
}

describe('usual days to pay', () => {
  it('are those of the bill in the middle, or halfway between the two', () => {
    const three = ledger(paidAfter(10), paidAfter(20), paidAfter(99));
    expect(usualDays(three, DAY).value).toBe(20);
    expect(usualDays(three, DAY).parts[0]?.numerator.rows).toEqual([{ id: 'F-1', amount: 20 }]);
    expect(usualDays(ledger(paidAfter(10), paidAfter(20)), DAY).value).toBe(15);
    expect(meanDaysToPay(three, DAY).value).toBe(43);
  });

  it('count until the last part that was missing', () => {
    const parts = [payment(4_000, '2026-02-01'), payment(6_000, '2026-01-21')];
    expect(usualDays(ledger({ date: '2026-01-01', entries: parts }), DAY).value).toBe(31);
  });

  it('count until it was paid off for good, and a bill paid before its day as 0', () => {
    const back = [payment(10_000, '2026-01-05'), payment(-10_000, '2026-01-09')];
    const again = [...back, payment(10_000, '2026-02-10')];
    expect(usualDays(ledger({ date: '2026-01-01', entries: again }), DAY).value).toBe(40);
    expect(usualDays(ledger(paidAfter(-9)), DAY).value).toBe(0);
  });

  it('do not count what was only let off, is still open, or was paid nobody knows when', () => {
    const off = { kind: 'adjustment', date: '2026-02-01', amount: 10_000 } as const;
    const bills = ledger({ entries: [off] }, {}, { entries: [payment(10_000, null)] });
    expect(usualDays(bills, DAY).value).toBeNull();
    expect(usualDays(bills, DAY).doubts).toEqual([{ id: 'F-2', doubt: 'no-payment-date' }]);
  });
});

describe('the trend in days to pay', () => {
  it('is the younger half less the older, without the bill in the middle', () => {
    const days = [10, 12, 90, 30, 32];
    const bills = ledger(...days.map((one, at) => paidAfter(one, addDays('2026-01-01', at))));
    const { value, parts } = payTrend(bills, DAY);
    expect(value).toBe(31 - 11);
    expect(parts.map(({ key, value: part }) => [key, part])).toEqual([
      ['younger', 31],
      ['older', -11],
    ]);
  });

  it('is none with three bills', () => {
    expect(payTrend(ledger(paidAfter(1), paidAfter(2), paidAfter(3)), DAY).value).toBeNull();
  });
});

describe('the share paid late', () => {
  it('counts what was paid late or is past due and owed, over what was paid or is past due', () => {
    const bills = ledger(
      paidAfter(30), // on its due date
      paidAfter(31),
      { date: '2026-01-01', due: '2026-06-29' }, // past due and owed
      { date: '2026-01-01', due: DAY }, // not past due yet
      { due: null, entries: [payment(10_000, '2026-05-05')] },
    );
    const { value, parts, doubts } = lateShare(bills, DAY);
    expect(value).toBeCloseTo(2 / 3, 10);
    expect(parts[0]?.numerator.rows.map(({ id }) => id)).toEqual(['F-1', 'F-2']);
    expect(doubts).toEqual([{ id: 'F-4', doubt: 'no-due-date' }]);
  });
});

describe('promises kept', () => {
  it('are those paid in full until their day, over those whose day has passed', () => {
    const promised = '2026-03-10';
    const bills = ledger(
      { promised, entries: [payment(10_000, '2026-03-10')] },
      { promised, entries: [payment(10_000, '2026-03-11')] },
      { promised, entries: [payment(9_999, '2026-03-01')] },
      { promised: DAY }, // the day is not over
      { promised: DAY, entries: [payment(10_000, '2026-03-01')] }, // nor is it for this one
      {},
    );
    const { value, parts } = promisesKept(bills, DAY);
    expect(value).toBeCloseTo(1 / 3, 10);
    expect(parts[0]?.denominator?.rows.map(({ id }) => id)).toEqual(['F-0', 'F-1', 'F-2']);
    expect(promisesKept(ledger({ promised: DAY }), DAY).value).toBeNull();
  });
});

it('everybody’s behaviour is made of their own bills', () => {
  const bills = ledger(
    { ...paidAfter(10), guarantor: 'a:1' },
    { ...paidAfter(40), guarantor: 'a:2' },
  );
  const all = behaviours(bills, DAY);
  expect([...all].map(([key, { usualDays: days }]) => [key, days.value])).toEqual([
    ['a:1', 10],
    ['a:2', 40],
  ]);
  expect(all.get('a:2')?.lateShare.value).toBe(1);
});

describe('weighted days late', () => {
  const quarter = { from: '2026-01-01', to: '2026-03-31' } as const;

  it('weigh each part that was paid with its own days', () => {
    const late = { due: '2026-02-10' } as const;
    const parts = [payment(3_000, '2026-02-10'), payment(7_000, '2026-03-02')];
    const { value, parts: made } = weightedDaysLate(ledger({ ...late, entries: parts }), quarter);
    expect(value).toBe((7_000 * 20) / 10_000);
    expect(made[0]?.numerator.rows).toEqual([{ id: 'F-0', amount: 140_000 }]);
  });

  it('count neither what came outside the period nor what has no day, and tell of it', () => {
    const bills = ledger(
      { entries: [payment(10_000, '2026-04-01')] },
      { entries: [payment(10_000, null)] },
      { due: null, entries: [payment(10_000, '2026-03-01')] },
    );
    const { value, doubts } = weightedDaysLate(bills, quarter);
    expect(value).toBeNull();
    expect(doubts.map(({ doubt }) => doubt)).toEqual(['no-payment-date', 'no-due-date']);
  });
});

describe('the paperless share', () => {
  it('is what went without paper over all that was written; calls are neither', () => {
    const channels = ['email', 'letter', 'sms', 'call', 'chat'] as const;
    const { value, parts } = paperlessShare(
      channels.map((channel, at) => ({ id: `m${at}`, channel })),
    );
    expect(value).toBe(0.75);
    expect(parts[0]?.numerator.rows.map(({ id }) => id)).toEqual(['m0', 'm2', 'm4']);
    expect(paperlessShare([{ id: 'm1', channel: 'call' }]).value).toBeNull();
  });
});

describe('two bills of one day', () => {
  const trendWith = (quick: string, slow: string) =>
    payTrend(
      ledger(
        { id: 'A', ...paidAfter(2, '2026-01-01') },
        { id: quick, ...paidAfter(10, '2026-01-02') },
        { id: slow, ...paidAfter(50, '2026-01-02') },
        { id: 'Z', ...paidAfter(5, '2026-01-03') },
      ),
      '2026-06-30',
    ).value;

  it('are younger and older by how they were paid, not by what they are called', () => {
    expect(trendWith('M', 'N')).toBe(trendWith('N', 'M'));
  });
});
