import { addDays, type CivilDate, dayNumber } from '../../shared/calendar.ts';
import type { Language } from '../../shared/money.ts';
import { clinicAccounts, type Entry, type Row } from './demo-accounts.ts';
import { FEES } from './demo-names.ts';
import { type Random, randomFrom } from './demo-random.ts';
import { brokenEntries, specialEntries } from './demo-specials.ts';
import type { Region } from './load.ts';
import { localeMarks } from './locales.ts';
import { newSheet } from './new-sheet.ts';
import { serialOf } from './serials.ts';
import type { CellModel, SheetModel, Workbook } from './types.ts';

export interface DemoOptions extends Region {
  /** The same seed gives the same clinic. */
  seed: number;
  /** The day on which the rows are looked at: due dates lie around it. */
  today: CivilDate;
}

const HEADERS = [
  ...['Account', 'Guarantor', 'Patient', 'E-mail', 'Language', 'Invoice', 'Service date'],
  ...['Invoice date', 'Due date', 'Billed', 'Paid', 'Balance', 'Status', 'Notes', 'Currency'],
  'Payment date',
];
/** Header row, from 0: two lines of title stand above it, as in many clinics' sheets. */
const HEADER_ROW = 2;
/** Named in each row: the clinic is the same wherever somebody looks at it from. */
const CURRENCY = 'USD';
const WIDTHS = [80, 160, 160, 230, 80, 90, 100, 100, 120, 90, 90, 90, 120, 260, 80, 110];

/**
 * A small clinic's receivables, made from a seed: about 200 rows, most of them in order, some broken
 * in each way that real sheets are. Patients read English, Spanish or French; nobody exists.
 *
 * @example demoWorkbook({ seed: 1, today: '2026-03-02', locale: 'en_US', timeZone: 'America/New_York' })
 */
export function demoWorkbook({ seed, today, locale, timeZone }: DemoOptions): Workbook {
  const random = randomFrom(seed);
  const day = localeMarks(locale).date;
  const desk = randomFrom(seed + 1); // of its own, so that no other cell hangs on it
  const rows = receivables(random, desk, today, day);
  return {
    id: `demo-clinic-${seed}`,
    name: 'Maple Street Clinic',
    locale,
    timeZone,
    sheets: [receivablesSheet(rows), feeSheet()],
    activeSheetId: 0,
    activeCell: 'A1',
  };
}

function receivables(random: Random, desk: Random, today: CivilDate, day: string): Row[] {
  const entries = [
    ...clinicAccounts(random, today),
    ...specialEntries(today),
    ...brokenEntries(today),
  ].sort((a, b) => dayNumber(a.entered) - dayNumber(b.entered));
  return entries.flatMap((entry, index) => {
    const row = [
      ...rowOf(entry, `INV-${20_418 + index}`, day, random),
      paymentCell(entry, today, day, desk),
    ];
    return entry.breakage ? entry.breakage(row) : [row];
  });
}

function rowOf(entry: Entry, invoice: string, day: string, random: Random): Row {
  const date = (value: CivilDate | null) => value && dateCell(value, entry.language, day, random);
  const cells = [
    entry.account,
    entry.guarantor,
    entry.patient,
    entry.email,
    languageWord(entry.language, random),
    invoice,
    date(entry.served),
    date(entry.invoiced),
    date(entry.due),
    moneyCell(entry.billed, random),
    entry.paid === 0 ? null : moneyCell(entry.paid, random),
    moneyCell(entry.billed - entry.paid, random),
    entry.status,
    entry.remark,
    CURRENCY,
  ];
  return cells.map(cellOf);
}

/** The day on which somebody paid, from soon after the bill to a month past due; the desk forgets some. */
function paymentCell(
  { invoiced, due, paid, language }: Entry,
  today: CivilDate,
  day: string,
  desk: Random,
): CellModel | undefined {
  if (paid === 0 || invoiced === null || due === null || desk.below(8) === 0) return undefined;
  const latest = Math.min(dayNumber(due) + 30, dayNumber(today));
  const paidOn = addDays(invoiced, 3 + desk.below(Math.max(1, latest - dayNumber(invoiced) - 2)));
  return paidOn > today ? undefined : dateCell(paidOn, language, day, desk);
}

