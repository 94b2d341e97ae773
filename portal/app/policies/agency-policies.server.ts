import type { CivilDate } from '../../../shared/calendar.ts';
import type { Language } from '../../../shared/money.ts';
import { canInAgency } from '../../../shared/permissions.ts';
import { type Refusal, refused } from '../../../shared/result.ts';
import type { Attestation } from '../../../shared/vetting/attestation.ts';
import { WORKING_STANDINGS } from '../../../shared/vetting/standing.ts';
import { dayOf } from '../cases/case-scope.server.ts';
import { rowId } from '../cases/row-id.server.ts';
import type { Prisma } from '../platform/generated/client.ts';
import type { AgencyScope } from '../platform/scope.server.ts';
import { ATTESTED, type Attested, attestedOf, stateOf } from './asked-agencies.server.ts';
import { POLICY_ROW, type PolicyVersion, versionsOf } from './policy-versions.server.ts';

/** The policy of one practice, as an agency has it in its list. */
export interface PolicyLine {
  practice: { id: string; name: string };
  /** The newest version. */
  number: number;
  effectiveOn: CivilDate;
  asked: Attestation;
}

const PUBLISHED = { where: { publishedAt: { not: null } }, orderBy: { number: 'desc' } } as const;

/** The practices that an agency works for and that have published a policy. */
function workingFor({ tenant }: AgencyScope): Prisma.PracticeAgencyWhereInput {
  return {
    ...{ agencyId: tenant.id, standing: { in: [...WORKING_STANDINGS] } },
    practice: { policies: { some: PUBLISHED.where } },
  };
}

/** The policies that an agency is asked to hold to: what waits for its word first, then by name. */
export async function listPolicies(
  scope: AgencyScope,
): Promise<{ slug: string; rows: PolicyLine[] }> {
  const { db, tenant, now } = scope;
  const pairs = await db.practiceAgency.findMany({
    where: workingFor(scope),
    select: {
      ...{ decidedAt: true, attested: ATTESTED },
      practice: {
        select: {
          ...{ id: true, name: true, timeZone: true },
          policies: {
            ...{ ...PUBLISHED, take: 1 },
            select: { number: true, publishedAt: true, answerDays: true, effectiveOn: true },
          },
        },
      },
    },
    orderBy: { practice: { name: 'asc' } },
  });
  const rows = pairs.flatMap(({ decidedAt: since, attested, practice }): PolicyLine[] => {
    const { policies, timeZone, ...named } = practice;
    const [newest] = policies;
    if (!newest) return [];
    const asked = stateOf({ newest, since, attested }, { timeZone, now });
    const { number, effectiveOn } = newest;
    return [{ practice: named, number, effectiveOn: dayOf(effectiveOn), asked }];
  });
  const waits = ({ asked }: PolicyLine) => (asked.dueOn === null ? 1 : 0);
  return { slug: tenant.slug, rows: rows.sort((a, b) => waits(a) - waits(b)) };
}

/** One practice's policy, for an agency. */
export interface AgencyPolicyView {
  slug: string;
  practice: { id: string; name: string; language: Language };
  /** Published ones, the latest first. */
  versions: PolicyVersion[];
  asked: Attestation;
  attested: Attested[];
  mayAttest: boolean;
}

export async function readAgencyPolicy(
  scope: AgencyScope,
  practiceId: string | undefined,
): Promise<AgencyPolicyView | Refusal> {
  const { db, tenant, role, now } = scope;
  const pair = await db.practiceAgency.findFirst({
    where: { ...workingFor(scope), practiceId: rowId(practiceId) },
    select: {
      ...{ decidedAt: true, attested: ATTESTED },
      practice: {
        select: {
          ...{ id: true, name: true, language: true, timeZone: true },
          policies: { ...PUBLISHED, select: POLICY_ROW },
        },
      },
    },
  });
  if (!pair) return refused('not-found');
  const { policies, timeZone, ...practice } = pair.practice;
  const clock = { timeZone, now };
  const newest = policies[0] ?? null;
  return {
    ...{ slug: tenant.slug, practice, versions: versionsOf(policies, clock) },
    asked: stateOf({ newest, since: pair.decidedAt, attested: pair.attested }, clock),
    attested: attestedOf(pair.attested, clock),
    mayAttest: canInAgency(role, 'policies.attest'),
  };
}
