import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aging } from '../../shared/aging.ts';
import { existsOn, openBalance } from '../../shared/receivables.ts';
import type { Cell } from '../../shared/sheet/fields.ts';
import { headersOf, mapHeaders } from '../../shared/sheet/headers.ts';
import { PROBLEM_REASONS } from '../../shared/sheet/problems.ts';
import { read, TODAY } from './make.ts';
import { holds } from './runs.ts';

const HEADERS = [
  ...['Account no', 'Invoice', 'Guarantor', 'Email', 'Invoice date', 'Due date', 'Amount', 'Paid'],
  ...['Balance', 'Currency', 'Status'],
];
const GOOD: Cell[] = [
  '1001',
  'F-1',
  'Ana Ruiz',
  'ana@x.org',
  '2026-04-01',
  '2026-05-01',
  120,
  0,
  120,
  '',
  '',
];

const columns = mapHeaders(headersOf(HEADERS)).sure;

/** A sound row with other cells in the named columns, read after another sound row. */
function problemsOf(own: Readonly<Record<string, Cell>>) {
  const cells = GOOD.map((cell, at) => own[HEADERS[at] ?? ''] ?? cell);
  const other = GOOD.map((cell, at) => (at === 1 ? 'F-0' : cell));
  const { receivables, problems } = read([HEADERS, other, cells]);
  const told = problems.map(
    ({ cell, reason, leftOut }) => `${cell} ${reason}${leftOut ? ' out' : ''}`,
  );
  expect(receivables).toHaveLength(problems.some(({ leftOut }) => leftOut) ? 1 : 2);
  return told;
}

describe('a line above the headers', () => {
  it('is told and not counted, and a title with a figure is no line', () => {
    const title: Cell[] = ['Maple Street Clinic', '', '', '', '', '', '', '', 430.5];
    const total: Cell[] = ['Total', '', '', '', '', '', '', '', 240];
    const { receivables, problems } = read([GOOD, total, HEADERS, GOOD], { headerRow: 2, columns });
    expect(problems).toMatchObject([{ cell: 'C1', reason: 'above-headers', leftOut: true }]);
    expect(receivables).toHaveLength(1);
    expect(read([title, HEADERS, GOOD], { headerRow: 1, columns }).problems).toEqual([]);
  });
});

describe('what a sentence quotes of a cell', () => {
  it.each<[Cell, string]>([
    [true, 'TRUE'],
    ['x'.repeat(50_000), `${'x'.repeat(100)}\u2026`],
  ])('is written out, and not longer than a sentence bears', (cell, text) => {
    const cells = GOOD.map((one, at) => (at === 8 ? cell : one));
    expect(read([HEADERS, cells]).problems[0]?.details).toEqual({ text });
  });
});

describe('a row that cannot be read is told once, with its cell', () => {
  it.each<[string, Record<string, Cell>, string[]]>([
    ['a sound row', {}, []],
    [
      'words for both amounts',
      { Amount: 'ask', Balance: 'Kim' },
      ['G3 not-an-amount out', 'I3 not-an-amount out'],
    ],
    [
      'paid by its status, in part by its amounts',
      { Status: 'Paid', Paid: 40, Balance: '' },
      ['H3 paid-but-open'],
    ],
    ['an address with a dot too many', { Email: 'ana@x..org' }, ['D3 bad-email']],
    ['an address with a dot at its end', { Email: 'ana@x.org.' }, ['D3 bad-email']],
    ['no amount at all', { Amount: '', Balance: '\u2013' }, ['I3 no-amount out']],
    ['a word for a date', { 'Due date': 'soon' }, ['F3 not-a-date']],
    ['a day that is none', { 'Due date': '31/02/2026' }, ['F3 no-such-day']],
    ['a year that is none', { 'Due date': '2206-05-01' }, ['F3 implausible-date']],
    ['an error in a date', { 'Due date': '#REF!' }, ['F3 sheet-error']],
    ['no due date', { 'Due date': '' }, ['F3 no-due-date']],
    ['a due date before the invoice', { 'Due date': '2026-03-01' }, ['F3 due-before-invoice']],
    ['a word for an amount', { Balance: 'ask' }, ['I3 not-an-amount out']],
    ['an amount of two meanings', { Balance: '1.250' }, ['I3 ambiguous-amount out']],
    ['an error in an amount', { Amount: '#N/A' }, ['G3 sheet-error out']],
    ['a currency that is none', { Balance: '12.50 ABC' }, ['I3 unknown-currency out']],
    ['a currency column that names none', { Currency: 'shells' }, ['J3 unknown-currency out']],
    ['two currencies', { Amount: '\u20ac120', Balance: '\u00a3120' }, ['I3 unknown-currency out']],
    ['nobody', { Guarantor: '', 'Account no': '' }, ['C3 no-guarantor']],
    ['no amount at all', { Amount: '', Balance: '' }, ['I3 no-amount out']],
    ['an address that is none', { Email: 'ana at x' }, ['D3 bad-email']],
    ['paid, and open', { Status: 'Paid' }, ['I3 paid-but-open']],
    ['the row above, word for word', { Invoice: 'F-0' }, ['B3 repeated-row out']],
  ])('%s', (_what, own, expected) => {
    expect(problemsOf(own)).toEqual(expected);
  });

  it.each<[string, Record<string, Cell>]>([
    ['no due date, and paid', { 'Due date': '', Paid: 120, Balance: 0 }],
    ['no due date, and paid by its amounts', { 'Due date': '', Paid: 120, Balance: '' }],
    ['no due date, and settled', { 'Due date': '', Balance: '', Status: 'Paid' }],
    ['no balance', { Balance: '' }],
    ['no address', { Email: '' }],
    ['another currency', { Currency: 'eur' }],
  ])('%s is no problem', (_what, own) => {
    expect(problemsOf(own)).toEqual([]);
  });
});

