import type { CivilDate } from '../calendar.ts';
import { byGuarantor, type Guarantor, mailsByName } from '../guarantors.ts';
import type { Language } from '../money.ts';
import { existsOn, openBalance, type Receivable, type StopFlag } from '../receivables.ts';
import type { DebtDate } from '../sheet/fields.ts';
import { historyOf } from './history.ts';
import { type LawBook, lawAnswer, type ToSettle } from './lawful.ts';
import type { LedgerEvent, SentMessage } from './ledger.ts';
import {
  isMeasured,
  type NextStep,
  nextStep,
  oldestDebt,
  promisedUntil,
  type Step,
  trackOf,
} from './level.ts';
import { messageFor, type Plan } from './message.ts';
import type { Channel, ReminderPolicy, Tone, Track } from './policy.ts';
import { skipOn } from './skip.ts';
import { stopOf, unreachable } from './stop.ts';
import { type Way, waysTo } from './ways.ts';

/** Why a guarantor with an open balance is not written to today. The first that holds is told. */
export type NotTodayReason =
  | StopFlag
  | 'no-guarantor'
  | 'unknown-send'
  | 'skipped'
  | 'promise'
  | 'recently-written'
  | 'not-yet-due'
  | 'below-minimum'
  | 'credit-covers'
  | 'all-levels-sent'
  | 'rest-day'
  | 'law'
  | 'no-consent'
  | 'no-address'
  | 'bad-address'
  | 'shared-name'
  | 'no-phone'
  | 'bad-phone'
  | 'no-way-left'
  | 'undated'
  | 'two-currencies';

/** Why a person should look at a due message before it goes. */
export type ExceptionReason =
  | 'last-notice'
  | 'by-hand'
  | 'unreadable-row'
  | 'unknown-status'
  | 'unknown-place'
  | 'undated-item'
  | 'failed-before'
  | 'came-back'
  | 'no-language'
  | 'edit-blocked';

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
  /** Who of a household is greeted; null where no line names anybody. */
  readonly addressee: string | null;
  /** Stable name of this message: the same until level, policy version or open items change. */
  readonly id: string;
  /** Changes with anything that a person saw when approving: name, address, items, language. */
  readonly stamp: string;
  /** From 1. */
  readonly level: number;
  readonly tone: Tone;
  readonly channel: Channel;
  readonly track: Track;
  /** Number of the policy's version that decided it. */
  readonly policy: number;
  readonly language: Language;
  /** Address, or digits with the country's code; nothing for a letter. */
  readonly to: string;
  readonly items: readonly DueItem[];
  /** Minor units; the items' sum. */
  readonly balance: number;
  readonly currency: string;
  readonly oldestDue: CivilDate;
  readonly exceptions: readonly ExceptionReason[];
  /** What a person could tell, and the law would be surer. */
  readonly settle?: readonly ToSettle[];
  /** Who has changed the words of this one message, as they named themselves; absent where nobody has. */
  readonly editedBy?: string;
}

/** A guarantor with an open balance to whom nothing goes today. */
export interface HeldBack {
  readonly guarantor: Guarantor;
  readonly reason: NotTodayReason;
  /** When a message would be due; null where none will, and where only a later level does. */
  readonly next: CivilDate | null;
  /** Ids of the rules of law that hold it back. */
  readonly rules?: readonly string[];
  /** What a person could tell, and the law would be surer. */
  readonly settle?: readonly ToSettle[];
  /** For `skipped`: what the person said. */
  readonly skip?: Pick<LedgerEvent, 'guarantor' | 'reason' | 'note'>;
}

