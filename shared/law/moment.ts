import { type CivilDate, dateOfDayNumber, dayNumber, parseCivilDate } from '../calendar.ts';

/** What a clock on the wall shows: seconds since 1970 as if the place had no time zone. */
export type Moment = number;

export const DAY: Moment = 86_400;
const SHAPE = /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?)?$/;

/**
 * Reads a wall clock's time without an offset; a date alone is its first moment.
 *
 * @returns null for any other text
 * @example parseMoment('2026-11-24T07:59:00')
 */
export function parseMoment(text: string): Moment | null {
  const [, day = '', hour = '0', minute = '0', second = '0'] = SHAPE.exec(text) ?? [];
  const date = parseCivilDate(day);
  if (!date.ok) return null;
  return startOf(date.value) + Number(hour) * 3600 + Number(minute) * 60 + Number(second);
}

/**
 * A moment as text, to the second.
 *
 * @example formatMoment(startOf('2026-11-24')) // '2026-11-24T00:00:00'
 */
export function formatMoment(moment: Moment): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const seconds = secondsOf(moment);
  const time = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${dayOf(moment)}T${time.map(two).join(':')}`;
}

/**
 * The first moment of a date.
 *
 * @example startOf('1970-01-02') // 86400
 */
export function startOf(date: CivilDate): Moment {
  return dayNumber(date) * DAY;
}

/**
 * The date that the calendar on the wall shows.
 *
 * @example dayOf(startOf('2026-11-24') + 3600) // '2026-11-24'
 */
export function dayOf(moment: Moment): CivilDate {
  return dateOfDayNumber(Math.floor(moment / DAY));
}

/**
 * Seconds since midnight.
 *
 * @example secondsOf(startOf('2026-11-24') + 60) // 60
 */
export function secondsOf(moment: Moment): number {
  return moment - Math.floor(moment / DAY) * DAY;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The same instant on the clock of another place. Where a clock is put forward, the hour that never
 * was counts as the one after it; where it is put back, the first of the two hours is meant.
 *
 * @throws RangeError for a zone that the runtime does not know
 * @example inZone(parseMoment('2026-11-24T08:00')!, 'America/New_York', 'America/Los_Angeles')
 */
export function inZone(moment: Moment, from: string, to: string): Moment {
  return from === to ? moment : wallClock(instantOf(moment, from), to);
}

/** Seconds since 1970 (UTC) at which the clock of a zone shows the moment. */
function instantOf(moment: Moment, zone: string): number {
  const [before, after] = [moment - DAY, moment + DAY].map(
    (near) => moment - (wallClock(near, zone) - near),
  ) as [number, number];
  if (wallClock(before, zone) === moment) return before;
  return wallClock(after, zone) === moment ? after : before;
}

/**
 * What the clock of a zone shows at an instant.
 *
 * @param instant seconds since 1970 (UTC)
 * @throws RangeError for a zone that the runtime does not know
 * @example formatMoment(wallClock(0, 'Europe/Paris')) // '1970-01-01T01:00:00'
 */
export function wallClock(instant: number, zone: string): Moment {
  const format = formats.get(zone) ?? formatFor(zone);
  const part: Record<string, string> = {};
  for (const { type, value } of format.formatToParts(instant * 1000)) part[type] = value;
  const text = `${part['year']}-${part['month']}-${part['day']}T${part['hour']}:${part['minute']}:${part['second']}`;
  return parseMoment(text) ?? instant;
}

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const two = '2-digit';
  const format = new Intl.DateTimeFormat('en-CA', {
    ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: two, day: two },
    ...{ hour: two, minute: two, second: two },
  });
  formats.set(timeZone, format);
  return format;
}