describe('any sheet that people may have typed', () => {
  const junk = fc.constantFrom<Cell[]>(
    '',
    ' ',
    'ask',
    '#REF!',
    '-',
    'Total',
    true,
    false,
    0,
    '1.250',
  );
  const date = fc.oneof(
    junk,
    fc.constantFrom<Cell[]>('2026-05-01', '13/05/2026', '31/02/2026', '1 mai 2026', 46_143),
    fc.constantFrom<Cell[]>({ date: '2026-06-01' }, '2026-08-01'),
  );
  const amount = fc.oneof(
    junk,
    fc.integer({ min: -20_000, max: 90_000 }).map((cents) => cents / 100),
    fc.constantFrom<Cell[]>(
      '85.50',
      '1,234.50',
      '12,50 \u20ac',
      '(20.00)',
      '\u00a35.00',
      'US$ 7.25',
    ),
  );
  const word = fc.oneof(
    junk,
    fc.constantFrom<Cell[]>('Ana Ruiz', 'Luc Roy', 'ana@x.org', 'Paid', 'F-1'),
  );
  const row = fc.tuple(
    ...[word, word, word, word],
    ...[date, date, amount, amount, amount, fc.constantFrom<Cell[]>('', 'EUR', 'x'), word],
  );

  it('is read without a crash: each line is a receivable, or left out and told', () => {
    holds(
      fc.property(fc.array(row, { maxLength: 15 }), (rows) => {
        const { receivables, problems, lines, totalLines } = read([HEADERS, ...rows]);
        const left = new Set(problems.filter(({ leftOut }) => leftOut).map(({ row: at }) => at));
        expect(receivables.length + left.size).toBe(lines);
        expect(lines + totalLines).toBeLessThanOrEqual(rows.length);
        expect(receivables.some(({ row: at }) => left.has(at))).toBe(false);
        const reasons = problems.map(({ reason }) => reason);
        expect(PROBLEM_REASONS).toEqual(expect.arrayContaining(reasons));
      }),
      300,
    );
  });

  it('ages to sums that meet', () => {
    holds(
      fc.property(fc.array(row, { maxLength: 15 }), (rows) => {
        const { receivables } = read([HEADERS, ...rows]);
        const { currencies } = aging(receivables, { asOf: TODAY, basis: 'dueDate' });
        const open = receivables
          .filter((line) => existsOn(line, TODAY))
          .reduce((sum, line) => sum + openBalance(line, TODAY), 0);
        const totals = currencies.map(({ total: { buckets, undated, credits, total } }) => {
          expect(buckets.reduce((sum, one) => sum + one, undated + credits)).toBe(total);
          return total;
        });
        expect(totals.reduce((sum, one) => sum + one, 0)).toBe(open);
      }),
      300,
    );
  });
});
