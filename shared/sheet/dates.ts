import { type CivilDate, civilDate, dateOfDayNumber, dayNumber } from '../calendar.ts';
import { ok, type Result, refused } from '../result.ts';
import type { Cell, DateOrder } from './fields.ts';
import { fold, looksBlank } from './words.ts';

/** Receivables outside of these years are slips of the keyboard (2206 for 2026). */
const FIRST_DAY: CivilDate = '1990-01-01';
const LAST_DAY: CivilDate = '2099-12-31';

/** Two digits from here on are of the last century: nobody dates a bill decades ahead. */
const SHORT_YEARS = 50;

/** Day 0 of a spreadsheet's serial numbers is 1899-12-30. Source: OpenDocument 1.3, part 4, 4.3.3. */
const SERIAL_ZERO = dayNumber('1899-12-30');

export type DateProblem = 'not-a-date' | 'no-such-day' | 'implausible-date' | 'sheet-error';

/** What a cell of a date column says by itself, before the column as a whole is heard. */
export type DateReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'date'; readonly date: CivilDate; readonly shows: DateOrder | null }
  | { readonly kind: 'either'; readonly dayFirst: CivilDate; readonly monthFirst: CivilDate }
  | { readonly kind: 'problem'; readonly reason: DateProblem };

/** What people type where a day is not known yet, folded. */
const NO_DAY_YET = new Set(
  'pending|tbd|none|to be defined|no date|pendiente|por definir|sin fecha|en attente|a definir|sans date'.split(
    '|',
  ),
);

const BLANK: DateReading = { kind: 'blank' };

/** A time of day after a date: the day is all we want. */
const TIME = /[T ,]+(\u00e0 |a las )?\d{1,2}[:h]\d{2}(:\d{2}([.,]\d+)?)?\s*([ap]\.?\s?m\.?|Z)?$/i;

/** Month names and their usual short forms in three languages, folded. */
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'enero', 'ene', 'janvier', 'janv'],
  ['february', 'feb', 'febrero', 'fevrier', 'fevr', 'fev'],
  ['march', 'mar', 'marzo', 'mars'],
  ['april', 'apr', 'abril', 'abr', 'avril', 'avr'],
  ['may', 'mayo', 'mai'],
  ['june', 'jun', 'junio', 'juin'],
  ['july', 'jul', 'julio', 'juillet', 'juil'],
  ['august', 'aug', 'agosto', 'ago', 'aout'],
  ['september', 'sep', 'sept', 'septiembre', 'setiembre', 'set', 'septembre'],
  ['october', 'oct', 'octubre', 'octobre'],
  ['november', 'nov', 'noviembre', 'novembre'],
  ['december', 'dec', 'diciembre', 'dic', 'decembre'],
];
const MONTH_NUMBER = new Map(
  MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/**
 * Reads one cell of a date column, as far as it can be read by itself. Real dates, ISO dates, month
 * names and numbers past 12 settle it; '03/04/2026' does not and comes back as `either`.
 *
 * @example readDate('31/12/2025') // { kind: 'date', date: '2025-12-31', shows: 'day' }
 * @example readDate('03/04/2026') // { kind: 'either', dayFirst: '2026-04-03', monthFirst: '2026-03-04' }
 */
export function readDate(cell: Cell): DateReading {
  if (typeof cell === 'object') return plausible(cell.date, null);
  if (typeof cell === 'number') return fromSerial(cell);
  if (typeof cell === 'boolean') return { kind: 'problem', reason: 'not-a-date' };
  const text = cell.trim().replace(TIME, '').trim();
  if (looksBlank(text) || NO_DAY_YET.has(fold(text))) return BLANK;
  if (text.startsWith('#')) return { kind: 'problem', reason: 'sheet-error' };
  return fromNumbers(text) ?? fromWords(text) ?? { kind: 'problem', reason: 'not-a-date' };
}

/** What a whole column says about which number comes first. */
export type ColumnOrder =
  | { readonly kind: 'settled'; readonly order: DateOrder }
  | { readonly kind: 'not-needed' }
  | { readonly kind: 'mixed' }
  | { readonly kind: 'ask' };

/**
 * Hears a whole date column: one value with a number past 12 settles all the others, values of both
 * kinds settle nothing, and where every day is 12 or less a person must be asked.
 *
 * @param readings of every cell of the column
 * @param answer what a person has said earlier; it counts only where the column does not settle it
 * @example columnOrder([readDate('03/04/2026'), readDate('31/12/2025')]) // settled, 'day'
 */
export function columnOrder(readings: readonly DateReading[], answer?: DateOrder): ColumnOrder {
  let day = false;
  let month = false;
  let open = false;
  for (const reading of readings) {
    if (reading.kind === 'either') open = true;
    else if (reading.kind === 'date' && reading.shows === 'day') day = true;
    else if (reading.kind === 'date' && reading.shows === 'month') month = true;
  }
  if (!open) return { kind: 'not-needed' };
  if (day !== month) return { kind: 'settled', order: day ? 'day' : 'month' };
  if (answer) return { kind: 'settled', order: answer };
  return day ? { kind: 'mixed' } : { kind: 'ask' };
}

/**
 * The civil date of a reading once the column's order is known; null for a blank cell.
 *
 * @example settleDate(readDate('03/04/2026'), { kind: 'settled', order: 'day' }) // ok('2026-04-03')
 */
export function settleDate(
  reading: DateReading,
  order: ColumnOrder,
): Result<CivilDate | null, DateProblem | 'ambiguous-date'> {
  if (reading.kind === 'blank') return ok(null);
  if (reading.kind === 'date') return ok(reading.date);
  if (reading.kind === 'problem') return refused(reading.reason);
  if (order.kind !== 'settled') return refused('ambiguous-date');
  return ok(order.order === 'day' ? reading.dayFirst : reading.monthFirst);
}

/**
 * Whether a word names a month, or is its usual short form, in one of our languages.
 *
 * @param word folded
 * @example namesMonth('enero') // true
 */
export function namesMonth(word: string): boolean {
  return MONTH_NUMBER.has(word);
}

/**
 * Which number a spreadsheet of that locale puts first when a person types a date.
 * Source: Unicode CLDR, short date patterns.
 *
 * @param locale for example 'en_US'
 * @example localeDateOrder('fr_FR') // 'day'
 */
export function localeDateOrder(locale: string): DateOrder {
  return /^(en[_-](US|PH)|es[_-](US|PA|PR)|fil)/.test(locale) ? 'month' : 'day';
}

function fromNumbers(text: string): DateReading | null {
  const iso =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  if (iso) return build(Number(iso[1]), Number(iso[2]), Number(iso[3]), null);
  const parts = /^(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4}|\d{2})$/.exec(text);
  if (!parts) return null;
  return fromPair(Number(parts[1]), Number(parts[2]), century(parts[3] ?? ''));
}

