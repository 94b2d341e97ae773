import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, type CivilDate } from '../../shared/calendar.ts';
import {
  grossRate,
  isOldEnough,
  netRate,
  type PlacedMonth,
  type RecoveredMonth,
  recoveryAtAge,
  recoveryOf,
  vintages,
} from '../../shared/kpi/recovery.ts';

const sums = (placed: number, collected: number, fee = 0) => ({ cases: 1, placed, collected, fee });

describe('rates, against answers that others published', () => {
  it('enablement.finvi.com: 3,130.86 of 16,182.40 is 19.3 %', () => {
    expect(grossRate(sums(1_618_240, 313_086))).toBeCloseTo(0.193, 3);
  });

  it('receivableaccounts.blogspot: 300 files of 800, 60 % good, 10 % of them paid is 14,400', () => {
    const placed = 300 * 800_00 * 0.6;
    expect((grossRate(sums(placed, 14_400_00)) ?? 0) * placed).toBe(14_400_00);
    expect(grossRate(sums(placed, 14_400_00))).toBeCloseTo(0.1, 10);
  });

  it('collect.org: one line, two denominators; ours is what was placed, and no fee is added to it', () => {
    const listed = 1_151_344;
    const fees = 148_237;
    const paid = 1_006_712;
    expect(grossRate(sums(listed, paid))).toBeCloseTo(0.8744, 4);
    expect(grossRate(sums(listed + fees, paid))).toBeCloseTo(0.7746, 4); // its own "077"
    expect(paid / 8 / 100).toBeCloseTo(1258.39, 2); // its unit yield, by accounts placed
  });

  it('revcosolutions.com: a fee of 20 % on a recovery of 10 % leaves 8 % net', () => {
    expect(netRate(sums(100_000, 10_000, 2_000))).toBeCloseTo(0.08, 10);
  });

  it('say nothing where nothing was placed', () => {
    expect(grossRate(sums(0, 0))).toBeNull();
    expect(netRate(sums(0, 0))).toBeNull();
  });
});

describe('a placement month', () => {
  it.each<[CivilDate, number, CivilDate, boolean]>([
    ['2026-01-01', 1, '2026-02-27', false],
    ['2026-01-01', 1, '2026-02-28', false], // the day is not over, nor is the month
    ['2026-01-01', 1, '2026-03-01', true],
    ['2026-02-01', 1, '2026-03-28', false], // a whole month, however short the one before was
    ['2026-02-01', 1, '2026-04-01', true],
    ['2025-11-01', 3, '2026-02-28', false],
    ['2025-11-01', 3, '2026-03-01', true],
  ])('of %s is old enough for column %i on %s: %s', (month, months, today, is) => {
    expect(isOldEnough(month, months, today)).toBe(is);
  });

  const placed: PlacedMonth[] = [
    { month: '2026-01-01', cases: 2, amount: 20_000 },
    { month: '2026-01-01', cases: 1, amount: 5_000 }, // with another agency
    { month: '2026-03-01', cases: 1, amount: 8_000 },
  ];
  const recovered: RecoveredMonth[] = [
    { placed: '2026-01-01', received: '2026-01-01', collected: 1_000, fee: 250 },
    { placed: '2026-01-01', received: '2026-02-01', collected: 2_000, fee: 500 },
    { placed: '2026-01-01', received: '2026-03-01', collected: -500, fee: -125 }, // taken back
    { placed: '2026-01-01', received: '2026-04-01', collected: 4_000, fee: 1_000 },
    { placed: '2026-03-01', received: '2026-04-01', collected: 800, fee: 200 },
  ];

  it('shows what came back so far, month by month, and no column that is too young', () => {
    const [january, march, ...more] = vintages(placed, recovered, '2026-04-15', [1, 2, 3]);
    expect(more).toEqual([]);
    expect(january).toEqual({
      month: '2026-01-01',
      sofar: { cases: 3, placed: 25_000, collected: 6_500, fee: 1_625 },
      cells: [
        { cases: 3, placed: 25_000, collected: 3_000, fee: 750 },
        { cases: 3, placed: 25_000, collected: 2_500, fee: 625 },
        null, // April is not over
      ],
    });
    expect(march?.cells).toEqual([null, null, null]);
  });

  it('is compared at one age with all others that are as old', () => {
    expect(recoveryAtAge(placed, recovered, 1, '2026-05-01')).toEqual({
      ...{ cases: 4, placed: 33_000, collected: 3_800, fee: 950 },
    });
    expect(recoveryAtAge(placed, recovered, 6, '2026-05-01')).toBeNull();
  });
});

const FIRST: CivilDate = '2025-01-01';
const month = (most: number) => fc.integer({ min: 0, max: most }).map((at) => addMonths(FIRST, at));
const placedMonths = fc.array(
  fc.record({
    month: month(17),
    cases: fc.integer({ min: 1, max: 50 }),
    amount: fc.integer({ min: 1, max: 1e9 }),
  }),
);
const recoveredMonths = fc.array(
  fc
    .record({
      placed: month(17),
      after: fc.integer({ min: 0, max: 20 }),
      collected: fc.integer({ min: 0, max: 1e8 }),
    })
    .map(({ placed, after, collected }) => ({
      ...{ placed, collected, received: addMonths(placed, after) },
      fee: Math.floor(collected / 4),
    })),
);

describe('the stair-step', () => {
  it('never falls while nothing is taken back, and ends with what came back in all', () => {
    fc.assert(
      fc.property(placedMonths, recoveredMonths, (placed, recovered) => {
        for (const { sofar, cells } of vintages(placed, recovered, '2030-01-01', [1, 5, 20])) {
          const collected = cells.map((cell) => cell?.collected ?? Number.NaN);
          expect(collected).toEqual([...collected].sort((a, b) => a - b));
          expect(cells.at(-1)).toEqual(sofar);
        }
      }),
    );
  });

  it('counts every placed cent in one row, and every month with the one before it', () => {
    fc.assert(
      fc.property(placedMonths, recoveredMonths, (placed, recovered) => {
        const rows = vintages(placed, recovered, '2026-06-15');
        const total = rows.reduce((sum, { sofar }) => sum + sofar.placed, 0);
        expect(total).toBe(recoveryOf(placed, []).placed);
        for (const { cells } of rows) {
          const firstYoung = cells.indexOf(null);
          if (firstYoung >= 0) expect(cells.slice(firstYoung).every((cell) => !cell)).toBe(true);
        }
      }),
    );
  });
});
