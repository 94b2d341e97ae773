import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { aging } from '../../shared/aging.ts';
import type { CivilDate } from '../../shared/calendar.ts';
import { openBalance } from '../../shared/receivables.ts';
import {
  type Cell,
  type ColumnMap,
  columnLetter,
  type DateField,
  type DateOrder,
  type Field,
} from '../../shared/sheet/fields.ts';
import { findHeaderRow, headersAt, mapHeaders } from '../../shared/sheet/headers.ts';
import { type ProblemReason, verdictOf } from '../../shared/sheet/problems.ts';
import { readSheet, type SheetReading } from '../../shared/sheet/read.ts';

/** A line as a careful bookkeeper reads it. */
interface ExpectedRow {
  row: number;
  verdict: 'ok' | 'warning' | 'blocked';
  defects: string[];
  guarantor: string | null;
  invoice: string | null;
  due: CivilDate | null;
  service: CivilDate | null;
  amount: number | null;
  paid: number | null;
  balance: number | null;
  currency: string;
  counted: boolean;
}

interface MessySheet {
  file: string;
  name: string;
  locale: string;
  currency: string;
  asOf: CivilDate;
  rows: Cell[][];
  expected: {
    headerRow: number;
    columns: Partial<Record<Field, string>>;
    asked: DateField[];
    answers: Partial<Record<DateField, DateOrder>>;
    lines: number;
    totalLines: number;
    notLines: number[];
    rows: ExpectedRow[];
    totals: Record<string, { balance: number; credits: number; lines: number; notCounted: number }>;
    aging: Record<string, Record<string, number | string>>;
  };
}

const FOLDER = new URL('./messy/', import.meta.url);
const SHEETS: MessySheet[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => ({ file, ...JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) }));

/** Columns about which a person is asked: two of one name, and names of two meanings. */
const ASKED: Readonly<Record<string, readonly Field[]>> = {
  '01-us-dental-title-block.json': ['place'],
  '02-es-physio-two-fechas.json': ['invoiceDate', 'paidDate'],
  '05-co-month-groups.json': ['payer'],
};

/** The bookkeeper's word for each of our reasons. */
const DEFECT: Readonly<Record<ProblemReason, string>> = {
  'not-a-date': 'impossible-date',
  'no-such-day': 'impossible-date',
  'implausible-date': 'impossible-date',
  'ambiguous-date': 'ambiguous-date',
  'not-an-amount': 'unreadable-amount',
  'ambiguous-amount': 'ambiguous-amount',
  'sheet-error': 'sheet-error',
  'unknown-currency': 'unreadable-amount',
  'no-guarantor': 'no-guarantor',
  'no-amount': 'unreadable-amount',
  'repeated-row': 'duplicate-invoice',
  'bad-email': 'bad-email',
  'bad-phone': 'bad-phone',
  'paid-but-open': 'paid-but-open',
  'owed-but-paid-on': 'paid-but-open',
  'negative-payment': 'negative-payment',
  'no-due-date': 'no-date',
  'no-date': 'no-date',
  'due-before-invoice': 'due-before-invoice',
  'service-after-invoice': 'service-after-invoice',
  'negative-balance': 'negative-balance',
  'paid-more-than-billed': 'paid-more-than-billed',
  'invoice-with-two-amounts': 'invoice-with-two-amounts',
  'account-with-two-guarantors': 'account-with-two-guarantors',
  'unknown-payer': 'unknown-payer',
  'above-headers': 'above-headers',
  'not-deducted': 'not-deducted',
  'mixed-date-orders': 'mixed-date-orders',
};

const BUCKETS = ['current', '1-30', '31-60', '61-90', '91-120', '120+'];

function columnsOf(letters: Partial<Record<Field, string>>): ColumnMap {
  const index = (letter: string) =>
    Array.from({ length: 30 }, (_, at) => columnLetter(at)).indexOf(letter);
  const entries = Object.entries(letters).map(([field, letter]) => [field, index(letter)]);
  return Object.fromEntries(entries);
}

function readAs({ rows, locale, currency, expected }: MessySheet, answered: boolean): SheetReading {
  return readSheet({
    ...{ rows, locale, currency },
    headerRow: expected.headerRow - 1,
    columns: columnsOf(expected.columns),
    dateOrder: answered ? expected.answers : {},
  });
}

