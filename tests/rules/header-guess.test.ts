import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALIASES, NOT_OURS } from '../../shared/sheet/aliases.ts';
import { type Cell, FIELDS, type Field, QUIET_FIELDS } from '../../shared/sheet/fields.ts';
import { findHeaderRow, headersAt, headersOf, mapHeaders } from '../../shared/sheet/headers.ts';
import { slipOf } from '../../shared/sheet/misspelt.ts';
import { holds } from './runs.ts';

const mapped = (...texts: string[]) => mapHeaders(headersOf(texts));

describe('a word with a slip of the fingers', () => {
  it.each([
    ['vencimeinto', 'vencimiento', 'surely'],
    ['adress', 'address', 'surely'],
    ['ballance', 'balance', 'surely'],
    ['balence', 'balance', 'perhaps'],
    ['change', 'charge', 'perhaps'],
    ['personal', 'persona', 'perhaps'],
    ['balance', 'balance', null],
    ['rate', 'date', null],
    ['blaanec', 'balance', null],
    ['paymnts', 'payment', null],
  ])('%s is %s: %s', (word, known, slip) => {
    expect(slipOf(word, known)).toBe(slip);
  });

  it('of two letters changed about is always seen', () => {
    const word = fc.stringMatching(/^[a-z]{5,12}$/);
    holds(
      fc.property(word, fc.nat(), (known, seed) => {
        const at = seed % (known.length - 1);
        const [one = '', other = ''] = [known[at], known[at + 1]];
        const slipped = known.slice(0, at) + other + one + known.slice(at + 2);
        expect(slipOf(slipped, known)).toBe(one === other ? null : 'surely');
      }),
      300,
    );
  });
});

describe('a misspelt header', () => {
  it('means what it should say', () => {
    expect(mapped('Guarnator', 'Fecha de vencimeinto', 'Balnce due')).toEqual({
      sure: { guarantor: 0, dueDate: 1, balance: 2 },
      unsure: {},
    });
  });

  it('is asked about where it may be another word, or a name of two meanings', () => {
    expect(mapped('Balence')).toEqual({ sure: {}, unsure: { balance: [0] } });
    expect(mapped('Personal')).toEqual({ sure: {}, unsure: { guarantor: [0] } });
  });

  it('is nothing beside one that is spelt well', () => {
    expect(mapped('Balnce', 'Balance')).toEqual({ sure: { balance: 1 }, unsure: {} });
  });

  it('is never a word that another column bears', () => {
    expect(mapped('Pagador', 'Pagado', 'Deudor', 'Deuda').sure).toEqual({
      paid: 1,
      guarantor: 2,
      balance: 3,
    });
  });
});

describe('a header as a program or a person in a hurry writes it', () => {
  it.each<[string, Field]>([
    ['Fch. Vto.', 'dueDate'],
    ['F. venc', 'dueDate'],
    ['FEC_VENCIMIENTO', 'dueDate'],
    ['duedate', 'dueDate'],
    ['Nº\nFact.', 'invoice'],
    ['Amt Due', 'balance'],
    ['CURR_PAT_BAL', 'balance'],
    ['Saldo USD', 'balance'],
    ['Fecha de pago dd/mm/yyyy', 'paidDate'],
    ['Pmt Plan Y/N', 'plan'],
    ['GUARANTOR_PHONE', 'phone'],
    ['Billing e-mail', 'email'],
    ['Facturé', 'amount'],
    ['FACTURÉ (€)', 'amount'],
    ['Facture', 'invoice'],
    ['Responsable (PAC/ASEG)', 'payer'],
    ['Patient ou mutuelle', 'payer'],
  ])('%s is %s', (text, field) => {
    expect(mapped(text)).toEqual({ sure: { [field]: 0 }, unsure: {} });
  });

  it('is nothing to us where it names what no rule needs', () => {
    for (const name of NOT_OURS.split('|')) {
      expect(mapped(name), name).toEqual({ sure: {}, unsure: {} });
    }
  });
});

describe('a column that nothing depends on', () => {
  it('is known, and never asked about', () => {
    for (const field of QUIET_FIELDS) {
      const [name = ''] = ALIASES[field].strong.split('|');
      expect(mapped(name).sure, name).toEqual({ [field]: 0 });
      expect(mapped(name, name), name).toEqual({ sure: {}, unsure: {} });
    }
  });
});

describe('headers on two lines', () => {
  const upper: Cell[] = ['Account', 'Receipt', '', 'Balance', '', 'Notes'];
  const lower: Cell[] = ['', 'No.', 'Due', 'Insurer', 'Patient', ''];

  it('are read together: the upper word, the lower one, or both', () => {
    const rows = [['A clinic'], upper, lower, ['A-1', '7', '2026-05-01', 10, 20, 'x']];
    expect(findHeaderRow(rows)).toBe(2);
    const headers = headersAt(rows, 2);
    expect(headers.map(({ text }) => text)).toEqual([
      ...['Account', 'Receipt No.', 'Due', 'Balance Insurer', 'Balance Patient', 'Notes'],
    ]);
    expect(mapHeaders(headers)).toEqual({
      sure: { account: 0, invoice: 1, dueDate: 2, insuranceBalance: 3, balance: 4, notes: 5 },
      unsure: {},
    });
  });

  it('are not made of a title over one line, nor of headers over the first row', () => {
    const one: Cell[] = ['Name', 'Balance', 'Due date', ''];
    const title: Cell[] = ['Open balances', '', '', 'June'];
    const data: Cell[] = ['Ana Ruiz', 'Balance', 'Due date', 'Phone'];
    expect(headersAt([title, one], 1)).toEqual(headersOf(one));
    expect(findHeaderRow([title, one, data])).toBe(1);
    expect(headersAt([['x', 5, '', 'Phone'], one], 1)).toEqual(headersOf(one));
  });

  it('of any words never give one column two meanings', () => {
    const word = fc.constantFrom(
      '',
      ...FIELDS.map((field) => ALIASES[field].strong.split('|')[0] ?? ''),
    );
    const row = fc.array(word, { minLength: 2, maxLength: 8 });
    holds(
      fc.property(row, row, (above, own) => {
        const headers = headersAt([above, own], 1);
        expect(new Set(headers.map(({ index }) => index)).size).toBe(headers.length);
        const { sure, unsure } = mapHeaders(headers);
        const places = [...Object.values(sure), ...Object.values(unsure).flat()];
        expect(new Set(places).size).toBe(places.length);
      }),
      300,
    );
  });
});
