import { addDays, type CivilDate, daysBetween, weekday } from '../calendar.ts';
import type { Holidays } from '../holidays/index.ts';
import { DAY, dayOf, inZone, type Moment, secondsOf, startOf } from './moment.ts';
import type { LawEvent, LawRequest } from './request.ts';
import type { ContactWindow, FrequencyCap } from './rule.ts';
import {
  ALLOWS,
  type CheckOf,
  covers,
  factOf,
  mediumOf,
  NOTHING,
  type Verdict,
} from './verdict.ts';

/** Longer than any run of closed days. */
const FAR = 40;
const TRIES = ['attempt', 'conversation', 'direct_contact', 'sent_no_bounce'];
const DIRECT = ['conversation', 'conversation_initiated_by_debtor', 'direct_contact'];
const TALKS = ['conversation', 'conversation_initiated_by_debtor'];

/**
 * Open hours, in every place where the person may be.
 *
 * @example checkWindow({ type: 'window', hours: { 1: ['08:00', '21:00'] }, endInclusive: true,
 *   channels: ['call'], closedOnHolidaysOf: null }, request, request.now)
 */
export const checkWindow: CheckOf<'window'> = (check, request, at) => {
  if (request.action !== 'contact') return NOTHING;
  const country = check.closedOnHolidaysOf;
  const holidays = country === null ? null : (request.holidays[country] ?? null);
  const day = dayOf(at);
  const isKnown = country === null || (holidays && holidays.from <= day && day <= holidays.to);
  const open = openInAll(check, holidays, request, at);
  const isAbout = covers(check.channels, request);
  if (isAbout && !isKnown) return { says: 'asks', fact: 'holidays' };
  if (open === at) return isAbout ? ALLOWS : NOTHING;
  // closed now, though not for this channel: worth knowing
  return isAbout ? { says: 'blocks', until: open } : ALLOWS;
};

function openInAll(
  check: ContactWindow,
  holidays: Holidays | null,
  { facts, timeZone }: LawRequest,
  at: Moment,
): Moment {
  const zones = [timeZone, ...(facts.candidateTimeZones ?? [])];
  return zones.reduce((latest, zone) => {
    const there = inZone(at, timeZone, zone);
    const open = nextOpen(check, holidays, there);
    return open === there ? latest : Math.max(latest, inZone(open, zone, timeZone));
  }, at);
}

function nextOpen(check: ContactWindow, holidays: Holidays | null, at: Moment): Moment {
  const today = dayOf(at);
  for (let ahead = 0; ahead < FAR; ahead += 1) {
    const day = addDays(today, ahead);
    const hours = hoursOn(check, holidays, day);
    if (!hours) continue;
    const [from, to] = hours;
    const seconds = ahead === 0 ? secondsOf(at) : 0;
    if (seconds < from) return startOf(day) + from;
    if (seconds < to || (check.endInclusive && seconds === to)) return startOf(day) + seconds;
  }
  return startOf(addDays(today, FAR));
}

function hoursOn(
  { hours }: ContactWindow,
  holidays: Holidays | null,
  day: CivilDate,
): [number, number] | null {
  const open = hours[weekday(day) as keyof typeof hours];
  if (!open || holidays?.days.has(day)) return null;
  return [secondsIn(open[0]), secondsIn(open[1])];
}

function secondsIn(clock: string): number {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return hour * 3600 + minute * 60;
}

/**
 * So many contacts in so much time.
 *
 * @example checkCap({ type: 'cap', max: 7, days: 7, window: 'local-days', counts: 'tries',
 *   channels: ['call'], per: 'debt' }, request, request.now)
 */
export const checkCap: CheckOf<'cap'> = (check, request, at) => {
  if (request.action !== 'contact') return NOTHING;
  const open = capOpen(check, request, at);
  if (!covers(check.channels, request)) return open > at ? ALLOWS : NOTHING;
  if (check.clinicOnlyIf && request.actor === 'clinic') {
    const binds = factOf(request, check.clinicOnlyIf);
    if (binds === false) return NOTHING;
    if (binds === null && open > at) return { says: 'asks', fact: check.clinicOnlyIf };
  }
  return open > at ? { says: 'blocks', until: open } : ALLOWS;
};

