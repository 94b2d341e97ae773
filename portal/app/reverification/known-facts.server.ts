import type { CivilDate } from '../../../shared/calendar.ts';
import { rateSince } from '../../../shared/complaints.ts';
import { expiries } from '../../../shared/vetting/coverage.ts';
import type { EvidenceKind } from '../../../shared/vetting/evidence-kinds.ts';
import { type AgencySums, agencySums } from '../agencies/agency-sums.server.ts';
import { dayIn, todayOf } from '../cases/case-scope.server.ts';
import { type SeenItem, seenItems } from '../evidence/seen-items.server.ts';
import { lookupsOf } from '../lookups/lookups-of.server.ts';
import { mandateInForce } from '../mandates/mandate-in-force.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { readTold } from '../profiles/read-profile.server.ts';

/** Papers about how an agency keeps what it is given. */
const DATA_PAPERS: readonly EvidenceKind[] = [
  ...(['baa', 'data-processing-agreement', 'cyber-insurance'] as const),
  ...(['soc2', 'pci', 'hitrust'] as const),
];

/** What the portal knows of an agency today, by the points of a look. */
export interface KnownFacts {
  papers: {
    accepted: number;
    lapsed: number;
    /** The one that ends first; null where none names a day. */
    firstEnd: CivilDate | null;
    /** When one was last looked up at its source; null where none was. */
    verifiedOn: CivilDate | null;
  };
  /** The latest look-up in an exclusion list; null where there was none. */
  exclusions: { on: CivilDate; same: number; open: number } | null;
  complaints: { since: CivilDate; received: number; upheld: number; open: number };
  figures: AgencySums[];
  mandate: {
    version: number;
    reviewOn: CivilDate;
    returnDays: number;
    destroyDays: number;
  } | null;
  profile: { changedOn: CivilDate | null; references: number };
  /** Papers that count today. */
  data: EvidenceKind[];
}

export async function knownFacts(scope: PracticeScope, agencyId: string): Promise<KnownFacts> {
  const today = todayOf(scope);
  const items = (await seenItems(scope, [agencyId])).get(agencyId) ?? [];
  const accepted = items.filter(({ isAccepted }) => isAccepted);
  const living = accepted.filter(({ until }) => until === null || until >= today);
  const kinds = new Set(living.map(({ kind }) => kind));
  const mandate = await mandateInForce(scope, agencyId);
  const told = await readTold(scope, agencyId);
  return {
    papers: papersOf(accepted, living, today),
    exclusions: await exclusionsOf(scope, agencyId),
    complaints: await complaintsOf(scope, agencyId),
    figures: (await agencySums(scope, agencyId)).get(agencyId) ?? [],
    mandate: mandate && {
      ...{ version: mandate.version, reviewOn: mandate.terms.reviewOn },
      ...mandate.terms.data,
    },
    profile: {
      changedOn: told.profile?.changedOn ?? null,
      references: told.references.length,
    },
    data: DATA_PAPERS.filter((kind) => kinds.has(kind)),
  };
}

function papersOf(
  accepted: readonly SeenItem[],
  living: readonly SeenItem[],
  today: CivilDate,
): KnownFacts['papers'] {
  const verified = living.flatMap(({ check }) =>
    check?.grade === 'verified' ? check.checkedOn : [],
  );
  return {
    accepted: living.length,
    lapsed: expiries(accepted, today).filter(({ warning }) => warning === 0).length,
    firstEnd: living.flatMap(({ until }) => until ?? []).sort()[0] ?? null,
    verifiedOn: verified.sort().at(-1) ?? null,
  };
}

async function exclusionsOf(
  scope: PracticeScope,
  agencyId: string,
): Promise<KnownFacts['exclusions']> {
  const lookups = await lookupsOf(scope, agencyId);
  const last = lookups.find(({ list }) => list !== 'cfpb');
  return last ? { on: last.on, same: last.same, open: last.open } : null;
}

async function complaintsOf(
  scope: PracticeScope,
  agencyId: string,
): Promise<KnownFacts['complaints']> {
  const { db, tenant } = scope;
  const since = rateSince(todayOf(scope));
  const rows = await db.complaint.findMany({
    where: { practiceId: tenant.id, agencyId, receivedOn: { gte: dayIn(since) } },
    select: { status: true, outcome: true },
  });
  return {
    ...{ since, received: rows.length },
    upheld: rows.filter(({ outcome }) => outcome === 'upheld' || outcome === 'partly').length,
    open: rows.filter(({ status }) => status !== 'decided').length,
  };
}
