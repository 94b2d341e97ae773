import type { WeekHours } from '../rule.ts';
import { ACTIONS, type Channel } from '../vocabulary.ts';

/** Every way that is not public. */
export const ANY_CHANNEL: readonly Channel[] = [
  'call',
  'voicemail',
  'prerecorded_call',
  'autodialed_call',
  'sms',
  'autodialed_sms',
  'email',
  'chat',
  'letter',
  'visit',
  'portal',
];
export const CALLS: readonly Channel[] = ['call', 'autodialed_call'];
export const TEXTS: readonly Channel[] = ['sms', 'autodialed_sms'];
export const EVERY_ACTION = ACTIONS;

/**
 * The same hours on every day of the week.
 *
 * @example everyDay('08:00', '21:00')[7] // ['08:00', '21:00']
 */
export function everyDay(from: string, to: string): WeekHours {
  return { ...weekdays(from, to), 6: [from, to], 7: [from, to] };
}

/**
 * The same hours from Monday to Friday, and none at the weekend.
 *
 * @example weekdays('07:00', '20:00')[6] // undefined
 */
export function weekdays(from: string, to: string): WeekHours {
  return { 1: [from, to], 2: [from, to], 3: [from, to], 4: [from, to], 5: [from, to] };
}
