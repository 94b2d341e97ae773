import { ok, type Result, refused } from './result.ts';

/**
 * The life of a case: an account that a practice has placed with a collection agency. One table says
 * which event leads from which status to which; the portal asks it before every change, the database
 * holds it too, and pages and the sheet use it to say why something cannot be done now.
 */

/** All statuses, in the order of a case's life. */
export const CASE_STATUSES = [
  'placed',
  'accepted',
  'contacted',
  'promise',
  'plan',
  'part_paid',
  'disputed',
  'hold',
  'paid',
  'recalled',
  'returned',
  'closed',
] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];

/** What can happen to a case. */
export const CASE_EVENTS = [
  'place',
  'accept',
  'refuse',
  'contact',
  'promise',
  'plan',
  'payment',
  'full_payment',
  'reversal',
  'desk_payment',
  'full_desk_payment',
  'charge',
  'correction',
  'dispute',
  'settle',
  'hold',
  'release',
  'return',
  'recall',
  'confirm',
  'take_back',
  'close',
  'note',
  'lawsuit',
  'lawsuit_undone',
  'allow_lawsuit',
  'disallow_lawsuit',
] as const;
export type CaseEvent = (typeof CASE_EVENTS)[number];

/** Who makes an event: people of the agency or of the practice, or the sheet by itself at a sync. */
export type CaseActor = 'agency' | 'practice' | 'sheet';

/** Why a case is put on hold by something else than a person's act on it. */
export type HoldReason = 'severe-complaint';

/** The agency works on it. */
const WORKING = ['accepted', 'contacted', 'promise', 'plan', 'part_paid'] as const;
/** Nobody may work on it until it is settled or released. */
const PAUSED = ['disputed', 'hold'] as const;
const IN_HAND = ['placed', ...WORKING, ...PAUSED] as const;
/** Where what has come to an end still waits for the other side to say that it knows. */
const ENDING = ['paid', 'recalled', 'returned'] as const;

/** The status that a pause interrupted. */
type Before = 'before';

interface Rule {
  readonly by: readonly CaseActor[];
  readonly to: Readonly<Partial<Record<CaseStatus, CaseStatus | Before>>>;
}

/** Each status leads to the same one. */
function from(statuses: readonly CaseStatus[], to: CaseStatus | Before): Rule['to'] {
  return Object.fromEntries(statuses.map((status) => [status, to]));
}

/** Each status stays as it is. */
function stay(statuses: readonly CaseStatus[]): Rule['to'] {
  return Object.fromEntries(statuses.map((status) => [status, status]));
}

/** Money that settles a part: a plan stays a plan, and what is paused or recalled stays so. */
const PART = { ...from(['accepted', 'contacted', 'promise', 'part_paid'], 'part_paid') };
const KEPT = stay(['plan', ...PAUSED, 'recalled']);
/** Money that settles the rest: the agency still confirms a recall. */
const FULL = { ...from([...WORKING, ...PAUSED], 'paid'), ...stay(['recalled']) };
/** After a recall a payment at the desk may bear a fee for some days more, though the case is closed. */
const TRAILING = stay(['closed']);

const RULES: Readonly<Record<CaseEvent, Rule>> = {
  /** Begins a case; nothing leads back to its beginning. */
  place: { by: ['practice'], to: {} },
  accept: { by: ['agency'], to: { placed: 'accepted' } },
  refuse: { by: ['agency'], to: { placed: 'returned' } },
  contact: {
    by: ['agency'],
    to: {
      accepted: 'contacted',
      ...stay(['contacted', 'promise', 'plan', 'part_paid', 'disputed']),
    },
  },
  promise: { by: ['agency'], to: from(WORKING, 'promise') },
  plan: { by: ['agency'], to: from(WORKING, 'plan') },
  payment: { by: ['agency'], to: { ...PART, ...KEPT } },
  full_payment: { by: ['agency'], to: FULL },
  reversal: {
    by: ['agency'],
    // a payment may bounce when all is over: the fee and the figures follow, the case stays what it is
    to: { paid: 'accepted', ...stay([...IN_HAND, 'recalled', 'returned', 'closed']) },
  },
  desk_payment: { by: ['sheet'], to: { ...PART, ...KEPT, ...stay(['placed']), ...TRAILING } },
  full_desk_payment: {
    by: ['sheet'],
    to: { ...FULL, placed: 'paid', paid: 'paid', ...TRAILING },
  },
  charge: {
    by: ['sheet'],
    to: { paid: 'accepted', ...stay([...IN_HAND, 'recalled']), ...TRAILING },
  },
  // more is owed, and still nothing is open: an entry that was too high was put right
  correction: { by: ['sheet', 'agency'], to: stay([...IN_HAND, 'paid', 'recalled', 'closed']) },
  dispute: {
    by: ['agency', 'practice'],
    to: from(['placed', ...WORKING, 'hold'], 'disputed'),
  },
  settle: { by: ['practice'], to: { disputed: 'before' } },
  // a dispute pauses already: a hold over it would make it forgotten
  hold: { by: ['practice'], to: from(['placed', ...WORKING], 'hold') },
  release: { by: ['practice'], to: { hold: 'before' } },
  return: { by: ['agency'], to: from([...WORKING, ...PAUSED], 'returned') },
  recall: { by: ['practice'], to: from(IN_HAND, 'recalled') },
  // where the work with an agency ends, the practice closes what it never confirmed
  confirm: { by: ['agency', 'practice'], to: { recalled: 'closed' } },
  take_back: { by: ['practice'], to: { returned: 'closed' } },
  close: { by: ['practice'], to: { paid: 'closed' } },
  note: { by: ['agency', 'practice'], to: stay([...IN_HAND, ...ENDING]) },
  // a suit changes the fee and no status; nobody goes to court with what is disputed, held or recalled
  lawsuit: { by: ['agency'], to: stay(WORKING) },
  // a slip is put right for as long as money can come in at the wrong rate
  lawsuit_undone: { by: ['agency'], to: stay([...WORKING, ...PAUSED, 'recalled']) },
  allow_lawsuit: { by: ['practice'], to: stay(['placed', ...WORKING]) },
  disallow_lawsuit: { by: ['practice'], to: stay(IN_HAND) },
};

