import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openBalance } from '../../shared/receivables.ts';
import type { Cell } from '../../shared/sheet/fields.ts';
import { PROBLEM_REASONS, verdictOf } from '../../shared/sheet/problems.ts';
import { rowVerdicts } from '../../shared/sheet/read.ts';
import { read, TODAY } from './make.ts';
import { holds } from './runs.ts';

const HEADERS = [
  ...['Account', 'Invoice', 'Guarantor', 'Patient', 'Service date', 'Invoice date', 'Due date'],
  ...['Amount', 'Paid', 'Balance', 'Treatment', 'Notes'],
];
const GOOD: Cell[] = [
  ...['1001', 'F-1', 'Ana Ruiz', 'Leo Ruiz', '2026-03-20', '2026-04-01', '2026-05-01'],
  ...[120, 20, 100, 'Check-up', ''],
];

/** The sound row with other cells in the named columns. */
const row = (own: Readonly<Record<string, Cell>> = {}): Cell[] =>
  GOOD.map((cell, at) => own[HEADERS[at] ?? ''] ?? cell);

/** What is told of sheets with these rows: cell, reason, and whether the row is not counted. */
const told = (...rows: Cell[][]) =>
  read([HEADERS, ...rows]).problems.map(
    ({ cell, reason, leftOut }) => `${cell} ${reason}${leftOut ? ' out' : ''}`,
  );

describe('a row that can be read and cannot be right', () => {
  it.each<[string, Record<string, Cell>, string[]]>([
    ['is sound', {}, []],
    ['serves after its invoice', { 'Service date': '2026-04-02' }, ['E2 service-after-invoice']],
    ['serves on the day of its invoice', { 'Service date': '2026-04-01' }, []],
    ['has a credit', { Paid: '', Amount: '', Balance: -5 }, ['J2 negative-balance']],
    [
      'was paid more than it bills',
      { Paid: 130, Balance: '' },
      ['J2 negative-balance', 'I2 paid-more-than-billed'],
    ],
    ['bills a credit and pays it back', { Amount: -20, Paid: -20, Balance: 0 }, []],
    [
      'has no date at all',
      { 'Service date': '', 'Invoice date': '-', 'Due date': 'pending' },
      ['G2 no-date'],
    ],
    ['has no day yet on which it is due', { 'Due date': 'por definir' }, ['G2 no-due-date']],
    ['names a patient and no guarantor', { Guarantor: '' }, ['C2 no-guarantor']],
    ['shows an error for a name', { Guarantor: '#N/A' }, ['C2 sheet-error', 'C2 no-guarantor']],
  ])('%s', (_what, own, expected) => {
    expect(told(row(own))).toEqual(expected);
  });
});

describe('the same invoice on two rows', () => {
  it('with another amount is told on both, and both are counted', () => {
    const other = row({ Amount: 90, Paid: 0, Balance: 90, Notes: 'or 120?' });
    expect(told(row(), other)).toEqual([
      'H2 invoice-with-two-amounts',
      'H3 invoice-with-two-amounts',
    ]);
    expect(read([HEADERS, row(), other]).receivables).toHaveLength(2);
  });

  it.each<[string, Record<string, Cell>]>([
    ['for another treatment', { Treatment: 'Filling' }],
    ['for another child', { Patient: 'Mia Ruiz' }],
    ['of another day', { 'Service date': '2026-03-21' }],
  ])('%s is an item of its own', (_what, own) => {
    expect(told(row(), row({ ...own, Amount: 90, Balance: 70 }))).toEqual([]);
  });

  it('is one line typed twice where all says the same, however it is written', () => {
    const again = row({ Guarantor: 'ANA RUIZ ', 'Due date': '1 May 2026', Amount: '$120.00' });
    expect(told(row(), again)).toEqual(['B3 repeated-row out']);
    expect(told(row(), row({ Notes: 'second visit' }))).toEqual([]);
    expect(told(row({ Invoice: 'n/a' }), row({ Invoice: 'n/a' }))).toEqual([]);
  });
});

describe('an account', () => {
  it('with two guarantors is told on all its rows, each with the other name', () => {
    const { problems } = read([HEADERS, row(), row({ Invoice: 'F-2', Guarantor: 'Luc Roy' })]);
    expect(problems.map(({ cell, details }) => [cell, details])).toEqual([
      ['C2', { text: 'Ana Ruiz', other: 'Luc Roy' }],
      ['C3', { text: 'Luc Roy', other: 'Ana Ruiz' }],
    ]);
  });

  it.each(['ANA RUIZ', 'Ruiz, Ana', 'Ana Ruíz Vega', 'Ruiz'])('may write hers as %s', (name) => {
    expect(told(row(), row({ Invoice: 'F-2', Guarantor: name }))).toEqual([]);
  });

  it('that only fills its cell is nobody’s', () => {
    const own = { Account: '-', Invoice: 'F-2', Guarantor: 'Luc Roy' };
    expect(told(row({ Account: '-' }), row(own))).toEqual([]);
  });

  it('names the guarantor of its rows that name none', () => {
    const { receivables, problems } = read([
      HEADERS,
      row(),
      row({ Invoice: 'F-2', Guarantor: '' }),
    ]);
    expect(problems).toEqual([]);
    expect(receivables.map(({ guarantor }) => guarantor)).toEqual(['Ana Ruiz', 'Ana Ruiz']);
  });
});

