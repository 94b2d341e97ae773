import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankings, type Scored, weightSweep } from '../../../shared/vetting/rankings.ts';
import type { Marks, Weights } from '../../../shared/vetting/score.ts';
import { holds, must } from '../runs.ts';
import { CODES, marksOf, weightsOf } from './make.ts';

const agency = (id: string, ...marks: Marks[]): Scored => ({ id, eligible: true, marks });
const ranksOf = (agencies: readonly Scored[], weights: Weights) =>
  rankings(agencies, weights).map(({ id, rank }) => [id, rank]);

const five = fc
  .array(fc.tuple(marksOf, marksOf), { minLength: 2, maxLength: 5 })
  .map((list) => list.map((marks, at) => agency(`agency ${at}`, ...marks)));

describe('a ranking', () => {
  it('puts the better score first', () => {
    const list = [agency('low', { a: 1 }), agency('high', { a: 4 }), agency('middle', { a: 2 })];
    expect(rankings(list, { a: 5 })).toEqual([
      { id: 'high', score: 1, rank: 1 },
      { id: 'middle', score: 0.5, rank: 2 },
      { id: 'low', score: 0.25, rank: 3 },
    ]);
  });

  it('gives a tie one rank and leaves out the next', () => {
    const list = [agency('c', { a: 1 }), agency('a', { a: 3 }), agency('b', { a: 3 })];
    expect(ranksOf(list, { a: 1 })).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 3],
    ]);
  });

  it('gives no rank to who is ineligible or not scored, and no one a worse rank for them', () => {
    const out = { ...agency('out', { a: 4 }), eligible: false };
    const list = [out, agency('unscored', { a: null }), agency('in', { a: 2 })];
    expect(rankings(list, { a: 1 })).toEqual([
      { id: 'in', score: 0.5, rank: 1 },
      { id: 'out', score: 1, rank: null },
      { id: 'unscored', score: null, rank: null },
    ]);
  });

  it('counts, for each rank, who is better', () => {
    holds(
      fc.property(five, weightsOf(0), (list, weights) => {
        const ranked = rankings(list, weights);
        expect(ranked.map(({ id }) => id).sort()).toEqual(list.map(({ id }) => id).sort());
        for (const { score, rank } of ranked) {
          const better = ranked.filter((other) => score !== null && (other.score ?? -1) > score);
          expect(rank).toBe(score === null ? null : better.length + 1);
        }
      }),
    );
  });
});

