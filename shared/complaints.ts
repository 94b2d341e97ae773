import { addBusinessDays, addMonths, type CivilDate } from './calendar.ts';
import { ok, type Result, refused } from './result.ts';
import type { ConductKind } from './vetting/conduct.ts';

/**
 * Complaints about a collection agency: how bad they are, who may do what with them, and what an upheld
 * one stops. Whoever is complained about answers, and never closes.
 */

/** How bad it would be if it is true. */
export const SEVERITIES = ['minor', 'serious', 'severe'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What the practice found. */
export const OUTCOMES = ['upheld', 'partly', 'not-upheld', 'withdrawn'] as const;
export type Outcome = (typeof OUTCOMES)[number];

const SEVERITY: Readonly<Record<ConductKind, Severity>> = {
  harassment: 'serious',
  'false-threat': 'severe',
  'wrong-person': 'serious',
  'contact-at-work': 'serious',
  disclosure: 'severe',
  'wrong-amount': 'minor',
  other: 'minor',
};

/**
 * The severity that a kind of conduct begins with; a person of the practice may set another one.
 *
 * @example severityOf('disclosure') // 'severe'
 */
export function severityOf(kind: ConductKind): Severity {
  return SEVERITY[kind];
}

/** Where a complaint stands. */
export const COMPLAINT_STATUSES = ['received', 'asked', 'answered', 'decided'] as const;
export type ComplaintStatus = (typeof COMPLAINT_STATUSES)[number];

/** What can happen to it. */
export const COMPLAINT_EVENTS = [
  'receive',
  'ask',
  'answer',
  'decide',
  'reopen',
  'release',
] as const;
export type ComplaintEvent = (typeof COMPLAINT_EVENTS)[number];

export type ComplaintActor = 'practice' | 'agency';

interface Rule {
  readonly by: ComplaintActor;
  readonly to: Readonly<Partial<Record<ComplaintStatus, ComplaintStatus>>>;
}

const RULES: Readonly<Record<ComplaintEvent, Rule>> = {
  /** Begins a complaint; nothing leads back to its beginning. */
  receive: { by: 'practice', to: {} },
  /** The agency is told and asked for its side; the clock of its mandate begins. */
  ask: { by: 'practice', to: { received: 'asked', answered: 'asked' } },
  answer: { by: 'agency', to: { asked: 'answered', answered: 'answered' } },
  // silence is no shield: the practice may decide without an answer
  decide: {
    by: 'practice',
    to: { received: 'decided', asked: 'decided', answered: 'decided' },
  },
  reopen: { by: 'practice', to: { decided: 'asked' } },
  /** A person lets the agency go on in spite of it: only of what stops one (`stopsAgency`). */
  release: { by: 'practice', to: { decided: 'decided' } },
};

/**
 * Where a complaint stands after an event.
 *
 * @returns refused `not-now` where there is no such step, `not-yours` where the other side makes it
 * @example nextComplaint('asked', 'decide', 'agency') // refused: 'not-yours'
 */
export function nextComplaint(
  status: ComplaintStatus,
  event: ComplaintEvent,
  actor: ComplaintActor,
): Result<ComplaintStatus, 'not-now' | 'not-yours'> {
  const { by, to } = RULES[event];
  if (by !== actor) return refused('not-yours', { event });
  const next = to[status];
  return next ? ok(next) : refused('not-now', { event, status });
}

/** One allowed step of one side, as the database keeps it. */
export interface ComplaintStep {
  readonly from: ComplaintStatus;
  readonly event: ComplaintEvent;
  readonly to: ComplaintStatus;
  readonly by: ComplaintActor;
}

/**
 * All steps of the table, one by one.
 *
 * @example complaintSteps().some(({ to, by }) => to === 'decided' && by === 'agency') // false
 */
export function complaintSteps(): ComplaintStep[] {
  return COMPLAINT_EVENTS.flatMap((event) =>
    COMPLAINT_STATUSES.flatMap((from) => {
      const { by, to } = RULES[event];
      const next = to[from];
      return next ? [{ from, event, to: next, by }] : [];
    }),
  );
}

/**
 * What somebody can do with a complaint now: what a page offers.
 *
 * @example complaintEventsOpen('decided', 'practice') // ['reopen', 'release']
 */
export function complaintEventsOpen(
  status: ComplaintStatus,
  actor: ComplaintActor,
): ComplaintEvent[] {
  return COMPLAINT_EVENTS.filter((event) => nextComplaint(status, event, actor).ok);
}

/**
 * A complaint's number as people say it.
 *
 * @example complaintNumber(12) // 'Q-12'
 */
export function complaintNumber(number: number): string {
  return `Q-${number}`;
}

/** Only weekends: holidays give the agency no more time than the mandate says. */
const NO_HOLIDAYS: ReadonlySet<CivilDate> = new Set();

/**
 * The last day on which the agency answers in time.
 *
 * @param askedOn in the practice's zone
 * @param clock business days of the mandate's complaint clock
 * @example complaintDue('2026-11-20', 5) // '2026-11-27', Friday to Friday
 */
export function complaintDue(askedOn: CivilDate, clock: number): CivilDate {
  return addBusinessDays(askedOn, clock, NO_HOLIDAYS);
}

/** A complaint as far as the agency may be late with it. */
export interface ComplaintClock {
  readonly status: ComplaintStatus;
  /** Null where it was not asked, or no mandate sets a time. */
  readonly dueOn: CivilDate | null;
}

/**
 * Whether the agency should have answered by now.
 *
 * @param today in the practice's zone; the last day itself is still in time
 * @example isComplaintOverdue({ status: 'asked', dueOn: '2026-11-27' }, '2026-11-28') // true
 */
export function isComplaintOverdue({ status, dueOn }: ComplaintClock, today: CivilDate): boolean {
  return status === 'asked' && dueOn !== null && today > dueOn;
}

/** A complaint as far as it may stop something. */
export interface ComplaintState {
  readonly status: ComplaintStatus;
  readonly severity: Severity;
  /** Null until it is decided. */
  readonly outcome: Outcome | null;
  /** A person has looked at what follows and lets the agency go on. */
  readonly isReleased: boolean;
}

/**
 * Whether a complaint stops the work on its case and new placements with its agency: a severe one that
 * was upheld, wholly or in part, until a person decides.
 *
 * @example stopsAgency({ status: 'decided', severity: 'severe', outcome: 'upheld', isReleased: false }) // true
 */
export function stopsAgency({ status, severity, outcome, isReleased }: ComplaintState): boolean {
  const isUpheld = outcome === 'upheld' || outcome === 'partly';
  return status === 'decided' && severity === 'severe' && isUpheld && !isReleased;
}

/** So many months are counted together: placements are summed by month, and so the last one is this one. */
const RATE_MONTHS = 12;

/**
 * The first day of the months over which complaints and placements are counted.
 *
 * @param today in the practice's zone
 * @example rateSince('2026-11-22') // '2025-12-01'
 */
export function rateSince(today: CivilDate): CivilDate {
  const first = addMonths(today, 1 - RATE_MONTHS);
  return `${first.slice(0, 8)}01` as CivilDate;
}

/** How many complaints there were, beside what they are measured by. */
export interface ComplaintCount {
  readonly complaints: number;
  /** Accounts placed in the same time. */
  readonly placed: number;
}

/** Complaints in a thousand accounts placed, with what chance alone could make of the same conduct. */
export interface ComplaintRate {
  readonly rate: number;
  /** 95 % interval. */
  readonly low: number;
  readonly high: number;
}

/** Of the normal distribution: 95 % lie within. */
const Z = 1.959964;

/**
 * Complaints in a thousand accounts placed, with their 95 % interval (Byar's approximation of the exact
 * one of a Poisson count, as public health reports small counts).
 *
 * @returns null where nothing was placed
 * @example complaintRate({ complaints: 3, placed: 1000 }) // { rate: 3, low: 0.6…, high: 8.7… }
 */
export function complaintRate({ complaints, placed }: ComplaintCount): ComplaintRate | null {
  if (placed <= 0) return null;
  const inThousand = (count: number) => (count * 1000) / placed;
  const bound = (count: number, side: number) =>
    count * (1 - 1 / (9 * count) + (side * Z) / (3 * Math.sqrt(count))) ** 3;
  return {
    rate: inThousand(complaints),
    low: complaints === 0 ? 0 : Math.max(0, inThousand(bound(complaints, -1))),
    high: inThousand(bound(complaints + 1, 1)),
  };
}

/** What can be said of two rates. */
export type RateComparison = 'more' | 'fewer' | 'no-difference-shown';

/** A difference is only spoken of where chance would make one as large less than one time in twenty. */
const LEVEL = 0.05;

/**
 * Whether one agency has more complaints than another for the accounts it was given. By the exact test
 * of two Poisson counts (Przyborowski and Wilenski, 1940): all complaints together, each falls to the
 * one with the chance of its share of the placements.
 *
 * @example compareRates({ complaints: 3, placed: 1000 }, { complaints: 1, placed: 1000 }) // 'no-difference-shown'
 */
export function compareRates(one: ComplaintCount, other: ComplaintCount): RateComparison {
  const all = one.complaints + other.complaints;
  const placed = one.placed + other.placed;
  if (all === 0 || one.placed <= 0 || other.placed <= 0) return 'no-difference-shown';
  const chances = binomial(all, one.placed / placed);
  const sum = (from: number, to: number) =>
    chances.slice(from, to + 1).reduce((total, chance) => total + chance, 0);
  // each side for itself, so that neither is spoken of more lightly
  if (sum(one.complaints, all) <= LEVEL / 2) return 'more';
  return sum(0, one.complaints) <= LEVEL / 2 ? 'fewer' : 'no-difference-shown';
}

/** The chances of 0 to n successes. In logarithms, since the powers leave what a number can hold. */
function binomial(n: number, p: number): number[] {
  const chances: number[] = [];
  let logOfWays = 0;
  for (let k = 0; k <= n; k += 1) {
    if (k > 0) logOfWays += Math.log((n - k + 1) / k);
    chances.push(Math.exp(logOfWays + k * Math.log(p) + (n - k) * Math.log(1 - p)));
  }
  return chances;
}
