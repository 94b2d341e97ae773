import { type CivilDate, dateOfDayNumber, dayNumber } from '../../shared/calendar.ts';

const DAY = 86_400_000;
/** Sheets counts days from 30 December 1899; this is that day, counted from 1970-01-01. */
const EPOCH = dayNumber('1899-12-30');

/** @example serialOf('2026-03-01') // 46082 */
export function serialOf(date: CivilDate): number {
  return dayNumber(date) - EPOCH;
}

/** The day of a serial number; the time of day is dropped. */
export function dateOfSerial(serial: number): CivilDate {
  return dateOfDayNumber(Math.floor(serial) + EPOCH);
}

/** The time of day of a serial number in milliseconds, rounded to one. */
export function timeOfSerial(serial: number): number {
  return Math.round((serial - Math.floor(serial)) * DAY);
}

/**
 * Turns serial numbers into instants and back, in one time zone. A time that the clocks of the zone
 * skip is the instant as far behind the gap as it would have been before: midnight the gap's end.
 */
export interface ZoneSerials {
  instantOf(serial: number): number;
  serialAt(instant: number): number;
}

const zones = new Map<string, ZoneSerials>();

/**
 * The converter of a zone. It remembers days, since a column of dates has few different ones.
 *
 * @param timeZone an IANA zone
 */
export function zoneSerials(timeZone: string): ZoneSerials {
  const found = zones.get(timeZone) ?? createZone(timeZone);
  zones.set(timeZone, found);
  return found;
}

function createZone(timeZone: string): ZoneSerials {
  const offsetAt = offsets(timeZone);
  const remembered = new Map<number, number>();
  const instantOf = (serial: number): number => {
    const known = remembered.get(serial);
    if (known !== undefined) return known;
    const local = Math.round((serial + EPOCH) * DAY);
    const guess = local - offsetAt(local);
    const corrected = local - offsetAt(guess);
    // Where the clocks skip this time neither is right; the earlier one lies before the gap.
    const isSkipped = corrected + offsetAt(corrected) !== local;
    const instant = isSkipped ? Math.max(guess, corrected) : corrected;
    remembered.set(serial, instant);
    return instant;
  };
  return { instantOf, serialAt: (instant) => (instant + offsetAt(instant)) / DAY - EPOCH };
}

/** How far a zone's wall clock is ahead of UTC at an instant, in milliseconds. */
function offsets(timeZone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (instant) => {
    const part = Object.fromEntries(format.formatToParts(instant).map((p) => [p.type, p.value]));
    const number = (name: string) => Number(part[name]);
    const day = dayNumber(
      `${pad(number('year'), 4)}-${pad(number('month'), 2)}-${pad(number('day'), 2)}` as CivilDate,
    );
    const time = (number('hour') * 60 + number('minute')) * 60 + number('second');
    return day * DAY + time * 1000 - Math.floor(instant / 1000) * 1000;
  };
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
