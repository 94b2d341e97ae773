import { AGING_EDGES, readEdges } from '../aging-buckets.ts';
import type { CivilDate } from '../calendar.ts';
import { ok, type Result, refused } from '../result.ts';
import { localeDecimalMark } from '../sheet/amounts.ts';
import { columnOrder, readDate, settleDate } from '../sheet/dates.ts';
import type { Cell } from '../sheet/fields.ts';

/** Why a function in a cell has no answer. */
export type CellRefusal =
  | 'as-of-missing'
  | 'not-a-day'
  | 'ambiguous-day'
  | 'day-to-come'
  | 'not-days'
  | 'not-edges'
  | 'no-headers'
  | 'nobody-named'
  | 'no-amounts'
  | 'unsure-column'
  | 'ambiguous-column'
  | 'ambiguous-dates'
  | 'no-bill-date'
  | 'rows-not-counted'
  | 'nothing-billed'
  | 'nothing-to-collect';

/** A quarter: as long as the published examples. */
const USUAL_DAYS = 90;
/** Ten years. */
const MOST_DAYS = 3660;

/**
 * The one day that a function is asked about. A day of which nobody can say whether day or month comes
 * first is refused, and nothing stands for a day that is missing.
 *
 * @param cells what was given: one cell
 * @returns refused with `as-of-missing`, `not-a-day` or `ambiguous-day`
 * @example readAsOf([[{ date: '2026-03-31' }]]) // ok('2026-03-31')
 */
export function readAsOf(cells: readonly (readonly Cell[])[]): Result<CivilDate, CellRefusal> {
  const given = cells.flat();
  const [cell = ''] = given;
  if (given.length > 1)
    return refused('not-a-day', { text: given.slice(0, 2).map(shown).join(', ') });
  const reading = readDate(cell);
  if (reading.kind === 'blank') return refused('as-of-missing');
  if (reading.kind === 'either') return refused('ambiguous-day', { text: shown(cell) });
  return reading.kind === 'date' ? ok(reading.date) : refused('not-a-day', { text: shown(cell) });
}

/**
 * How many days a period has: 90 where nothing is given.
 *
 * @returns refused with `not-days` for all that is no whole number from 1 to 3660
 * @example readDays([['']]) // ok(90)
 */
export function readDays(cells: readonly (readonly Cell[])[]): Result<number, CellRefusal> {
  const [days = '', ...more] = cells.flat();
  if (days === '' && more.length === 0) return ok(USUAL_DAYS);
  const isDays =
    typeof days === 'number' && Number.isInteger(days) && days >= 1 && days <= MOST_DAYS;
  return isDays && more.length === 0 ? ok(days) : refused('not-days');
}

/**
 * Where the ages end, from text ("30, 60, 90"), a number, or cells: the usual ones where nothing is given.
 *
 * @returns refused with `not-edges` for what cannot be the ends of buckets (`readEdges`)
 * @example readBuckets([[30, 60]]) // ok([30, 60])
 */
export function readBuckets(
  cells: readonly (readonly Cell[])[],
): Result<readonly number[], CellRefusal> {
  const given = cells.flat().filter((cell) => cell !== '');
  if (given.length === 0) return ok(AGING_EDGES);
  return readEdges(given.map(shown).join(' '));
}

/**
 * A column of dates, in its own shape: null for a blank cell, `no-date` for what is none. One date with a
 * day past 12 settles the others; where none does, nothing is guessed.
 *
 * @returns refused with `ambiguous-dates`
 * @example readDates([['2026-03-31'], ['']]) // ok([['2026-03-31'], [null]])
 */
export function readDates(
  cells: readonly (readonly Cell[])[],
): Result<(CivilDate | 'no-date' | null)[][], CellRefusal> {
  const readings = cells.map((row) => row.map(readDate));
  const order = columnOrder(readings.flat());
  const dates: (CivilDate | 'no-date' | null)[][] = [];
  for (const [at, row] of readings.entries()) {
    const settled = row.map((reading) => settleDate(reading, order));
    const open = settled.findIndex((one) => !one.ok && one.reason === 'ambiguous-date');
    if (open >= 0) return refused('ambiguous-dates', { text: shown(cells[at]?.[open] ?? '') });
    dates.push(settled.map((one) => (one.ok ? one.value : 'no-date')));
  }
  return ok(dates);
}

/**
 * What divides the arguments of a function in a spreadsheet of that locale: where a comma divides decimals, a
 * semicolon. Source: Google, "Change your spreadsheet's locale".
 *
 * @param locale for example 'es_MX'
 * @example argumentSeparator('fr_FR') // ';'
 */
export function argumentSeparator(locale: string): ',' | ';' {
  return localeDecimalMark(locale) === ',' ? ';' : ',';
}

/** As much of a cell as a sentence can show. */
function shown(cell: Cell): string {
  return (typeof cell === 'object' ? cell.date : String(cell)).slice(0, 40);
}
