import { describe, expect, it } from 'vitest';
import type { Cell, ColumnMap } from '../../shared/sheet/fields.ts';
import { cellName, rowKinds } from '../../shared/sheet/rows.ts';
import { statusMeaning, yesOrNo } from '../../shared/sheet/words.ts';
import { read } from './make.ts';

const HEADERS = ['Name', 'Invoice', 'Due date', 'Balance', 'Disputed', 'Notes'];
const COLUMNS: ColumnMap = { guarantor: 0, invoice: 1, dueDate: 2, balance: 3, disputed: 4 };
const kind = (...cells: Cell[]) => rowKinds(COLUMNS, HEADERS)(cells);

describe('a total line of the clinic', () => {
  it.each([
    ...['Total', 'TOTAL', 'Total:', 'Totals', 'Grand total', 'Subtotal', 'Sub-total', 'SUM'],
    ...['Total due', 'Total outstanding', 'Total balance', 'Total receivables', 'Total 2026'],
    ...['TOTAL GENERAL', 'Total general', 'Suma', 'Suma total', 'Sumas', 'Gran total', 'Totales'],
    ...['Total pendiente', 'Total por cobrar', 'Total adeudado', 'Subtotal:', 'Saldo total'],
    ...[
      'Total g\u00e9n\u00e9ral',
      'Sous-total',
      'Somme',
      'Totaux',
      'Total d\u00fb',
      'TOTAL G\u00c9N\u00c9RAL',
    ],
    ...[
      'Total \u00e0 payer',
      'Total des cr\u00e9ances',
      'Total restant d\u00fb',
      'Total des impay\u00e9s',
      'Solde total',
    ],
    ...['Total A/R', 'Total (4)', 'Totals for May', 'Total May 2026', 'Total patients: 4'],
    ...['Total pacientes', 'TOTAL PACIENTES', 'Total Cartera', 'Subtotal enero', 'Suma y sigue'],
    ...['Total janvier', 'TOTAL TTC', 'Total \u00e0 recouvrer', 'TOTAL \u00c0 RECOUVRER', 'Cumul'],
  ])('"%s" is no account', (word) => {
    expect(kind(word, '', '', 512.3)).toBe('total');
    expect(kind('', word, '', 512.3)).toBe('total');
    expect(kind('', '', word, 512.3)).toBe('total');
    expect(kind('', '', '', 512.3, '', word)).toBe('total');
  });

  it.each<[string, Cell[]]>([
    ['a count of invoices', ['TOTAL', 1, '', 512.3]],
    ['a count as text', ['TOTAL', '12', '', 512.3]],
    ['a count in brackets', ['TOTAL', '(4)', '', 512.3]],
    ['a count of patients', ['Grand Total', '4 patients', '', 512.3]],
    ['a day', ['Total as of', '', '2026-06-30', 512.3]],
    ['a real date', ['Total as of', '', { date: '2026-06-30' }, 512.3]],
    ['a day, in Spanish', ['Total al', '', '30/06/2026', 512.3]],
    ['a day in another column', ['Total as of', '30/06/2026', '', 512.3]],
    ['a count before it', ['12', 'TOTAL', '', 512.3]],
    ['another such word', ['Grand total', 'Total due', '', 512.3]],
    ['dashes', ['TOTAL', '-', '\u2014', 512.3]],
    ['a bare sum', ['TOTAL', '$1,234.50', '', 512.3]],
  ])('is none beside %s', (_what, cells) => {
    expect(kind(...cells)).toBe('total');
  });

  it.each<[string, Cell]>([
    ['an address', 'total@x.org'],
    ['an account number', '1042'],
    ['an account number', 1042],
    ['an account number', '0042'],
    ['an account number', 'A-17'],
  ])('is a person called so with %s: %s', (what, cell) => {
    const field = what === 'an address' ? 'email' : 'account';
    const columns: ColumnMap = { guarantor: 0, [field]: 1, balance: 2 };
    const headers = ['Name', field, 'Balance'];
    expect(rowKinds(columns, headers)(['Total', cell, 120])).toBe('line');
  });

  it('is none beside a count of patients in the column of addresses', () => {
    const columns: ColumnMap = { guarantor: 0, email: 1, balance: 2 };
    const headers = ['Name', 'Email', 'Balance'];
    expect(rowKinds(columns, headers)(['Grand Total', '4 patients', 120])).toBe('total');
  });

  it('is a person called so with a given name', () => {
    const columns: ColumnMap = { guarantor: 0, givenName: 1, balance: 2 };
    const headers = ['Last name', 'First name', 'Balance'];
    expect(rowKinds(columns, headers)(['Total', 'Ana', 120])).toBe('line');
    expect(rowKinds(columns, headers)(['Total', '', 120])).toBe('total');
  });

  it.each<[string, Cell[]]>([
    ['a person of that surname', ['Ana Total', '', '', 120]],
    ['a person of that first name', ['Sum Wong', '', '', 120]],
    ['a company in capitals', ['TOTAL CARE CLINIC', '', '', 120]],
    ['a company with a due date', ['Total care clinic', '', '2026-05-01', 120]],
    [
      'a line of somebody named above, with a remark',
      ['', 1042, '2026-05-01', 120, '', 'total of two visits'],
    ],
    ['a line with a remark of known words', ['', 1042, '2026-05-01', 120, '', 'Total due']],
    ['a line with a remark alone', ['', 1042, '', 120, '', 'total of two visits']],
    ['a company of that name, with an invoice', ['Total Care Clinic', 'F-7', '', 120]],
    ['a company of that name, without one', ['Total Care Clinic', '', '', 120]],
    ['a person called so, with an invoice', ['Suma', 'F-8', '', 120]],
    ['a person called so, with a due date', ['Suma', '', '2026-05-01', 120]],
    ['somebody with a remark about a total', ['Ana Ruiz', '', '', 120, '', 'Total']],
    ['a total of somebody', ['Totally Kids', '', '', 120]],
  ])('is not %s', (_what, cells) => {
    expect(kind(...cells)).toBe('line');
  });

  it.each([
    ['Total Past Due', 'Total Overdue', 'Total Unpaid', 'Total Billed', 'Total Patient Balance'],
    ['Report Total', 'Page Total', 'Net total', 'TOTAL Q1', 'Total paid'],
    ['Total Vencido', 'TOTAL CARTERA VENCIDA', 'TOTAL PENDIENTE DE COBRO', 'TOTAL FACTURADO'],
    ['TOTAL ABONADO', 'Total Impagado', 'Monto total', 'Importe total'],
    ['Montant total', 'TOTAL IMPAYÉ', 'TOTAL ÉCHU', 'Total réglé'],
  ])('is a label of what is summed: %s', (...labels) => {
    expect(labels.filter((label) => kind(label, '', '', 120) !== 'total')).toEqual([]);
  });

  it('is counted, and stands in no sum', () => {
    const reading = read([
      ['Name', 'Invoice', 'Balance'],
      ['Ana Ruiz', 'F-1', 100],
      ['Sub-total', '', 100],
      ['Total Care Clinic', 'F-2', 50],
      ['', '', ''],
      ['TOTAL', '', 150],
    ]);
    expect(reading).toMatchObject({ lines: 2, totalLines: 2, problems: [] });
    expect(reading.receivables.map(({ row, balance }) => [row, balance])).toEqual([
      [2, 10_000],
      [4, 5000],
    ]);
  });
});

