/** How an agency stands with a practice, and how that may change. */

/** From being looked at to having ended, in the order in which lists show them. */
export const STANDINGS = [
  'considered',
  'trial',
  'approved',
  'suspended',
  'rejected',
  'ended',
] as const;
export type Standing = (typeof STANDINGS)[number];

/** Accounts may go to an agency that stands so; a trial has limits beside it. */
export const RECEIVING_STANDINGS = ['trial', 'approved'] as const;

/** There is work between the two, or may be: an agency that is suspended keeps what it has. */
export const WORKING_STANDINGS = [...RECEIVING_STANDINGS, 'suspended'] as const;

/** What a manager decides with a reason and a letter; the others have a way of their own. */
export const DECIDED_STANDINGS = ['trial', 'approved', 'suspended', 'rejected'] as const;
export type DecidedStanding = (typeof DECIDED_STANDINGS)[number];

/** By which right it was decided; it stays in the record. */
export type DecisionWay = 'two-reviewers' | 'alone' | 'without-scores';

const NEXT: Readonly<Record<Standing, readonly Standing[]>> = {
  considered: ['trial', 'approved', 'rejected'],
  // once more, with other limits
  trial: ['trial', 'approved', 'suspended', 'ended'],
  approved: ['trial', 'suspended', 'ended'],
  suspended: ['trial', 'approved', 'ended'],
  rejected: ['considered'],
  ended: ['considered'],
};

/**
 * Where an agency may stand after where it stands now.
 *
 * @param from null where the practice has not looked at it yet
 * @example nextStandings('rejected') // ['considered']
 */
export function nextStandings(from: Standing | null): readonly Standing[] {
  return from === null ? ['considered'] : NEXT[from];
}

/**
 * Whether accounts may go to an agency that stands so; a trial has limits beside it.
 *
 * @example mayReceive('suspended') // false
 */
export function mayReceive(standing: Standing): boolean {
  return RECEIVING_STANDINGS.some((one) => one === standing);
}

/**
 * Whether a step opens the door to somebody who was only looked at: that takes the marks of two
 * people, or, where there is but one, a written reason and a day's wait. To close a door takes neither.
 *
 * @example needsSecondLook('considered', 'rejected') // false
 */
export function needsSecondLook(from: Standing, to: Standing): boolean {
  return from === 'considered' && mayReceive(to);
}

/** Milliseconds from when somebody alone has written down a decision until it can be made. */
export const DAY_OF_WAIT = 86_400_000;
