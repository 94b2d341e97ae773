import { ok, type Result, refused } from './result.ts';

/**
 * A civil date 'YYYY-MM-DD': a day on the wall calendar, with no time and no zone inside.
 * Two civil dates compare with `<` and `>` as text.
 */
export type CivilDate = `${number}-${number}-${number}`;

const DAYS_PER_ERA = 146_097; // 400 Gregorian years

/**
 * Builds a civil date from its parts, or refuses a day that no calendar has.
 *
 * @param year four digits, 0001 to 9999
 * @param month 1 to 12
 * @param day 1 to 31
 * @returns the date, or `no-such-day`
 * @example civilDate(2026, 2, 31) // refused('no-such-day')
 */
export function civilDate(
  year: number,
  month: number,
  day: number,
): Result<CivilDate, 'no-such-day'> {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  const inRange = year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1;
  if (!whole || !inRange || day > daysInMonth(year, month)) {
    return refused('no-such-day', { year, month, day });
  }
  return ok(format(year, month, day));
}

/**
 * Reads text that should be a civil date.
 *
 * @returns the date, or `not-a-civil-date` for any other form, `no-such-day` for 2026-02-31
 * @example parseCivilDate('2026-03-01') // ok('2026-03-01')
 */
export function parseCivilDate(
  text: string,
): Result<CivilDate, 'not-a-civil-date' | 'no-such-day'> {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return refused('not-a-civil-date', { text });
  return civilDate(Number(match[1]), Number(match[2]), Number(match[3]));
}

/**
 * The number of days in a month of the Gregorian calendar.
 *
 * @example daysInMonth(2024, 2) // 29
 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Days since 1970-01-01, so that dates can be counted with.
 * Source: the days-from-civil algorithm over 400-year eras (H. Hinnant, "chrono-compatible
 * low-level date algorithms").
 *
 * @example dayNumber('1970-01-02') // 1
 */
export function dayNumber(date: CivilDate): number {
  const { year, month, day } = partsOf(date);
  const shifted = month <= 2 ? year - 1 : year; // the year starts in March, so February ends it
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - 719_468;
}

/**
 * The civil date that is so many days after 1970-01-01: the inverse of `dayNumber`.
 *
 * @example dateOfDayNumber(1) // '1970-01-02'
 */
export function dateOfDayNumber(number: number): CivilDate {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return format(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/**
 * The date so many days later (earlier when negative).
 *
 * @example addDays('2026-02-27', 2) // '2026-03-01'
 */
export function addDays(date: CivilDate, days: number): CivilDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/**
 * Whole days from one date to another: positive when `to` is later.
 *
 * @example daysBetween('2026-03-01', '2026-03-31') // 30
 */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * The same day of the month so many months later; the month's last day where it has no such day.
 *
 * @example addMonths('2026-01-31', 1) // '2026-02-28'
 */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  const toYear = Math.floor(index / 12);
  const toMonth = index - toYear * 12 + 1;
  return format(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/**
 * The first day of the date's month.
 *
 * @example monthStart('2026-02-03') // '2026-02-01'
 */
export function monthStart(date: CivilDate): CivilDate {
  const { year, month } = partsOf(date);
  return format(year, month, 1);
}

/**
 * The last day of the date's month.
 *
 * @example monthEnd('2026-02-03') // '2026-02-28'
 */
export function monthEnd(date: CivilDate): CivilDate {
  const { year, month } = partsOf(date);
  return format(year, month, daysInMonth(year, month));
}

/**
 * The day of the week by ISO 8601: 1 is Monday, 7 is Sunday.
 *
 * @example weekday('2026-11-21') // 6, a Saturday
 */
export function weekday(date: CivilDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/**
 * Whether people work that day: Monday to Friday and not among the holidays given.
 *
 * @param holidays civil dates; made at build time from a maintained library and passed in as data
 * @example isBusinessDay('2026-12-25', new Set(['2026-12-25'])) // false
 */
export function isBusinessDay(date: CivilDate, holidays: ReadonlySet<CivilDate>): boolean {
  return weekday(date) <= 5 && !holidays.has(date);
}

/**
 * The date that lies so many business days later; 0 gives the date itself or the next business day.
 *
 * @example addBusinessDays('2026-11-20', 1, new Set()) // '2026-11-23', Friday to Monday
 */
export function addBusinessDays(
  date: CivilDate,
  days: number,
  holidays: ReadonlySet<CivilDate>,
): CivilDate {
  let at = date;
  while (!isBusinessDay(at, holidays)) at = addDays(at, 1);
  for (let left = days; left > 0; ) {
    at = addDays(at, 1);
    if (isBusinessDay(at, holidays)) left -= 1;
  }
  return at;
}

/**
 * How many business days come after one date, up to and with another; 0 where that is not later.
 *
 * @example businessDaysBetween('2026-11-20', '2026-11-24', new Set()) // 2: Monday and Tuesday
 */
export function businessDaysBetween(
  from: CivilDate,
  to: CivilDate,
  holidays: ReadonlySet<CivilDate>,
): number {
  let count = 0;
  for (let at = addDays(from, 1); at <= to; at = addDays(at, 1)) {
    if (isBusinessDay(at, holidays)) count += 1;
  }
  return count;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A function that tells which civil date it is at an instant, in one time zone.
 *
 * @param timeZone an IANA zone, for example 'Europe/Paris'
 * @returns instant in milliseconds since 1970 (UTC) -> civil date there
 * @throws RangeError for a zone that does not exist
 * @example civilDateIn('America/Bogota')(Date.UTC(2026, 2, 1, 3)) // '2026-02-28'
 */
export function civilDateIn(timeZone: string): (instant: number) => CivilDate {
  const dayThere = formats.get(timeZone) ?? formatFor(timeZone);
  return (instant) => {
    const [month, day, year] = dayThere.format(instant).split('/').map(Number);
    return format(year ?? 0, month ?? 0, day ?? 0);
  };
}

/**
 * Whether a text names a time zone: also by a name of today that lists of zones have under an older one.
 * An offset alone is none, since databases and programs read its sign in opposite ways.
 *
 * @example isTimeZone('Asia/Kolkata') // true
 */
export function isTimeZone(text: string): boolean {
  if (!/^[A-Z]/i.test(text)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return true;
  } catch {
    return false;
  }
}

/** Made once a zone: making one takes as long as fifty dates. */
function formatFor(timeZone: string): Intl.DateTimeFormat {
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  formats.set(timeZone, made);
  return made;
}

/**
 * The year, month (1 to 12) and day of a civil date as numbers.
 *
 * @example partsOf('2026-03-01') // { year: 2026, month: 3, day: 1 }
 */
export function partsOf(date: CivilDate): { year: number; month: number; day: number } {
  return {
    year: twoDigits(date, 0) * 100 + twoDigits(date, 2),
    month: twoDigits(date, 5),
    day: twoDigits(date, 8),
  };
}

/** Read off one by one: a sheet has very many dates, and a slice of text for each is the slowest of all. */
function twoDigits(date: CivilDate, at: number): number {
  return date.charCodeAt(at) * 10 + date.charCodeAt(at + 1) - 528; // eleven times the code of '0'
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function format(year: number, month: number, day: number): CivilDate {
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return text as CivilDate;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
