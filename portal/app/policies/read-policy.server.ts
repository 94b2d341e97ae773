import type { Language } from '../../../shared/money.ts';
import { canInPractice } from '../../../shared/permissions.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { type AskedAgency, askedAgencies } from './asked-agencies.server.ts';
import { LIVING, POLICY_ROW, type PolicyVersion, versionsOf } from './policy-versions.server.ts';

/** The policy of a practice, with all its versions and what the agencies said to it. */
export interface PolicyView {
  practice: { kind: 'practice'; slug: string; name: string; language: Language };
  /** The latest first. */
  versions: PolicyVersion[];
  agencies: AskedAgency[];
  mayChange: boolean;
}

export async function readPolicy(scope: PracticeScope): Promise<PolicyView> {
  const { db, tenant, role, now } = scope;
  const { slug, name, language, timeZone } = tenant;
  const rows = await db.policyVersion.findMany({
    where: { practiceId: tenant.id, ...LIVING },
    select: POLICY_ROW,
    orderBy: { number: 'desc' },
  });
  return {
    practice: { kind: 'practice', slug, name, language },
    versions: versionsOf(rows, { timeZone, now }),
    agencies: await askedAgencies(scope),
    mayChange: canInPractice(role, 'policy.change'),
  };
}