/** The next moment at which one contact more is within the cap, as far as what has happened tells. */
function capOpen(check: FrequencyCap, request: LawRequest, at: Moment): Moment {
  if (isConsented(check.liftedByConsentDays, request, at)) return at;
  const kinds = check.counts === 'tries' ? TRIES : DIRECT;
  const counted = request.history
    .filter((event) => isCounted(event, check, request) && kinds.includes(event.kind))
    .map((event) => event.at)
    .sort((a, b) => a - b);
  return Math.max(at, room(counted, check), apart(counted, check));
}

function isCounted(
  event: LawEvent,
  { channels, per, liftedByConsentDays }: FrequencyCap,
  request: LawRequest,
): boolean {
  return (
    event.at <= request.now &&
    event.channel !== null &&
    channels.includes(event.channel) &&
    (per === 'debtor' || event.debtId === request.debtId) &&
    !isConsented(liftedByConsentDays, request, event.at)
  );
}

/** When the oldest of the last `max` contacts has left the time counted, one more fits. */
function room(counted: readonly Moment[], { max, days, window }: FrequencyCap): Moment {
  const goes = counted[counted.length - max];
  if (goes === undefined) return Number.NEGATIVE_INFINITY;
  return window === 'rolling' ? goes + days * DAY : startOf(addDays(dayOf(goes), days));
}

function apart(counted: readonly Moment[], { minDaysBetween }: FrequencyCap): Moment {
  const last = counted[counted.length - 1];
  if (last === undefined || minDaysBetween === undefined) return Number.NEGATIVE_INFINITY;
  return startOf(addDays(dayOf(last), minDaysBetween));
}

/** Whether the person's consent to be called covers the moment; its day is the first of the days. */
function isConsented(days: number | undefined, { facts }: LawRequest, at: Moment): boolean {
  const given = facts.priorConsentToCallGivenAt;
  if (days === undefined || given === undefined || at < given) return false;
  return daysBetween(dayOf(given), dayOf(at)) < days;
}

/**
 * No call after a talk.
 *
 * @example checkCooldown({ type: 'cooldown', days: 7, channels: ['call'] }, request, request.now)
 */
export const checkCooldown: CheckOf<'cooldown'> = (check, request, at) => {
  if (!covers(check.channels, request)) return NOTHING;
  if (isConsented(check.liftedByConsentDays, request, at)) return ALLOWS;
  const talks = request.history.filter(
    (event) =>
      TALKS.includes(event.kind) &&
      event.at <= request.now &&
      event.debtId === request.debtId &&
      (event.channel === null || check.channels.includes(event.channel)),
  );
  const until = Math.max(...talks.map((talk) => startOf(addDays(dayOf(talk.at), check.days))));
  return until > at ? { says: 'blocks', until } : ALLOWS;
};

/**
 * Once reached, only the same medium until the week, which begins on Monday, is over.
 *
 * @example checkExclusivity({ type: 'exclusivity', channels: ['call', 'email'] }, request,
 *   request.now)
 */
export const checkExclusivity: CheckOf<'exclusivity'> = (check, request, at): Verdict => {
  const { channel, history, now } = request;
  if (!covers(check.channels, request) || channel === null) return NOTHING;
  const today = dayOf(at);
  const monday = addDays(today, 1 - weekday(today));
  const used = history.flatMap((event) =>
    DIRECT.includes(event.kind) && event.at <= now && event.at >= startOf(monday) && event.channel
      ? [mediumOf(event.channel)]
      : [],
  );
  if (used.length === 0 || used.includes(mediumOf(channel))) return ALLOWS;
  return { says: 'blocks', until: startOf(addDays(monday, 7)) };
};
