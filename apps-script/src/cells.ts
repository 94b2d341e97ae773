import { type AgingBasis, aging, agingBasis, paidOnUnknownDays } from '../../shared/aging.ts';
import { bucketNames, bucketOf } from '../../shared/aging-buckets.ts';
import { addDays, type CivilDate, civilDateIn, daysBetween } from '../../shared/calendar.ts';
import {
  type CellRefusal,
  readAsOf,
  readBuckets,
  readDates,
  readDays,
} from '../../shared/cells/arguments.ts';
import { dso } from '../../shared/kpi/dso.ts';
import { effectiveness } from '../../shared/kpi/effectiveness.ts';
import type { Figure } from '../../shared/kpi/figure.ts';
import { type Ledger, ledgersOf, type Period } from '../../shared/kpi/ledger.ts';
import { CELL_WORDS } from '../../shared/messages/cells.ts';
import { formatDate } from '../../shared/messages/dates.ts';
import { languageOf, messages } from '../../shared/messages/index.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import { localeCurrency } from '../../shared/sheet/amounts.ts';
import type { Cell } from '../../shared/sheet/fields.ts';
import { missingParts } from '../../shared/sheet/headers.ts';
import { readSheet, type SheetReading } from '../../shared/sheet/read.ts';
import { textOf } from '../../shared/sheet/rows.ts';
import { type CellTable, tableOf } from './cells-table.ts';
import { findColumns } from './columns.ts';
import { type CellPlace, cellPlace, readersLanguage } from './google/cell.ts';
import { now } from './google/clock.ts';
import { hasDate } from './setup.ts';

/** So many rows are named one by one. */
const NAMED_ROWS = 10;

type Answer<T> = Result<T, CellRefusal>;
type Value = CellTable | number | string;

/** The bills of a range, with nothing left to ask. */
interface Bills {
  readonly reading: SheetReading;
  readonly basis: AgingBasis | null;
  /** Whether the range has a column that says when a bill was made. */
  readonly isDated: boolean;
}

/** AMIABLE_AGING: the aging of a range on a day. */
export function agingInCell(range: unknown, asOf: unknown, buckets: unknown): Value {
  return inCell((place) => {
    const day = pastDay(place, asOf);
    if (!day.ok) return day;
    const edges = readBuckets(place.cells(buckets));
    if (!edges.ok) return edges;
    const bills = billsIn(place, range);
    if (!bills.ok) return bills;
    const { reading, basis } = bills.value;
    const language = languageOf(place.locale);
    return ok(
      tableOf({
        ...{ texts: messages(language), words: CELL_WORDS[language], edges: edges.value },
        aging: aging(reading.receivables, { asOf: day.value, basis, edges: edges.value }),
        paidOnUnknownDays: paidOnUnknownDays(reading.receivables, day.value, today(place)),
        notCounted: rowsNotCounted(reading),
      }),
    );
  });
}

/** AMIABLE_BUCKET: by what name a due date, or each of a column, goes on a day. */
export function bucketInCell(due: unknown, asOf: unknown, buckets: unknown): Value {
  return inCell((place) => {
    const day = readAsOf(place.cells(asOf));
    if (!day.ok) return day;
    const edges = readBuckets(place.cells(buckets));
    if (!edges.ok) return edges;
    const dates = readDates(place.cells(due));
    if (!dates.ok) return dates;
    const language = languageOf(place.locale);
    const names = bucketNames(edges.value, messages(language).ages);
    const nameOf = (date: CivilDate | 'no-date' | null) => {
      if (date === null) return '';
      if (date === 'no-date') return CELL_WORDS[language].noDate;
      return names[bucketOf(daysBetween(date, day.value), edges.value)] ?? '';
    };
    const table = dates.value.map((row) => row.map(nameOf));
    return ok(Array.isArray(due) ? table : (table[0]?.[0] ?? ''));
  });
}

/** AMIABLE_DSO: how many days of billing are still owed. */
export function dsoInCell(range: unknown, asOf: unknown, days: unknown): Value {
  const value = (figure: Figure) => figure.value;
  return figureInCell({ range, asOf, days }, dso, value, 'nothing-billed');
}

/** AMIABLE_CEI: how much came in of what could have, in percent. */
export function ceiInCell(range: unknown, asOf: unknown, days: unknown): Value {
  const percent = ({ value }: Figure) => (value === null ? null : value * 100);
  return figureInCell({ range, asOf, days }, effectiveness, percent, 'nothing-to-collect');
}

