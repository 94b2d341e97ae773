import { describe, expect, it } from 'vitest';
import { openBalance } from '../../shared/receivables.ts';
import type { Cell } from '../../shared/sheet/fields.ts';
import { read, TODAY } from './make.ts';

describe('payments that are written with a minus', () => {
  const sheet = (...payments: Cell[]) =>
    read([
      ['Guarantor', 'Invoice', 'Due date', 'Charges', 'Payments'],
      ...payments.map((paid, at): Cell[] => ['Ana Ruiz', `F-${at}`, '2026-05-01', 100, paid]),
    ]);
  const open = (...payments: Cell[]) =>
    sheet(...payments).receivables.map((line) => openBalance(line, TODAY));

  it.each<[string, Cell[], number[]]>([
    ['numbers', [-40, -100, ''], [6000, 0, 10_000]],
    ['text', ['($40.00)', '-$100.00', '$ -'], [6000, 0, 10_000]],
  ])('all of them, as in a ledger, are payments: %s', (_what, payments, expected) => {
    expect(open(...payments)).toEqual(expected);
    expect(sheet(...payments).problems).toEqual([]);
  });

  it('among others are told, and nobody is reminded of that bill', () => {
    const { problems, receivables } = sheet(-40, 60);
    expect(problems).toMatchObject([{ cell: 'E2', reason: 'negative-payment', leftOut: false }]);
    expect(receivables.map(({ flags }) => flags)).toEqual([['contradiction'], []]);
    expect(open(-40, 60)).toEqual([14_000, 4000]);
  });

  it('beside a credit are what was paid back', () => {
    const [credit] = read([
      ['Guarantor', 'Due date', 'Charges', 'Payments'],
      ['Ana Ruiz', '2026-05-01', -20, -20],
    ]).receivables;
    expect(credit && openBalance(credit, TODAY)).toBe(0);
  });
});

describe('a dash, as a spreadsheet shows zero', () => {
  const balances = (...cells: Cell[][]) =>
    read([['Guarantor', 'Invoice', 'Due date', 'Amount', 'Paid', 'Balance'], ...cells]);
  const line = (amount: Cell, paid: Cell, balance: Cell): Cell[] => {
    return ['Ana Ruiz', `F-${amount}`, '2026-05-01', amount, paid, balance];
  };

  it.each([' - ', '–', ' $-   ', '$ -', '- USD'])(
    'for a balance says that nothing is open: %s',
    (dash) => {
      const { receivables, problems } = balances(line(100, '', dash), line(50, '', 50));
      expect(receivables.map((one) => openBalance(one, TODAY))).toEqual([0, 5000]);
      expect(problems).toEqual([]);
    },
  );

  it('with a sign for what was paid leaves all open', () => {
    const { receivables, problems } = balances(line('$100.00', ' $-   ', ''));
    expect(receivables.map((one) => openBalance(one, TODAY))).toEqual([10_000]);
    expect(problems).toEqual([]);
  });

  it('says nothing where no amount stands beside it, and with a sign that is none it is told', () => {
    expect(balances(line('', '', '-')).problems).toMatchObject([{ reason: 'no-amount' }]);
    expect(balances(line(10, '', 'x -')).problems).toMatchObject([{ reason: 'not-an-amount' }]);
  });
});

describe('a word in place of what was paid', () => {
  const paid = (word: Cell) =>
    read([
      ['Guarantor', 'Due date', 'Amount', 'Paid'],
      ['Ana Ruiz', '2026-05-01', 100, word],
    ]);

  it.each(['✓', '☑', 'Paid in full', 'Sí', 'payé', true])('that says yes settles: %s', (word) => {
    expect(paid(word)).toMatchObject({ receivables: [{ settled: true }], problems: [] });
  });

  it.each(['No', 'Unpaid', 'pendiente', false])('that says no leaves it open: %s', (word) => {
    expect(paid(word)).toMatchObject({
      receivables: [{ settled: false, paid: null }],
      problems: [],
    });
  });

  it('is read in a moment though it is a whole letter', () => {
    const letter = `${'a'.repeat(200_000)}1`;
    expect(paid(letter).problems).toMatchObject([{ reason: 'not-an-amount', leftOut: true }]);
  });

  it.each(['Cash', 'Partial', 'Insurance'])(
    'that says neither is told, not passed by: %s',
    (word) => {
      const { receivables, problems } = paid(word);
      expect(receivables).toEqual([]);
      expect(problems).toMatchObject([{ cell: 'D2', reason: 'not-an-amount', leftOut: true }]);
    },
  );
});

describe('a day of payment beside a status', () => {
  const withStatus = (status: string, paid: Cell = '') =>
    read([
      ['Guarantor', 'Due date', 'Amount', 'Paid', 'Status', 'Last payment date'],
      ['Ana Ruiz', '2026-05-01', 100, paid, status, '2026-05-20'],
    ]);

  it.each(['Partially paid', 'Unpaid', 'Parcial', 'En retard'])(
    'that calls it owed is told, and counted: %s',
    (status) => {
      const { receivables, problems } = withStatus(status);
      expect(problems).toMatchObject([{ cell: 'F2', reason: 'owed-but-paid-on', leftOut: false }]);
      expect(receivables).toMatchObject([{ flags: ['contradiction'], paidDate: null }]);
      expect(receivables.map((line) => openBalance(line, TODAY))).toEqual([10_000]);
    },
  );

  it.each(['Sent', 'Open', 'Facturado', 'Paid'])(
    'that may be from before it settles: %s',
    (status) => {
      const { receivables, problems } = withStatus(status);
      expect(problems).toEqual([]);
      expect(receivables.map((line) => openBalance(line, TODAY))).toEqual([0]);
    },
  );

  it('is no question where an amount says how much was paid', () => {
    const { receivables, problems } = withStatus('Partially paid', 40);
    expect(problems).toEqual([]);
    expect(receivables.map((line) => openBalance(line, TODAY))).toEqual([6000]);
  });
});
