import { describe, expect, test } from 'vitest';
import { demoWorkbook } from '../../apps-script/host/demo.ts';
import { demoLines, demoSheet } from '../../apps-script/host/demo-lines.ts';
import { dateOfSerial } from '../../apps-script/host/serials.ts';
import type { CellModel } from '../../apps-script/host/types.ts';
import { aging } from '../../shared/aging.ts';
import type { CivilDate } from '../../shared/calendar.ts';
import { STOP_FLAGS } from '../../shared/receivables.ts';
import type { Cell, ColumnMap } from '../../shared/sheet/fields.ts';
import { headersOf, mapHeaders } from '../../shared/sheet/headers.ts';
import { readSheet } from '../../shared/sheet/read.ts';

const US = { locale: 'en_US', timeZone: 'America/New_York' };
const TODAY = '2026-03-02';
const COLUMNS: ColumnMap = {
  ...{ account: 0, guarantor: 1, patient: 2, email: 3, language: 4, invoice: 5, serviceDate: 6 },
  ...{
    invoiceDate: 7,
    dueDate: 8,
    amount: 9,
    paid: 10,
    balance: 11,
    status: 12,
    notes: 13,
    currency: 14,
    paidDate: 15,
  },
};
const SEEDS = [1, 2, 3, 2026];

function clinic(seed: number, today: CivilDate = TODAY) {
  const book = demoWorkbook({ seed, today, ...US });
  const cells = book.sheets[0]?.rows ?? [];
  const rows = cells.map((row) => Array.from(row, asCell));
  return {
    book,
    cells,
    rows,
    reading: readSheet({
      rows,
      headerRow: 2,
      columns: COLUMNS,
      currency: 'USD',
      locale: 'en_US',
      dateOrder: {},
    }),
  };
}

function asCell(cell: CellModel | undefined): Cell {
  const { value = '', format = '' } = cell ?? {};
  return typeof value === 'number' && /y/.test(format) ? { date: dateOfSerial(value) } : value;
}

test('the same seed gives the same clinic, another seed another one', () => {
  expect(clinic(7).book).toEqual(clinic(7).book);
  expect(clinic(7).rows).not.toEqual(clinic(8).rows);
});

test('its headers are all known, so that the setup asks nothing', () => {
  const { sure, unsure } = mapHeaders(headersOf(clinic(1).rows[2] ?? []));
  expect(sure).toEqual(COLUMNS);
  expect(unsure).toEqual({});
});

test('the portal’s demo knows its lines wherever somebody looks at them from', () => {
  for (const locale of ['en_US', 'es_ES', 'fr_FR']) {
    const { readable } = demoLines(demoSheet(TODAY, { ...US, locale }));
    expect(readable.length).toBeGreaterThan(190);
    expect(readable.filter(({ currency }) => currency !== 'USD')).toEqual([]);
  }
});

test('no two cells are one object, so that an edit changes one of them', () => {
  const { book } = clinic(1);
  const cells = book.sheets.flatMap((sheet) => sheet.rows.flat()).filter((cell) => cell);
  expect(new Set(cells).size).toBe(cells.length);
  const rows = book.sheets.flatMap((sheet) => sheet.rows);
  expect(new Set(rows).size).toBe(rows.length);
});

