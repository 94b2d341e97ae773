import fc from 'fast-check';
import type { Mark, Marks } from '../../../shared/vetting/score.ts';

export const CODES = ['a', 'b', 'c', 'd'] as const;

/** Points for every question. */
export const weightsOf = (least: number) =>
  fc.record(Object.fromEntries(CODES.map((code) => [code, fc.integer({ min: least, max: 12 })])));

const mark = fc.constantFrom<Mark | null>(0, 1, 2, 3, 4, null);

/** One reviewer's marks, some of them not given. */
export const marksOf: fc.Arbitrary<Marks> = fc.record(
  Object.fromEntries(CODES.map((code) => [code, mark])),
);
