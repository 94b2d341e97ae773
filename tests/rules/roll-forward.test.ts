import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aging } from '../../shared/aging.ts';
import { addDays, type CivilDate } from '../../shared/calendar.ts';
import { existsOn, type Receivable } from '../../shared/receivables.ts';
import { linesRolled, ROLL_PARTS, rollForward } from '../../shared/roll-forward.ts';
import { datesBetween, receivable, receivables, shuffled } from './make.ts';
import { holds } from './runs.ts';

const DAYS = { since: '2026-05-31', asOf: '2026-06-30' } as const;
const OLD = { invoiceDate: '2026-03-02' } as const;

/** What the aging of a day counts of a currency, whoever is to pay it. */
function openOn(lines: readonly Receivable[], day: CivilDate, currency: string): number {
  const found = aging(lines, { asOf: day, basis: null }).currencies;
  return found.find((one) => one.currency === currency)?.ledger ?? 0;
}

const days = fc
  .tuple(datesBetween('2025-12-01', '2026-12-31'), fc.integer({ min: 1, max: 300 }))
  .map(([since, later]) => ({ since, asOf: addDays(since, later) }));

describe('a roll-forward', () => {
  it('leads from what the aging of one day counts to what that of the other does', () => {
    holds(
      fc.property(receivables, days, (lines, between) => {
        const found = rollForward(lines, between);
        for (const currency of new Set(lines.map((line) => line.currency))) {
          const roll = found.find((one) => one.currency === currency);
          const { before = 0, billed = 0, fell = 0, rose = 0, after = 0 } = roll ?? {};
          expect(before).toBe(openOn(lines, between.since, currency));
          expect(after).toBe(openOn(lines, between.asOf, currency));
          expect(before + billed + fell + rose).toBe(after);
          expect(fell).toBeLessThanOrEqual(0);
          expect(rose).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('has rows behind each figure that sum to it, each line in one of them, in no order', () => {
    const cases = receivables.chain((lines) => fc.tuple(fc.constant(lines), shuffled(lines), days));
    holds(
      fc.property(cases, ([lines, mixed, between]) => {
        for (const roll of rollForward(lines, between)) {
          const behind = ROLL_PARTS.flatMap((part) => {
            const rows = linesRolled(lines, between, roll.currency, part);
            expect(rows.reduce((sum, { open }) => sum + open, 0)).toBe(roll[part]);
            expect(linesRolled(mixed, between, roll.currency, part)).toEqual(rows);
            return rows;
          });
          expect(new Set(behind.map(({ line }) => line)).size).toBe(behind.length);
          for (const { line, open } of behind) {
            expect(open).not.toBe(0);
            expect(existsOn(line, between.asOf)).toBe(true);
          }
        }
      }),
    );
  });

  it.each([
    ['a bill of after the day', { invoiceDate: '2026-06-05' }, [0, 12_000, 0, 0, 12_000]],
    [
      'one that is paid already',
      { invoiceDate: '2026-06-05', paidDate: '2026-06-20' },
      [0, 0, 0, 0, 0],
    ],
    ['a payment in between', { ...OLD, paidDate: '2026-06-20' }, [12_000, 0, -12_000, 0, 0]],
    [
      'a payment of a part',
      { ...OLD, paid: 2000, paidDate: '2026-06-20' },
      [12_000, 0, -2000, 0, 10_000],
    ],
    [
      'a payment on the later day itself',
      { ...OLD, paidDate: '2026-06-30' },
      [12_000, 0, -12_000, 0, 0],
    ],
    [
      'a payment on the earlier day itself',
      { ...OLD, paid: 2000, paidDate: '2026-05-31' },
      [10_000, 0, 0, 0, 10_000],
    ],
    ['a payment whose day nobody knows', { ...OLD, paid: 2000 }, [10_000, 0, 0, 0, 10_000]],
    [
      'a balance above the bill',
      { ...OLD, balance: 15_000, paidDate: '2026-06-20' },
      [12_000, 0, 0, 3000, 15_000],
    ],
    ['a bill of after both days', { invoiceDate: '2026-07-01' }, [0, 0, 0, 0, 0]],
  ] as const)('counts %s', (_why, own, [before, billed, fell, rose, after]) => {
    const expected = { currency: 'USD', before, billed, fell, rose, after };
    expect(rollForward([receivable(own)], DAYS)).toEqual(
      before === 0 && after === 0 ? [] : [expected],
    );
  });

  it('keeps currencies apart, and what insurers and agencies have in it', () => {
    const lines = [
      receivable({ ...OLD, balance: 2000, insuranceBalance: 8000 }),
      receivable({ ...OLD, flags: ['agency'], key: 'i:2', row: 3 }),
      receivable({ invoiceDate: '2026-06-05', currency: 'EUR', key: 'i:3', row: 4 }),
    ];
    expect(rollForward(lines, DAYS)).toEqual([
      { currency: 'USD', before: 22_000, billed: 0, fell: 0, rose: 0, after: 22_000 },
      { currency: 'EUR', before: 0, billed: 12_000, fell: 0, rose: 0, after: 12_000 },
    ]);
  });

  it('shows the largest change first, and among equals the row that stands higher', () => {
    const lines = [
      ...[3000, 5000, 3000].map((amount, at) =>
        receivable({ ...OLD, amount, paidDate: '2026-06-20', key: `i:${at}`, row: at + 2 }),
      ),
    ];
    const rows = linesRolled(lines, DAYS, 'USD', 'fell');
    expect(rows.map(({ line, open }) => [line.row, open])).toEqual([
      [3, -5000],
      [2, -3000],
      [4, -3000],
    ]);
  });
});
