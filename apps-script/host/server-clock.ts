import { addDays, type CivilDate, civilDateIn, dayNumber, weekday } from '../../shared/calendar.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * The instant at which the clocks of a zone show an hour of a day. Where that hour is skipped
 * (summer time begins), the instant right after the gap.
 *
 * @example instantIn('Europe/Paris', '2026-03-01', 9) // 2026-03-01T08:00Z
 */
export function instantIn(timeZone: string, date: CivilDate, hour: number): number {
  const wall = dayNumber(date) * DAY + hour * HOUR;
  const guess = wall - offsetAt(timeZone, wall);
  return wall - offsetAt(timeZone, guess);
}

/** The steps that the page offers, as instants on the clock of the spreadsheet's zone. */
export function stepFrom(now: number, timeZone: string, by: 'hour' | 'day' | 'monday'): number {
  if (by === 'hour') return now + HOUR;
  const today = civilDateIn(timeZone)(now);
  if (by === 'monday') return instantIn(timeZone, addDays(today, 8 - weekday(today)), 9);
  const sinceMidnight = now + offsetAt(timeZone, now) - dayNumber(today) * DAY;
  return instantIn(timeZone, addDays(today, 1), sinceMidnight / HOUR);
}

/** How far the zone's clocks are ahead of UTC at an instant, in milliseconds. */
function offsetAt(timeZone: string, instant: number): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(instant);
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const wall = Date.UTC(
    of('year'),
    of('month') - 1,
    of('day'),
    of('hour'),
    of('minute'),
    of('second'),
  );
  return wall - Math.floor(instant / 1000) * 1000;
}
