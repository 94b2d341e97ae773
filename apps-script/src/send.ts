import type { RefusalCode } from '../../shared/contract/sidebar.ts';
import type { SendProgress } from '../../shared/contract/sidebar-views.ts';
import type { DueMessage } from '../../shared/reminders/due.ts';
import { type LedgerEventKind, nextAttempt } from '../../shared/reminders/ledger.ts';
import { letterText, writeLetter } from '../../shared/reminders/letter.ts';
import { closedDays, nextWorkday } from '../../shared/reminders/office-hours.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import type { Context } from './context.ts';
import { forgetSent, wordingFor } from './edits.ts';
import { type OutgoingMail, remindersLeft, sendMail } from './google/mail.ts';
import { whileLedger } from './ledger.ts';
import { oneByOne } from './one-by-one.ts';
import { dueIn, knownNow } from './reminders.ts';
import {
  type Approved,
  carryOver,
  eventOf,
  heldBack,
  isByHand,
  messageFor,
  type Run,
  reasonFor,
  tell,
} from './run.ts';
import { clinic } from './settings.ts';
import { findPlace, readPlace } from './setup.ts';
import { openSlice } from './slice.ts';

/**
 * Sends approved messages, as many as fit into one slice of time. Each is decided anew from the sheet
 * as it stands at that moment, so a payment typed a second ago stops it. The order for each is: ask the
 * quota, write the intent, flush, read the sheet again, decide, send, write the result, flush.
 */
export function sendApproved(
  context: Context,
  approved: readonly Approved[],
): Result<SendProgress, RefusalCode> {
  return whileLedger(context, (ledger) => {
    const sender = clinic();
    if (!sender) return refused('no-clinic');
    // no hand-off, no sync and no new policy while we hold the lock: once a slice is enough
    const known = knownNow(context, ledger.events);
    if (!known.ok) return known;
    const place = findPlace(context);
    if (!place.ok) return place;
    const read = readPlace(context, place.value);
    if (!read.ok) return read;
    const due = dueIn(context, read.value, known.value);
    if (!due.ok) return due;
    const run: Run = {
      context,
      sender,
      ledger,
      standing: known.value,
      place: place.value,
      decide: oneByOne(context, place.value, read.value, known.value),
      outcomes: [],
      atStart: due.value,
    };
    const progress = sendSlice(run, approved);
    forgetSent(run.standing.edits, ledger.events);
    return ok(progress);
  });
}

function sendSlice(run: Run, all: readonly Approved[]): SendProgress {
  // what does not go from here is told first: only mail is ever carried over
  const planned = new Map(run.atStart.due.map((message) => [message.guarantor.key, message]));
  const byHand = ({ key }: Approved) => isByHand(planned.get(key));
  const oldest = ({ key }: Approved) => planned.get(key)?.oldestDue ?? '';
  const mails = all
    .filter((one) => !byHand(one))
    .sort((a, b) => (oldest(a) < oldest(b) ? -1 : Number(oldest(a) > oldest(b))));
  const approved = [...all.filter(byHand), ...mails];
  const goesOn = openSlice();
  let stopped: SendProgress['stopped'] = null;
  let at = 0;
  try {
    for (; at < approved.length && stopped === null && goesOn(); at += 1) {
      const one = approved[at];
      if (one) stopped = sendOne(run, one);
    }
    if (stopped === 'no-quota') carryOver(run, approved.slice(at - 1));
  } catch {
    stopped = 'trouble'; // what was written tells the rest: nothing here knows more than the ledger
  }
  const done = new Set(run.outcomes.map(({ key }) => key));
  const left = approved.map(({ key }) => key).filter((key) => !done.has(key));
  const carriedTo = nextWorkday(run.context.today, closedDays(run.standing.version.policy));
  return { outcomes: run.outcomes, left, quotaLeft: quotaOrZero(), carriedTo, stopped };
}

/** Sends one message, or says why not. Returns why the run must stop, or null. */
function sendOne(run: Run, one: Approved): SendProgress['stopped'] {
  const planned = messageFor(run.atStart, one.key);
  if (planned?.stamp !== one.stamp || isByHand(planned)) {
    for (const line of heldBack(run, run.atStart, one)) run.ledger.add(line);
    return null;
  }
  if (remindersLeft() < 1) return 'no-quota';
  const before = [...run.ledger.events];
  const attempt = nextAttempt(before, planned.id);
  const note = (event: LedgerEventKind, reason?: string) =>
    run.ledger.add({
      ...eventOf(run.context, planned, event, attempt),
      ...(reason && { stamp: reason }),
    });
  let end: 'failed' | 'unknown' = 'failed'; // until the mail is on its way nothing has left the house
  try {
    note('sending');
    const due = run.decide(one.key, before);
    if (!due.ok) return trouble(run, planned, end, note);
    const message = messageFor(due.value, one.key);
    if (message?.stamp !== one.stamp) {
      const reason = reasonFor(due.value, one.key);
      note('suppressed', reason);
      tell(run, planned, 'suppressed', reason);
      return null;
    }
    const mail = mailFor(run, message);
    end = 'unknown'; // Google may send it and fail afterwards: nobody but a person can tell
    sendMail(mail);
    noteSent(note);
    tell(run, planned, 'sent', null);
    return null;
  } catch {
    return trouble(run, planned, end, note);
  }
}

function noteSent(note: (event: LedgerEventKind) => void): void {
  try {
    note('sent');
  } catch {
    note('sent'); // a second line for one try says the same; none would leave the end unknown
  }
}

/** Tells and writes down what is known of a message after a failure, as far as that still works. */
function trouble(
  run: Run,
  message: DueMessage,
  end: 'failed' | 'unknown',
  note: (event: LedgerEventKind) => void,
): SendProgress['stopped'] {
  tell(run, message, end, null);
  try {
    note(end);
  } catch {
    // an intent without a result stays behind: it counts as unknown, which is never sent again
  }
  return end === 'unknown' ? 'unknown' : 'trouble';
}

function mailFor({ context, sender, standing }: Run, message: DueMessage): OutgoingMail {
  const letter = writeLetter(message, sender, wordingFor(context, message, standing));
  const { name, replyTo } = sender;
  return { to: message.to, subject: letter.subject, body: letterText(letter), name, replyTo };
}

function quotaOrZero(): number {
  try {
    return remindersLeft();
  } catch {
    return 0; // unknown is not many
  }
}
