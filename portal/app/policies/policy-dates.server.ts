import type { CivilDate } from '../../../shared/calendar.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { askedAgencies } from './asked-agencies.server.ts';
import { LIVING, POLICY_ROW, versionsOf } from './policy-versions.server.ts';

/** A day by which something about the policy is due: an agency's word, or the practice's own look at it. */
export type PolicyDate = { dueOn: CivilDate } & (
  | { kind: 'attestation'; agency: { slug: string; name: string } }
  | { kind: 'review' }
);

/** What is due about the policy, also where that day is over. */
export async function policyDates(scope: PracticeScope): Promise<PolicyDate[]> {
  const { db, tenant, now } = scope;
  const agencies = await askedAgencies(scope);
  const open = agencies.flatMap(({ agency, asked }): PolicyDate[] =>
    asked?.dueOn ? [{ kind: 'attestation', agency, dueOn: asked.dueOn }] : [],
  );
  const rows = await db.policyVersion.findMany({
    where: { practiceId: tenant.id, ...LIVING },
    select: POLICY_ROW,
    orderBy: { number: 'desc' },
  });
  const [latest] = versionsOf(rows, { timeZone: tenant.timeZone, now });
  // a version on its way there is the review
  if (latest?.stage !== 'in-force') return open;
  return [...open, { kind: 'review', dueOn: latest.reviewOn }];
}
