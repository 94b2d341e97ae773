import type { CivilDate } from '../../../shared/calendar.ts';
import type { Language } from '../../../shared/money.ts';
import { canInPractice } from '../../../shared/permissions.ts';
import type { Place } from '../../../shared/places.ts';
import { refused } from '../../../shared/result.ts';
import type { Standing } from '../../../shared/vetting/standing.ts';
import type { TrialRoom } from '../../../shared/vetting/trial.ts';
import { todayOf } from '../cases/case-scope.server.ts';
import { type Choosing, readChoosing } from '../choosing/read-choosing.server.ts';
import { trialOf, trialRooms } from '../choosing/trial-rooms.server.ts';
import { type AgencyComplaints, complaintsOfAgency } from '../complaints/of-agency.server.ts';
import { agencyCoverage } from '../coverage/agency-coverage.server.ts';
import { OPEN_EXIT } from '../exits/exit-facts.server.ts';
import { type LookupRow, lookupsOf } from '../lookups/lookups-of.server.ts';
import { type MandateInForce, mandateInForce } from '../mandates/mandate-in-force.server.ts';
import { type PlacementRow, placementRows } from '../placements/placement-rows.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { type AskedAgency, askedAgencies } from '../policies/asked-agencies.server.ts';
import { readTold, type Told } from '../profiles/read-profile.server.ts';
import { type LookSummary, lookSummary } from '../reverification/read-reverify.server.ts';
import { type ReviewSums, reviewSums } from '../reviews/read-reviews.server.ts';
import { type AgencySums, agencySums } from './agency-sums.server.ts';

/** How an agency stands with the practice, and since when. */
export interface Decided {
  standing: Standing;
  /** Empty while it is only considered. */
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
  /** What it says of itself. */
  told: Told;
  decided: Decided | null;
  /** Somebody has decided about it, now or before it was considered anew. */
  hasDecisions: boolean;
  choosing: Choosing;
  /** The limits of its trial and what they leave; null where it is on none. */
  trial: { limits: TrialRoom; left: TrialRoom } | null;
  mayDecide: boolean;
  /** Somebody has begun to end the work with it. */
  isEnding: boolean;
  /** What is in force between the two, and the version that is on its way there. */
  mandate: MandateInForce | null;
  nextMandate: { version: number; stage: 'draft' | 'offered' } | null;
  /** How it stands to the practice's policy; null where nothing was ever asked. */
  policy: AskedAgency | null;
  lookups: LookupRow[];
  coverage: { places: Place[]; uncovered: number };
  /** Null where nothing can be complained of yet. */
  complaints: AgencyComplaints | null;
  reviews: ReviewSums;
  /** Null where it has no work. */
  lookedAgain: LookSummary | null;
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
  const pair = { practiceId: tenant.id, agencyId };
  return {
    practice: { kind: 'practice', slug: tenant.slug },
    agency: { ...named, since: todayOf({ tenant, now: createdAt }) },
    told: await readTold(scope, agencyId),
    ...(await readStanding(scope, agencyId)),
    hasDecisions: (await db.agencyDecision.count({ where: pair })) > 0,
    choosing: await readChoosing(scope, agencyId),
    mayDecide: canInPractice(role, 'agencies.decide'),
    isEnding: (await db.agencyExit.count({ where: { ...pair, ...OPEN_EXIT } })) > 0,
    mandate: await mandateInForce(scope, agencyId),
    nextMandate: await nextMandate(scope, agencyId),
    policy: (await askedAgencies(scope, agencyId))[0] ?? null,
    lookups: await lookupsOf(scope, agencyId),
    coverage: await agencyCoverage(scope, agencyId),
    complaints: await complaintsOfAgency(scope, agency),
    reviews: await reviewSums(scope, agencyId),
    lookedAgain: await lookSummary(scope, agencyId),
    sums: (await agencySums(scope, agencyId)).get(agencyId) ?? [],
    placements: await placementRows(scope, { agencyId }, { take: LATEST }),
  } satisfies AgencyView;
}

async function readStanding(
  scope: PracticeScope,
  agencyId: string,
): Promise<Pick<AgencyView, 'decided' | 'trial'>> {
  const { db, tenant } = scope;
  const row = await db.practiceAgency.findUnique({
    where: { practiceId_agencyId: { practiceId: tenant.id, agencyId } },
    select: {
      ...{ standing: true, reason: true, decidedBy: true, decidedAt: true },
      ...{ trialCases: true, trialAmount: true, trialCurrency: true },
    },
  });
  if (!row) return { decided: null, trial: null };
  const { standing, reason, decidedAt } = row;
  const who = await db.practiceMember.findFirst({
    where: { practiceId: tenant.id, userId: row.decidedBy },
    select: { user: { select: { name: true } } },
  });
  const limits = trialOf(row);
  const left = (await trialRooms(scope, [{ agencyId, ...row }])).get(agencyId);
  return {
    decided: {
      ...{ standing, reason, decidedBy: who?.user.name ?? '' },
      decidedOn: todayOf({ tenant, now: decidedAt }),
      decidedAt: decidedAt.toISOString(),
    },
    trial: limits && left ? { limits, left } : null,
  };
}

/** The version that is not in force and not over: there is one at most. */
async function nextMandate(
  { db, tenant }: PracticeScope,
  agencyId: string,
): Promise<AgencyView['nextMandate']> {
  const next = await db.mandate.findFirst({
    where: {
      ...{ practiceId: tenant.id, agencyId },
      ...{ agencySignedAt: null, declinedAt: null, withdrawnAt: null },
    },
    select: { version: true, practiceSignedAt: true },
  });
  return next && { version: next.version, stage: next.practiceSignedAt ? 'offered' : 'draft' };
}