/** What a pause can interrupt. */
export const PAUSABLE: readonly CaseStatus[] = ['placed', ...WORKING];

/** A case as the table sees it. */
export interface CaseState {
  readonly status: CaseStatus;
  /** What a dispute or a hold interrupted; null in every other status. */
  readonly pausedFrom: CaseStatus | null;
}

/**
 * The state after an event, by the one table.
 *
 * @returns refused `not-now` where the table has no such step from this status, `not-yours` where
 *   another side makes that event
 * @example nextStatus({ status: 'placed', pausedFrom: null }, 'accept', 'agency') // ok: 'accepted'
 */
export function nextStatus(
  { status, pausedFrom }: CaseState,
  event: CaseEvent,
  actor: CaseActor,
): Result<CaseState, 'not-now' | 'not-yours'> {
  const { by, to } = RULES[event];
  if (!by.includes(actor)) return refused('not-yours', { event });
  const step = to[status];
  const next = step === 'before' ? pausedFrom : step;
  if (!next) return refused('not-now', { event, status });
  const isPaused = (PAUSED as readonly CaseStatus[]).includes(next);
  return ok({ status: next, pausedFrom: isPaused ? (pausedFrom ?? status) : null });
}

/**
 * The events that somebody can make in a state: what a page offers.
 *
 * @example eventsOpen({ status: 'recalled', pausedFrom: null }, 'agency') // ['payment', …, 'confirm', 'note']
 */
export function eventsOpen(state: CaseState, actor: CaseActor): CaseEvent[] {
  return CASE_EVENTS.filter((event) => nextStatus(state, event, actor).ok);
}

/** One allowed step of one side, as the database keeps it. */
export interface Transition {
  readonly from: CaseStatus;
  readonly event: CaseEvent;
  readonly to: CaseStatus;
  readonly by: CaseActor;
}

/**
 * All steps of the table, one by one; a step back to what a pause interrupted is as many as there are
 * statuses that can be paused.
 *
 * @example transitions().some(({ from, to }) => from === 'closed' || to === 'placed') // true: releases
 */
export function transitions(): Transition[] {
  return CASE_EVENTS.flatMap((event) =>
    CASE_STATUSES.flatMap((status) => {
      const step = RULES[event].to[status];
      if (!step) return [];
      const targets = step === 'before' ? PAUSABLE : [step];
      return targets.flatMap((to) =>
        RULES[event].by.map((by) => ({ from: status, event, to, by })),
      );
    }),
  );
}

/** Statuses in which the agency still holds the case: the clinic writes to nobody about it. */
export const AT_AGENCY: readonly CaseStatus[] = [...IN_HAND, 'paid', 'recalled'];

/** Statuses in which money is still worked on or waited for. */
export const OPEN_STATUSES: readonly CaseStatus[] = IN_HAND;

/**
 * Whether the clinic leaves the guarantor in peace about an account: an agency holds it, or has taken
 * money for it that the clinic's sheet does not show yet.
 *
 * @param missing what agencies reported and the sheet does not show yet (`missingOf`), minor units
 * @example isLeftInPeace('closed', 5000) // true
 */
export function isLeftInPeace(status: CaseStatus, missing: number): boolean {
  return missing > 0 || AT_AGENCY.includes(status);
}
