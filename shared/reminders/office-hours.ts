import { addBusinessDays, addDays, type CivilDate, isBusinessDay } from '../calendar.ts';

/** Reminders go out by themselves only when somebody could answer. */
const FROM_HOUR = 9;
const TO_HOUR = 17;
const NO_HOLIDAYS: ReadonlySet<CivilDate> = new Set();

/**
 * Whether reminders may go out by themselves: on weekdays, in office hours.
 *
 * @param hour of the spreadsheet's zone, 0 to 23
 * @example isOfficeHour('2026-03-13', 17) // false
 */
export function isOfficeHour(today: CivilDate, hour: number): boolean {
  return isBusinessDay(today, NO_HOLIDAYS) && hour >= FROM_HOUR && hour < TO_HOUR;
}

/**
 * The first day after this one on which reminders go out by themselves: nobody can say how many mails
 * the account will have on it, so what is carried over goes on that day or later.
 *
 * @example nextWorkday('2026-03-13') // '2026-03-16': a Friday, and the Monday after it
 */
export function nextWorkday(today: CivilDate): CivilDate {
  return addBusinessDays(addDays(today, 1), 0, NO_HOLIDAYS);
}