describe('a row', () => {
  it('without anything that we read is blank, whatever its remarks and unticked boxes', () => {
    expect(kind()).toBe('blank');
    expect(kind('', ' ', '', '', '', 'call back')).toBe('blank');
    expect(kind('', '', '', '', false)).toBe('blank');
  });

  it.each<[string, Cell[]]>([
    ['zero', ['', '', '', 0]],
    ['zero and an unticked box', ['', 0, '', 0, false]],
    ['zero as text', ['', '', '', '0.00']],
    ['zero as money', ['', '', '', '$0.00']],
    ['zero as money', ['', '', '', '0,00 \u20ac']],
    ['a dash as money', ['', '', '', '$ -']],
    ['dashes', ['-', '\u2014', 'n/a', '', '']],
  ])('that holds only %s goes on below the last account: %j', (_what, cells) => {
    expect(kind(...cells)).toBe('blank');
  });

  it('with a ticked box or a name is a line', () => {
    expect(kind('', '', '', '', '\u2713')).toBe('line');
    expect(kind('Ana Ruiz', '', '', 0)).toBe('line');
    expect(kind('', '', '', '0.01')).toBe('line');
    expect(kind('', '', '', '', true)).toBe('line');
    expect(kind('Ana Ruiz')).toBe('line');
  });

  it('that repeats the headers is none, in any case', () => {
    expect(kind(...HEADERS)).toBe('headers');
    expect(kind('NAME', 'invoice', 'Due Date', 'balance', 'disputed')).toBe('headers');
    expect(kind('Name', 'F-1', 'Due date', 'Balance', 'Disputed')).toBe('line');
  });
});

describe('a column of boxes that goes on below the last account', () => {
  it('makes no problems', () => {
    const empty: Cell[] = ['', '', false];
    const reading = read([
      ['Name', 'Balance', 'Do not contact'],
      ['Ana Ruiz', 100, false],
      ...Array.from({ length: 50 }, () => empty),
    ]);
    expect(reading).toMatchObject({ lines: 1, problems: [] });
  });
});

describe('formulas that go on below the last account', () => {
  it('make no problems', () => {
    const reading = read([
      ['Name', 'Invoice', 'Due date', 'Billed', 'Paid', 'Balance'],
      ['Ana Ruiz', 'F-1', '2026-05-01', 100, 0, 100],
      ...Array.from({ length: 50 }, () => ['', '', '', '', '', 0]),
    ]);
    expect(reading).toMatchObject({ lines: 1, problems: [] });
  });
});

