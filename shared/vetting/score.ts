import type { EvidenceKind } from './evidence-kinds.ts';
import type { Question } from './questions.ts';

/**
 * What reviewers' marks make of an agency. Weighted means of marks, as county tenders for collection
 * services score their bidders; scores are fractions from 0 to 1, never rounded here: pages round
 * them to whole percents, and equal ones are told from unequal ones before that.
 */

/** What a reviewer thinks of an answer, from 0 (none, or not acceptable) to 4 (nothing to wish for). */
export type Mark = 0 | 1 | 2 | 3 | 4;

/** One reviewer's marks by question code; null or missing is not scored. */
export type Marks = Readonly<Record<string, Mark | null>>;

/** Integer points by question code, 0 or more; a question without points does not count. */
export type Weights = Readonly<Record<string, number>>;

/** An agency's answers by question code: yes and no in these words, whatever language they were given in. */
export type Answers = Readonly<Record<string, string | number | undefined>>;

/** Why an agency cannot be chosen, or not yet. Eligible is one with neither. */
export interface KnockOuts {
  /** Questions whose answer knocks out. */
  readonly by: readonly string[];
  /** Knock-outs that have no answer yet: what nobody has said closes the door. */
  readonly open: readonly string[];
}

const BEST = 4;
/** The mean of up to six marks is a whole number of sixtieths, so that equal scores are exactly equal. */
const PARTS = 60;

/**
 * Which questions make an agency ineligible.
 *
 * @param questions that it was asked
 * @example knockOuts(questionsFor('US', 'full'), { licence: 'no' }).by // ['licence']
 */
export function knockOuts(questions: readonly Question[], answers: Answers): KnockOuts {
  const asked = questions.filter(({ knocksOut }) => knocksOut !== undefined);
  return {
    by: asked.filter(({ code, knocksOut }) => answers[code] === knocksOut).map(codeOf),
    open: asked.filter(({ code }) => answers[code] !== 'yes' && answers[code] !== 'no').map(codeOf),
  };
}

/**
 * The weighted mean of the marks, divided by the best mark. Several reviewers first make one mark a
 * question, the mean of those that were given; what nobody scored stays out of the sum.
 *
 * @param reviewers marks of one to six reviewers
 * @returns a fraction, 1 being the best mark on every question; null where nothing is scored
 * @example scoreOf({ recall: 3, fee: 1 }, [{ recall: 4, fee: 2 }, { recall: 2, fee: null }]) // 0.6875
 */
export function scoreOf(weights: Weights, reviewers: readonly Marks[]): number | null {
  const { points, most } = sumsOf(weights, reviewers);
  return most > 0 ? points / most : null;
}

/**
 * How much of the weight somebody has scored.
 *
 * @returns a fraction; null where no question has points
 * @example scoredShare({ recall: 3, fee: 1 }, [{ recall: 4 }]) // 0.75
 */
export function scoredShare(weights: Weights, reviewers: readonly Marks[]): number | null {
  const codes = Object.keys(weights);
  return share(
    weights,
    codes,
    codes.filter((code) => meanMark(reviewers, code) !== null),
  );
}

/**
 * The questions that reviewers see so differently that they should speak: marks 2 or more apart.
 *
 * @returns question codes, in the order of the questions
 * @example disagreements(questions, [{ recall: 4, fee: 2 }, { recall: 2, fee: 3 }]) // ['recall']
 */
export function disagreements(
  questions: readonly Question[],
  reviewers: readonly Marks[],
): readonly string[] {
  return questions.map(codeOf).filter((code) => {
    const marks = marksFor(reviewers, code);
    return Math.max(...marks) - Math.min(...marks) >= 2;
  });
}

/**
 * How much of what paper could prove is only said: the share of the weight of the questions that have
 * kinds of evidence, of which none was accepted.
 *
 * @param accepted kinds of the items that the practice accepted and that have not lapsed
 * @returns a fraction; null where no question with points could be proven
 * @example unprovenShare(questionsFor('US', 'full'), weights, new Set(['licence'])) // 0.964…
 */
export function unprovenShare(
  questions: readonly Question[],
  weights: Weights,
  accepted: ReadonlySet<EvidenceKind>,
): number | null {
  const provable = questions.filter(({ evidence }) => evidence.length > 0);
  const unproven = provable.filter(({ evidence }) => !evidence.some((kind) => accepted.has(kind)));
  return share(weights, provable.map(codeOf), unproven.map(codeOf));
}

/** Weighted sums behind a score: what was given, and the most that could have been. */
export interface Sums {
  readonly points: number;
  readonly most: number;
}

/**
 * The whole numbers that a score is the quotient of, so that two scores can be compared exactly.
 *
 * @param only leaves all other questions out
 * @example sumsOf({ recall: 3 }, [{ recall: 2 }]) // { points: 360, most: 720 }
 */
export function sumsOf(
  weights: Weights,
  reviewers: readonly Marks[],
  only: readonly string[] = Object.keys(weights),
): Sums {
  const scored = only.flatMap((code) => {
    const mark = meanMark(reviewers, code);
    return mark === null ? [] : [{ mark, weight: weights[code] ?? 0 }];
  });
  return {
    points: scored.reduce((sum, { mark, weight }) => sum + mark * weight, 0),
    most: scored.reduce((sum, { weight }) => sum + BEST * PARTS * weight, 0),
  };
}

/** In sixtieths of a mark. */
function meanMark(reviewers: readonly Marks[], code: string): number | null {
  const marks = marksFor(reviewers, code);
  const sum = marks.reduce((total: number, mark) => total + mark, 0);
  return marks.length > 0 ? (sum * PARTS) / marks.length : null;
}

function marksFor(reviewers: readonly Marks[], code: string): readonly Mark[] {
  return reviewers.flatMap((marks) => marks[code] ?? []);
}

function share(weights: Weights, whole: readonly string[], part: readonly string[]): number | null {
  const weigh = (codes: readonly string[]) =>
    codes.reduce((sum, code) => sum + (weights[code] ?? 0), 0);
  return weigh(whole) > 0 ? weigh(part) / weigh(whole) : null;
}

function codeOf({ code }: Question): string {
  return code;
}
