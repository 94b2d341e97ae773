import { agingBasis } from '../../shared/aging.ts';
import type { Letter } from '../../shared/contract/letter-views.ts';
import type { RefusalCode } from '../../shared/contract/sidebar.ts';
import type { DueGroup, DueRow, RemindersView } from '../../shared/contract/sidebar-views.ts';
import { byGuarantor } from '../../shared/guarantors.ts';
import { isSettled } from '../../shared/law/asked.ts';
import { citedRules } from '../../shared/messages/law/cited.ts';
import type { Receivable } from '../../shared/receivables.ts';
import {
  type DueMessage,
  type DueOptions,
  type DueToday,
  remindersDue,
} from '../../shared/reminders/due.ts';
import type { LawBook } from '../../shared/reminders/lawful.ts';
import { carriedOver, type LedgerEvent, messagesSent } from '../../shared/reminders/ledger.ts';
import { letterText, writeLetter } from '../../shared/reminders/letter.ts';
import { closedDays, nextWorkday } from '../../shared/reminders/office-hours.ts';
import { leaveInPeace } from '../../shared/reminders/peace.ts';
import type { PolicyVersion } from '../../shared/reminders/policy.ts';
import { skipsIn } from '../../shared/reminders/skip.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import { latelySent } from './came-back.ts';
import type { Context } from './context.ts';
import { asWorded, type EditsIndex, editsIndex, forgetGone, wordingFor } from './edits.ts';
import { mailsLeft, remindersLeft, sendMail } from './google/mail.ts';
import { personsLanguage } from './google/screen.ts';
import { factsSaid, lawBook, lawCountry, lawHome, momentNow } from './law-book.ts';
import { questionsFor } from './law-questions.ts';
import { ledgerNow, readLedger } from './ledger.ts';
import { type AtAgencies, atAgencies } from './peace.ts';
import { policyInForce } from './policies.ts';
import { clinic, personName } from './settings.ts';
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
import { toSettle } from './to-settle.ts';
import { keyOf, type WordsIndex, wordsIndex } from './wording.ts';

/** Who is due, and how everybody of the sheet is called: who has paid is in no list any more. */
export interface DueNow extends DueToday {
  nameOf(key: string): string | null;
}

/** Who is due, from the sheet as it stands this moment and the ledger's events. */
export function dueNow(context: Context, place: Place, known: Known): Result<DueNow, RefusalCode> {
  const read = readPlace(context, place);
  return read.ok ? dueIn(context, read.value, known) : read;
}

/** What agencies hold, and which policy is in force: neither changes while we hold the lock. */
export interface Standing extends Pick<AtAgencies, 'held'> {
  readonly law: Omit<LawBook, 'now'>;
  readonly words: WordsIndex;
  readonly edits: EditsIndex;
  readonly version: PolicyVersion;
}

/** What is known besides the sheet: what was sent, and how things stand. */
export interface Known extends Standing {
  readonly events: readonly LedgerEvent[];
}

/** The same as it stands now; refused where it is not known which lines an agency holds. */
export function knownNow(
  context: Context,
  events: readonly LedgerEvent[],
): Result<Known, RefusalCode> {
  const there = atAgencies(context);
  if (!there.ok) return there;
  const { held, contacts } = there.value;
  const version = policyInForce();
  const law = lawBook(context, version.policy, contacts);
  return ok({ events, held, version, law, words: wordsIndex(), edits: editsIndex() });
}

/** Who is due in a tab that was read. */
export function dueIn(context: Context, read: ReadTab, known: Known): Result<DueNow, RefusalCode> {
  const asked = askedOf(context, read, known);
  if (!asked.ok) return asked;
  const { lines, options } = asked.value;
  return ok(named(context, remindersDue(lines, options), read, known));
}

/** The verdicts with the clinic's own words in their stamps, and how everybody of the sheet is called. */
export function named(
  context: Context,
  { due, held }: DueToday,
  { reading }: ReadTab,
  known: Pick<Known, 'words' | 'edits' | 'events'>,
): DueNow {
  const nameOf = (key: string) =>
    byGuarantor([...reading.receivables, ...reading.leftOut]).find((one) => one.key === key)
      ?.name ?? null;
  return { due: asWorded(context, due, known), held, nameOf };
}

/** What the rules are asked with. */
export interface Asked {
  readonly read: ReadTab;
  readonly lines: readonly Receivable[];
  readonly options: DueOptions;
}

/** What the rules are asked with, from a tab that was read; refused while something of it is open. */
export function askedOf(
  context: Context,
  read: ReadTab,
  { events, held, law, version }: Known,
): Result<Asked, RefusalCode> {
  if (!isReady(read)) return refused('not-set-up');
  const { columns, reading, language } = read;
  const mails = reading.problems.filter(({ reason }) => reason === 'bad-email');
  const lines = leaveInPeace([...reading.receivables, ...reading.leftOut], held);
  const count = reading.receivables.length;
  const options: DueOptions = {
    ...{
      today: context.today,
      basis: agingBasis(hasDate(columns.map)),
      sent: messagesSent(events),
      skips: skipsIn(events),
      language,
    },
    policy: version.policy,
    version: version.number,
    languageAsked: columns.map.language !== undefined,
    consentAsked: columns.map.mailConsent !== undefined,
    law: { ...law, now: momentNow(context) },
    leftOut: lines.slice(count),
    doubtfulRows: new Set(reading.problems.map(({ row }) => row)),
    badAddressRows: new Set(mails.map(({ row }) => row)),
  };
  return ok({ read, lines: lines.slice(0, count), options });
}