describe('a dash, or a word for nothing', () => {
  it.each(['-', '\u2013', '\u2014', 'N/A', 'n/a', 'n/d', 'S/D', 's/n'])(
    '%s stands for a blank cell, in any column',
    (nothing) => {
      const { receivables, problems } = read([
        ['Account', 'Name', 'Email', 'Invoice', 'Invoice date', 'Paid on', 'Balance', 'Status'],
        ['7', 'Ana Ruiz', nothing, nothing, nothing, nothing, 100, nothing],
        [nothing, 'Luc Roy', 'luc@x.org', nothing, '2026-05-01', nothing, 50, ''],
        ['8', 'Sam Lee', '', '', '', '', nothing, 'Paid'],
      ]);
      expect(problems).toMatchObject([{ cell: 'E2', reason: 'no-date', leftOut: false }]);
      expect(receivables).toMatchObject([
        { email: null, invoice: null, invoiceDate: null, paidDate: null, unknownStatus: null },
        { account: null, guarantor: 'Luc Roy', invoiceDate: '2026-05-01' },
        { balance: null, settled: true },
      ]);
    },
  );

  it('as a due date is a due date that is missing', () => {
    const { problems } = read([
      ['Name', 'Due date', 'Balance'],
      ['Ana Ruiz', '-', 100],
      ['Luc Roy', '2026-05-01', 50],
    ]);
    expect(problems).toMatchObject([{ cell: 'B2', reason: 'no-due-date', leftOut: false }]);
  });
});

describe('the address of a cell', () => {
  it.each([
    [0, 1, 'A1'],
    [25, 9, 'Z9'],
    [26, 9, 'AA9'],
    [51, 9, 'AZ9'],
    [52, 9, 'BA9'],
    [701, 9, 'ZZ9'],
    [702, 9, 'AAA9'],
  ])('column %i, row %i is %s', (column, row, name) => {
    expect(cellName(column, row)).toBe(name);
  });
});

const saysNo = (word: string): [string, boolean | null] => [word, false];

describe('words of a status column', () => {
  it.each([
    ['Paid', 'settled'],
    ['PAGADO', 'settled'],
    ['R\u00e9gl\u00e9e', 'settled'],
    ['Open', 'open'],
    ['D\u00fb', 'open'],
    ['\u00c0 payer', 'open'],
    ['Pendiente', 'open'],
    ['Impay\u00e9', 'open'],
    ['En litige', 'dispute'],
    ['En disputa', 'dispute'],
    ['Payment plan', 'plan'],
    ['\u00c9ch\u00e9ancier', 'plan'],
    ['On hold', 'hold'],
    ['Suspendido', 'hold'],
    ['Financial assistance', 'hardship'],
    ['Ne pas contacter', 'opt-out'],
    ['En cobranza', 'agency'],
    ['D\u00e9c\u00e9d\u00e9e', 'deceased'],
    ['Chapter 7', 'bankrupt'],
    ['Con abogado', 'represented'],
    ['Attente mutuelle', 'insurance'],
    ['Incobrable', 'written-off'],
    ['Anulada', 'settled'],
    ['Annul\u00e9e', 'settled'],
    ['Voided', 'settled'],
    ['No pagado', 'open'],
    ['Por cobrar', 'open'],
    ['Adeudada', 'open'],
    ['Non r\u00e9gl\u00e9e', 'open'],
    ['Relanc\u00e9', 'open'],
    ['Not paid', 'open'],
    ['D\u00e9c\u00e8s', 'deceased'],
    ['Contentieux', 'agency'],
    ['Cobranza judicial', 'agency'],
    ['Call Tuesday', null],
  ])('"%s" means %s', (word, meaning) => {
    expect(statusMeaning(word)).toBe(meaning);
  });

  it.each<[string, boolean | null]>([
    ['Yes', true],
    ['s\u00ed', true],
    ['Oui', true],
    ['x', true],
    ['\u2713', true],
    ['No', false],
    ['Non', false],
    ...['N/A', 'n/a', 'n.a.', 'NA', 'None', 'Nil', 'Never', '-', '0'].map(saysNo),
    ...['Ninguna', 'Ninguno', 'Nunca', 'Sin', 'Nada', 's/d'].map(saysNo),
    ...['Aucune', 'Aucun', 'Sans', 'N\u00e9ant', 'Jamais', 's/o'].map(saysNo),
    ['', false],
    ['maybe', null],
  ])('"%s" says %s', (word, says) => {
    expect(yesOrNo(word)).toBe(says);
  });

  it('that say no in a flag column stop nothing', () => {
    const { receivables } = read([
      ['Name', 'Balance', 'Dispute', 'Collection agency', 'On hold'],
      ['Ana Ruiz', 100, 'N/A', 'Ninguna', 'n/d'],
      ['Luc Roy', 100, 'Aucune', 'sans', 'never'],
    ]);
    expect(receivables.map(({ flags }) => flags)).toEqual([[], []]);
  });
});
