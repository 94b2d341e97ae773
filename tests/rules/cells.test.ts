import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate } from '../../shared/calendar.ts';
import {
  argumentSeparator,
  readAsOf,
  readBuckets,
  readDates,
  readDays,
} from '../../shared/cells/arguments.ts';
import { CELL_FUNCTIONS, cellFunctionComment } from '../../shared/cells/help.ts';
import type { Cell } from '../../shared/sheet/fields.ts';

const no = (reason: string, details = {}) => ({ ok: false, reason, details });

describe('the day that a function is asked about', () => {
  it.each<[string, Cell]>([
    ['a date', { date: '2026-03-31' }],
    ['ISO text', '2026-03-31'],
    ['text that can be one day only', '31/3/2026'],
    ['text with a month’s name', '31 de marzo de 2026'],
    ['a date that nobody formatted', 46_112],
  ])('may be %s', (_what, cell) => {
    expect(readAsOf([[cell]])).toEqual({ ok: true, value: '2026-03-31' });
  });

  it.each<[string, Cell[][], object]>([
    ['nothing', [['']], no('as-of-missing')],
    ['no cell at all', [], no('as-of-missing')],
    ['a day that no calendar has', [['2026-02-31']], no('not-a-day', { text: '2026-02-31' })],
    ['a slip of the keyboard', [['2206-02-03']], no('not-a-day', { text: '2206-02-03' })],
    ['a truth value', [[true]], no('not-a-day', { text: 'true' })],
    ['an error', [['#REF!']], no('not-a-day', { text: '#REF!' })],
    ['two days in one', [['3/4/2026']], no('ambiguous-day', { text: '3/4/2026' })],
    ['two cells', [[{ date: '2026-03-31' }], ['x']], no('not-a-day', { text: '2026-03-31, x' })],
    ['a long text', [['x'.repeat(99)]], no('not-a-day', { text: 'x'.repeat(40) })],
  ])('is not %s', (_what, cells, refusal) => {
    expect(readAsOf(cells)).toEqual(refusal);
  });
});

it('the days of a period are whole, and 90 where nobody says', () => {
  expect(readDays([['']])).toEqual({ ok: true, value: 90 });
  expect(readDays([[1]])).toEqual({ ok: true, value: 1 });
  expect(readDays([[3660]])).toEqual({ ok: true, value: 3660 });
  for (const wrong of [0, -1, 1.5, 3661, Number.NaN, '30', true, { date: '2026-03-31' } as const]) {
    expect(readDays([[wrong]])).toEqual(no('not-days'));
  }
  expect(readDays([[30, 60]])).toEqual(no('not-days'));
});

it('the ends of the ages come from text, a number or cells', () => {
  const usual = { ok: true, value: [30, 60, 90, 120] };
  expect(readBuckets([['']])).toEqual(usual);
  expect(readBuckets([['', ''], ['']])).toEqual(usual);
  expect(readBuckets([['30, 60; 90']])).toEqual({ ok: true, value: [30, 60, 90] });
  expect(readBuckets([[15]])).toEqual({ ok: true, value: [15] });
  expect(readBuckets([[15], [''], ['45']])).toEqual({ ok: true, value: [15, 45] });
  for (const wrong of ['x', '60 30', 0, 1.5, true, { date: '2026-03-31' } as const]) {
    expect(readBuckets([[wrong]])).toEqual(no('not-edges'));
  }
});

describe('a column of due dates', () => {
  it('keeps its shape, whatever stands in it', () => {
    const first: CivilDate = '2024-02-27';
    const column = Array.from({ length: 800 }, (_, at): Cell[] => {
      const date = addDays(first, at);
      return [[{ date }, date, '', 'soon', `${at + 1}`][at % 5] ?? ''];
    });
    const read = readDates(column);
    const dates = read.ok ? read.value.flat() : [];
    expect(dates).toHaveLength(column.length);
    for (const [at, date] of dates.entries()) {
      const expected = [addDays(first, at), addDays(first, at), null, 'no-date'][at % 5];
      if (expected !== undefined) expect(date).toBe(expected);
    }
  });

  it('is settled by one day past 12, and refused where none settles it', () => {
    const read = (...cells: Cell[]) => readDates(cells.map((cell) => [cell]));
    expect(read('3/4/2026', '31/3/2026')).toEqual({
      ok: true,
      value: [['2026-04-03'], ['2026-03-31']],
    });
    expect(read('31/3/2026', '3/31/2026', '')).toMatchObject({ ok: true });
    expect(read('', '3/4/2026')).toEqual(no('ambiguous-dates', { text: '3/4/2026' }));
    const both = read('3/31/2026', '31/3/2026', '3/4/2026');
    expect(both).toEqual(no('ambiguous-dates', { text: '3/4/2026' }));
  });
});

it.each([
  ['en_US', ','],
  ['es_MX', ','],
  ['es_ES', ';'],
  ['fr_CA', ';'],
] as const)('in %s a “%s” divides arguments', (locale, separator) => {
  expect(argumentSeparator(locale)).toBe(separator);
});

it('the help of a function is a comment of plain letters that ends where it should', () => {
  for (const name of Object.keys(CELL_FUNCTIONS) as (keyof typeof CELL_FUNCTIONS)[]) {
    const comment = cellFunctionComment(name);
    expect(comment).toMatch(/^\/\*\*\n[\n\x20-\x7e]+\n \*\/$/);
    expect(comment.indexOf('*/')).toBe(comment.length - 2);
  }
});