describe('who is to pay', () => {
  const headers = [
    'Guarantor',
    'Patient',
    'Who pays',
    'Insurer',
    'Amount',
    'Paid',
    'Insurer share',
  ];
  const line = (...cells: Cell[]) => read([headers, ['Ana Ruiz', 'Leo Ruiz', ...cells]]);

  it.each([
    ['Patient', 'patient', []],
    ['leo ruiz', 'patient', []],
    ['EPS Sura', 'insurer', ['insurance']],
    ['Mutuelle', 'insurer', ['insurance']],
    ['', null, []],
    ['somebody', null, ['insurance']],
  ])('%s: %s', (text, payer, flags) => {
    const { receivables, problems } = line(text, 'Alpha', 100, 0, '');
    expect(receivables).toMatchObject([{ payer, flags, insurer: 'Alpha' }]);
    const doubt = text === 'somebody' ? ['unknown-payer'] : [];
    expect(problems.map(({ reason }) => reason)).toEqual(doubt);
  });

  it.each([
    [100, 20, 50, 30],
    [100, 20, 90, 0],
    [100, 120, 50, -20],
    [100, '', '', 100],
  ])('of %s billed, %s paid and %s with the insurer, the patient has %s open', (...amounts) => {
    const [amount, paid, insured, open] = amounts;
    const [read_] = line('', '', amount, paid, insured).receivables;
    expect(read_ && openBalance(read_, TODAY)).toBe(Number(open) * 100);
  });

  it('is counted although the insurer’s part cannot be read', () => {
    const { receivables, problems } = line('', '', 100, 0, 'ask');
    expect(receivables).toHaveLength(1);
    expect(problems).toMatchObject([{ cell: 'G2', reason: 'not-an-amount', leftOut: false }]);
  });
});

describe('a word or a sign in an amount', () => {
  const headers = ['Guarantor', 'Amount', 'Paid', 'Balance'];
  it('that says paid in place of the balance settles the line, unless a part is open', () => {
    const { receivables, problems } = read([
      headers,
      ['Ana Ruiz', 50, 50, 'PAID'],
      ['Luc Roy', 50, 20, 'réglé'],
    ]);
    expect(receivables).toMatchObject([{ settled: true }, { flags: ['contradiction'] }]);
    expect(problems.map(({ cell, reason }) => [cell, reason])).toEqual([['C3', 'paid-but-open']]);
  });

  it('that is a bare $ means the dollar that the column names, and else nothing', () => {
    const soles = { currency: 'PEN', locale: 'es_PE' };
    const rows = [headers, ['Ana Ruiz', '$ 85.00', '', ''], ['Luc Roy', 'S/ 10.00', '', '']];
    expect(read(rows, soles).problems).toMatchObject([{ cell: 'B2', reason: 'unknown-currency' }]);
    const beside = read([...rows, ['Sam Lee', 'US$ 9.00', '', '']], soles);
    expect(beside.receivables.map(({ currency }) => currency)).toEqual(['USD', 'PEN', 'USD']);
    const several = [...rows, ['Sam Lee', 'US$ 9.00', '', ''], ['Joe Poe', 'CA$ 9.00', '', '']];
    expect(read(several, soles).problems).toMatchObject([{ cell: 'B2' }]);
  });
});

describe('headings and remarks between the rows', () => {
  it.each(['Provider: Dr. Hale', 'ENERO 2026', 'All in dollars.', 'Open items of one account'])(
    '%s is no line of an account',
    (text) => {
      const heading: Cell[] = [text, ...HEADERS.slice(1).map(() => '')];
      const reading = read([HEADERS, heading, row()]);
      expect(reading).toMatchObject({ lines: 1, remarks: 1, problems: [] });
    },
  );

  it('are none where a name or an account waits for its amount', () => {
    const name: Cell[] = ['', '', 'Rosa Quispe Huamán', ...HEADERS.slice(3).map(() => '')];
    const account: Cell[] = ['1002', ...HEADERS.slice(1).map(() => '')];
    const { lines, remarks, problems } = read([HEADERS, name, account, row()]);
    expect({ lines, remarks }).toEqual({ lines: 3, remarks: 0 });
    expect(problems.map(({ reason }) => reason)).toContain('no-amount');
  });

  it('leave the clinic’s own sums what they are', () => {
    const sum: Cell[] = ['Subtotal Dr. Hale', ...HEADERS.slice(1).map(() => '')];
    sum[9] = 100;
    expect(read([HEADERS, row(), sum])).toMatchObject({ lines: 1, totalLines: 1, remarks: 0 });
  });
});

describe('the verdict of a row', () => {
  it('is told by its problems', () => {
    expect(verdictOf([])).toBe('ok');
    expect(verdictOf([{ reason: 'bad-email', leftOut: false }])).toBe('warning');
    expect(verdictOf([{ reason: 'no-guarantor', leftOut: false }])).toBe('blocked');
    const one = [{ reason: 'not-an-amount', leftOut: true } as const];
    expect(verdictOf([...one, { reason: 'bad-email', leftOut: false }])).toBe('blocked');
  });

  it('is given to every row once: none vanishes', () => {
    const cell = fc.constantFrom<Cell[]>(
      '',
      'ask',
      '#REF!',
      5,
      -5,
      '2026-05-01',
      'F-1',
      'Ana Ruiz',
    );
    const rows = fc.array(fc.tuple(...HEADERS.map(() => cell)), { maxLength: 12 });
    holds(
      fc.property(rows, fc.nat(3), (made, sound) => {
        const all = [...made, ...Array.from({ length: sound }, () => row())];
        const reading = read([HEADERS, ...all]);
        const { ok, warning, blocked } = rowVerdicts(reading);
        expect(ok + warning + blocked).toBe(reading.lines);
        const { receivables, leftOut, problems, lines } = reading;
        const twice = problems.filter(({ reason }) => reason === 'repeated-row').length;
        expect(receivables.length + leftOut.length + twice).toBe(lines);
        expect(PROBLEM_REASONS).toEqual(expect.arrayContaining(problems.map((one) => one.reason)));
      }),
      300,
    );
  });
});
