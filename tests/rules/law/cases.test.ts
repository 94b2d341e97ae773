import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { casesIn, judge } from '../../../portal/commands/law-cases.ts';
import { must } from '../runs.ts';

const file = readFileSync(new URL('cases.json', import.meta.url), 'utf8');
const cases = must(casesIn(file)) as { id: string; input: { flags: object }; expect: object }[];
const first = must(cases[0]);

describe('cases worked by hand from the law’s text', () => {
  it('are thirty-nine', () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(39);
  });

  it.each(cases.map((one) => [one.id, one] as const))('%s comes out as worked', (_, one) => {
    expect(judge(one)).toMatchObject({ differs: [] });
  });

  it('are judged without an expected answer, too', () => {
    const { expect: _, ...bare } = first;
    expect(judge(bare)).toMatchObject({ decision: 'blocked', differs: null });
  });

  it('tell what differs from what a case expects', () => {
    const wrong = { ruleIds: ['US-REGF-7IN7'], decision: 'allowed', earliestAllowedLocal: null };
    expect(judge({ ...first, expect: wrong })).toMatchObject({
      differs: ['decision', 'earliest', 'rules'],
    });
  });

  it('that cannot be read name the case and the field', () => {
    const { input } = first;
    expect(judge({ ...first, input: { ...input, nowLocal: 'noon' } })).toEqual({
      ...{ id: 'V01', field: 'input.nowLocal', problem: '2026-11-24T10:00:00' },
    });
    expect(judge({ ...first, input: { ...input, timeZone: 'Mars/North' } })).toMatchObject({
      field: 'input.timeZone',
    });
    expect(judge({ ...first, input: { ...input, flags: { bankrupcyFiled: true } } })).toMatchObject(
      { field: 'input.flags', problem: expect.stringContaining('bankrupcyFiled') },
    );
    expect(judge({ ...first, jurisdiction: 'DE' })).toMatchObject({ field: 'jurisdiction' });
    expect(judge(7)).toMatchObject({ id: '?' });
  });

  it('stand in a list, or under “vectors”', () => {
    expect(casesIn('[1]')).toEqual([1]);
    expect(casesIn('{"cases":[]}')).toBeNull();
    expect(casesIn('no JSON')).toBeNull();
  });
});
