import { type Marks, type Sums, scoreOf, sumsOf, type Weights } from './score.ts';

/** Agencies side by side, and whether their order hangs on a weight that somebody guessed. */

/** An agency as it is compared. */
export interface Scored {
  readonly id: string;
  /** No knock-out against it, and none open. */
  readonly eligible: boolean;
  readonly marks: readonly Marks[];
}

/** Where an agency stands. */
export interface Ranking {
  readonly id: string;
  /** A fraction, as `scoreOf`; null where nothing is scored. */
  readonly score: number | null;
  /** From 1; equal scores share a rank and the next one is left out. Null for who is not in the race. */
  readonly rank: number | null;
}

/** What happens to the order when one question weighs less or more. */
export interface WeightSweep {
  readonly code: string;
  /** Points: today's, and 20 % to either side. */
  readonly weight: number;
  readonly lowest: number;
  readonly highest: number;
  /** The weights where two agencies are level, so that they change places past it; the nearest first. */
  readonly changes: readonly {
    readonly at: number;
    readonly agencies: readonly [string, string];
  }[];
}

/** How far a weight is moved to see whether the order holds. */
const SWEEP = 0.2;
/** A root this near to the edge is at the edge: it was found by division. */
const EPSILON = 1e-9;

/**
 * Agencies by score, the best first. Who is ineligible, or not scored at all, has no rank and stands
 * last; agencies with equal scores keep the order in which they came.
 *
 * @example rankings([{ id: 'a', eligible: true, marks: [{ fee: 3 }] }], { fee: 2 }) // rank 1, score 0.75
 */
export function rankings(agencies: readonly Scored[], weights: Weights): readonly Ranking[] {
  const scored = agencies.map(({ id, eligible, marks }) => {
    const score = scoreOf(weights, marks);
    return { id, score, competes: eligible ? score : null };
  });
  return scored
    .map(({ id, score, competes }) => ({
      id,
      score,
      rank: competes === null ? null : 1 + scored.filter(isAbove(competes)).length,
    }))
    .sort(
      (a, b) => (a.rank ?? Number.POSITIVE_INFINITY) - (b.rank ?? Number.POSITIVE_INFINITY) || 0,
    );
}

/**
 * Moves the weight of each question by up to 20 % either way, the others staying as they are, and
 * tells at which weights the order of agencies changes. A tie of today that any move would break is
 * a change at today's weight; one that no weight breaks is none. Exact, by the roots of the
 * difference of two scores, so no step of a grid can jump over a change.
 *
 * @param agencies a few (five are read easily); who is ineligible or not scored is left out
 * @returns one for each question with points, in the order of the weights
 * @example weightSweep(agencies, { recall: 3, fee: 5 }).filter(({ changes }) => changes.length > 0)
 */
export function weightSweep(agencies: readonly Scored[], weights: Weights): readonly WeightSweep[] {
  const inRace = rankings(agencies, weights).flatMap(({ id, rank }) => (rank === null ? [] : [id]));
  const pairs = pairsOf(agencies.filter(({ id }) => inRace.includes(id)));
  return Object.keys(weights).flatMap((code) => {
    const weight = weights[code] ?? 0;
    if (weight <= 0) return [];
    const range = { lowest: weight * (1 - SWEEP), highest: weight * (1 + SWEEP) };
    const changes = pairs
      .flatMap(([one, other]) =>
        levelAt(lineOf(one, weights, code), lineOf(other, weights, code))
          .filter((at) => at >= range.lowest - EPSILON && at <= range.highest + EPSILON)
          .map((at) => ({ at, agencies: [one.id, other.id] as const })),
      )
      .sort((a, b) => Math.abs(a.at - weight) - Math.abs(b.at - weight));
    return [{ code, weight, ...range, changes }];
  });
}

/** A score as a function of one weight x: (rest.points + slope.points·x) / (rest.most + slope.most·x). */
interface Line {
  readonly rest: Sums;
  readonly slope: Sums;
}

function lineOf({ marks }: Scored, weights: Weights, code: string): Line {
  const others = Object.keys(weights).filter((other) => other !== code);
  return { rest: sumsOf(weights, marks, others), slope: sumsOf({ [code]: 1 }, marks) };
}

/** The weights at which two scores are equal; none where they always are. */
function levelAt(a: Line, b: Line): readonly number[] {
  const square = a.slope.points * b.slope.most - b.slope.points * a.slope.most;
  const linear =
    a.rest.points * b.slope.most +
    a.slope.points * b.rest.most -
    b.rest.points * a.slope.most -
    b.slope.points * a.rest.most;
  const constant = a.rest.points * b.rest.most - b.rest.points * a.rest.most;
  if (square === 0) return linear === 0 ? [] : [-constant / linear];
  const under = linear * linear - 4 * square * constant;
  if (under < 0) return [];
  const roots = [-1, 1].map((sign) => (-linear + sign * Math.sqrt(under)) / (2 * square));
  return [...new Set(roots)];
}

function pairsOf<T>(list: readonly T[]): readonly (readonly [T, T])[] {
  return list.flatMap((one, at) => list.slice(at + 1).map((other) => [one, other] as const));
}

function isAbove(score: number): (other: { readonly competes: number | null }) => boolean {
  return ({ competes }) => competes !== null && competes > score;
}