function fromPair(first: number, second: number, year: number): DateReading {
  if (first > 12 || second > 12) {
    const dayLeads = first > 12;
    return dayLeads ? build(year, second, first, 'day') : build(year, first, second, 'month');
  }
  if (first === second) return build(year, first, second, null);
  const dayFirst = build(year, second, first, null);
  const monthFirst = build(year, first, second, null);
  if (dayFirst.kind !== 'date' || monthFirst.kind !== 'date') return dayFirst;
  return { kind: 'either', dayFirst: dayFirst.date, monthFirst: monthFirst.date };
}

function fromWords(text: string): DateReading | null {
  const words = fold(text)
    .split(' ')
    .filter((word) => !/^(de|del|of|the|le|el)$/.test(word));
  const named = words.flatMap((word) => MONTH_NUMBER.get(word) ?? []);
  // 'mar.' before another month is a Tuesday, 'mardi' or 'martes'
  const months = new Set(named.length > 1 && words[0] === 'mar' ? named.slice(1) : named);
  const [month] = months;
  const numbers = words
    .map((word) => /^(\d{1,4})(st|nd|rd|th|er|o|\u00ba)?$/.exec(word)?.[1])
    .filter((found): found is string => found !== undefined);
  const [first = '', second = ''] = numbers;
  if (month === undefined || months.size > 1 || numbers.length !== 2) return null;
  if (first.length === 4) return build(Number(first), month, Number(second), null);
  return build(century(second), month, Number(first), null);
}

function fromSerial(serial: number): DateReading {
  if (serial >= 19_900_101 && serial <= 20_991_231 && Number.isInteger(serial)) {
    return fromNumbers(String(serial)) ?? BLANK;
  }
  const date = dateOfDayNumber(SERIAL_ZERO + Math.floor(serial));
  const reading = plausible(date, null);
  return reading.kind === 'date' ? reading : { kind: 'problem', reason: 'not-a-date' };
}

function build(year: number, month: number, day: number, shows: DateOrder | null): DateReading {
  const date = civilDate(year, month, day);
  return date.ok ? plausible(date.value, shows) : { kind: 'problem', reason: 'no-such-day' };
}

function plausible(date: CivilDate, shows: DateOrder | null): DateReading {
  const within = date >= FIRST_DAY && date <= LAST_DAY;
  return within ? { kind: 'date', date, shows } : { kind: 'problem', reason: 'implausible-date' };
}

function century(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < SHORT_YEARS ? 2000 + year : 1900 + year;
}
