import { addBusinessDays, businessDaysBetween, type CivilDate } from './calendar.ts';
import type { CaseActor, CaseEvent, CaseStatus } from './cases.ts';
import type { Clock } from './mandate/terms.ts';

/**
 * The clocks of a case: what its agency owes next by the mandate that it was placed under, and until
 * when. At most one runs. Days are civil days of the practice's zone. Holidays are not known yet: business
 * days are weekdays, and an agency gets no day more for a holiday.
 */

/** The clocks that run on a case, in the order of its life; a complaint has its own. */
export const CASE_CLOCKS = [
  'acknowledge',
  'first-contact',
  'freshness',
  'dispute-answer',
  'recall',
] as const satisfies readonly Clock[];
export type CaseClock = (typeof CASE_CLOCKS)[number];

/** Business days for each duty; 0 leaves it open. */
export type ClockDays = Readonly<Record<CaseClock, number>>;

/** Something that happened to a case, as far as its clocks ask. */
export interface ClockEvent {
  readonly event: CaseEvent;
  readonly by: CaseActor;
  readonly day: CivilDate;
  /** Null for the first one. */
  readonly from: CaseStatus | null;
  readonly to: CaseStatus;
  /** The day promised for, or of the first instalment; null of all other events. */
  readonly awaited: CivilDate | null;
}

/** A clock that runs. */
export interface RunningClock {
  readonly clock: CaseClock;
  readonly since: CivilDate;
  /** The last day in time, a business day. */
  readonly dueOn: CivilDate;
}

/** Between its first and its last day, in one of these a case has one duty. */
const PHASES = {
  placed: 'placed',
  ...{ accepted: 'working', contacted: 'working', promise: 'working', plan: 'working' },
  part_paid: 'working',
  ...{ disputed: 'disputed', hold: 'hold', recalled: 'recalled' },
  ...{ paid: 'over', returned: 'over', closed: 'over' },
} as const satisfies Record<CaseStatus, string>;

/** After one of these the agency has spoken with the person, or tried to. */
const SPOKEN: readonly CaseEvent[] = ['contact', 'promise', 'plan', 'payment', 'full_payment'];
/** What the agency can say to a dispute while it is open; else it gives the case back. */
const ANSWERS: readonly CaseEvent[] = ['contact', 'note'];

const NO_HOLIDAYS: ReadonlySet<CivilDate> = new Set();

/**
 * The clock that runs on a case after all that has happened to it.
 *
 * A pause stops it, and when the pause ends it begins anew. While a promise or the first instalment of a
 * plan lies ahead, nobody has to tell anything before that day. A dispute waits for the agency's word on
 * it, and after that for the practice.
 *
 * @param history all events, the latest first
 * @param days of the mandate under which the case was placed
 * @returns null where the agency owes nothing now, or the mandate leaves the duty open
 * @example runningClock([{ event: 'place', by: 'practice', day: '2026-11-20', from: null, to: 'placed',
 *   awaited: null }], { acknowledge: 2, 'first-contact': 5, freshness: 20, 'dispute-answer': 10,
 *   recall: 1 }) // { clock: 'acknowledge', since: '2026-11-20', dueOn: '2026-11-24' }
 */
export function runningClock(history: readonly ClockEvent[], days: ClockDays): RunningClock | null {
  const duty = dutyOf(history);
  if (!duty || days[duty.clock] === 0) return null;
  return { ...duty, dueOn: addBusinessDays(duty.since, days[duty.clock], NO_HOLIDAYS) };
}

function dutyOf(history: readonly ClockEvent[]): Omit<RunningClock, 'dueOn'> | null {
  const begun = history.find(({ from, to }) => from === null || PHASES[from] !== PHASES[to]);
  if (!begun) return null;
  const { day, to } = begun;
  const phase = PHASES[to];
  if (phase === 'placed') return { clock: 'acknowledge', since: day };
  if (phase === 'recalled') return { clock: 'recall', since: day };
  if (phase === 'working') return workingDuty(history, day);
  if (phase !== 'disputed') return null;
  const after = history.slice(0, history.indexOf(begun));
  const isAnswered = after.some(({ by, event }) => by === 'agency' && ANSWERS.includes(event));
  return isAnswered ? null : { clock: 'dispute-answer', since: day };
}

/** @param begun when the work on it began, or began again */
function workingDuty(history: readonly ClockEvent[], begun: CivilDate) {
  const told = history.filter(({ by }) => by === 'agency');
  if (!told.some(({ event }) => SPOKEN.includes(event))) {
    return { clock: 'first-contact', since: begun } as const;
  }
  const last = told[0]?.day ?? begun;
  const awaited = history.find((one) => one.awaited !== null)?.awaited ?? begun;
  return { clock: 'freshness', since: latest(begun, last, awaited) } as const;
}

function latest(...days: readonly CivilDate[]): CivilDate {
  return days.reduce((one, other) => (other > one ? other : one));
}

/** How a clock stands on a day. */
export interface ClockStanding {
  readonly state: 'running' | 'due-today' | 'late';
  /** Business days that are left, or that it is late by: 0 on the weekend after its last day. */
  readonly days: number;
}

/**
 * How a clock stands today; its last day itself is still in time.
 *
 * @param today in the practice's zone
 * @example clockStanding('2026-11-20', '2026-11-24') // { state: 'late', days: 2 }
 */
export function clockStanding(dueOn: CivilDate, today: CivilDate): ClockStanding {
  if (dueOn === today) return { state: 'due-today', days: 0 };
  return today > dueOn
    ? { state: 'late', days: businessDaysBetween(dueOn, today, NO_HOLIDAYS) }
    : { state: 'running', days: businessDaysBetween(today, dueOn, NO_HOLIDAYS) };
}