describe.each(SEEDS)('the clinic of seed %i', (seed) => {
  const { book, cells, rows, reading } = clinic(seed);
  const column = (index: number) => cells.slice(3, -1).map((row) => row[index]?.value ?? '');

  test('has about 200 lines under two titles and headers, and another tab', () => {
    expect(reading.lines).toBeGreaterThan(190);
    expect(reading.lines).toBeLessThan(215);
    expect(rows[2]).toContain('Due date');
    expect(book.sheets.map((sheet) => sheet.name)).toEqual(['Receivables', 'Fee schedule']);
  });

  test('asks nothing: every date can be read, or is broken on purpose', () => {
    expect(reading.questions).toEqual([]);
  });

  test('fills every bucket, undated and credits, on whatever day it is opened', () => {
    for (const today of [TODAY, '2027-12-31'] as const) {
      const { reading: read } = clinic(seed, today);
      const report = aging(read.receivables, { asOf: today, basis: 'dueDate' });
      const total = report.currencies[0]?.total;
      expect(report.currencies.map(({ currency }) => currency)).toEqual(['USD']);
      for (const bucket of total?.buckets ?? []) expect(bucket).toBeGreaterThan(0);
      expect(total?.buckets).toHaveLength(6);
      expect(total?.undated).toBeGreaterThan(0);
      expect(total?.credits).toBeLessThan(0);
      expect(report.notYet).toBe(1);
    }
  });

  test('has a row broken in each way, and each is found', () => {
    expect(new Set(reading.problems.map(({ reason }) => reason))).toEqual(
      new Set([
        ...['no-such-day', 'not-a-date', 'sheet-error', 'implausible-date', 'due-before-invoice'],
        ...['not-an-amount', 'ambiguous-amount', 'no-amount', 'no-guarantor', 'bad-email'],
        ...[
          'paid-but-open',
          'repeated-row',
          'no-date',
          'negative-balance',
          'paid-more-than-billed',
        ],
      ]),
    );
    expect(rows.slice(3, -1).filter((row) => row.every((cell) => cell === ''))).toHaveLength(1);
    expect(column(1).filter((name) => String(name).startsWith('=HYPERLINK('))).toHaveLength(1);
  });

  test('has each language and each reason not to remind that a clinic writes down', () => {
    const languages = new Set(reading.receivables.map(({ language }) => language));
    expect(languages).toEqual(new Set(['en', 'es', 'fr', null]));
    const flags = new Set(reading.receivables.flatMap((line) => line.flags));
    const never = ['deceased', 'bankrupt', 'represented', 'written-off'];
    for (const flag of STOP_FLAGS) expect(flags.has(flag), flag).toBe(!never.includes(flag));
    expect(new Set(reading.receivables.map((line) => line.unknownStatus))).toContain(
      'See Dr. Osei',
    );
  });

  test('has namesakes, a family and a guarantor of more than 120 days', () => {
    const addresses = (name: string) =>
      new Set(
        reading.receivables.filter((line) => line.guarantor === name).map((line) => line.email),
      );
    expect(addresses('Maria Garcia').size).toBe(2);
    const family = reading.receivables.filter((line) => line.guarantor === 'Rosa Delgado Cruz');
    expect(family.length).toBe(4);
    expect(new Set(family.map((line) => line.patient)).size).toBe(3);
    expect(
      reading.receivables.filter((line) => line.guarantor === 'Walter Whitcombe'),
    ).toHaveLength(3);
  });

  test('holds dates and amounts as numbers and as text in several ways', () => {
    const dates = [...column(6), ...column(7), ...column(8)].map(String);
    for (const form of [/^\d{5}$/, /^20\d\d-\d\d-\d\d$/, / de \p{L}+ de 20/u, /^\p{L}+ \d+, 20/u]) {
      expect(
        dates.some((text) => form.test(text)),
        String(form),
      ).toBe(true);
    }
    const amounts = [...column(9), ...column(10), ...column(11)].map(String);
    for (const form of [/^\$\d/, /^[\d ]+,\d\d$/, /^\d+\.5$/]) {
      expect(
        amounts.some((text) => form.test(text)),
        String(form),
      ).toBe(true);
    }
  });

  test('ends with the clinic’s own total, which adds the numbers above it', () => {
    expect(reading.totalLines).toBe(1);
    const numbers = column(11).filter((value) => typeof value === 'number');
    const sum = numbers.reduce((all, value) => all + Math.round(value * 100), 0) / 100;
    expect(cells.at(-1)?.[11]).toMatchObject({
      value: sum,
      formula: `=SUM(L4:L${cells.length - 1})`,
    });
  });

  test('names nobody: addresses and telephones are reserved for examples', () => {
    for (const email of column(3).filter((value) => value !== '')) {
      expect(email).toMatch(/@example(\.(com|org|net))?$/);
    }
    const phones = JSON.stringify(column(13)).match(/\d{3}-\d{4}/g) ?? [];
    expect(phones.length).toBeGreaterThan(0);
    for (const phone of phones) expect(phone).toMatch(/^555-01\d\d$/);
  });
});

test('French words stand among the dates of a clinic with French patients', () => {
  const texts = SEEDS.flatMap((seed) => clinic(seed).rows.flat().map(String));
  expect(texts.some((text) => /^\d+ \p{L}+ 20\d\d$/u.test(text))).toBe(true);
});

test('under a French locale real dates are shown as in France', () => {
  const book = demoWorkbook({ seed: 1, today: TODAY, locale: 'fr_FR', timeZone: 'Europe/Paris' });
  const formats = new Set(book.sheets[0]?.rows.flat().map((cell) => cell?.format));
  expect(formats).toContain('dd/MM/yyyy');
  expect(formats).not.toContain('M/d/yyyy');
});
