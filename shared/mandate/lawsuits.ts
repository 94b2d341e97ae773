import type { CivilDate } from '../calendar.ts';
import { type Refusal, refused } from '../result.ts';

/**
 * A lawsuit on one case: from the day it was filed, what the agency collects bears the mandate's legal
 * rate. Where the mandate forbids suits "without our written yes for the one case", the practice gives
 * that yes on the case. In which statuses, says the table of shared/cases.ts; the database holds both.
 */

/** What is known of a suit on a case. */
export interface SuitFacts {
  /** The mandate wants the practice's written yes for the one case. */
  readonly needsYes: boolean;
  /** The practice has given it. */
  readonly isAllowed: boolean;
  /** The day the suit was filed; null where none was told. */
  readonly legalSince: CivilDate | null;
  /** A payment that was not taken back bears the legal rate. */
  readonly bearsFee: boolean;
}

/** The events of a case that are about a suit. */
export const SUIT_EVENTS = [
  'lawsuit',
  'lawsuit_undone',
  'allow_lawsuit',
  'disallow_lawsuit',
] as const;
export type SuitEvent = (typeof SUIT_EVENTS)[number];

/** Why an event about a suit is refused. */
export type SuitFault =
  | 'suit-needs-yes'
  | 'suit-told' // one suit a case
  | 'no-suit'
  | 'suit-bears-fee' // the payments are taken back first
  | 'no-yes-needed'
  | 'suit-allowed'
  | 'suit-not-allowed';

/**
 * Why an event about a suit cannot be made; null where it can.
 *
 * @example suitFault('lawsuit', { needsYes: true, isAllowed: false, legalSince: null, bearsFee: false })
 *   // refused('suit-needs-yes')
 */
export function suitFault(event: SuitEvent, facts: SuitFacts): Refusal<SuitFault> | null {
  const faults = FAULTS[event](facts).filter(([, isSo]) => isSo);
  const [first] = faults;
  return first ? refused(first[0]) : null;
}

type Faults = readonly (readonly [fault: SuitFault, isSo: boolean])[];

/** The first one that is so is told. */
const FAULTS: Readonly<Record<SuitEvent, (facts: SuitFacts) => Faults>> = {
  lawsuit: ({ needsYes, isAllowed, legalSince }) => [
    ['suit-told', legalSince !== null],
    ['suit-needs-yes', needsYes && !isAllowed],
  ],
  lawsuit_undone: ({ legalSince, bearsFee }) => [
    ['no-suit', legalSince === null],
    ['suit-bears-fee', bearsFee],
  ],
  allow_lawsuit: ({ needsYes, isAllowed, legalSince }) => [
    ['suit-told', legalSince !== null],
    ['no-yes-needed', !needsYes],
    ['suit-allowed', isAllowed],
  ],
  // who went to court on a yes did so by right: it is not taken back behind their back
  disallow_lawsuit: ({ isAllowed, legalSince }) => [
    ['suit-told', legalSince !== null],
    ['suit-not-allowed', !isAllowed],
  ],
};

/**
 * Whether an event of a case is about a suit.
 *
 * @example isSuitEvent('payment') // false
 */
export function isSuitEvent(event: string): event is SuitEvent {
  return SUIT_EVENTS.some((one) => one === event);
}
