import { addDays, type CivilDate, daysBetween } from '../calendar.ts';
import { byGuarantor, type Guarantor, mailsByName } from '../guarantors.ts';
import type { Language } from '../money.ts';
import { existsOn, openBalance, type Receivable, type StopFlag } from '../receivables.ts';
import type { DateField } from '../sheet/fields.ts';
import { keyStem } from '../sheet/keys.ts';
import { stamp } from '../stamp.ts';
import { historyOf, lastWritten } from './history.ts';
import type { SentMessage } from './ledger.ts';
import type { ReminderPolicy } from './policy.ts';
import { stopOf } from './stop.ts';

/** Why a guarantor with an open balance is not written to today. The first that holds is told. */
export type NotTodayReason =
  | StopFlag
  | 'unknown-send'
  | 'recently-written'
  | 'not-yet-due'
  | 'below-minimum'
  | 'credit-covers'
  | 'all-levels-sent'
  | 'no-address'
  | 'bad-address'
  | 'shared-name'
  | 'undated'
  | 'two-currencies';

/** Why a person should look at a due message before it goes. */
export type ExceptionReason =
  | 'last-notice'
  | 'unreadable-row'
  | 'unknown-status'
  | 'undated-item'
  | 'failed-before'
  | 'no-language';

/** One open line in a message. */
export interface DueItem {
  readonly key: string;
  readonly invoice: string | null;
  /** The day it was due, else the day it is about; null when the sheet names none. */
  readonly date: CivilDate | null;
  /** Minor units; negative for a credit. */
  readonly open: number;
}

/** A message that is due: one for each guarantor, with all that is open. */
export interface DueMessage {
  readonly guarantor: Guarantor;
  /** Stable name of this message: the same until the level or the oldest open item changes. */
  readonly id: string;
  /** Changes with anything that a person saw when approving: name, address, items, language. */
  readonly stamp: string;
  readonly level: number;
  readonly language: Language;
  readonly to: string;
  readonly items: readonly DueItem[];
  /** Minor units; the items' sum. */
  readonly balance: number;
  readonly currency: string;
  readonly oldestDue: CivilDate;
  readonly exceptions: readonly ExceptionReason[];
}

/** A guarantor with an open balance to whom nothing goes today. */
export interface HeldBack {
  readonly guarantor: Guarantor;
  readonly reason: NotTodayReason;
  /** The day on which a message would be due if nothing else changes; null where none will. */
  readonly next: CivilDate | null;
}

/** What the rules need to know. */
export interface DueOptions {
  readonly today: CivilDate;
  readonly basis: DateField | null;
  readonly policy: ReminderPolicy;
  /** Every message that the ledger knows (`messagesSent`). */
  readonly sent: readonly SentMessage[];
  /** Language for guarantors whose rows name none. */
  readonly language: Language;
  /** Whether the sheet has a language column: only then is a blank one worth a look. */
  readonly languageAsked: boolean;
  /** Lines whose amount could not be read: nothing is asked for them, and what stops them counts. */
  readonly leftOut: readonly Receivable[];
  /** Rows with something that could not be read: messages about them are looked at first. */
  readonly doubtfulRows: ReadonlySet<number>;
  /** Rows whose e-mail could not be read. */
  readonly badAddressRows: ReadonlySet<number>;
}

/** Everybody who owes, each exactly once: due today, or held back for one reason. */
export interface DueToday {
  readonly due: readonly DueMessage[];
  readonly held: readonly HeldBack[];
}

/**
 * Decides who is written to today. Every guarantor with something open gets exactly one verdict.
 * The level follows from what was sent about the items that are still open; it rises one at a time
 * and never before the policy's wait is over. Missed days do no harm: what was due on Friday is
 * due on Monday, once.
 *
 * @param lines all receivables of the sheet, also those dated after today: what they say of a person
 *   counts already
 * @example remindersDue(lines, { today: '2026-03-10', basis: 'dueDate', policy: DEFAULT_POLICY,
 *   sent: [], language: 'en', languageAsked: false, leftOut: [], doubtfulRows: new Set(),
 *   badAddressRows: new Set() })
 */
export function remindersDue(lines: readonly Receivable[], options: DueOptions): DueToday {
  const all = [...lines, ...options.leftOut];
  const unread = new Set(options.leftOut);
  const mails = mailsByName(all);
  const history = historyOf(options.sent, mails);
  const due: DueMessage[] = [];
  const held: HeldBack[] = [];
  for (const guarantor of byGuarantor(all)) {
    const open = openItems(
      guarantor.lines.filter((line) => !unread.has(line)),
      options,
    );
    if (open.length === 0) continue;
    const verdict = decide({ guarantor, open, sent: history(guarantor), mails, unread, options });
    if ('reason' in verdict) held.push({ guarantor, ...verdict });
    else due.push(verdict);
  }
  return { due, held };
}

/** A line of which something is open today. */
export interface OpenLine {
  readonly line: Receivable;
  readonly open: number;
  readonly date: CivilDate | null;
}

/** One guarantor with something open, and what decides about them. */
export interface Case {
  readonly guarantor: Guarantor;
  readonly open: readonly OpenLine[];
  readonly sent: readonly SentMessage[];
  /** The addresses beside each name in the sheet (`mailsByName`). */
  readonly mails: ReadonlyMap<string, ReadonlySet<string>>;
  /** Lines of the sheet whose amount could not be read. */
  readonly unread: ReadonlySet<Receivable>;
  readonly options: DueOptions;
}

