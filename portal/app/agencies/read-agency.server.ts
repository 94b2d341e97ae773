import type { CivilDate } from '../../../shared/calendar.ts';
import type { Language } from '../../../shared/money.ts';
import { canInPractice } from '../../../shared/permissions.ts';
import { refused } from '../../../shared/result.ts';
import { todayOf } from '../cases/case-scope.server.ts';
import { type PlacementRow, placementRows } from '../placements/placement-rows.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { type AgencySums, agencySums } from './agency-sums.server.ts';

export interface Terms {
  standing: 'approved' | 'suspended';
  /** Basis points. */
  feeRate: number;
  /** Minor units of the currency. */
  minimum: number;
  currency: string;
  reason: string;
  decidedBy: string;
  decidedOn: CivilDate;
  /** ISO 8601: by it the next decision knows this one. */
  decidedAt: string;
}

/** One agency as a practice sees it. */
export interface AgencyView {
  practice: { kind: 'practice'; slug: string };
  agency: { id: string; slug: string; name: string; language: Language; since: CivilDate };
  terms: Terms | null;
  mayDecide: boolean;
  /** What amounts of this practice are in: proposed for new terms. */
  currency: string | null;
  sums: AgencySums[];
  placements: PlacementRow[];
}

const LATEST = 5;

export async function readAgency(scope: PracticeScope, slug: string | undefined) {
  const { db, tenant, role } = scope;
  const agency = await db.agency.findUnique({
    where: { slug: slug ?? '' },
    select: { id: true, slug: true, name: true, language: true, createdAt: true },
  });
  if (!agency) return refused('not-found');
  const { createdAt, ...named } = agency;
  const agencyId = agency.id;
  const line = await db.receivable.findFirst({
    where: { practiceId: tenant.id, closedAt: null },
    select: { currency: true },
    orderBy: { changedAt: 'desc' },
  });
  return {
    practice: { kind: 'practice', slug: tenant.slug },
    agency: { ...named, since: todayOf({ tenant, now: createdAt }) },
    terms: await readTerms(scope, agencyId),
    mayDecide: canInPractice(role, 'agencies.decide'),
    currency: line?.currency ?? null,
    sums: (await agencySums(scope, agencyId)).get(agencyId) ?? [],
    placements: await placementRows(scope, { agencyId }, { take: LATEST }),
  } satisfies AgencyView;
}

async function readTerms({ db, tenant }: PracticeScope, agencyId: string): Promise<Terms | null> {
  const terms = await db.practiceAgency.findUnique({
    where: { practiceId_agencyId: { practiceId: tenant.id, agencyId } },
    select: {
      ...{ standing: true, feeRate: true, minimum: true, currency: true },
      ...{ reason: true, decidedBy: true, decidedAt: true },
    },
  });
  if (!terms) return null;
  const who = await db.practiceMember.findFirst({
    where: { practiceId: tenant.id, userId: terms.decidedBy },
    select: { user: { select: { name: true } } },
  });
  return {
    ...terms,
    minimum: Number(terms.minimum),
    decidedBy: who?.user.name ?? '',
    decidedOn: todayOf({ tenant, now: terms.decidedAt }),
    decidedAt: terms.decidedAt.toISOString(),
  };
}
