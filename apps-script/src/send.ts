import { addDays, type CivilDate } from '../../shared/calendar.ts';
import type { Arguments, Clinic, RefusalCode } from '../../shared/contract/sidebar.ts';
import type { SendOutcome, SendProgress } from '../../shared/contract/sidebar-views.ts';
import type { DueMessage, DueToday } from '../../shared/reminders/due.ts';
import {
  type LedgerEvent,
  type LedgerEventKind,
  nextAttempt,
} from '../../shared/reminders/ledger.ts';
import { letterText, writeLetter } from '../../shared/reminders/letter.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import type { Context } from './context.ts';
import { now } from './google/clock.ts';
import { whileLocked } from './google/lock.ts';
import { mailsLeft, type OutgoingMail, sendMail } from './google/mail.ts';
import { doubtOf, type Ledger, openLedger, readLedger } from './ledger.ts';
import { type DueNow, dueNow } from './reminders.ts';
import { clinic } from './settings.ts';
import { findPlace, type Place } from './setup.ts';

/** One call sends for so long, then answers, so that the person sees progress and may stop. */
const SLICE_MS = 20_000;

/** What a free Google account may send a day: the careful guess where we know no better. */
const CAREFUL_DAILY_QUOTA = 100;

type Approved = Arguments<'send'>['approved'][number];

/** One run of sending: what it was given, and what came of it so far. */
interface Run {
  readonly context: Context;
  readonly sender: Clinic;
  readonly ledger: Ledger;
  readonly place: Place;
  readonly outcomes: SendOutcome[];
  /** Who was due when the run began: their names, should they have paid since. */
  readonly atStart: DueNow;
  /** Who is due, as of the last look at the sheet. */
  due: DueNow;
}

/**
 * Sends approved messages, as many as fit into one slice of time. Each is decided anew from the sheet
 * as it stands at that moment, so a payment typed a second ago stops it. The order for each is: ask the
 * quota, write the intent, flush, read the sheet again, decide, send, write the result, flush.
 */
export function sendApproved(
  context: Context,
  approved: readonly Approved[],
): Result<SendProgress, RefusalCode> {
  const sender = clinic();
  if (!sender) return refused('no-clinic');
  const progress = whileLocked((): Result<SendProgress, RefusalCode> => {
    const doubt = doubtOf(context, readLedger(context).lines);
    if (doubt) return refused('copied-sheet', { kind: doubt });
    const ledger = openLedger(context);
    const place = findPlace(context);
    const due = place.ok ? dueNow(context, place.value, ledger.events) : place;
    if (!place.ok || !due.ok) return due.ok ? refused('no-tab') : due;
    const run: Run = {
      context,
      sender,
      ledger,
      place: place.value,
      outcomes: [],
      atStart: due.value,
      due: due.value,
    };
    return ok(sendSlice(run, approved));
  });
  return progress === null ? refused('busy') : progress.value;
}

function sendSlice(run: Run, approved: readonly Approved[]): SendProgress {
  const until = now() + SLICE_MS;
  let stopped: SendProgress['stopped'] = null;
  let at = 0;
  try {
    for (; at < approved.length && stopped === null && now() < until; at += 1) {
      const one = approved[at];
      if (one) stopped = sendOne(run, one);
    }
    if (stopped === 'no-quota') carryOver(run, approved.slice(at - 1));
  } catch {
    stopped = 'trouble'; // what was written tells the rest: nothing here knows more than the ledger
  }
  const done = new Set(run.outcomes.map(({ key }) => key));
  const left = approved.map(({ key }) => key).filter((key) => !done.has(key));
  const carriedTo = addDays(run.context.today, 1);
  return { outcomes: run.outcomes, left, quotaLeft: quotaOrZero(), carriedTo, stopped };
}

/** Sends one message, or says why not. Returns why the run must stop, or null. */
function sendOne(run: Run, { key, stamp }: Approved): SendProgress['stopped'] {
  const planned = messageFor(run.due, key);
  if (planned?.stamp !== stamp) {
    holdBack(run, key);
    return null;
  }
  if (mailsLeft() < 1) return 'no-quota';
  const before = [...run.ledger.events];
  const attempt = nextAttempt(before, planned.id);
  const note = (event: LedgerEventKind, reason?: string) =>
    run.ledger.add({
      ...eventOf(run.context, planned, event, attempt),
      ...(reason && { stamp: reason }),
    });
  try {
    note('sending');
  } catch {
    return trouble(run, planned, 'failed', () => note('failed')); // nothing has left the house
  }
  const due = dueNow(run.context, run.place, before);
  if (!due.ok) return trouble(run, planned, 'failed', () => note('failed'));
  run.due = due.value;
  const message = messageFor(run.due, key);
  if (message?.stamp !== stamp) {
    const reason = reasonFor(run.due, key);
    note('suppressed', reason);
    tell(run, planned, 'suppressed', reason);
    return null;
  }
  try {
    sendMail(mailFor(message, run.sender));
  } catch {
    // Google may have sent it before it failed: nobody but a person can tell
    return trouble(run, planned, 'unknown', () => note('unknown'));
  }
  try {
    note('sent');
  } catch {
    note('sent'); // a second line for one try says the same; none would leave the end unknown
  }
  tell(run, planned, 'sent', null);
  return null;
}

