import { addDays, type CivilDate } from './calendar.ts';
import { type DeskPayment, mayBeSame, moneyEvent } from './case-money.ts';
import { type CaseEvent, type CaseState, nextStatus } from './cases.ts';
import { isSuitEvent, type SuitFacts, type SuitFault, suitFault } from './mandate/lawsuits.ts';
import { ok, type Result, refused } from './result.ts';

/** What an agency tells of a case: by a form, by a line of a file, later by a program. */

/** What people of an agency can say, in the order in which it is offered. */
export const UPDATE_KINDS = [
  'accept',
  'refuse',
  'contact',
  'promise',
  'plan',
  'payment',
  'dispute',
  'return',
  'confirm',
  'lawsuit',
  'lawsuit_undone',
  'note',
] as const;
export type UpdateKind = (typeof UPDATE_KINDS)[number];

/** How somebody was approached. */
export const CHANNELS = ['call', 'letter', 'email', 'sms', 'visit'] as const;
export type Channel = (typeof CHANNELS)[number];

/** What came of an attempt to reach somebody. */
export const OUTCOMES = ['reached', 'not-reached', 'wrong-person'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Why an agency does what has to be explained. */
export const REASONS = {
  refuse: ['incomplete', 'not-allowed-here', 'interests', 'too-old', 'too-small', 'other'],
  dispute: ['amount', 'paid-already', 'insurer', 'not-mine', 'identity', 'service', 'other'],
  return: ['exhausted', 'not-found', 'insolvent', 'deceased', 'too-old', 'other'],
  reversal: ['bounced', 'charged-back', 'refunded', 'mistake'],
} as const;
export type Reason = (typeof REASONS)[keyof typeof REASONS][number];

/** A promise and the beginning of a plan lie at most so many days ahead. */
export const MOST_DAYS_AHEAD = 90;

/** So many characters has a note at most, whoever writes it. */
export const LONGEST_NOTE = 2000;

/** One update; which fields belong to it says {@link FIELDS_OF}. */
export interface CaseUpdate {
  readonly kind: UpdateKind;
  readonly channel?: Channel | undefined;
  readonly outcome?: Outcome | undefined;
  /** Minor units of the case's currency: promised, an instalment, or received. */
  readonly amount?: number | undefined;
  /** Of the contact, promised for, first instalment, received on, or of the suit. */
  readonly on?: CivilDate | undefined;
  readonly reason?: Reason | undefined;
  readonly note?: string | undefined;
  /** A person said that this payment is another one than the one that looks the same. */
  readonly isAnother?: boolean | undefined;
}

export type UpdateField = 'channel' | 'outcome' | 'amount' | 'on' | 'reason' | 'note';

/** What has to be said with each kind. A note may stand with all, a day also with a contact. */
export const FIELDS_OF: Readonly<Record<UpdateKind, readonly UpdateField[]>> = {
  accept: [],
  refuse: ['reason'],
  contact: ['channel', 'outcome'],
  promise: ['amount', 'on'],
  plan: ['amount', 'on'],
  payment: ['amount', 'on'],
  dispute: ['reason'],
  return: ['reason'],
  confirm: [],
  lawsuit: ['on'],
  lawsuit_undone: ['note'],
  note: ['note'],
};

/** What decides which updates a case takes. */
export interface CaseStage extends CaseState {
  readonly suit: SuitFacts;
}

/** A case as an update is checked against it. Amounts are minor units of its currency. */
export interface CaseSeen extends CaseStage {
  readonly balance: number;
  readonly placedOn: CivilDate;
  /** Payments at the practice that its sheet has shown since the case was placed. */
  readonly desk: readonly (DeskPayment & { readonly on: CivilDate })[];
  /** Payments that the agency reported and did not take back. */
  readonly reported: readonly { readonly amount: number; readonly on: CivilDate }[];
}

/** Why an update is refused; `details.field` names the field where one is to blame. */
export type UpdateRefusal =
  | 'not-now'
  | 'not-yours'
  | 'required'
  | 'not-a-choice'
  | 'too-long'
  | 'not-positive'
  | 'over-balance'
  | 'in-future'
  | 'before-placement'
  | 'in-past'
  | 'too-far'
  | 'same-as-desk'
  | 'same-as-reported'
  | SuitFault;

/**
 * Whether an update may be made, and which event of the table it is.
 *
 * @param today in the agency's zone
 * @returns the event, or a refusal; `same-as-desk` and `same-as-reported` carry `amount` and `on` of
 *   the payment that looks the same, and pass once `isAnother` is said
 * @example checkUpdate(seen, { kind: 'payment', amount: 5000, on: '2026-11-20' }, '2026-11-22')
 *   // ok('full_payment') where 5000 were open
 */
export function checkUpdate(
  seen: CaseSeen,
  update: CaseUpdate,
  today: CivilDate,
): Result<CaseEvent, UpdateRefusal> {
  const event = eventOf(seen, update);
  const closed = stageFault(seen, event);
  if (closed) return closed;
  const missing = FIELDS_OF[update.kind].find((field) => (update[field] ?? '') === '');
  if (missing) return refused('required', { field: missing });
  if ((update.note ?? '').length > LONGEST_NOTE) {
    return refused('too-long', { field: 'note', max: LONGEST_NOTE });
  }
  const fault = reasonFault(update) ?? amountFault(seen, update) ?? dayFault(seen, update, today);
  if (fault) return fault;
  return sameFault(seen, update) ?? ok(event);
}

/**
 * Which updates a case takes now, as a form offers them; a payment counts as possible where any is.
 *
 * @example updatesOpen({ status: 'recalled', pausedFrom: null, suit }) // ['payment', 'confirm', 'note']
 */
export function updatesOpen(stage: CaseStage): UpdateKind[] {
  return UPDATE_KINDS.filter((kind) => stageFault(stage, kind) === null);
}

/** Why the agency cannot make an event now, whatever is said with it. */
function stageFault({ suit, ...state }: CaseStage, event: CaseEvent) {
  const next = nextStatus(state, event, 'agency');
  if (!next.ok) return next;
  return isSuitEvent(event) ? suitFault(event, suit) : null;
}

function eventOf({ balance }: CaseSeen, { kind, amount = 0 }: CaseUpdate): CaseEvent {
  return kind === 'payment' ? moneyEvent('reported', balance - amount) : kind;
}

function reasonFault({ kind, reason }: CaseUpdate) {
  if (kind !== 'refuse' && kind !== 'dispute' && kind !== 'return') return null;
  const known = (REASONS[kind] as readonly string[]).includes(reason ?? '');
  return known ? null : refused('not-a-choice', { field: 'reason' });
}

function amountFault({ balance }: CaseSeen, { kind, amount = 0 }: CaseUpdate) {
  if (!FIELDS_OF[kind].includes('amount')) return null;
  if (!Number.isSafeInteger(amount) || amount <= 0) {
    return refused('not-positive', { field: 'amount' });
  }
  return amount > balance ? refused('over-balance', { field: 'amount', balance }) : null;
}

function dayFault({ placedOn }: CaseSeen, { kind, on }: CaseUpdate, today: CivilDate) {
  if (!on) return null;
  const field = { field: 'on' };
  if (kind === 'payment' || kind === 'contact' || kind === 'lawsuit') {
    if (on > today) return refused('in-future', field);
    // placed after midnight by the practice's clock, while it is still the day before at the agency
    const isBefore = on < placedOn && on < today;
    return isBefore ? refused('before-placement', { ...field, placedOn }) : null;
  }
  if (kind !== 'promise' && kind !== 'plan') return null;
  if (on < today) return refused('in-past', field);
  const last = addDays(today, MOST_DAYS_AHEAD);
  return on > last ? refused('too-far', { ...field, last }) : null;
}

/** A payment that is there already is asked about once, never counted twice in silence. */
function sameFault({ desk, reported }: CaseSeen, { kind, amount = 0, on, isAnother }: CaseUpdate) {
  if (kind !== 'payment' || isAnother) return null;
  if (mayBeSame(amount, desk)) {
    const [same] = desk.filter((payment) => payment.amount === amount).slice(-1);
    return refused('same-as-desk', { amount, on: same?.on ?? '' });
  }
  const told = reported.some((payment) => payment.amount === amount && payment.on === on);
  return told ? refused('same-as-reported', { amount, on: on ?? '' }) : null;
}
