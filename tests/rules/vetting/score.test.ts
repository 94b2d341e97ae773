import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EvidenceKind } from '../../../shared/vetting/evidence-kinds.ts';
import { defaultWeights, questionsFor } from '../../../shared/vetting/questions.ts';
import {
  disagreements,
  knockOuts,
  type Mark,
  type Marks,
  scoredShare,
  scoreOf,
  unprovenShare,
} from '../../../shared/vetting/score.ts';
import { holds, must } from '../runs.ts';
import { CODES, marksOf, weightsOf } from './make.ts';

const full = questionsFor('US', 'full');
const goodAnswers = Object.fromEntries(
  full.map(({ code, knocksOut }) => [code, knocksOut === 'yes' ? 'no' : 'yes']),
);

describe('a knock-out', () => {
  it.each([
    ['no', 'licence'],
    ['yes', 'exclusions'],
    ['yes', 'open-orders'],
    ['no', 'recall'],
  ])('of "%s" to %s makes an agency ineligible, and says by which question', (answer, code) => {
    expect(knockOuts(full, { ...goodAnswers, [code]: answer })).toEqual({ by: [code], open: [] });
  });

  it('is none for an agency that answers all of them well', () => {
    expect(knockOuts(full, goodAnswers)).toEqual({ by: [], open: [] });
  });

  it('stays open while it is not answered by yes or no', () => {
    const { by, open } = knockOuts(full, { ...goodAnswers, licence: undefined, recall: 'mostly' });
    expect([by, open]).toEqual([[], ['licence', 'recall']]);
    expect(knockOuts(full, {}).open).toHaveLength(12);
  });

  it('does not come from a question that weighs but does not knock out', () => {
    expect(knockOuts(full, { ...goodAnswers, bond: 'no' })).toEqual({ by: [], open: [] });
  });

  it('of French law binds a French agency alone', () => {
    const answers = { ...goodAnswers, declaration: 'no', mandate: 'yes' };
    expect(knockOuts(full, answers).by).toEqual([]);
    expect(knockOuts(questionsFor('FR', 'full'), answers).by).toEqual(['declaration']);
  });
});

describe('a score', () => {
  it.each<[string, Record<string, number>, Marks[], number | null]>([
    ['is 1 for the best mark on everything', { a: 3, b: 1 }, [{ a: 4, b: 4 }], 1],
    ['is 0 for the worst', { a: 3, b: 1 }, [{ a: 0, b: 0 }], 0],
    ['weighs its questions: (3·4 + 1·0) / 16', { a: 3, b: 1 }, [{ a: 4, b: 0 }], 0.75],
    ['is of the mean of two reviewers', { a: 1 }, [{ a: 1 }, { a: 4 }], 0.625],
    [
      'takes the one mark where only one reviewer gave one',
      { a: 1 },
      [{ a: 1 }, { a: null }],
      0.25,
    ],
    ['leaves out what nobody scored', { a: 3, b: 1 }, [{ a: 2, b: null }, { a: 2 }], 0.5],
    ['does not count a mark without weight', { a: 1, b: 0 }, [{ a: 4, b: 0 }], 1],
    ['does not count a mark on a question that was not asked', { a: 1 }, [{ a: 4, z: 0 }], 1],
    ['is nothing where nothing is scored', { a: 3 }, [{ a: null }, {}], null],
    ['is nothing without reviewers', { a: 3 }, [], null],
    [
      'is (3·3 + 1·2) / 16 for the example of its description',
      { recall: 3, fee: 1 },
      [
        { recall: 4, fee: 2 },
        { recall: 2, fee: null },
      ],
      0.6875,
    ],
  ])('%s', (_, weights, reviewers, score) => {
    expect(scoreOf(weights, reviewers)).toBe(score);
  });

  it('lies between 0 and 1', () => {
    holds(
      fc.property(weightsOf(0), fc.array(marksOf, { maxLength: 6 }), (weights, reviewers) => {
        const score = scoreOf(weights, reviewers);
        if (score === null) return;
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('never falls when a mark rises', () => {
    holds(
      fc.property(
        weightsOf(1),
        marksOf,
        marksOf,
        fc.constantFrom(...CODES),
        (weights, own, other, code) => {
          const mark = own[code];
          if (mark === null || mark === undefined || mark === 4) return;
          const better: Marks = { ...own, [code]: (mark + 1) as Mark };
          expect(must(scoreOf(weights, [better, other]))).toBeGreaterThan(
            must(scoreOf(weights, [own, other])),
          );
        },
      ),
    );
  });

  it('is the same whoever of the reviewers comes first, and with every weight doubled', () => {
    holds(
      fc.property(weightsOf(0), marksOf, marksOf, (weights, own, other) => {
        const score = scoreOf(weights, [own, other]);
        expect(scoreOf(weights, [other, own])).toBe(score);
        const doubled = Object.fromEntries(CODES.map((code) => [code, 2 * (weights[code] ?? 0)]));
        expect(scoreOf(doubled, [own, other])).toBe(score);
      }),
    );
  });

  it('is exactly equal for equal means, so that a tie is a tie', () => {
    const thirds: Marks[] = [
      { a: 1, b: 2 },
      { a: 2, b: 2 },
      { a: 2, b: 1 },
    ];
    const swapped: Marks[] = [
      { a: 2, b: 1 },
      { a: 1, b: 2 },
      { a: 2, b: 2 },
    ];
    expect(scoreOf({ a: 7, b: 3 }, thirds)).toBe(scoreOf({ a: 7, b: 3 }, swapped));
  });
});

it('says how much of the weight somebody scored', () => {
  expect(scoredShare({ a: 3, b: 1 }, [{ a: 4 }, { b: null }])).toBe(0.75);
  expect(scoredShare({ a: 3, b: 1 }, [{ a: 4 }, { b: 0 }])).toBe(1);
  expect(scoredShare({ a: 0 }, [{ a: 4 }])).toBe(null);
});

describe('reviewers disagree', () => {
  const own: Marks = { licence: 4, recall: 4, fee: 2, bond: 0, pay: null };

  it('where their marks are 2 or more apart', () => {
    const other: Marks = { licence: 4, recall: 2, fee: 3, bond: 4, pay: 4 };
    expect(disagreements(full, [own, other])).toEqual(['bond', 'recall']);
  });

  it('nowhere while one of them has not scored', () => {
    expect(disagreements(full, [own, {}])).toEqual([]);
    expect(disagreements(full, [])).toEqual([]);
  });
});

describe('what is unproven', () => {
  const weights = defaultWeights(full);
  const unproven = (...kinds: EvidenceKind[]) => unprovenShare(full, weights, new Set(kinds));

  it('is everything that paper could prove, until some is accepted', () => {
    expect(unproven()).toBe(1);
  });

  it('falls by the weight of the questions that a kind proves', () => {
    expect(unproven('licence')).toBe(81 / 84);
    expect(unproven('licence', 'bond')).toBe(79 / 84);
  });

  it('is nothing once every question has one fitting kind; a second one changes nothing', () => {
    const us: EvidenceKind[] = [
      ...(['licence', 'exclusion-check', 'bond', 'eo-insurance', 'trust-account', 'baa'] as const),
      ...(['cyber-insurance', 'soc2', 'training', 'ppms', 'complaint-log', 'references'] as const),
      ...(['written-mandate', 'continuity'] as const),
    ];
    expect(unproven(...us)).toBe(0);
    expect(unproven(...us, 'hitrust')).toBe(0);
  });

  it('does not fall by evidence that fits no question of the country', () => {
    expect(unproven('prosecutor-declaration')).toBe(1);
  });
});
