import { addDays, weekday } from '../../shared/calendar.ts';
import type { RefusalCode } from '../../shared/contract/sidebar.ts';
import { carriedOver } from '../../shared/reminders/ledger.ts';
import { ok, type Result } from '../../shared/result.ts';
import { type Context, openContext } from './context.ts';
import { now } from './google/clock.ts';
import { isAuthorised, setHourly } from './google/hourly.ts';
import { mailsLeft } from './google/mail.ts';
import { readLedger } from './ledger.ts';
import { sendApproved } from './send.ts';

/** Reminders go out by themselves only when somebody could answer: on weekdays, in office hours. */
const FROM_HOUR = 9;
const TO_HOUR = 17;

/**
 * The hourly carrying-on: sends what a person approved earlier and the quota did not let through.
 * It approves nothing by itself, and what changed since the approval is held back.
 */
export function carryOn(): void {
  if (!isAuthorised()) return;
  const opened = openContext();
  if (!opened.ok || !isOfficeHour(opened.value)) return;
  const context = opened.value;
  const waiting = carriedOver(readLedger(context).events).filter(
    ({ until }) => until !== null && until < addDays(context.today, 1),
  );
  // without a mail left, the next hour tries again: carried over anew, it would lose a whole day
  if (waiting.length === 0 || mailsLeft() < 1) return;
  sendApproved(
    context,
    waiting.map(({ guarantor, stamp }) => ({ key: guarantor, stamp })),
  );
}

/** Turns the carrying-on on or off, for this person and this spreadsheet. */
export function setAutomatic(on: boolean): Result<null, RefusalCode> {
  setHourly(on);
  return ok(null);
}

function isOfficeHour({ workbook, today }: Context): boolean {
  const options = { timeZone: workbook.timeZone, hour: '2-digit', hourCycle: 'h23' } as const;
  const hour = Number(new Intl.DateTimeFormat('en-GB', options).format(now()));
  return weekday(today) <= 5 && hour >= FROM_HOUR && hour < TO_HOUR;
}
