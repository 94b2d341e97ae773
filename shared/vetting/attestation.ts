import { addDays, type CivilDate } from '../calendar.ts';

/** Whether an agency has given its word to hold to a practice's policy, and by when it is asked to. */

/** Fewest and most days that a practice gives its agencies to answer, and how many where it says nothing. */
export const ANSWER_DAYS = { least: 1, most: 90, usual: 14 } as const;

/** Something is asked of the agency in the last three, and in the last one too late. */
export type AttestationState = 'none-needed' | 'attested' | 'open' | 'outdated' | 'late';

/** What the state is judged by; all days are those of the practice. */
export interface AttestationFacts {
  /** The newest version that is published; null where there is none. */
  readonly asked: {
    readonly number: number;
    readonly publishedOn: CivilDate;
    readonly answerDays: number;
  } | null;
  /** Since when the agency stands with the practice as it does. */
  readonly since: CivilDate;
  /** The newest version that the agency attested to; null where there is none. */
  readonly attested: number | null;
}

/** @see attestationOf */
export interface Attestation {
  readonly state: AttestationState;
  /** The last day to attest; null where nothing is asked. */
  readonly dueOn: CivilDate | null;
}

/**
 * How an agency stands to the policy of a practice. The days to answer begin with the publication, or
 * with the work between the two where that began later; on the last of them the agency is not late yet.
 *
 * @param today in the practice's zone
 * @returns `outdated` where it attested to an older version and still has time
 * @example attestationOf({ asked: { number: 2, publishedOn: '2026-11-01', answerDays: 14 },
 *   since: '2026-01-10', attested: 1 }, '2026-11-15') // { state: 'outdated', dueOn: '2026-11-15' }
 */
export function attestationOf(facts: AttestationFacts, today: CivilDate): Attestation {
  const { asked, since, attested } = facts;
  if (!asked) return { state: 'none-needed', dueOn: null };
  if (attested !== null && attested >= asked.number) return { state: 'attested', dueOn: null };
  const from = since > asked.publishedOn ? since : asked.publishedOn;
  const dueOn = addDays(from, asked.answerDays);
  if (today > dueOn) return { state: 'late', dueOn };
  return { state: attested === null ? 'open' : 'outdated', dueOn };
}

/**
 * Which of several published versions is in force on a day: the newest of those whose day has come.
 *
 * @returns null before the first one takes effect
 * @example versionInForce([{ number: 1, effectiveOn: '2026-01-01' },
 *   { number: 2, effectiveOn: '2026-12-01' }], '2026-11-22')?.number // 1
 */
export function versionInForce<
  Version extends { readonly number: number; readonly effectiveOn: CivilDate },
>(published: readonly Version[], today: CivilDate): Version | null {
  const begun = published.filter(({ effectiveOn }) => effectiveOn <= today);
  return begun.reduce<Version | null>(
    (newest, one) => (newest && newest.number > one.number ? newest : one),
    null,
  );
}