function cellOf(content: string | CellModel | null): CellModel | undefined {
  if (content === null || content === '') return undefined;
  return typeof content === 'string' ? { value: content } : content;
}

/** Nine of ten dates are real ones; the others were typed as text, in the two ways people do it. */
function dateCell(date: CivilDate, language: Language, day: string, random: Random): CellModel {
  const style = random.below(20);
  if (style === 0) return { value: date };
  if (style === 1) return { value: inWords(date, language) };
  return { value: serialOf(date), format: day };
}

function inWords(date: CivilDate, language: Language): string {
  const words = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  return words.format(dayNumber(date) * 86_400_000);
}

/** Most amounts are numbers; some were pasted as text, with a sign or with European marks. */
function moneyCell(cents: number, random: Random): CellModel {
  const style = random.below(25);
  const sign = cents < 0 ? '-' : '';
  const [whole = '', fraction = ''] = (Math.abs(cents) / 100).toFixed(2).split('.');
  const groups = (mark: string) => whole.replace(/\B(?=(\d{3})+$)/g, mark);
  if (style === 0) return { value: `${sign}$${groups(',')}.${fraction}` };
  if (style === 1) return { value: `${sign}${groups(' ')},${fraction}` };
  return { value: cents / 100, format: '#,##0.00', align: 'right' };
}

function languageWord(language: Language, random: Random): string {
  const style = random.below(12);
  if (style === 0) return language === 'en' ? '' : language.toUpperCase();
  if (style === 1) return { en: 'EN', es: 'Español', fr: 'Français' }[language];
  return { en: 'English', es: 'Spanish', fr: 'French' }[language];
}

function receivablesSheet(rows: Row[]): SheetModel {
  const headers = HEADERS.map((value) => ({
    value,
    bold: true,
    background: '#e8f0ee',
  }));
  const titles: Row[] = [
    [{ value: 'Maple Street Clinic: patient receivables', bold: true }],
    [{ value: 'Front desk: please enter payments on the day they arrive', italic: true }],
  ];
  const sheet = newSheet(0, 'Receivables', [...titles, headers, ...rows, totalRow(rows)]);
  sheet.frozenRows = HEADER_ROW + 1;
  sheet.columnWidths = Object.fromEntries(WIDTHS.map((width, index) => [index, width]));
  return sheet;
}

/** The clinic's own total line. Its sums take the numbers and pass over text, as SUM does. */
function totalRow(rows: readonly Row[]): Row {
  const first = HEADER_ROW + 2;
  const last = first + rows.length - 1;
  const total: Row = [{ value: 'TOTAL', bold: true }];
  for (const [letter, column] of [
    ['J', 9],
    ['K', 10],
    ['L', 11],
  ] as const) {
    const cents = rows.reduce((sum, row) => sum + centsOf(row[column]), 0);
    const formula = `=SUM(${letter}${first}:${letter}${last})`;
    total[column] = { value: cents / 100, formula, format: '#,##0.00', bold: true, align: 'right' };
  }
  return Array.from(total);
}

function centsOf(cell: CellModel | undefined): number {
  return typeof cell?.value === 'number' ? Math.round(cell.value * 100) : 0;
}

function feeSheet(): SheetModel {
  const headers = ['Code', 'Service', 'Usual fee'].map((value) => ({ value, bold: true }));
  const rows = FEES.map(
    ([code, service, fee]): Row => [
      { value: code },
      { value: service },
      { value: fee, format: '#,##0.00' },
    ],
  );
  const sheet = newSheet(1, 'Fee schedule', [headers, ...rows]);
  sheet.frozenRows = 1;
  sheet.columnWidths = { 1: 260 };
  return sheet;
}
