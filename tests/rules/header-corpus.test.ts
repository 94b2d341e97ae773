import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../shared/money.ts';
import { FIELDS } from '../../shared/sheet/fields.ts';
import {
  type HeaderHalf,
  type LabelledHeader,
  labelledHeaders,
  measureHeaders,
  outcomeOf,
} from '../corpus/measure-headers.ts';

const HALVES: readonly HeaderHalf[] = ['seen', 'held'];
const all = (half: HeaderHalf) => LANGUAGES.flatMap((language) => labelledHeaders(half, language));

describe('the collection of headers', () => {
  it.each([
    ['seen', [220, 217, 216]],
    ['held', [221, 219, 216]],
  ] as const)('has its counts, half %s', (half, counts) => {
    expect(LANGUAGES.map((language) => labelledHeaders(half, language).length)).toEqual(counts);
  });

  it('names fields of ours only, each of them in both halves and every language', () => {
    for (const half of HALVES) {
      for (const language of LANGUAGES) {
        const named = new Set(labelledHeaders(half, language).map(({ field }) => field));
        expect([...named].filter((field) => field !== null).sort()).toEqual([...FIELDS].sort());
      }
    }
  });

  it('has no header in both halves', () => {
    const key = ({ header }: LabelledHeader) =>
      header
        .normalize('NFD')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}#]/gu, '');
    const seen = new Set(all('seen').map(key));
    expect(all('held').filter((one) => seen.has(key(one)))).toEqual([]);
  });
});

describe('what the matcher makes of a header', () => {
  it.each([
    ['right', { header: 'Balance', field: 'balance', others: [] }],
    ['right', { header: 'Days late', field: null, others: [] }],
    ['asked', { header: 'State', field: 'place', others: [] }],
    ['askedAmiss', { header: 'State', field: 'status', others: [] }],
    ['wrong', { header: 'Balance', field: null, others: ['balance'] }],
    ['wrong', { header: 'Balance', field: 'amount', others: ['balance'] }],
    ['unknown', { header: 'Zzz', field: 'notes', others: [] }],
  ] as const)('counts as %s: %j', (outcome, one) => {
    expect(outcomeOf({ language: 'en', ...one })).toBe(outcome);
  });

  it.each(LANGUAGES)('is right for most headers that it was made with, in %s', (language) => {
    const { right, asked, askedAmiss, wrong, unknown } = measureHeaders('seen', language);
    const count = right + asked + askedAmiss + wrong + unknown;
    expect(right / count).toBeGreaterThan(0.8);
    expect((right + asked) / count).toBeGreaterThan(0.95);
    expect(wrong).toBeLessThanOrEqual(2);
    expect(askedAmiss).toBe(0);
  });
});
