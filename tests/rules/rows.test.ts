import { describe, expect, it } from 'vitest';
import type { Cell, ColumnMap } from '../../shared/sheet/fields.ts';
import { cellName, rowKind } from '../../shared/sheet/rows.ts';
import { statusMeaning, yesOrNo } from '../../shared/sheet/words.ts';
import { read } from './make.ts';

const HEADERS = ['Name', 'Invoice', 'Due date', 'Balance', 'Disputed', 'Notes'];
const COLUMNS: ColumnMap = { guarantor: 0, invoice: 1, dueDate: 2, balance: 3, disputed: 4 };
const kind = (...cells: Cell[]) => rowKind(cells, COLUMNS, HEADERS);

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
  ])('"%s" is no account', (word) => {
    expect(kind(word, '', '', 512.3)).toBe('total');
    expect(kind('', word, '', 512.3)).toBe('total');
    expect(kind('', '', word, 512.3)).toBe('total');
    expect(kind('', '', '', 512.3, '', word)).toBe('total');
  });

  it.each<[string, Cell[]]>([
    ['a company of that name, with an invoice', ['Total Care Clinic', 'F-7', '', 120]],
    ['a company of that name, without one', ['Total Care Clinic', '', '', 120]],
    ['a person called so, with an invoice', ['Suma', 'F-8', '', 120]],
    ['a person called so, with a due date', ['Suma', '', '2026-05-01', 120]],
    ['somebody with a remark about a total', ['Ana Ruiz', '', '', 120, '', 'Total']],
    ['a total of somebody', ['Totally Kids', '', '', 120]],
  ])('is not %s', (_what, cells) => {
    expect(kind(...cells)).toBe('line');
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

  it('with a ticked box or a name is a line', () => {
    expect(kind('', '', '', '', true)).toBe('line');
    expect(kind('Ana Ruiz')).toBe('line');
    expect(kind('', '', '', 0)).toBe('line');
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
    ['Call Tuesday', null],
  ])('"%s" means %s', (word, meaning) => {
    expect(statusMeaning(word)).toBe(meaning);
  });

  it.each([
    ['Yes', true],
    ['s\u00ed', true],
    ['Oui', true],
    ['x', true],
    ['\u2713', true],
    ['No', false],
    ['Non', false],
    ['', false],
    ['maybe', null],
  ])('"%s" says %s', (word, says) => {
    expect(yesOrNo(word)).toBe(says);
  });
});