/** What we make of a line, in the bookkeeper's words. */
function rowsRead({ asOf, expected }: MessySheet, reading: SheetReading) {
  return expected.rows.map(({ row }) => {
    const problems = reading.problems.filter((problem) => problem.row === row);
    const line = reading.receivables.find((one) => one.row === row);
    return {
      row,
      verdict: verdictOf(problems),
      defects: [...new Set(problems.map(({ reason }) => DEFECT[reason]))].sort(),
      counted: line !== undefined,
      ...(line && {
        ...{ guarantor: line.guarantor, invoice: line.invoice, currency: line.currency },
        ...{ due: line.dueDate, service: line.serviceDate },
        ...{ amount: line.amount, paid: line.paid ?? 0, balance: openBalance(line, asOf) },
      }),
    };
  });
}

/** What the bookkeeper expects, as far as the line is counted. */
function rowsExpected({ expected }: MessySheet) {
  return expected.rows.map((line) => {
    const { row, verdict, defects, counted } = line;
    const { guarantor, invoice, currency, due, service, amount, paid, balance } = line;
    const read = { guarantor, invoice, currency, due, service, amount, paid, balance };
    return { row, verdict, defects: [...defects].sort(), counted, ...(counted && read) };
  });
}

describe.each(SHEETS)('$name', (sheet) => {
  const { file, rows, expected, asOf } = sheet;
  const columns = columnsOf(expected.columns);

  it('has its headers found, with no column taken for another', () => {
    const headerRow = findHeaderRow(rows);
    expect(headerRow).toBe(expected.headerRow - 1);
    const { sure, unsure } = mapHeaders(headersAt(rows, headerRow ?? 0));
    const asked = ASKED[file] ?? [];
    const known = Object.entries(columns).filter(([field]) => !asked.includes(field as Field));
    expect(sure).toEqual(Object.fromEntries(known));
    for (const field of asked) expect(Object.values(unsure).flat()).toContain(columns[field]);
    expect(Object.values(unsure).flat()).toHaveLength(asked.length);
  });

  it('has its doubtful dates asked about, and nothing else', () => {
    const { questions } = readAs(sheet, false);
    expect(questions.map(({ field }) => field)).toEqual(expected.asked);
    for (const { examples } of questions) expect(examples).toHaveLength(2);
  });

  it('has each row read as a careful bookkeeper does', () => {
    const reading = readAs(sheet, true);
    expect(rowsRead(sheet, reading)).toEqual(rowsExpected(sheet));
    expect(reading).toMatchObject({ lines: expected.lines, totalLines: expected.totalLines });
    const told = new Set(reading.problems.map(({ row }) => row));
    for (const row of expected.notLines) expect(told.has(row), `row ${row}`).toBe(false);
  });

  it('sums and ages to the cent', () => {
    const reading = readAs(sheet, true);
    // a bookkeeper ages what stands in the sheet, whoever is to pay it
    const lines = reading.receivables.map((line) => ({ ...line, payer: null, flags: [] }));
    const { currencies } = aging(lines, { asOf, basis: 'dueDate' });
    const apart = aging(reading.receivables, { asOf, basis: 'dueDate' }).currencies;
    for (const { currency, total } of currencies) {
      const { basis, ...wanted } = expected.aging[currency] ?? {};
      expect(basis).toBe('due');
      const buckets = Object.fromEntries(BUCKETS.map((name, at) => [name, total.buckets[at]]));
      const { undated, credits } = total;
      expect({ ...buckets, undated, credits, total: total.total }).toEqual(wanted);
      const parts = apart.find((one) => one.currency === currency)?.total;
      expect(parts && parts.total + parts.insurer + parts.agency).toBe(total.total + total.insurer);
      const { balance, notCounted } = expected.totals[currency] ?? {};
      expect(total.total - credits).toBe(balance);
      const out = expected.rows.filter((line) => line.currency === currency && !line.counted);
      expect(out).toHaveLength(notCounted ?? 0);
    }
    expect(currencies.map(({ currency }) => currency).sort()).toEqual(
      Object.keys(expected.totals).sort(),
    );
  });
});
