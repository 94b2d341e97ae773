import { addDays } from '../../shared/calendar.ts';
import type { RefusalCode } from '../../shared/contract/sidebar.ts';
import { carriedOver } from '../../shared/reminders/ledger.ts';
import { closedDays, isOfficeHour } from '../../shared/reminders/office-hours.ts';
import { ok, type Result } from '../../shared/result.ts';
import { type Context, openContext } from './context.ts';
import { now } from './google/clock.ts';
import { isAuthorised, setHourly } from './google/hourly.ts';
import { mailsLeft } from './google/mail.ts';
import { readLedger } from './ledger.ts';
import { policyInForce } from './policies.ts';
import { sendApproved } from './send.ts';

/** So long one hour's run begins slice after slice: the last one still ends well before Google's six minutes. */
const RUN_MS = 4 * 60_000;

/**
 * The hourly carrying-on: sends what a person approved earlier and the quota did not let through.
 * It approves nothing by itself, and what changed since the approval is held back.
 */
export function carryOn(): void {
  if (!isAuthorised()) return;
  const opened = openContext();
  if (!opened.ok) return;
  const context = opened.value;
  const closed = closedDays(policyInForce().policy);
  if (!isOfficeHour(context.today, hourOf(context), closed)) return;
  let waiting = carriedOver(readLedger(context).events)
    .filter(({ until }) => until !== null && until < addDays(context.today, 1))
    .map(({ guarantor, stamp }) => ({ key: guarantor, stamp }));
  // without a mail left, the next hour tries again: carried over anew, it would lose a whole day
  if (waiting.length === 0 || mailsLeft() < 1) return;
  const until = now() + RUN_MS;
  while (waiting.length > 0 && now() < until) {
    const progress = sendApproved(context, waiting);
    if (!progress.ok || progress.value.stopped !== null) return;
    const left = new Set(progress.value.left);
    waiting = waiting.filter(({ key }) => left.has(key));
  }
}

/** Turns the carrying-on on or off, for this person and this spreadsheet. */
export function setAutomatic(on: boolean): Result<null, RefusalCode> {
  setHourly(on);
  return ok(null);
}

function hourOf({ workbook }: Context): number {
  const options = { timeZone: workbook.timeZone, hour: '2-digit', hourCycle: 'h23' } as const;
  return Number(new Intl.DateTimeFormat('en-GB', options).format(now()));
}
