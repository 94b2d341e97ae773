import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bucketNames, bucketOf, isEdges, readEdges } from '../../shared/aging-buckets.ts';
import { holds } from './runs.ts';

const edges = fc
  .uniqueArray(fc.integer({ min: 1, max: 3650 }), { minLength: 1, maxLength: 8 })
  .map((all) => all.sort((a, b) => a - b));

describe('ends of buckets', () => {
  it('are read as they are typed', () => {
    holds(
      fc.property(edges, fc.constantFrom(', ', ' ', ',', ' / ', ';'), (list, between) => {
        expect(readEdges(list.join(between))).toEqual({ ok: true, value: list });
      }),
    );
  });

  it.each(['', '30, 20', '30, 30', '0, 30', '30, x', '1.5', '-30', '3651', '1 2 3 4 5 6 7 8 9'])(
    'are refused as %j',
    (text) => {
      expect(readEdges(text)).toMatchObject({ ok: false, reason: 'not-edges' });
    },
  );

  it('are none where a number among them is no whole day', () => {
    expect(isEdges([30.5])).toBe(false);
    expect(isEdges([Number.NaN])).toBe(false);
  });

  it('give each age one bucket, whose name says its days', () => {
    const words = { current: 'not due', over: (days: number) => `> ${days}` };
    holds(
      fc.property(edges, fc.integer({ min: -400, max: 4000 }), (list, age) => {
        const names = bucketNames(list, words);
        expect(names).toHaveLength(list.length + 2);
        const name = names[bucketOf(age, list)] ?? '';
        const [from, to] = name.split('\u2013').map(Number);
        if (age <= 0) expect(name).toBe('not due');
        else if (name.startsWith('>')) expect(age).toBeGreaterThan(Number(name.slice(2)));
        else expect(Number(from) <= age && age <= Number(to)).toBe(true);
      }),
    );
  });
});