describe('nine bidders of a county, by two reviewers', () => {
  const weights = { plan: 30, cost: 25, capacity: 20, experience: 15, local: 10 };
  const marks = (text: string): Marks =>
    Object.fromEntries(
      Object.keys(weights).map((code, at) => [code, Number(text[at])]),
    ) as unknown as Marks;
  // marks on plan, cost, capacity, experience and local presence, by the first and the second reviewer
  const bidders = [
    ['Alder', '43342', '44332'],
    ['Birch', '42433', '33433'],
    ['Cedar', '44324', '22211'],
    ['Dogwood', '33332', '33322'],
    ['Elm', '24233', '33242'],
    ['Fir', '32420', '22431'],
    ['Ginkgo', '22222', '22222'],
    ['Hazel', '13141', '12131'],
    ['Ivy', '11010', '10110'],
  ] as const;
  const both = bidders.map(([name, one, two]) => agency(name, marks(one), marks(two)));

  it('are ranked by the weighted mean of their marks', () => {
    // by hand: Alder (30·4 + 25·3.5 + 20·3 + 15·3.5 + 10·2) / 400 = 340 / 400
    const ranked = rankings(both, weights);
    expect(ranked.map(({ id, score }) => [id, must(score) * 400])).toEqual([
      ['Alder', 340],
      ['Birch', 322.5],
      ['Dogwood', 282.5],
      ['Elm', 280],
      ['Cedar', 262.5],
      ['Fir', 247.5],
      ['Ginkgo', 200],
      ['Hazel', 175],
      ['Ivy', 67.5],
    ]);
    expect(ranked.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('are level in three places where ranks are added up: marks tell more', () => {
    const alone = [0, 1].map((reviewer) =>
      rankings(
        both.map(({ id, marks: two }) => agency(id, must(two[reviewer]))),
        weights,
      ),
    );
    const rankSum = (name: string) =>
      alone.flat().reduce((sum, { id, rank }) => sum + (id === name ? must(rank) : 0), 0);
    expect(bidders.map(([name]) => rankSum(name))).toEqual([3, 5, 8, 8, 8, 11, 13, 16, 18]);
  });

  it('keep their order at other weights, but for two that are close', () => {
    const moved = weightSweep(both, weights).flatMap(({ code, changes }) =>
      changes.map(({ at, agencies }) => [code, at, ...agencies]),
    );
    // Dogwood is 2.5 points of 400 ahead: half a mark on the plan makes 5 points of weight
    expect(moved).toEqual([
      ['plan', 25, 'Dogwood', 'Elm'],
      ['cost', 30, 'Dogwood', 'Elm'],
      ['capacity', 17.5, 'Dogwood', 'Elm'],
      ['experience', 17.5, 'Dogwood', 'Elm'],
    ]);
  });
});

describe('a sweep of the weights', () => {
  // one leads by 3 points on a, the other by 2 on b: level where 3·a = 2·b
  const planted = [agency('one', { a: 4, b: 1, c: 2 }), agency('other', { a: 1, b: 3, c: 2 })];

  it('finds the planted flip, at the weight where both are level', () => {
    const found = weightSweep(planted, { a: 9, b: 15, c: 8 });
    expect(found.map(({ code, changes }) => [code, changes.map(({ at }) => at)])).toEqual([
      ['a', [10]],
      ['b', [13.5]],
      ['c', []],
    ]);
    expect(must(found[0])).toMatchObject({ weight: 9, changes: [{ agencies: ['one', 'other'] }] });
    expect(must(found[0]).lowest).toBeCloseTo(7.2);
    expect(must(found[0]).highest).toBeCloseTo(10.8);
    expect(ranksOf(planted, { a: 9, b: 15, c: 8 })[0]).toEqual(['other', 1]);
    expect(ranksOf(planted, { a: 11, b: 15, c: 8 })[0]).toEqual(['one', 1]);
  });

  it('finds none just out of reach, and one just at the edge', () => {
    const changes = (a: number, b: number) => must(weightSweep(planted, { a, b })[0]).changes;
    expect(changes(10, 18)).toMatchObject([{ at: 12 }]); // 20 % more than 10, to the point
    expect(changes(9, 17)).toEqual([]); // level at 11.33, and 10.8 is the most
  });

  it('calls a tie of today one that any move breaks, unless nothing can break it', () => {
    const level = weightSweep(planted, { a: 10, b: 15 });
    expect(level.map(({ changes }) => changes.map(({ at }) => at))).toEqual([[10], [15]]);
    const twins = [agency('one', { a: 3, b: 1 }), agency('other', { a: 3, b: 1 })];
    expect(weightSweep(twins, { a: 2, b: 5 }).flatMap(({ changes }) => changes)).toEqual([]);
  });

  it('finds both flips of agencies that were not scored on the same questions', () => {
    const list = [agency('all', { a: 0, b: 2, c: 4 }), agency('part', { a: 1, b: 4, c: null })];
    const [a] = weightSweep(list, { a: 27, b: 20, c: 39 });
    // 196 / (x + 59) = (x + 80) / (x + 20), so x² − 57x + 800 = 0
    expect(must(a).changes.map(({ at }) => at)).toEqual([25, 32]);
    const first = (x: number) => must(rankings(list, { a: x, b: 20, c: 39 })[0]).id;
    expect([24, 27, 33].map(first)).toEqual(['part', 'all', 'part']);
  });

  it('leaves out who is not in the race, and questions without points', () => {
    const list = [must(planted[0]), { ...must(planted[1]), eligible: false }, agency('none', {})];
    const found = weightSweep(list, { a: 9, b: 15, c: 0 });
    expect(found.map(({ code, changes }) => [code, changes])).toEqual([
      ['a', []],
      ['b', []],
    ]);
  });

  it('names the nearest change first', () => {
    const list = [...planted, agency('third', { a: 1, b: 3, c: 2 })];
    const [a] = weightSweep([...list, agency('fourth', { a: 4, b: 1, c: 3 })], {
      a: 9,
      b: 15,
      c: 1,
    });
    const distances = must(a).changes.map(({ at }) => Math.abs(at - 9));
    expect(distances).toEqual([...distances].sort((x, y) => x - y));
    expect(distances.length).toBeGreaterThan(1);
  });

  it('overlooks no change that ranking again, at any weight between, would show', () => {
    const step = fc.integer({ min: -20, max: 20 });
    holds(
      fc.property(
        five,
        weightsOf(1),
        fc.constantFrom(...CODES),
        step,
        (list, weights, code, percent) => {
          // in hundredths of a point, so that every weight of the sweep is a whole number
          const today = Object.fromEntries(CODES.map((one) => [one, 100 * (weights[one] ?? 0)]));
          const moved = { ...today, [code]: (weights[code] ?? 0) * (100 + percent) };
          const before = new Map(rankings(list, today).map(({ id, rank }) => [id, rank]));
          const after = new Map(rankings(list, moved).map(({ id, rank }) => [id, rank]));
          const { changes } = must(weightSweep(list, weights).find((one) => one.code === code));
          if (changes.length === 0) expect(after).toEqual(before);
          else if (list.some(({ id }) => before.get(id) !== after.get(id))) {
            const at = (moved[code] ?? 0) / 100;
            const weight = weights[code] ?? 0;
            const nearest = must(changes[0]).at;
            expect(Math.abs(nearest - weight)).toBeLessThanOrEqual(Math.abs(at - weight) + 1e-9);
          }
        },
      ),
    );
  });

  it('tells of no change where two agencies are not level', () => {
    holds(
      fc.property(five, weightsOf(1), (list, weights) => {
        for (const { code, changes } of weightSweep(list, weights)) {
          for (const { at, agencies } of changes) {
            const scores = rankings(list, { ...weights, [code]: at });
            const [one, other] = agencies.map((id) => scores.find((found) => found.id === id));
            expect(must(must(one).score)).toBeCloseTo(must(must(other).score), 9);
          }
        }
      }),
    );
  });
});