type No = { readonly reason: NotTodayReason; readonly next: CivilDate | null };

function openItems(lines: readonly Receivable[], { today, basis }: DueOptions): OpenLine[] {
  return lines
    .filter((line) => existsOn(line, today))
    .map((line) => ({
      line,
      open: openBalance(line, today),
      date: basis === null ? null : line[basis],
    }))
    .filter(({ open }) => open !== 0);
}

function decide(one: Case): DueMessage | No {
  const { open, options, sent } = one;
  const stop = stopOf(one);
  if (stop) return { reason: stop, next: null };
  const oldest = oldestDebt(open);
  if (oldest === null) return { reason: 'undated', next: null };
  const due = dueDateOf(oldest, options);
  const level = nextLevel(due, open, sent, options);
  const rule = options.policy.levels[level - 1];
  if (!rule) return { reason: 'all-levels-sent', next: null };
  const byAge = addDays(due, rule.overdueDays);
  const last = lastWritten(sent);
  const byWait = last === null ? byAge : addDays(last, options.policy.waitDays);
  const next = byAge > byWait ? byAge : byWait;
  if (next > options.today) {
    const waits = byWait > options.today;
    return { reason: waits && last !== null ? 'recently-written' : 'not-yet-due', next };
  }
  return message(one, level, { oldest, due });
}

function oldestDebt(open: readonly OpenLine[]): CivilDate | null {
  let oldest: CivilDate | null = null;
  for (const item of open) {
    if (item.open > 0 && item.date !== null && (oldest === null || item.date < oldest)) {
      oldest = item.date;
    }
  }
  return oldest;
}

/** Without a due date nobody is late on the day of the invoice: the policy's days to pay come first. */
function dueDateOf(date: CivilDate, { basis, policy }: DueOptions): CivilDate {
  return basis === 'dueDate' ? date : addDays(date, policy.termDays);
}

function nextLevel(
  due: CivilDate,
  open: readonly OpenLine[],
  sent: readonly SentMessage[],
  { today, policy }: DueOptions,
): number {
  const stems = new Set(open.map(({ line }) => keyStem(line.key)));
  const isAbout = ({ items }: SentMessage) => items.some((item) => stems.has(keyStem(item)));
  const reached = sent
    .filter((message) => message.state === 'sent' && isAbout(message))
    .map((message) => message.level);
  const next = Math.max(0, ...reached) + 1;
  if (!policy.skipLevels) return next;
  const overdue = daysBetween(due, today);
  const byAge = policy.levels.filter(({ overdueDays }) => overdueDays <= overdue).length;
  return Math.max(next, byAge);
}

function message(
  { guarantor, open, sent, options }: Case,
  level: number,
  { oldest, due }: { oldest: CivilDate; due: CivilDate },
): DueMessage {
  const ordered = [...open].sort(
    (a, b) => compare(a.date ?? '9', b.date ?? '9') || compare(a.line.key, b.line.key),
  );
  const items = ordered.map(({ line, open: amount, date }) => ({
    key: line.key,
    invoice: line.invoice,
    date: date ?? line.serviceDate ?? line.invoiceDate,
    open: amount,
  }));
  const named = newest(guarantor, ordered, (line) => line.language);
  const language = named ?? options.language;
  const to = newest(guarantor, ordered, ({ email }) => email) ?? '';
  const balance = items.reduce((sum, item) => sum + item.open, 0);
  const currency = open[0]?.line.currency ?? '';
  const lead = ordered.find((item) => item.open > 0 && item.date === oldest)?.line.key ?? '';
  const told = items.map(({ key, invoice, date: day, open: left }) => [key, invoice, day, left]);
  const seen = JSON.stringify([guarantor.name, to, language, level, currency, ...told]);
  const exceptions = exceptionsOf(guarantor, open, sent, options, level, named === null);
  return {
    guarantor,
    id: stamp(`${guarantor.key}|${level}|${lead}`),
    stamp: stamp(seen),
    ...{ level, language, to, items, balance, currency, oldestDue: due, exceptions },
  };
}

/** What the newest open line says, else the newest of all: an old bill may bear an old address. */
function newest<T>(
  { lines }: Guarantor,
  open: readonly OpenLine[],
  pick: (line: Receivable) => T | null,
): T | null {
  const day = ({ dueDate, invoiceDate, serviceDate, key }: Receivable) =>
    `${dueDate ?? invoiceDate ?? serviceDate ?? ''} ${key}`;
  const all = [...lines].sort((a, b) => compare(day(a), day(b)));
  const said = [...all, ...open.map(({ line }) => line)].map(pick).filter((one) => one !== null);
  return said[said.length - 1] ?? null;
}

function exceptionsOf(
  guarantor: Guarantor,
  open: readonly OpenLine[],
  sent: readonly SentMessage[],
  options: DueOptions,
  level: number,
  unnamedLanguage: boolean,
): ExceptionReason[] {
  const holds: Readonly<Record<ExceptionReason, boolean>> = {
    'last-notice': level === options.policy.levels.length,
    'unreadable-row': guarantor.lines.some(({ row }) => options.doubtfulRows.has(row)),
    'unknown-status': open.some(({ line }) => line.unknownStatus !== null),
    'undated-item': open.some(({ open: amount, date }) => amount > 0 && date === null),
    'failed-before': sent.some(({ state }) => state === 'failed'),
    'no-language': options.languageAsked && unnamedLanguage,
  };
  return (Object.keys(holds) as ExceptionReason[]).filter((reason) => holds[reason]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
