import { addDays, type CivilDate, civilDateIn, weekday } from '../../shared/calendar.ts';
import { serialOf, zoneSerials } from './serials.ts';

const HOUR = 3_600_000;

/**
 * The instant at which the clocks of a zone show an hour of a day. Where that hour is skipped
 * (summer time begins), the instant right after the gap.
 *
 * @example instantIn('Europe/Paris', '2026-03-01', 9) // 2026-03-01T08:00Z
 */
export function instantIn(timeZone: string, date: CivilDate, hour: number): number {
  return zoneSerials(timeZone).instantOf(serialOf(date) + hour / 24);
}

/** The steps that the page offers, as instants on the clock of the spreadsheet's zone. */
export function stepFrom(now: number, timeZone: string, by: 'hour' | 'day' | 'monday'): number {
  if (by === 'hour') return now + HOUR;
  const { instantOf, serialAt } = zoneSerials(timeZone);
  if (by === 'day') return instantOf(serialAt(now) + 1);
  const today = civilDateIn(timeZone)(now);
  return instantIn(timeZone, addDays(today, 8 - weekday(today)), 9);
}