/** One number; a row a currency where there are several, for they never meet in one. */
function figureInCell(
  { range, asOf, days }: Record<'range' | 'asOf' | 'days', unknown>,
  count: (ledger: Ledger, period: Period) => Figure,
  toNumber: (figure: Figure) => number | null,
  undefinedBecause: CellRefusal,
): Value {
  return inCell((place) => {
    const day = pastDay(place, asOf);
    if (!day.ok) return day;
    const length = readDays(place.cells(days));
    if (!length.ok) return length;
    const bills = billsIn(place, range);
    if (!bills.ok) return bills;
    const { reading, basis, isDated } = bills.value;
    if (!isDated) return refused('no-bill-date');
    const rows = rowsNotCounted(reading);
    if (rows !== null) return refused('rows-not-counted', { rows });
    const period = { from: addDays(day.value, 1 - length.value), to: day.value };
    const figures = ledgersOf(reading.receivables, basis).map(
      (ledger) => [ledger.currency, toNumber(count(ledger, period))] as const,
    );
    if (figures.every(([, value]) => value === null)) return refused(undefinedBecause);
    const { notDefined } = CELL_WORDS[languageOf(place.locale)];
    const [first] = figures;
    const one = figures.length === 1 ? first?.[1] : undefined;
    return ok(one ?? figures.map(([currency, value]) => [currency, value ?? notDefined]));
  });
}

/** What Google shows in the cell: the answer, or a sentence about what is to be mended. */
function inCell(answer: (place: CellPlace) => Answer<Value>): Value {
  const place = cellPlace();
  const given = answer(place);
  if (given.ok) return given.value;
  const language = readersLanguage() ?? languageOf(place.locale);
  throw new Error(CELL_WORDS[language].refusals[given.reason](given.details));
}

/** The day that is asked about, which may be today: what will be paid later nobody knows. */
function pastDay(place: CellPlace, asOf: unknown): Answer<CivilDate> {
  const day = readAsOf(place.cells(asOf));
  if (!day.ok || day.value <= today(place)) return day;
  return refused('day-to-come', { text: formatDate(day.value, languageOf(place.locale)) });
}

function today({ timeZone }: CellPlace): CivilDate {
  return civilDateIn(timeZone)(now());
}

/** A range has no marks, and what one person has said must not change what another sees in the cell. */
const BY_HEADERS_ALONE: Parameters<typeof findColumns>[2] = {
  marks: () => [],
  learnt: () => new Map(),
};

/** Reads a range as the report reads a tab of which a person has said nothing; what it would ask is refused. */
function billsIn(place: CellPlace, range: unknown): Answer<Bills> {
  const rows = place.cells(range);
  const { map, open, headerRow } = findColumns(rows, null, BY_HEADERS_ALONE);
  if (open.length > 0) {
    const headers = open.flatMap(({ candidates }) => candidates.map(({ text }) => `“${text}”`));
    return refused('unsure-column', { headers: [...new Set(headers)].join(', ') });
  }
  const missing = missingParts(map);
  if (missing.length > 1) return refused('no-headers');
  if (missing.length > 0) return refused(missing[0] === 'who' ? 'nobody-named' : 'no-amounts');
  const reading = readSheet({
    ...{ rows, headerRow, columns: map, locale: place.locale, dateOrder: {} },
    currency: localeCurrency(place.locale),
  });
  const [question] = reading.questions;
  if (question) {
    const { text = '' } = question.examples[0] ?? {};
    return refused('ambiguous-column', {
      text,
      header: headerOf(rows, headerRow, question.column),
    });
  }
  const has = hasDate(map);
  return ok({
    ...{ reading, basis: agingBasis(has) },
    isDated: has('invoiceDate') || has('serviceDate'),
  });
}

function headerOf(rows: readonly (readonly Cell[])[], row: number, column: number): string {
  return textOf(rows[row]?.[column]) ?? '';
}

/** The rows of the range that the report would leave out; null where it counts all of them. */
function rowsNotCounted({ problems }: SheetReading): string | null {
  const left = new Set(problems.flatMap(({ row, leftOut }) => (leftOut ? [row] : [])));
  if (left.size === 0) return null;
  const rows = [...left].sort((a, b) => a - b);
  const more = rows.length > NAMED_ROWS ? `, … (${rows.length})` : '';
  return `${rows.slice(0, NAMED_ROWS).join(', ')}${more}`;
}
