import { describe, expect, test } from 'vitest';
import { CELL_WORDS } from '../../shared/messages/cells.ts';
import { LANGUAGES } from '../../shared/money.ts';
import { bill, type Row, receivables, useAddOn } from './clinic.ts';
import { boardOf } from './in-cells.ts';

const openClinic = useAddOn();
const BILLS = "'Our bills'!A:M";
const ROWS = receivables(bill('Ana Ruiz'), bill('Bo Lind', { due: '2026-01-20' }));
/** Bills of the day on which they are due. */
const DATED = ROWS.map((row, at) => [...row, at === 0 ? 'Invoice date' : row[5]]) as Row[];
const { refusals } = CELL_WORDS.en;
const board = (rows: Row[] = ROWS, asOf = '3/10/2026') => boardOf(openClinic, rows, asOf);

describe('the day', () => {
  test.each(['AGING', 'DSO', 'CEI'])('is required by AMIABLE_%s, which says why', async (name) => {
    for (const rest of ['', ', ', ', $Z$9']) {
      const refusal = await board().refusal(`=AMIABLE_${name}(${BILLS}${rest})`);
      expect(refusal).toBe(`#ERROR! ${refusals['as-of-missing']({})}`);
      expect(refusal).toContain('only calculated again when an argument changes');
    }
  });

  test('is required by AMIABLE_BUCKET as well', async () => {
    const refusal = await board().refusal(`=AMIABLE_BUCKET('Our bills'!F2)`);
    expect(refusal).toBe(`#ERROR! ${refusals['as-of-missing']({})}`);
  });

  test.each([
    ['"soon"', refusals['not-a-day']({ text: 'soon' })],
    ['"2026-02-31"', refusals['not-a-day']({ text: '2026-02-31' })],
    ['"3/4/2026"', refusals['ambiguous-day']({ text: '3/4/2026' })],
    ['$A$1:$B$1', refusals['not-a-day']({ text: '2026-03-10, ' })],
    ['"2026-03-11"', refusals['day-to-come']({ text: '11 March 2026' })],
  ])('given as %s is refused', async (asOf, sentence) => {
    const refusal = await board().refusal(`=AMIABLE_AGING(${BILLS}, ${asOf})`);
    expect(refusal).toBe(`#ERROR! ${sentence}`);
  });

  test.each([
    ['of a cell that holds a date', '3/10/2026'],
    ['as ISO text', "'2026-03-10"],
    ['with a day that can be no month', "'13/2/2026"],
    ['of a cell with today’s date', '=TODAY()'],
  ])('is taken %s', async (_how, typed) => {
    const [, total] = await board(ROWS, typed).ask(`=AMIABLE_AGING(${BILLS}, $A$1)`);
    expect(total?.at(-1)).toBe(100);
  });

  test('TODAY() itself ends at no value, as with Google', async () => {
    const one = board();
    expect(await one.ask(`=AMIABLE_AGING(${BILLS}, TODAY())`)).toEqual([['Loading...']]);
    expect(one.runs).toEqual([]);
  });
});

describe('the other arguments', () => {
  test.each([
    [`=AMIABLE_AGING(${BILLS}, $A$1, "60 30")`, refusals['not-edges']({})],
    [`=AMIABLE_AGING(${BILLS}, $A$1, "monthly")`, refusals['not-edges']({})],
    [`=AMIABLE_BUCKET('Our bills'!F2, $A$1, -1)`, refusals['not-edges']({})],
    [`=AMIABLE_DSO(${BILLS}, $A$1, 0)`, refusals['not-days']({})],
    [`=AMIABLE_DSO(${BILLS}, $A$1, 1.5)`, refusals['not-days']({})],
    [`=AMIABLE_CEI(${BILLS}, $A$1, "90")`, refusals['not-days']({})],
    [`=AMIABLE_CEI(${BILLS}, $A$1, 3661)`, refusals['not-days']({})],
  ])('%s is refused', async (formula, sentence) => {
    expect(await board().refusal(formula)).toBe(`#ERROR! ${sentence}`);
  });
});

describe('a range', () => {
  const ask = '=AMIABLE_AGING';
  const figure = '=AMIABLE_DSO';
  test.each<[string, string, Row[], string]>([
    ['without its headers', ask, [['Ana', 50]], refusals['no-headers']({})],
    ['of nothing', ask, [], refusals['no-headers']({})],
    [
      'that says not who owes',
      ask,
      [
        ['Due date', 'Balance'],
        ['2026-02-20', 50],
      ],
      refusals['nobody-named']({}),
    ],
    ['without amounts', ask, [['Guarantor', 'Due date'], ['Ana']], refusals['no-amounts']({})],
    [
      'with two columns of one meaning',
      ask,
      [
        ['Guarantor', 'Balance', 'Balance'],
        ['Ana', 50, 60],
      ],
      refusals['unsure-column']({ headers: '“Balance”' }),
    ],
    [
      'with dates that may be two days each',
      ask,
      [
        ['Guarantor', 'Due date', 'Balance'],
        ['Ana', '3/4/2026', 50],
      ],
      refusals['ambiguous-column']({ header: 'Due date', text: '3/4/2026' }),
    ],
    [
      'without the days of its bills, for a figure over time',
      figure,
      [
        ['Guarantor', 'Due date', 'Balance'],
        ['Ana', '2026-03-04', 50],
      ],
      refusals['no-bill-date']({}),
    ],
    [
      'with rows that cannot be counted, for one number that could not tell so',
      figure,
      [...DATED, bill('Cy', { balance: '1 or 2' }), bill('Di', { balance: '#REF!' })],
      refusals['rows-not-counted']({ rows: '4, 5' }),
    ],
    [
      'of a time in which nothing was billed',
      figure,
      [
        ['Guarantor', 'Invoice date', 'Balance'],
        ['Ana', '2024-03-04', 50],
      ],
      refusals['nothing-billed']({}),
    ],
    [
      'in which nothing was to come in',
      '=AMIABLE_CEI',
      [
        ['Guarantor', 'Invoice date', 'Due date', 'Balance'],
        ['Ana', '2026-03-04', '2026-04-04', 50],
      ],
      refusals['nothing-to-collect']({}),
    ],
  ])('%s is refused by %s', async (_what, name, rows, sentence) => {
    expect(await board(rows).refusal(`${name}(${BILLS}, $A$1)`)).toBe(`#ERROR! ${sentence}`);
  });

  test('of dates that may be two days each has no ages', async () => {
    const rows: Row[] = [['Due date'], ['3/4/2026'], ['5/6/2026']];
    const refusal = await board(rows).refusal(`=AMIABLE_BUCKET('Our bills'!A2:A3, $A$1)`);
    expect(refusal).toBe(`#ERROR! ${refusals['ambiguous-dates']({ text: '3/4/2026' })}`);
  });
});

test.each(LANGUAGES)('somebody who reads %s gets the sentence so', async (language) => {
  const more = { locale: 'fr_FR', userLocale: language };
  const one = boardOf(openClinic, ROWS, '10/03/2026', more);
  const sentence = CELL_WORDS[language].refusals['as-of-missing']({});
  expect(await one.refusal(`=AMIABLE_AGING(${BILLS})`)).toBe(`#ERROR! ${sentence}`);
});

test('a refusal costs one service call more, for the reader’s language', async () => {
  const one = board();
  await one.refusal(`=AMIABLE_AGING(${BILLS})`);
  expect(one.runs.map(({ calls }) => calls)).toEqual([
    { read: 2, write: 0, mail: 0, fetch: 0, other: 2 },
  ]);
});