/** The view of today's reminders: what to look at, what to approve, who is left in peace and why. */
export function remindersView(context: Context): Result<RemindersView, RefusalCode> {
  const { events, doubt } = ledgerNow(context);
  if (doubt) return refused('copied-sheet', { kind: doubt });
  const known = knownNow(context, events);
  if (!known.ok) return known;
  const read = readReceivables(context);
  if (!read.ok) return read;
  const today = dueIn(context, read.value, known.value);
  if (!today.ok) return today;
  keepFound(context, read.value); // before anything is approved from it
  forgetGone(known.value, today.value);
  const { due, held } = today.value;
  const owing = [...due, ...held].map(({ guarantor }) => guarantor);
  const questions = questionsFor(context, owing);
  const said = factsSaid();
  // one whose words were changed is like no other: nobody approves it by reading another
  const isAlone = ({ exceptions, editedBy }: DueMessage) =>
    exceptions.length > 0 || editedBy !== undefined;
  const special = due.filter(isAlone);
  const plain = due.filter((message) => !isAlone(message));
  const { tracks } = known.value.version.policy;
  return ok({
    today: context.today,
    levels: {
      'one-off': tracks['one-off'].levels.length,
      recurring: tracks.recurring.levels.length,
      gentle: tracks.gentle.levels.length,
    },
    quotaLeft: remindersLeft(),
    carriedTo: nextWorkday(context.today, closedDays(known.value.version.policy)),
    exceptions: special.map(dueRow),
    groups: groupsOf(plain),
    notToday: heldByReason(held),
    tab: read.value.tab.id,
    placeAsked: placeAsked(context, known.value.version),
    questions: questions.map(({ fact }) => fact).filter((fact) => !isSettled(said[fact])),
    toSettle: toSettle(today.value, questions, said, read.value),
    unknown: unknownOf(events),
    lately: latelySent(context, events),
    by: personName(),
    carried: carriedOver(events).map(({ guarantor, name, until }) => ({
      key: guarantor,
      name,
      until: until ?? context.today,
    })),
  });
}

/** Nobody has said where the clinic is. */
function placeAsked({ workbook }: Context, { policy }: PolicyVersion): RemindersView['placeAsked'] {
  return lawHome() === null ? { country: lawCountry(workbook, policy.country) } : null;
}

/** The message that is due for one guarantor, and what it was decided by. */
export function dueMessage(
  context: Context,
  events: readonly LedgerEvent[],
  key: string,
): Result<{ message: DueMessage; known: Known }, RefusalCode> {
  const known = knownNow(context, events);
  if (!known.ok) return known;
  const place = findPlace(context);
  if (!place.ok) return place;
  const today = dueNow(context, place.value, known.value);
  if (!today.ok) return today;
  const message = today.value.due.find(({ guarantor }) => guarantor.key === key);
  return message ? ok({ message, known: known.value }) : refused('not-due');
}

/** One message as it would go out. */
export function letterFor(context: Context, key: string): Result<Letter, RefusalCode> {
  const sender = clinic();
  if (!sender) return refused('no-clinic');
  const due = dueMessage(context, readLedger(context), key);
  if (!due.ok) return due;
  const { message, known } = due.value;
  const { subject, body } = writeLetter(message, sender, wordingFor(context, message, known));
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
    const { level, tone, track, language } = message;
    const name = `${level}${tone}${track}${language}`;
    const group = groups.get(name) ?? { level, tone, track, language, rows: [] };
    group.rows.push(dueRow(message));
    groups.set(name, group);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

function dueRow(message: DueMessage): DueRow {
  const { guarantor, stamp, level, tone, channel, track, ...said } = message;
  const { language, balance, currency, items, oldestDue } = said;
  return {
    key: guarantor.key,
    stamp,
    name: guarantor.name ?? guarantor.key,
    ...{ level, tone, channel, track, language, oldestDue },
    balance: { minor: balance, currency },
    items: items.length,
    exceptions: [...message.exceptions],
    editedBy: message.editedBy ?? null,
  };
}

/** By their reason, and where that is the law by the rules. */
function heldByReason(held: DueToday['held']): RemindersView['notToday'] {
  const groups = new Map<string, RemindersView['notToday'][number]>();
  const language = personsLanguage();
  for (const { guarantor, reason, next, skip, rules = [] } of held) {
    const name = [reason, ...rules].join(' ');
    const group = groups.get(name) ?? {
      ...{ reason, people: [] },
      rules: citedRules(rules, language),
    };
    const said = skip ? { key: skip.guarantor, reason: skip.reason, note: skip.note } : null;
    group.people.push({ name: guarantor.name ?? guarantor.key, next, skip: said });
    groups.set(name, group);
  }
  return [...groups.values()].sort((a, b) => b.people.length - a.people.length);
}

function unknownOf(events: readonly LedgerEvent[]): RemindersView['unknown'] {
  return messagesSent(events)
    .filter(({ state }) => state === 'unknown')
    .map(({ message, name, level, tone, channel, day, time, balance, currency }) => ({
      id: message,
      ...{ name, level, tone, channel },
      at: `${day} ${time}`,
      balance: { minor: balance, currency },
    }));
}
