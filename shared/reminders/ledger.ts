import type { CivilDate } from '../calendar.ts';
import type { Channel, Tone } from './policy.ts';
import { isDecision } from './skip.ts';

/**
 * What may happen to a message, each a line that is only ever added:
 * `sending` stands before the mail goes out (the intent), `sent`, `failed` or `unknown` after it,
 * `arrived` and `not-arrived` when a person settles an unknown one; `not-arrived` with a reason when
 * one that had gone came back; `suppressed` when an approved message was held back at the last moment,
 * `carried` when it did not fit into the day's quota; `skipped` when a person puts somebody off,
 * `taken-back` when they think better of it.
 */
export const LEDGER_EVENTS = [
  'sending',
  'sent',
  'failed',
  'unknown',
  'suppressed',
  'carried',
  'arrived',
  'not-arrived',
  'skipped',
  'taken-back',
] as const;
export type LedgerEventKind = (typeof LEDGER_EVENTS)[number];

/** Why a message that had gone did not arrive, by what a person saw. */
export const RETURN_REASONS = ['bounced', 'returned', 'wrong-number', 'not-delivered'] as const;
export type ReturnReason = (typeof RETURN_REASONS)[number];

/** What can happen to a message on each way. */
export const RETURNS_BY: Readonly<Record<Channel, readonly ReturnReason[]>> = {
  email: ['bounced'],
  letter: ['returned'],
  sms: ['not-delivered', 'wrong-number'],
  chat: ['not-delivered', 'wrong-number'],
  call: ['not-delivered', 'wrong-number'],
};

/** One line of the send ledger. */
export interface LedgerEvent {
  readonly event: LedgerEventKind;
  /** Day in the spreadsheet's zone, and the time of day as text for people. */
  readonly day: CivilDate;
  readonly time: string;
  /** Stable name of the message: guarantor, level, policy version and all items it is about. */
  readonly message: string;
  /** Which try it belongs to, from 1; 0 for what was held back or carried over before any try. */
  readonly attempt: number;
  readonly guarantor: string;
  readonly name: string;
  readonly to: string;
  /** From 1. */
  readonly level: number;
  readonly tone: Tone;
  readonly channel: Channel;
  /** Number of the policy's version that decided it. */
  readonly policy: number;
  readonly language: string;
  /** Minor units. */
  readonly balance: number;
  readonly currency: string;
  /** Keys of the lines it is about. */
  readonly items: readonly string[];
  /** For `carried` and `skipped`: the first day on which it may go. */
  readonly until: CivilDate | null;
  /** The stamp of the message that a person approved: it goes out only unchanged; of a skip, its turn. */
  readonly stamp: string;
  /** For `skipped` a `SkipReason`, for `not-arrived` a `ReturnReason` or nothing; else nothing. */
  readonly reason: string;
  /** What the person typed beside the reason. */
  readonly note: string;
  /** Who did it, as they named themselves; nothing where the script did. */
  readonly by: string;
}

/** What the ledger knows of one message. */
export interface SentMessage extends LedgerEvent {
  /** `returned`: it went out, and a person says that it came back. */
  readonly state: 'sent' | 'returned' | 'failed' | 'unknown' | 'held';
  /** How many times it was tried. */
  readonly attempts: number;
}

/**
 * What became of each message that was ever about to be sent. The order of the lines does not
 * matter, so a person may sort the ledger. An intent without a result is `unknown`: the mail may
 * or may not have gone out, and nobody but a person can say.
 *
 * @example messagesSent([{ ...line, event: 'sending', attempt: 1 }])[0]?.state // 'unknown'
 */
