import type { CivilDate } from './calendar.ts';
import type { Language } from './money.ts';
import type { StopFlag } from './receivables.ts';

/** The hand-off to a collection agency: when it may happen, and what leaves the house. */

/** What has to be true of an account before it is placed, in the order in which it is told. */
export const CONDITIONS = [
  'agency-approved',
  'not-placed',
  'something-open',
  'over-minimum',
  'no-dispute',
  'no-plan',
  'no-hold',
  'no-other-stop',
  'status-understood',
  'last-notice-sent',
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
  /** The line's own status word is one that we know. */
  readonly statusUnderstood: boolean;
  /** The last level of the reminder policy went out about it, and surely. */
  readonly lastNoticeSent: boolean;
  /** An agency holds it already. */
  readonly isPlaced: boolean;
  /** What agencies reported for it earlier and the sheet does not show yet. */
  readonly missing: number;
}

/** Terms of one agency with one practice, as far as a hand-off asks for them. */
export interface AgencyTerms {
  readonly isApproved: boolean;
  /** Smallest balance that is placed, in minor units of `currency`. */
  readonly minimum: number;
  readonly currency: string;
}

/**
 * The conditions of a hand-off that an account does not meet; none where it may be placed. The sheet
 * shows them before a person confirms, the portal asks again before it places.
 *
 * @param agency null before an agency was chosen: then its terms are not asked
 * @example unmetConditions({ open: 9000, currency: 'USD', flags: ['dispute'], statusUnderstood: true,
 *   lastNoticeSent: true, isPlaced: false, missing: 0 }, null) // ['no-dispute']
 */
export function unmetConditions(facts: HandOffFacts, agency: AgencyTerms | null): Condition[] {
  const { open, currency, flags, missing } = facts;
  const enough = agency === null || (agency.currency === currency && open >= agency.minimum);
  const met: Readonly<Record<Condition, boolean>> = {
    'agency-approved': agency === null || agency.isApproved,
    'not-placed': !facts.isPlaced,
    'something-open': open > 0,
    'over-minimum': open <= 0 || enough,
    'no-dispute': !flags.includes('dispute'),
    'no-plan': !flags.includes('plan'),
    'no-hold': !flags.includes('hold'),
    'no-other-stop': !flags.some((flag) => OTHER_STOPS.includes(flag)),
    'status-understood': facts.statusUnderstood,
    'last-notice-sent': facts.lastNoticeSent,
    'payments-matched': missing === 0,
  };
  return CONDITIONS.filter((condition) => !met[condition]);
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
 * The contingency fee of what was collected, by one rate, rounded half up to the minor unit.
 *
 * @param collected minor units, not negative
 * @param rate in basis points: 2500 is 25 percent
 * @example feeOf(333, 2500) // 83
 */
export function feeOf(collected: number, rate: number): number {
  const rest = collected % 10_000; // apart, so that no product leaves the exact integers
  return ((collected - rest) / 10_000) * rate + Math.floor((rest * rate + 5000) / 10_000);
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
