import { addDays, type CivilDate, daysBetween } from '../shared/calendar.ts';
import type { CaseUpdate, Reason } from '../shared/case-updates.ts';
import type { RecallReason } from '../shared/contract/portal.ts';
import type { Receivable } from '../shared/receivables.ts';

/** Of what the lives of the demo's cases are made. */

/** Something that happens to one line on a day. */
export type Act = { readonly on: CivilDate } & (
  | { readonly by: 'agency'; readonly update: CaseUpdate }
  | { readonly by: 'practice'; readonly act: PlainAct; readonly note?: string }
  | { readonly by: 'practice'; readonly act: 'recall'; readonly reason: RecallReason }
  /** The clinic types something into its sheet. */
  | { readonly by: 'sheet'; readonly line: Receivable }
  /** A person says that a fall in the sheet is the money which the agency reported. */
  | { readonly by: 'practice'; readonly act: 'same-money' }
);
type PlainAct = 'hold' | 'settle' | 'take_back' | 'close' | 'note' | 'allow_lawsuit';

/** A line from the day on which it was placed. */
export interface Life {
  /** As it stood in the sheet that day. */
  readonly before: Receivable;
  /** The agency takes it, the day after. */
  readonly isAccepted: boolean;
  readonly acts: readonly Act[];
}

/** What a life is made of. */
export interface Placed {
  /** As the sheet says it now. */
  readonly line: Receivable;
  readonly placedOn: CivilDate;
  /** The last sync: by then the sheet says what it says now. */
  readonly syncedOn: CivilDate;
  /** Basis points. */
  readonly feeRate: number;
}

type Planned = (placed: Placed) => Act;

/** A line as it was placed and accepted, and what happens to it, in order. */
export function life(placed: Placed, before: Receivable, planned: readonly Planned[]): Life {
  return { before, isAccepted: true, acts: planned.map((one) => one(placed)) };
}

/** @param share of the time from the second day after the placement to the last sync */
export function act(share: number, make: (on: CivilDate) => Act): Planned {
  return ({ placedOn, syncedOn }) => {
    const first = addDays(placedOn, 2);
    return make(addDays(first, Math.round(daysBetween(first, syncedOn) * share)));
  };
}

export function contact(
  share: number,
  outcome: 'reached' | 'not-reached' | 'wrong-person',
  channel: 'call' | 'letter' | 'email' | 'sms' = 'call',
): Planned {
  return act(share, (on) => ({ on, by: 'agency', update: { kind: 'contact', channel, outcome } }));
}

export function payment(share: number, amount: number): Planned {
  return act(share, (on) => ({ on, by: 'agency', update: { kind: 'payment', amount, on } }));
}

export function promise(share: number, amount: number, days: number): Planned {
  return act(share, (on) => ({
    ...{ on, by: 'agency' },
    update: { kind: 'promise', amount, on: addDays(on, days) },
  }));
}

export function plan(share: number, amount: number): Planned {
  return act(share, (on) => ({
    ...{ on, by: 'agency' },
    update: { kind: 'plan', amount, on: addDays(on, 7) },
  }));
}

export function lawsuit(share: number): Planned {
  return act(share, (on) => ({ on, by: 'agency', update: { kind: 'lawsuit', on } }));
}

export function dispute(share: number, reason: Reason): Planned {
  return act(share, (on) => ({ on, by: 'agency', update: { kind: 'dispute', reason } }));
}

export function giveBack(share: number, reason: Reason): Planned {
  return act(share, (on) => ({ on, by: 'agency', update: { kind: 'return', reason } }));
}

export function practice(share: number, what: PlainAct, note?: string): Planned {
  return act(share, (on) => ({ on, by: 'practice', act: what, ...(note && { note }) }));
}

export function recall(share: number, reason: RecallReason): Planned {
  return act(share, (on) => ({ on, by: 'practice', act: 'recall', reason }));
}

export function typed(share: number, line: Receivable): Planned {
  return act(share, (on) => ({ on, by: 'sheet', line }));
}

export function same(share: number): Planned {
  return act(share, (on) => ({ on, by: 'practice', act: 'same-money' }));
}

/** What is open of a line of the demo, which always has a balance of its own. */
export function openOf({ balance }: Receivable): number {
  return balance ?? 0;
}

/** A line as it was before anybody paid anything. */
export function unpaid(line: Receivable): Receivable {
  return { ...line, paid: null, balance: line.amount, settled: false };
}

export function paidDown(line: Receivable, paid: number): Receivable {
  return { ...line, paid, balance: (line.amount ?? 0) - paid };
}
