import { addDays, addMonths, type CivilDate, daysBetween } from '../calendar.ts';
import { type Standing, WORKING_STANDINGS } from './standing.ts';

/**
 * When an agency that was given work is looked at again, and at what. Nothing is decided here: a person
 * answers each point, and decides what follows.
 *
 * Source: audits of collection agencies as their clients hold them, on site once a year beside a review of
 * performance each quarter (audit frame in design/vetting.md, 5b); CFPB bulletin 2016-02 on service
 * providers: controls and monitoring go on after the first look, and problems are acted on at once.
 */

/** What is looked at, in its order. Stored with each look, so a code never changes its meaning. */
export const REVERIFICATION_POINTS = [
  'papers', // still true at their source
  'exclusions', // company and people looked up again in the exclusion lists
  'complaints',
  'figures',
  'mandate', // its terms are still right
  'profile', // people and places of the agency
  'data', // how it keeps what it was given
] as const;
export type ReverificationPoint = (typeof REVERIFICATION_POINTS)[number];

/** What a person says of a point. */
export const POINT_ANSWERS = ['ok', 'concern'] as const;
export type PointAnswer = (typeof POINT_ANSWERS)[number];

/** The field's own measure: auditors come once a year. */
const MONTHS = 12;
/** So many days before it is due it is spoken of, and so many after it is late. */
const NEAR_DAYS = 30;
/** A year, and the leap day. */
const LONGEST_WAIT = 366;

/** What was decided about an agency, with the day in the practice's zone. */
export interface DatedStanding {
  readonly standing: Standing;
  readonly on: CivilDate;
}

/**
 * Since when an agency works for a practice: from the first decision that gave it work after it was last
 * out. To change a trial's limits or to take back a suspension is no new look at it.
 *
 * @param decisions the oldest first
 * @returns null where it has no work
 * @example workingSince([{ standing: 'trial', on: '2026-01-05' }, { standing: 'approved', on: '2026-03-02' }])
 *   // '2026-01-05'
 */
export function workingSince(decisions: readonly DatedStanding[]): CivilDate | null {
  let since: CivilDate | null = null;
  for (const { standing, on } of decisions) {
    const isWorking = WORKING_STANDINGS.some((one) => one === standing);
    since = isWorking ? (since ?? on) : null;
  }
  return since;
}

/** When an agency began and was looked at last. */
export interface LastLook {
  /** Since when it works for the practice. */
  readonly since: CivilDate;
  /** The latest look again, and the day that was set for the next; null where there was none. */
  readonly again: { readonly on: CivilDate; readonly next: CivilDate } | null;
}

/**
 * The day on which an agency is due to be looked at again: the one that was set at the last look, or a
 * year after it was given work. A look from before it was last out does not count.
 *
 * @example reverificationDue({ since: '2024-02-29', again: null }) // '2025-02-28'
 */
export function reverificationDue({ since, again }: LastLook): CivilDate {
  return again && again.on >= since ? again.next : addMonths(since, MONTHS);
}

/** How near it is: soon from 30 days before, late from 30 days after. */
export type ReverificationState = 'not-due' | 'soon' | 'due' | 'late';

/**
 * How a look stands that is due on a day.
 *
 * @param today in the practice's zone
 * @example reverificationState('2026-12-01', '2026-11-22') // 'soon'
 */
export function reverificationState(due: CivilDate, today: CivilDate): ReverificationState {
  const left = daysBetween(today, due);
  if (left > NEAR_DAYS) return 'not-due';
  if (left > 0) return 'soon';
  return left > -NEAR_DAYS ? 'due' : 'late';
}

/**
 * The day that is proposed for the next look, and the last one that may be set.
 *
 * @param today in the practice's zone
 * @example nextLook('2026-11-22') // { proposed: '2027-11-22', last: '2027-11-23' }
 */
export function nextLook(today: CivilDate): { proposed: CivilDate; last: CivilDate } {
  return { proposed: addMonths(today, MONTHS), last: addDays(today, LONGEST_WAIT) };
}