/** Writes down what is known of a message after a failure, as far as that still works, and stops. */
function trouble(
  run: Run,
  message: DueMessage,
  outcome: 'failed' | 'unknown',
  write: () => void,
): SendProgress['stopped'] {
  tell(run, message, outcome, null);
  try {
    write();
  } catch {
    // an intent without a result stays behind: it counts as unknown, which is never sent again
  }
  return outcome === 'unknown' ? 'unknown' : 'trouble';
}

function messageFor(due: DueToday, key: string): DueMessage | undefined {
  return due.due.find(({ guarantor }) => guarantor.key === key);
}

function mailFor(message: DueMessage, sender: Clinic): OutgoingMail {
  const letter = writeLetter(message, sender);
  const { name, replyTo } = sender;
  return { to: message.to, subject: letter.subject, body: letterText(letter), name, replyTo };
}

/** Why an approved message does not go: a rule says so, something in it changed, nothing is owed. */
function reasonFor(due: DueToday, key: string): NonNullable<SendOutcome['reason']> {
  const held = due.held.find(({ guarantor }) => guarantor.key === key);
  return held?.reason ?? (messageFor(due, key) ? 'changed' : 'paid');
}

/**
 * An approved message that is not sent: paid, changed or stopped since. One that this ledger already
 * knows as sent today was approved twice, or its answer was lost on the way: it is told, not repeated.
 */
function holdBack(run: Run, key: string): void {
  const reason = reasonFor(run.due, key);
  const message = messageFor(run.due, key) ?? messageFor(run.atStart, key);
  const held = run.due.held.find(({ guarantor }) => guarantor.key === key);
  const name = (message ?? held)?.guarantor.name ?? run.due.nameOf(key) ?? key;
  const at = timeOf(run.context);
  if (reason === 'recently-written' || reason === 'unknown-send') {
    const outcome = reason === 'unknown-send' ? 'unknown' : 'sent';
    run.outcomes.push({ key, name, outcome, reason: null, at });
    return;
  }
  const line = message
    ? eventOf(run.context, message, 'suppressed', 0)
    : { ...blankEvent(run.context, key, name), event: 'suppressed' as const };
  run.ledger.add({ ...line, stamp: reason });
  run.outcomes.push({ key, name, outcome: 'suppressed', reason, at });
}

/** What does not fit into today's quota is written down with the day on which it will be done. */
function carryOver(run: Run, rest: readonly Approved[]): void {
  const daily = Math.max(CAREFUL_DAILY_QUOTA, run.outcomes.length);
  let waiting = 0;
  for (const { key, stamp } of rest) {
    const message = messageFor(run.due, key);
    if (message?.stamp !== stamp) {
      holdBack(run, key);
      continue;
    }
    const until = addDays(run.context.today, 1 + Math.floor(waiting / daily));
    waiting += 1;
    const known = run.ledger.events.some(
      (event) => event.event === 'carried' && event.message === message.id && event.until === until,
    );
    if (!known) run.ledger.add({ ...eventOf(run.context, message, 'carried', 0), until });
    tell(run, message, 'carried', null);
  }
}

function tell(
  run: Run,
  { guarantor }: DueMessage,
  outcome: SendOutcome['outcome'],
  reason: SendOutcome['reason'],
): void {
  const name = guarantor.name ?? guarantor.key;
  run.outcomes.push({ key: guarantor.key, name, outcome, reason, at: timeOf(run.context) });
}

function eventOf(
  context: Context,
  message: DueMessage,
  event: LedgerEventKind,
  attempt: number,
): LedgerEvent {
  const { guarantor, id, to, level, language, balance, currency, items, stamp } = message;
  return {
    ...blankEvent(context, guarantor.key, guarantor.name ?? guarantor.key),
    ...{ event, attempt, message: id, to, level, language, balance, currency, stamp },
    items: items.map((item) => item.key),
  };
}

function blankEvent(context: Context, guarantor: string, name: string): LedgerEvent {
  return {
    event: 'suppressed',
    day: context.today,
    time: timeOf(context),
    message: '',
    attempt: 0,
    ...{ guarantor, name, to: '', level: 1, language: '', balance: 0, currency: '' },
    items: [],
    until: null as CivilDate | null,
    stamp: '',
  };
}

function timeOf({ workbook }: Context): string {
  const options = { timeZone: workbook.timeZone, hour: '2-digit', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat('en-GB', options).format(now());
}

function quotaOrZero(): number {
  try {
    return mailsLeft();
  } catch {
    return 0; // unknown is not many
  }
}
