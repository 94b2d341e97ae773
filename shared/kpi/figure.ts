import { sumMinor } from '../money.ts';
import type { KpiId } from './dictionary.ts';

/** What one charge, or one message, brings into a sum. */
export interface FigureRow {
  readonly id: string;
  /** What the sum counts: minor units, days, or 1 for each where it counts how many. */
  readonly amount: number;
}

/** A numerator or a denominator, with the rows that it is the sum of: the largest first, none of 0. */
export interface FigureSum {
  readonly total: number;
  readonly rows: readonly FigureRow[];
}

/** One division: numerator ÷ denominator × times. */
export interface FigurePart {
  /** Which part of the figure it is: a month's first day, a bucket; '' where there is only one. */
  readonly key: string;
  readonly numerator: FigureSum;
  /** Null where nothing is divided. */
  readonly denominator: FigureSum | null;
  /** Days of the period, a rate, or 1. */
  readonly times: number;
  /** Null where the denominator is not positive. */
  readonly value: number | null;
}

/** Why a row may be counted on the wrong side, or is in no sum. Each is told, none is guessed at. */
export const DOUBTS = [
  'no-charge-date',
  'no-due-date',
  'no-payment-date',
  'taken-back',
  'credit',
] as const;
export type Doubt = (typeof DOUBTS)[number];

/**
 * One number that a manager reads, with all that explains it: the value is the sum of its parts, each
 * part a division of two sums, each sum made of rows that a person can open.
 */
export interface Figure {
  readonly kpi: KpiId;
  /** ISO 4217, of every amount in it; null where it counts no money. */
  readonly currency: string | null;
  /** In the unit that the dictionary names; null where it is not defined, never NaN or infinite. */
  readonly value: number | null;
  readonly parts: readonly FigurePart[];
  readonly doubts: readonly { readonly id: string; readonly doubt: Doubt }[];
}

/**
 * Sums what each thing brings in, and keeps the rows.
 *
 * @param amountOf a whole number; 0 leaves the thing out
 * @returns rows in one order, whatever the order of the things
 * @throws RangeError when the sum leaves the exact range (2^53)
 * @example sumRows([{ id: 'F-1' }, { id: 'F-2' }], () => 1).total // 2
 */
export function sumRows<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  amountOf: (thing: Thing) => number,
): FigureSum {
  const counted: Thing[] = [];
  const amounts: number[] = [];
  for (const thing of things) {
    const amount = amountOf(thing);
    if (amount === 0) continue;
    counted.push(thing);
    amounts.push(amount);
  }
  const rows = once(() =>
    counted
      .map(({ id }, at): FigureRow => ({ id, amount: amounts[at] ?? 0 }))
      .sort((a, b) => b.amount - a.amount || (a.id < b.id ? -1 : 1)),
  );
  return {
    total: sumMinor(amounts),
    get rows() {
      return rows();
    },
  };
}

/**
 * What is made when it is asked for, and then kept. Most figures are points of a trend, whose value is all
 * that anybody reads.
 */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/**
 * Divides two sums.
 *
 * @param times days of the period, a rate, or 1
 * @returns `value` null where the denominator is not positive
 * @example part({ total: 50, rows: [] }, { total: 200, rows: [] }, 30).value // 7.5
 */
export function part(
  numerator: FigureSum,
  denominator: FigureSum,
  times: number,
  key = '',
): FigurePart {
  const value = denominator.total > 0 ? (numerator.total / denominator.total) * times : null;
  return { key, numerator, denominator, times, value };
}

/**
 * Puts a figure together: its value is the sum of its parts' values.
 *
 * @param doubtsOf looks for the doubts, once somebody asks for them
 * @returns `value` null where there is no part, or one of them is not defined
 * @example figure('dso', 'USD', [part(owed, sales, 90)]).value // 55.35
 */
export function figure(
  kpi: KpiId,
  currency: string | null,
  parts: readonly FigurePart[],
  doubtsOf: () => Figure['doubts'] = () => [],
): Figure {
  const defined = parts.flatMap(({ value }) => (value === null ? [] : [value]));
  const whole = parts.length > 0 && defined.length === parts.length;
  const value = whole ? defined.reduce((sum, one) => sum + one, 0) : null;
  const doubts = once(doubtsOf);
  return {
    ...{ kpi, currency, value, parts },
    get doubts() {
      return doubts();
    },
  };
}
