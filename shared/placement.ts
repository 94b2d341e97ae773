import type { CivilDate } from './calendar.ts';
import type { Language } from './money.ts';
import type { Place } from './places.ts';
import type { StopFlag } from './receivables.ts';
import { fitsTrial, roomAfter, type TrialRoom } from './vetting/trial.ts';

/** The hand-off to a collection agency: when it may happen, and what leaves the house. */

/** What has to be true of an account before it is placed, in the order in which it is told. */
export const CONDITIONS = [
  'agency-approved',
  'mandate-in-force',
  'place-known',
  'agency-covers-place',
  'no-severe-complaint',
  'within-trial',
  'not-placed',
  'taken-back',
  'something-open',
  'over-minimum',
  'no-dispute',
  'no-plan',
  'no-promise',
  'no-hold',
  'no-other-stop',
  'status-understood',
  'overdue',
  'last-notice-sent',
  'answer-time-over',
  'payments-matched',
] as const;
export type Condition = (typeof CONDITIONS)[number];

/** Why a person is not pressed whatever the wish: each blocks a hand-off like a hold does. */
const OTHER_STOPS: readonly StopFlag[] = [
  'hardship',
  'deceased',
  'bankrupt',
  'represented',
  'insurance',
  'written-off',
  'contradiction',
  'agency',
];

/** What is known of an account when it is to be handed off. Amounts are minor units. */
export interface HandOffFacts {
  readonly open: number;
  readonly currency: string;
  readonly flags: readonly StopFlag[];
  /** Where the patient lives; null where nobody can say. */
  readonly place: Place | null;
  /** The line's own status word is one that we know. */
  readonly statusUnderstood: boolean;
  /** Its day to be paid is not over. Absent: the sheet asked before it placed. */
  readonly isEarly?: boolean;
  /** They have promised to pay by a day that is not over. Absent: the sheet asked before it placed. */
  readonly hasPromised?: boolean;
  /** The last level of the reminder policy went out about it, and surely. */
  readonly lastNoticeSent: boolean;
  /** Their time to answer the last notice is not over. Absent: the sheet asked before it placed. */
  readonly mayStillAnswer?: boolean;
  /** An agency holds it already. */
  readonly isPlaced: boolean;
  /** One gave it back, and the practice has not taken it back yet. */
  readonly isReturned: boolean;
  /** What agencies reported for it earlier and the sheet does not show yet. */
  readonly missing: number;
}

/** Terms of one agency with one practice, as far as a hand-off asks for them. */
export interface AgencyTerms {
  readonly isApproved: boolean;
  /** A severe complaint about it was upheld, and no person has let it go on. Absent: none was. */
  readonly hasSevereComplaint?: boolean;
  /** Of the mandate that both have signed; null while there is none. */
  readonly mandate: {
    /** Smallest balance that is placed, in minor units of `currency`. */
    readonly minimum: number;
    readonly currency: string;
  } | null;
  /** Where all papers that are required of it count today (`coveredPlaces`). */
  readonly covers: readonly Place[];
  /** What the limits of a trial leave; null where the agency is on no trial. */
  readonly trial: TrialRoom | null;
}

/**
 * The conditions of a hand-off that an account does not meet; none where it may be placed. The sheet
 * shows them before a person confirms, the portal asks again before it places.
 *
 * @param agency null before an agency was chosen: then its terms are not asked
 * @example unmetConditions({ open: 9000, currency: 'USD', flags: ['dispute'], place: 'US-TX',
 *   statusUnderstood: true, lastNoticeSent: true, isPlaced: false,
 *   isReturned: false, missing: 0 }, null)
 *   // ['no-dispute']
 */
export function unmetConditions(facts: HandOffFacts, agency: AgencyTerms | null): Condition[] {
  const { open, currency, flags, place, missing } = facts;
  const mandate = agency?.mandate ?? null;
  const enough = mandate === null || (mandate.currency === currency && open >= mandate.minimum);
  const met: Readonly<Record<Condition, boolean>> = {
    'agency-approved': agency === null || agency.isApproved,
    'mandate-in-force': agency === null || mandate !== null,
    'place-known': place !== null,
    'agency-covers-place': agency === null || place === null || agency.covers.includes(place),
    'no-severe-complaint': agency?.hasSevereComplaint !== true,
    'within-trial': agency === null || fitsTrial(agency.trial, facts),
    'not-placed': !facts.isPlaced,
    'taken-back': !facts.isReturned,
    'something-open': open > 0,
    'over-minimum': open <= 0 || enough,
    'no-dispute': !flags.includes('dispute'),
    'no-plan': !flags.includes('plan'),
    'no-promise': facts.hasPromised !== true,
    'no-hold': !flags.includes('hold'),
    'no-other-stop': !flags.some((flag) => OTHER_STOPS.includes(flag)),
    'status-understood': facts.statusUnderstood,
    overdue: facts.isEarly !== true,
    'last-notice-sent': facts.lastNoticeSent,
    'answer-time-over': facts.mayStillAnswer !== true,
    'payments-matched': missing === 0,
  };
  return CONDITIONS.filter((condition) => !met[condition]);
}

/**
 * The accounts that may go to an agency together: on a trial each takes its room, and what comes after
 * finds less of it.
 *
 * @param accounts in the order in which they go
 * @param agency null before one was chosen
 * @example goingTo([{ facts }], { isApproved: true, mandate, trial: null }).length // 1
 */
export function goingTo<T extends { readonly facts: HandOffFacts }>(
  accounts: readonly T[],
  agency: AgencyTerms | null,
): T[] {
  let terms = agency;
  return accounts.filter(({ facts }) => {
    const goes = unmetConditions(facts, terms).length === 0;
    if (goes && terms) terms = { ...terms, trial: roomAfter(terms.trial, facts.open) };
    return goes;
  });
}

/**
 * The only fields that ever leave the house with an account: enough to find the person and to say what
 * is owed. No diagnosis, no service, no note; a patient's name only where the patient owes.
 */
export const PACKAGE_FIELDS = [
  'name',
  'email',
  'language',
  'account',
  'invoice',
  'serviceDate',
  'dueDate',
  'lastNoticeOn',
] as const;
export type PackageField = (typeof PACKAGE_FIELDS)[number];

/** What an agency is given of one account, beside its amounts. Null: the sheet does not say. */
export interface CasePackage {
  readonly name: string;
  readonly email: string | null;
  readonly language: Language | null;
  readonly account: string | null;
  readonly invoice: string | null;
  readonly serviceDate: CivilDate | null;
  readonly dueDate: CivilDate | null;
  readonly lastNoticeOn: CivilDate | null;
}

/**
 * A placement's number as people say it.
 *
 * @example placementNumber(12) // 'P-12'
 */
export function placementNumber(number: number): string {
  return `P-${number}`;
}

/**
 * A case's number as people say it.
 *
 * @example caseNumber(118) // 'C-118'
 */
export function caseNumber(number: number): string {
  return `C-${number}`;
}