export function messagesSent(events: readonly LedgerEvent[]): SentMessage[] {
  const attempts = new Map<string, LedgerEvent[]>();
  for (const event of events) {
    if (event.attempt < 1 || isDecision(event)) continue; // nothing was about to be sent
    const key = JSON.stringify([event.message, event.attempt]);
    const same = attempts.get(key);
    if (same) same.push(event);
    else attempts.set(key, [event]);
  }
  const messages = new Map<string, SentMessage>();
  for (const lines of attempts.values()) {
    const attempt = attemptOf(lines);
    const before = messages.get(attempt.message);
    messages.set(attempt.message, before ? worst(before, attempt) : attempt);
  }
  return [...messages.values()];
}

/**
 * The number that the next try of a message bears.
 *
 * @example nextAttempt([], 'm1') // 1
 */
export function nextAttempt(events: readonly LedgerEvent[], message: string): number {
  let last = 0;
  for (const event of events) {
    if (event.message === message && event.attempt > last) last = event.attempt;
  }
  return last + 1;
}

/**
 * Approved messages that wait for another day because the quota was used up: carried over, and
 * neither sent nor held back since.
 *
 * @returns the newest `carried` line of each message
 * @example carriedOver([{ ...line, event: 'carried', until: '2026-11-24' }]).length // 1
 */
export function carriedOver(events: readonly LedgerEvent[]): LedgerEvent[] {
  const carried = new Map<string, LedgerEvent>();
  for (const event of events) {
    if (event.event !== 'carried' || event.until === null) continue;
    const before = carried.get(event.message);
    if (!before || newestFirst(event, before) < 0) carried.set(event.message, event);
  }
  const since = events.filter(({ event }) => event !== 'carried');
  for (const [message, waiting] of carried) {
    const told = since.some(
      (event) =>
        (event.message === message || event.guarantor === waiting.guarantor) &&
        when(event) >= when(waiting),
    );
    if (told) carried.delete(message);
  }
  return [...carried.values()];
}

function when({ day, time }: LedgerEvent): string {
  return `${day} ${time}`;
}

/** Of two lines of one minute, the one that puts off longer counts as newer. */
function newestFirst(one: LedgerEvent, other: LedgerEvent): number {
  const [a, b] = [one, other].map((line) => `${when(line)} ${line.until ?? ''}`);
  return a === b ? 0 : (a ?? '') > (b ?? '') ? -1 : 1;
}

function attemptOf(unsorted: readonly LedgerEvent[]): SentMessage {
  const lines = [...unsorted].sort(newestFirst);
  const has = (...kinds: LedgerEventKind[]) => lines.find((line) => kinds.includes(line.event));
  const sent = has('sent', 'arrived');
  const back = lines.find(({ event, reason }) => event === 'not-arrived' && reason !== '');
  const failed = has('failed', 'not-arrived');
  const held = has('suppressed');
  const told = has('sending') ?? lines[0]; // its day is the day on which the mail went, if it went
  if (!told) throw new RangeError('An attempt has at least one line');
  if (sent && back) {
    return { ...told, state: 'returned', reason: back.reason, attempts: told.attempt };
  }
  const state = sent ? 'sent' : failed ? 'failed' : held ? 'held' : 'unknown';
  return { ...told, state, attempts: told.attempt };
}

/** One try that went out, or may have, outweighs all that did not. */
function worst(one: SentMessage, other: SentMessage): SentMessage {
  const rank = { held: 0, failed: 1, returned: 2, unknown: 3, sent: 4 };
  const later = one.day > other.day || (one.day === other.day && one.attempt > other.attempt);
  const weightier = rank[one.state] - rank[other.state] || (later ? 1 : -1);
  const chosen = weightier > 0 ? one : other;
  return { ...chosen, attempts: Math.max(one.attempts, other.attempts) };
}

/**
 * How often each reason has held an approved message back.
 *
 * @returns reason -> count, the most frequent first
 * @example suppressions(events) // [['dispute', 3], ['paid', 1]]
 */
export function suppressions(events: readonly LedgerEvent[]): [reason: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { event, stamp: reason } of events) {
    if (event === 'suppressed') counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one);
}
