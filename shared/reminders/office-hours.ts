import { addBusinessDays, addDays, type CivilDate, isBusinessDay } from '../calendar.ts';
import { holidaysOf } from '../holidays/index.ts';
import type { ReminderPolicy } from './policy.ts';

/** Reminders go out by themselves only when somebody could answer. */
const FROM_HOUR = 9;
const TO_HOUR = 17;
const NO_HOLIDAYS: ReadonlySet<CivilDate> = new Set();

/**
 * The public holidays that a policy heeds: those of its country; none where it names none.
 *
 * @example closedDays(DEFAULT_POLICY).size // 0
 */
export function closedDays({ country }: Pick<ReminderPolicy, 'country'>): ReadonlySet<CivilDate> {
  return (country === null ? null : holidaysOf(country)?.days) ?? NO_HOLIDAYS;
}

/**
 * Whether reminders may go out by themselves: on business days, in office hours.
 *
 * @param hour of the spreadsheet's zone, 0 to 23
 * @param closed public holidays (`closedDays`)
 * @example isOfficeHour('2026-03-13', 17, new Set()) // false
 */
export function isOfficeHour(
  today: CivilDate,
  hour: number,
  closed: ReadonlySet<CivilDate>,
): boolean {
  return isBusinessDay(today, closed) && hour >= FROM_HOUR && hour < TO_HOUR;
}

/**
 * The first day after this one on which reminders go out by themselves: nobody can say how many mails
 * the account will have on it, so what is carried over goes on that day or later.
 *
 * @param closed public holidays (`closedDays`)
 * @example nextWorkday('2026-03-13', new Set()) // '2026-03-16': a Friday, and the Monday after it
 */
export function nextWorkday(today: CivilDate, closed: ReadonlySet<CivilDate>): CivilDate {
  return addBusinessDays(addDays(today, 1), 0, closed);
}

/**
 * The first day from this one on, this one too, on which a policy lets anything go, sent by a person or
 * by itself.
 *
 * @example sendingDay('2026-03-14', DEFAULT_POLICY) // '2026-03-14': it knows no business days
 */
export function sendingDay(day: CivilDate, policy: ReminderPolicy): CivilDate {
  return policy.onlyBusinessDays ? addBusinessDays(day, 0, closedDays(policy)) : day;
}
