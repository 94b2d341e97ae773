import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../../shared/calendar.ts';
import type { Receivable } from '../../shared/receivables.ts';
import type { Cell } from '../../shared/sheet/fields.ts';
import { giveKeys } from '../../shared/sheet/keys.ts';
import { read, receivable, shuffled } from './make.ts';
import { holds, must } from './runs.ts';

describe('a date column that no value settles', () => {
  const rows = [
    ['Name', 'Due date', 'Balance'],
    ['Ana Ruiz', '03/04/2026', 10],
    ['Luc Roy', '03/04/2026', 20],
    ['Sam Lee', '05/05/2026', 30],
    ['Ida Sol', '05/06/2026', 40],
  ];

  it('is a question with two different examples, and nothing is read', () => {
    expect(read(rows)).toMatchObject({
      receivables: [],
      problems: [],
      lines: 4,
      questions: [
        {
          field: 'dueDate',
          column: 1,
          examples: [
            { text: '03/04/2026', ifDayFirst: '2026-04-03', ifMonthFirst: '2026-03-04' },
            { text: '05/06/2026', ifDayFirst: '2026-06-05', ifMonthFirst: '2026-05-06' },
          ],
        },
      ],
    });
  });

  it.each([
    ['day', ['2026-04-03', '2026-04-03', '2026-05-05', '2026-06-05']],
    ['month', ['2026-03-04', '2026-03-04', '2026-05-05', '2026-05-06']],
  ] as const)('is read as answered: %s first', (order, dates) => {
    const reading = read(rows, { dateOrder: { dueDate: order } });
    expect(reading.questions).toEqual([]);
    expect(reading.receivables.map(({ dueDate }) => dueDate)).toEqual(dates);
  });

  it('is read by what it shows later, whatever was answered once', () => {
    const more = [...rows, ['Eve Ost', '31/05/2026', 50]];
    const reading = read(more, { dateOrder: { dueDate: 'month' } });
    expect(reading.receivables[0]?.dueDate).toBe('2026-04-03');
  });
});

describe('a date column of both kinds', () => {
  it('keeps what is certain and names each date that is not', () => {
    const reading = read([
      ['Name', 'Due date', 'Balance'],
      ['Ana Ruiz', '31/03/2026', 10],
      ['Luc Roy', '03/31/2026', 20],
      ['Sam Lee', '03/04/2026', 30],
      ['Ida Sol', '2026-05-06', 40],
    ]);
    expect(reading.questions).toEqual([]);
    expect(reading.receivables.map(({ dueDate }) => dueDate)).toEqual([
      ...['2026-03-31', '2026-03-31', null, '2026-05-06'],
    ]);
    expect(reading.problems).toContainEqual(
      expect.objectContaining({ cell: 'B4', reason: 'ambiguous-date', leftOut: false }),
    );
  });

  it('is pointed at where real dates stand beside text of the other order', () => {
    const real = (date: CivilDate): Cell => ({ date });
    const header = ['Name', 'Due date', 'Balance'];
    const mixed: Cell[][] = [header, ['Ana', real('2026-03-04'), 10], ['Luc', '31/03/2026', 20]];
    const reasons = (locale: string) =>
      read(mixed, { locale }).problems.map(({ reason }) => reason);
    expect(reasons('en_US')).toEqual(['mixed-date-orders']);
    expect(reasons('fr_FR')).toEqual([]);
  });
});

describe('the same row twice', () => {
  const header = ['Name', 'Invoice', 'Balance'];

  it('with its invoice number is counted once', () => {
    const reading = read([header, ['Ana', 'F-1', 10], ['Luc', 'F-2', 20], ['Ana', 'F-1', 10]]);
    expect(reading.receivables).toHaveLength(2);
    expect(reading.problems).toEqual([
      { cell: 'B4', row: 4, reason: 'repeated-row', details: { row: 2 }, leftOut: true },
    ]);
  });

  it('without one is two lines: two visits may cost the same', () => {
    const reading = read([header, ['Ana', '', 10], ['Ana', '', 10]]);
    expect(reading.receivables).toHaveLength(2);
    expect(new Set(reading.receivables.map(({ key }) => key)).size).toBe(2);
  });

  it('with another amount is two lines of one invoice', () => {
    const reading = read([header, ['Ana', 'F-1', 10], ['Ana', 'F-1', 15]]);
    expect(reading.receivables.map(({ balance }) => balance)).toEqual([1000, 1500]);
  });
});

