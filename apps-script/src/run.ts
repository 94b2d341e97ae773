import type { Arguments, Clinic } from '../../shared/contract/sidebar.ts';
import type { SendOutcome } from '../../shared/contract/sidebar-views.ts';
import type { DueMessage, DueToday } from '../../shared/reminders/due.ts';
import {
  carriedOver,
  type LedgerEvent,
  type LedgerEventKind,
  messagesSent,
} from '../../shared/reminders/ledger.ts';
import { closedDays, nextWorkday } from '../../shared/reminders/office-hours.ts';
import { type Context, timeOf } from './context.ts';
import { isEdited } from './edits.ts';
import type { Ledger } from './ledger.ts';
import type { Decide } from './one-by-one.ts';
import { type DueNow, dueNow, type Standing } from './reminders.ts';
import type { Place } from './setup.ts';

/** A message as a person approved it: whom it is for, and what was on the screen. */
export type Approved = Arguments<'send'>['approved'][number];

/** One run of sending: what it was given, and what came of it so far. */
export interface Run {
  readonly context: Context;
  readonly sender: Clinic;
  readonly ledger: Ledger;
  readonly place: Place;
  readonly outcomes: SendOutcome[];
  /** Lines that an agency holds, and the policy. */
  readonly standing: Standing;
  /** Who was due when the run began: their names, should they have paid since. */
  readonly atStart: DueNow;
  /** Decides anew on one of them, right before their mail. */
  readonly decide: Decide;
}

/** The message that is due for a guarantor. */
export function messageFor(due: DueToday, key: string): DueMessage | undefined {
  return due.due.find(({ guarantor }) => guarantor.key === key);
}

/** Whether a message is a person's to deliver (`prepare`): it never leaves with the others. */
export function isByHand(message: DueMessage | undefined): boolean {
  return message !== undefined && message.channel !== 'email';
}

/**
 * Why an approved message does not go: a rule says so, something in it changed, nothing is owed. Who
 * is not in the sheet any more need not have paid: a corrected account number is enough.
 */
export function reasonFor(due: DueNow, key: string): NonNullable<SendOutcome['reason']> {
  const held = due.held.find(({ guarantor }) => guarantor.key === key);
  if (held) return held.reason;
  if (isByHand(messageFor(due, key))) return 'by-hand';
  return messageFor(due, key) || due.nameOf(key) === null ? 'changed' : 'paid';
}

/**
 * Tells what becomes of an approved message that is not sent, and gives the line to write. One that
 * this ledger already knows of today was approved twice, or its answer was lost on the way: it is
 * told as it was then, and no line is added.
 */
export function heldBack(run: Run, due: DueNow, { key, stamp }: Approved): LedgerEvent[] {
  const { context, atStart } = run;
  const message = messageFor(due, key) ?? messageFor(atStart, key);
  const held = due.held.find(({ guarantor }) => guarantor.key === key);
  const name = (message ?? held)?.guarantor.name ?? due.nameOf(key) ?? key;
  const earlier = messagesSent(run.ledger.events).find(
    (one) => one.guarantor === key && one.stamp === stamp && one.day === context.today,
  );
  if (earlier?.state === 'sent' || earlier?.state === 'unknown') {
    const { state: outcome, time: at } = earlier;
    run.outcomes.push({ key, name, outcome, reason: null, at });
    return [];
  }
  const reason = reasonFor(due, key);
  run.outcomes.push({ key, name, outcome: 'suppressed', reason, at: timeOf(context) });
  const line = message
    ? eventOf(context, message, 'suppressed', 0)
    : { ...blankEvent(context, key, name), policy: run.standing.version.number };
  return [{ ...line, stamp: reason }];
}

/** What does not fit into today's quota is written down, all at once, with the first day for it. */
export function carryOver(run: Run, rest: readonly Approved[]): void {
  const until = nextWorkday(run.context.today, closedDays(run.standing.version.policy));
  const waiting = carriedOver(run.ledger.events).filter((one) => one.until === until);
  const known = new Set(waiting.map(({ message, stamp }) => `${message} ${stamp}`));
  const { events } = run.ledger;
  const looked = dueNow(run.context, run.place, { ...run.standing, events });
  const due = looked.ok ? looked.value : run.atStart;
  const lines: LedgerEvent[] = [];
  for (const one of rest) {
    const message = messageFor(due, one.key);
    if (message?.stamp !== one.stamp || isByHand(message)) {
      lines.push(...heldBack(run, due, one));
      continue;
    }
    if (!known.has(`${message.id} ${message.stamp}`)) {
      lines.push({ ...eventOf(run.context, message, 'carried', 0), until });
    }
    tell(run, message, 'carried', null);
  }
  run.ledger.addAll(lines);
}

/** Keeps for the answer what became of a message. */
export function tell(
  run: Run,
  { guarantor }: DueMessage,
  outcome: SendOutcome['outcome'],
  reason: SendOutcome['reason'],
): void {
  const name = guarantor.name ?? guarantor.key;
  run.outcomes.push({ key: guarantor.key, name, outcome, reason, at: timeOf(run.context) });
}

/** A line of the ledger about a message. */
export function eventOf(
  context: Context,
  message: DueMessage,
  event: LedgerEventKind,
  attempt: number,
): LedgerEvent {
  const { guarantor, id, items, ...said } = message;
  const { to, level, tone, channel, policy, language, balance, currency, stamp } = said;
  return {
    ...blankEvent(context, guarantor.key, guarantor.name ?? guarantor.key),
    ...{ event, attempt, message: id, to, level, tone, channel, policy, language },
    ...{ balance, currency, stamp },
    items: items.map((item) => item.key),
    note: isEdited(message) ? context.texts.ledgerTab.edited(message.editedBy ?? '') : '',
  };
}

function blankEvent(context: Context, guarantor: string, name: string): LedgerEvent {
  return {
    event: 'suppressed',
    day: context.today,
    time: timeOf(context),
    message: '',
    attempt: 0,
    ...{ guarantor, name, to: '', level: 1, tone: 'courteous', channel: 'email', policy: 0 },
    ...{ language: '', balance: 0, currency: '' },
    items: [],
    until: null,
    ...{ stamp: '', reason: '', note: '', by: '' },
  };
}
