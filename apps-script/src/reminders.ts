import { agingBasis } from '../../shared/aging.ts';
import type { RefusalCode } from '../../shared/contract/sidebar.ts';
import type {
  DueGroup,
  DueRow,
  Letter,
  RemindersView,
} from '../../shared/contract/sidebar-views.ts';
import { byGuarantor } from '../../shared/guarantors.ts';
import { type DueMessage, type DueToday, remindersDue } from '../../shared/reminders/due.ts';
import { carriedOver, type LedgerEvent, messagesSent } from '../../shared/reminders/ledger.ts';
import { letterText, writeLetter } from '../../shared/reminders/letter.ts';
import { nextWorkday } from '../../shared/reminders/office-hours.ts';
import { type HeldLine, leaveInPeace } from '../../shared/reminders/peace.ts';
import { DEFAULT_POLICY } from '../../shared/reminders/policy.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import type { Context } from './context.ts';
import { mailsLeft, sendMail } from './google/mail.ts';
import { doubtOf, readLedger } from './ledger.ts';
import { linesAtAgency } from './peace.ts';
import { clinic } from './settings.ts';
import {
  findPlace,
  hasDate,
  isReady,
  keepFound,
  type Place,
  type ReadTab,
  readPlace,
  readReceivables,
} from './setup.ts';
import { keyOf, stampedByWords, wordingOf } from './wording.ts';

/** Who is due, and how everybody of the sheet is called: who has paid is in no list any more. */
export interface DueNow extends DueToday {
  nameOf(key: string): string | null;
}

/** Who is due, from the sheet as it stands this moment and the ledger's events. */
export function dueNow(context: Context, place: Place, known: Known): Result<DueNow, RefusalCode> {
  const read = readPlace(context, place);
  return read.ok ? dueIn(context, read.value, known) : read;
}

/** What is known besides the sheet: what was sent, and which lines an agency holds. */
export interface Known {
  readonly events: readonly LedgerEvent[];
  readonly held: readonly HeldLine[];
}

/** The same as it stands now; refused where it is not known which lines an agency holds. */
export function knownNow(
  context: Context,
  events: readonly LedgerEvent[],
): Result<Known, RefusalCode> {
  const held = linesAtAgency(context);
  return held.ok ? ok({ events, held: held.value }) : held;
}

/** Who is due in a tab that was read. */
export function dueIn(
  context: Context,
  read: ReadTab,
  { events, held }: Known,
): Result<DueNow, RefusalCode> {
  if (!isReady(read)) return refused('not-set-up');
  const { columns, reading, language } = read;
  const mails = reading.problems.filter(({ reason }) => reason === 'bad-email');
  const lines = leaveInPeace([...reading.receivables, ...reading.leftOut], held);
  const count = reading.receivables.length;
  const due = remindersDue(lines.slice(0, count), {
    today: context.today,
    basis: agingBasis(hasDate(columns.map)),
    policy: DEFAULT_POLICY,
    sent: messagesSent(events),
    language,
    languageAsked: columns.map.language !== undefined,
    leftOut: lines.slice(count),
    doubtfulRows: new Set(reading.problems.map(({ row }) => row)),
    badAddressRows: new Set(mails.map(({ row }) => row)),
  });
  const nameOf = (key: string) =>
    byGuarantor([...reading.receivables, ...reading.leftOut]).find((one) => one.key === key)
      ?.name ?? null;
  return ok({ ...due, due: stampedByWords(due.due), nameOf });
}

/** The view of today's reminders: what to look at, what to approve, who is left in peace and why. */
export function remindersView(context: Context): Result<RemindersView, RefusalCode> {
  const { events, lines } = readLedger(context);
  const doubt = doubtOf(context, lines);
  if (doubt) return refused('copied-sheet', { kind: doubt });
  const known = knownNow(context, events);
  if (!known.ok) return known;
  const read = readReceivables(context);
  if (!read.ok) return read;
  const today = dueIn(context, read.value, known.value);
  if (!today.ok) return today;
  keepFound(read.value); // before anything is approved from it
  const { due, held } = today.value;
  const special = due.filter(({ exceptions }) => exceptions.length > 0);
  const plain = due.filter(({ exceptions }) => exceptions.length === 0);
  return ok({
    today: context.today,
    levels: DEFAULT_POLICY.levels.length,
    quotaLeft: mailsLeft(),
    carriedTo: nextWorkday(context.today),
    exceptions: special.map(dueRow),
    groups: groupsOf(plain),
    notToday: heldByReason(held),
    unknown: unknownOf(events),
    carried: carriedOver(events).map(({ guarantor, name, until }) => ({
      key: guarantor,
      name,
      until: until ?? context.today,
    })),
  });
}

/** One message as it would go out. */
export function letterFor(context: Context, key: string): Result<Letter, RefusalCode> {
  const sender = clinic();
  if (!sender) return refused('no-clinic');
  const known = knownNow(context, readLedger(context).events);
  if (!known.ok) return known;
  const place = findPlace(context);
  if (!place.ok) return place;
  const today = dueNow(context, place.value, known.value);
  if (!today.ok) return today;
  const message = today.value.due.find(({ guarantor }) => guarantor.key === key);
  if (!message) return refused('not-due');
  const { subject, body } = writeLetter(message, sender, wordingOf(context, message));
  return ok({
    key,
    to: message.to,
    subject,
    body: body.map((part) => ({ ...part })),
    words: keyOf(message),
  });
}

/** Sends one message's text to the clinic itself. There is no way from here to a patient's address. */
export function sendTest(context: Context, key: string): Result<{ to: string }, RefusalCode> {
  const sender = clinic();
  const letter = letterFor(context, key);
  if (!sender || !letter.ok) return letter.ok ? refused('no-clinic') : letter;
  if (mailsLeft() < 1) return refused('no-quota');
  const { subject, body } = letter.value;
  const { replyTo, name } = sender;
  sendMail({ to: replyTo, subject, body: letterText({ subject, body }), name, replyTo });
  return ok({ to: replyTo });
}

function groupsOf(due: readonly DueMessage[]): DueGroup[] {
  const groups = new Map<string, DueGroup>();
  for (const message of due) {
    const { level, language } = message;
    const name = `${level}${language}`;
    const group = groups.get(name) ?? { level, language, rows: [] };
    group.rows.push(dueRow(message));
    groups.set(name, group);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

function dueRow(message: DueMessage): DueRow {
  const { guarantor, stamp, level, language, balance, currency, items, oldestDue } = message;
  return {
    key: guarantor.key,
    stamp,
    name: guarantor.name ?? guarantor.key,
    ...{ level, language, oldestDue },
    balance: { minor: balance, currency },
    items: items.length,
    exceptions: [...message.exceptions],
  };
}

function heldByReason(held: DueToday['held']): RemindersView['notToday'] {
  const reasons = new Map<string, RemindersView['notToday'][number]>();
  for (const { guarantor, reason, next } of held) {
    const entry = reasons.get(reason) ?? { reason, people: [] };
    entry.people.push({ name: guarantor.name ?? guarantor.key, next });
    reasons.set(reason, entry);
  }
  return [...reasons.values()].sort((a, b) => b.people.length - a.people.length);
}

function unknownOf(events: readonly LedgerEvent[]): RemindersView['unknown'] {
  return messagesSent(events)
    .filter(({ state }) => state === 'unknown')
    .map(({ message, name, level, day, time, balance, currency }) => ({
      id: message,
      name,
      level,
      at: `${day} ${time}`,
      balance: { minor: balance, currency },
    }));
}