describe('the names of lines', () => {
  const line = fc.record({
    account: fc.option(fc.constantFrom('1001', '1002')),
    invoice: fc.option(fc.constantFrom('F-1', 'F-2', 'F-3', 'F-4', 'F-5')),
    guarantor: fc.constantFrom('Ana Ruiz', 'Luc Roy'),
    dueDate: fc.option(fc.constantFrom<CivilDate[]>('2026-05-01', '2026-06-01')),
    amount: fc.option(fc.constantFrom(1000, 2000, 3000)),
    balance: fc.option(fc.constantFrom(500, 1000)),
  });
  const lines = fc
    .array(line, { maxLength: 20 })
    .map((list) => list.map((own, row) => receivable({ ...own, row })));
  it('are all different', () => {
    holds(
      fc.property(lines, (list) => {
        expect(new Set(giveKeys(list).map(({ key }) => key)).size).toBe(list.length);
      }),
    );
  });

  it('survive sorting and shuffling', () => {
    const both = lines.chain((list) => fc.tuple(fc.constant(list), shuffled(list)));
    const said = ({ account, guarantor, invoice, dueDate, amount }: Receivable) =>
      [account ?? guarantor, invoice, dueDate, amount].join();
    holds(
      fc.property(both, ([list, mixed]) => {
        const named = (some: readonly Receivable[]) =>
          giveKeys(some)
            .map((one) => `${one.key}: ${said(one)}`)
            .sort();
        expect(named(mixed)).toEqual(named(list));
      }),
    );
  });

  it('of siblings with the same bill survive it too: each keeps its own', () => {
    const siblings = ['Léa', 'Hugo', 'Zoé'].map((patient) =>
      receivable({ account: '1001', invoice: null, patient }),
    );
    const own = (some: readonly Receivable[]) =>
      new Map(giveKeys(some).map(({ key, patient }) => [patient, key]));
    holds(
      fc.property(shuffled(siblings), (mixed) => {
        expect(own(mixed)).toEqual(new Map(own(siblings)));
      }),
    );
  });

  it('survive payments and status words, line by line', () => {
    holds(
      fc.property(lines, (list) => {
        const keys = giveKeys(list).map(({ key }) => key);
        const later = list.map((one) => ({
          ...one,
          ...{ balance: 0, paid: one.amount, paidDate: '2026-06-20' as const, settled: true },
        }));
        expect(giveKeys(later).map(({ key }) => key)).toEqual(keys);
      }),
    );
  });

  it('survive lines of other people that are put between', () => {
    holds(
      fc.property(lines, fc.nat(20), (list, at) => {
        const guest = receivable({ invoice: 'NEW', guarantor: 'Eve Ost', account: '9999' });
        const more = [...list.slice(0, at), guest, ...list.slice(at)];
        const keys = giveKeys(more).map(({ key }) => key);
        expect(keys.filter((key) => key !== 'i:NEW')).toEqual(giveKeys(list).map(({ key }) => key));
      }),
    );
  });
});

describe('an account of two currencies', () => {
  it('is read in the currency that one of its cells names', () => {
    const header = ['Name', 'Invoice', 'Amount', 'Paid', 'Balance'];
    const rows: Cell[][] = [
      header,
      ['Ana', 'F-1', '100,50 \u20ac', '50,00', 50.5],
      ['Luc', 'F-2', 'US$ 100', 'EUR 20,00', ''],
      ['Sam', 'F-3', '', '', 700],
    ];
    const { receivables, problems } = read(rows, { currency: 'CLP', locale: 'es_CL' });
    const [first, other] = receivables;
    expect(must(first)).toMatchObject({
      currency: 'EUR',
      amount: 10_050,
      paid: 5000,
      balance: 5050,
    });
    expect(must(other)).toMatchObject({ currency: 'CLP', balance: 700 });
    expect(problems).toMatchObject([{ cell: 'D3', reason: 'unknown-currency', leftOut: true }]);
  });

  it('is refused too when the other currency is the one of the sheet', () => {
    const rows: Cell[][] = [
      ['Name', 'Invoice', 'Amount', 'Balance'],
      ['Ana', 'F-1', 'US$ 100', '\u20ac 50'],
    ];
    const { receivables, problems } = read(rows, { currency: 'EUR', locale: 'fr_FR' });
    expect(receivables).toEqual([]);
    expect(problems).toMatchObject([{ cell: 'D2', reason: 'unknown-currency', leftOut: true }]);
  });
});

describe('a line of which one amount cannot be read', () => {
  const headers = ['Name', 'Date of service', 'Amount', 'Paid'];
  const keyOf = (paid: Cell) => {
    const { receivables, leftOut } = read([headers, ['Ana Ruiz', '2026-05-01', 50, paid]]);
    return [...receivables, ...leftOut][0]?.key;
  };

  it('keeps its name, and none of its amounts', () => {
    const { leftOut } = read([headers, ['Ana Ruiz', '2026-05-01', 50, '12.34.56']]);
    expect(leftOut).toMatchObject([{ amount: null, paid: null, balance: null }]);
    expect(keyOf('12.34.56')).toBe(keyOf(10));
  });
});