/** What the rules need to know. */
export interface DueOptions {
  readonly today: CivilDate;
  readonly basis: DebtDate | null;
  readonly policy: ReminderPolicy;
  /** Number of the policy's version; 0 while none was saved. */
  readonly version: number;
  /** Every message that the ledger knows (`messagesSent`). */
  readonly sent: readonly SentMessage[];
  /** Whom a person has put off (`skipsIn`). */
  readonly skips: readonly LedgerEvent[];
  /** Language for guarantors whose rows name none. */
  readonly language: Language;
  /** Whether the sheet has a language column: only then is a blank one worth a look. */
  readonly languageAsked: boolean;
  /** Whether the sheet has a column for the consent to e-mail: then only a yes lets one go. */
  readonly consentAsked: boolean;
  /** What the law is asked with (`lawAnswer`). */
  readonly law: LawBook;
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
 * Track and level follow from the oldest debt and from what was sent about the items that are still
 * open; the level rises one at a time, unless the policy skips, and never before its wait is over.
 * Missed days do no harm: what was due on Friday is due on Monday, once.
 *
 * @param lines all receivables of the sheet, also those dated after today: what they say of a person
 *   counts already
 * @example remindersDue(lines, { today: '2026-03-10', basis: 'dueDate', policy: DEFAULT_POLICY,
 *   version: 0, sent: [], skips: [], language: 'en', languageAsked: false, consentAsked: false, leftOut: [],
 *   doubtfulRows: new Set(), badAddressRows: new Set() })
 */
export function remindersDue(lines: readonly Receivable[], options: DueOptions): DueToday {
  const book = openBook(lines, options);
  const history = historyOf(options.sent, book.mails);
  const skipsOf = historyOf(options.skips, book.mails);
  const due: DueMessage[] = [];
  const held: HeldBack[] = [];
  for (const guarantor of book.guarantors) {
    const about = { sent: history(guarantor), skips: skipsOf(guarantor) };
    const verdict = verdictOn(book, guarantor, about, options.today);
    if (verdict === null) continue;
    if ('reason' in verdict) held.push(verdict);
    else due.push(verdict);
  }
  return { due, held };
}

/** What a sheet says whatever the day: who is in it, and what is known of their names. */
export interface Book {
  readonly guarantors: readonly Guarantor[];
  /** The addresses beside each name in the sheet (`mailsByName`). */
  readonly mails: ReadonlyMap<string, ReadonlySet<string>>;
  /** Lines of the sheet whose amount could not be read. */
  readonly unread: ReadonlySet<Receivable>;
  readonly options: DueOptions;
}

/**
 * Brings together what is needed to decide on any day.
 *
 * @example openBook(lines, options).guarantors.length // 12
 */
export function openBook(lines: readonly Receivable[], options: DueOptions): Book {
  const all = [...lines, ...options.leftOut];
  const unread = new Set(options.leftOut);
  return { guarantors: byGuarantor(all), mails: mailsByName(all), unread, options };
}

/**
 * The verdict on one guarantor on one day; null where nothing is open.
 *
 * @param about what the ledger knows of this guarantor (`historyOf`)
 * @example verdictOn(openBook(lines, options), guarantor, { sent: [], skips: [] }, '2026-03-10')
 */
export function verdictOn(
  { mails, unread, options }: Book,
  guarantor: Guarantor,
  about: Pick<Case, 'sent' | 'skips'>,
  today: CivilDate,
): DueMessage | HeldBack | null {
  const read = guarantor.lines.filter((line) => !unread.has(line));
  const open = openItems(read, options.basis, today);
  if (open.length === 0) return null;
  const on = today === options.today ? options : { ...options, today };
  const verdict = decide({ guarantor, open, ...about, mails, unread, options: on });
  return 'reason' in verdict ? { guarantor, ...verdict } : verdict;
}

/** A line of which something is open today. */
export interface OpenLine {
  readonly line: Receivable;
  readonly open: number;
  readonly date: CivilDate | null;
}

/** One guarantor with something open, and what decides about them. */
export interface Case extends Pick<Book, 'mails' | 'unread' | 'options'> {
  readonly guarantor: Guarantor;
  readonly open: readonly OpenLine[];
  readonly sent: readonly SentMessage[];
  readonly skips: readonly LedgerEvent[];
}

type No = Omit<HeldBack, 'guarantor'>;

function openItems(
  lines: readonly Receivable[],
  basis: DebtDate | null,
  today: CivilDate,
): OpenLine[] {
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
  const stop = stopOf(one);
  if (stop) return { reason: stop, next: null };
  const skip = skipOn(one.skips, one.options.today);
  if (skip) return { reason: 'skipped', next: skip.until, skip };
  const plan = planFor(one);
  if (typeof plan === 'string') return { reason: unreachable(one) ?? plan, next: null };
  const ways = waysTo(one, plan.step.rule.channel);
  if (typeof ways === 'string') return { reason: ways, next: null };
  const { wait, on } = plan.step;
  return wait ? { reason: wait, next: on } : firstLawful(one, plan, ways);
}

/**
 * The message by the first way that the law allows: where waiting helps, it waits for that one, since
 * each way is tried once.
 */
function firstLawful(one: Case, plan: Plan, ways: readonly Way[]): DueMessage | No {
  let held: No | null = null;
  for (const way of ways) {
    const verdict = lawful(one, messageFor(one, plan, way));
    if (!('reason' in verdict) || verdict.next !== null) return verdict;
    held ??= verdict;
  }
  const cameBack = one.sent.some(({ state }) => state === 'returned');
  return held === null || cameBack ? { reason: 'no-way-left', next: null } : held;
}

/** The message, unless the law holds it back today. */
function lawful({ sent, options }: Case, message: DueMessage): DueMessage | No {
  const { hold, settle } = lawAnswer(options.law, message, sent, options.today);
  const open = settle.length > 0 ? { settle } : {};
  if (hold) return { ...hold, ...open };
  if (!settle.includes('place')) return { ...message, ...open };
  return { ...message, ...open, exceptions: [...message.exceptions, 'unknown-place'] };
}

/** The next message to a guarantor, today or later; or why none comes. */
function planFor({ open, sent, options }: Case): Plan | 'undated' | Exclude<NextStep, Step> {
  const { policy, today } = options;
  const oldest = oldestDebt(open, options);
  if (oldest === null) return 'undated';
  const balance = open.reduce((sum, item) => sum + item.open, 0);
  const currency = oldest.item.line.currency;
  const measured = isMeasured(policy, currency) ? balance : null;
  const track = trackOf(open, oldest.item.line, measured, policy);
  const { due } = oldest;
  const promised = promisedUntil(open, today);
  const step = nextStep({ track, due, open, sent, balance: measured, promised, options });
  return typeof step === 'string' ? step : { step, oldest, track };
}
