import { addDays } from '../../shared/calendar.ts';
import type { NotTodayReason } from '../../shared/reminders/due.ts';
import { carriedOver } from '../../shared/reminders/ledger.ts';
import { closedDays, isOfficeHour } from '../../shared/reminders/office-hours.ts';
import { ask } from './ask.ts';
import { byItself, mayGoByItself } from './automatic.ts';
import { connectionOf } from './connection.ts';
import { type Context, openContext } from './context.ts';
import { now } from './google/clock.ts';
import { isAuthorised } from './google/hourly.ts';
import { remindersLeft } from './google/mail.ts';
import { readLedger } from './ledger.ts';
import { policyInForce } from './policies.ts';
import { type DueNow, dueNow, knownNow } from './reminders.ts';
import type { Approved } from './run.ts';
import { sendApproved } from './send.ts';
import { findPlace } from './setup.ts';

/** So long one hour's run begins slice after slice: the last one still ends well before Google's six minutes. */
const RUN_MS = 4 * 60_000;

/**
 * The hourly run: sends what a person approved earlier and the quota did not let through, and, where a person
 * has turned that on, what is due and nobody has to look at. What changed meanwhile is held back. Last,
 * it tells the portal that the timer still works.
 */
export function onTimer(): void {
  if (!isAuthorised()) return;
  const opened = openContext();
  if (!opened.ok) return;
  const context = opened.value;
  const closed = closedDays(policyInForce().policy);
  try {
    // without a mail left, the next hour tries again: carried over anew, it would lose a whole day
    if (isOfficeHour(context.today, hourOf(context), closed) && remindersLeft() > 0) {
      carryOn(context);
    }
  } finally {
    beat(context);
  }
}

function carryOn(context: Context): void {
  const until = now() + RUN_MS;
  const asked = [...approvedBefore(context), ...approvedByItself(context)];
  let waiting = [...new Map(asked.map((one) => [`${one.key} ${one.stamp}`, one])).values()];
  while (waiting.length > 0 && now() < until) {
    const progress = sendApproved(context, waiting);
    if (!progress.ok || progress.value.stopped !== null) return;
    const left = new Set(progress.value.left);
    waiting = waiting.filter(({ key }) => left.has(key));
  }
}

/** Why a message does not go this hour that may go on another: it waits on, and is not held back for good. */
const PASSING: readonly NotTodayReason[] = ['law', 'rest-day', 'skipped'];

function approvedBefore(context: Context): Approved[] {
  const waiting = carriedOver(readLedger(context)).filter(
    ({ until }) => until !== null && until < addDays(context.today, 1),
  );
  const held = waiting.length > 0 ? (dueThisHour(context)?.held ?? []) : [];
  const later = held.filter(({ reason, next }) => next !== null && PASSING.includes(reason));
  const keys = new Set(later.map(({ guarantor }) => guarantor.key));
  return waiting
    .filter(({ guarantor }) => !keys.has(guarantor))
    .map(({ guarantor, stamp }) => ({ key: guarantor, stamp }));
}

/** What goes by mail and nobody has to look at, the oldest debt first; none while a person has to settle something. */
function approvedByItself(context: Context): Approved[] {
  if (!mayGoByItself()) return [];
  const due = dueThisHour(context)?.due ?? [];
  return due
    .filter(({ channel, exceptions }) => channel === 'email' && exceptions.length === 0)
    .map(({ guarantor, stamp }) => ({ key: guarantor.key, stamp }));
}

/** Who is due, and who is not; null while a person has to settle something. */
function dueThisHour(context: Context): DueNow | null {
  const known = knownNow(context, readLedger(context));
  const place = findPlace(context);
  if (!known.ok || !place.ok) return null;
  const today = dueNow(context, place.value, known.value);
  return today.ok ? today.value : null;
}

/** Silence would tell the portal that the timer has stopped: nobody else notices. */
function beat(context: Context): void {
  if (!connectionOf(context).ok) return;
  const state = byItself();
  ask(context, 'beat', { by: state?.isMine && !state.isPaused ? state.by : null });
}

function hourOf({ workbook }: Context): number {
  const options = { timeZone: workbook.timeZone, hour: '2-digit', hourCycle: 'h23' } as const;
  return Number(new Intl.DateTimeFormat('en-GB', options).format(now()));
}
