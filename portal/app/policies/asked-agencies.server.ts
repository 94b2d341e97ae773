import type { CivilDate } from '../../../shared/calendar.ts';
import { type Attestation, attestationOf } from '../../../shared/vetting/attestation.ts';
import { WORKING_STANDINGS } from '../../../shared/vetting/standing.ts';
import { todayOf } from '../cases/case-scope.server.ts';
import type { Prisma } from '../platform/generated/client.ts';
import type { PracticeScope } from '../platform/scope.server.ts';

/** An agency's word on a version. */
export interface Attested {
  number: number;
  by: string;
  on: CivilDate;
}

/** An agency, and how it stands to the policy. */
export interface AskedAgency {
  agency: { slug: string; name: string };
  /** Null: there is no work between the two any more, and nothing is asked. */
  asked: Attestation | null;
  /** What it attested to, the newest first. */
  attested: Attested[];
}

/**
 * The agencies that are asked to attest, and those that once did, by name.
 *
 * @param agencyId of one alone
 */
export async function askedAgencies(
  scope: PracticeScope,
  agencyId?: string,
): Promise<AskedAgency[]> {
  const { db, tenant, now } = scope;
  const working = [...WORKING_STANDINGS];
  const rows = await db.practiceAgency.findMany({
    where: {
      ...{ practiceId: tenant.id, ...(agencyId !== undefined && { agencyId }) },
      OR: [{ standing: { in: working } }, { attested: { some: {} } }],
    },
    select: {
      ...{ standing: true, decidedAt: true, agency: { select: { slug: true, name: true } } },
      attested: ATTESTED,
    },
    orderBy: { agency: { name: 'asc' } },
  });
  const newest = await db.policyVersion.findFirst({
    where: { practiceId: tenant.id, publishedAt: { not: null } },
    select: { number: true, publishedAt: true, answerDays: true },
    orderBy: { number: 'desc' },
  });
  const clock = { timeZone: tenant.timeZone, now };
  return rows.map(({ standing, decidedAt, agency, attested }) => ({
    agency,
    asked: working.some((one) => one === standing)
      ? stateOf({ newest, since: decidedAt, attested }, clock)
      : null,
    attested: attestedOf(attested, clock),
  }));
}

/** What an agency attested to, the newest first, for a query. */
export const ATTESTED = {
  select: { number: true, attestedByName: true, attestedAt: true },
  orderBy: { number: 'desc' },
} as const satisfies Prisma.PolicyAttestationFindManyArgs;

interface Clock {
  /** Of the practice: its days count for both sides. */
  timeZone: string;
  now: Date;
}

interface Facts {
  newest: { number: number; publishedAt: Date | null; answerDays: number } | null;
  since: Date;
  /** The newest first. */
  attested: readonly { number: number }[];
}

/** How an agency stands to the policy, of what the database knows. */
export function stateOf({ newest, since, attested }: Facts, { timeZone, now }: Clock): Attestation {
  const dayAt = (at: Date) => todayOf({ tenant: { timeZone }, now: at });
  const asked = newest?.publishedAt ? { ...newest, publishedOn: dayAt(newest.publishedAt) } : null;
  const facts = { asked, since: dayAt(since), attested: attested[0]?.number ?? null };
  return attestationOf(facts, dayAt(now));
}

export function attestedOf(
  rows: readonly { number: number; attestedByName: string; attestedAt: Date }[],
  { timeZone }: Clock,
): Attested[] {
  return rows.map(({ number, attestedByName, attestedAt }) => ({
    ...{ number, by: attestedByName },
    on: todayOf({ tenant: { timeZone }, now: attestedAt }),
  }));
}
