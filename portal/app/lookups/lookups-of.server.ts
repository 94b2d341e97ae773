import type { CivilDate } from '../../../shared/calendar.ts';
import { todayOf } from '../cases/case-scope.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { findFactsSchema } from './find-facts.ts';

/** One look-up in short. */
export interface LookupRow {
  id: string;
  list: 'cfpb' | 'leie' | 'sam';
  on: CivilDate;
  by: string;
  companies: string[];
  people: string[];
  found: number;
  /** Of them, those about which nobody has said yet who they are. */
  open: number;
  /** Those of whom a person said that it is the agency. */
  same: number;
  /** What the file counts about these; null where it counts nothing. */
  complaints: { all: number; medical: number } | null;
}

/** How a practice looked an agency up, the latest first. */
export async function lookupsOf(
  { db, tenant }: PracticeScope,
  agencyId: string,
): Promise<LookupRow[]> {
  const lookups = await db.agencyLookup.findMany({
    where: { practiceId: tenant.id, agencyId },
    select: {
      ...{ id: true, list: true, lookedAt: true, lookedByName: true },
      ...{ companies: true, people: true },
      finds: { select: { answer: true, facts: true } },
    },
    orderBy: { lookedAt: 'desc' },
  });
  return lookups.map(({ lookedAt, lookedByName, finds, ...lookup }) => {
    const same = finds.filter(({ answer }) => answer === 'same');
    return {
      ...lookup,
      ...{ on: todayOf({ tenant, now: lookedAt }), by: lookedByName, found: finds.length },
      open: finds.filter(({ answer }) => answer === null).length,
      same: same.length,
      complaints: lookup.list === 'cfpb' ? countsOf(same) : null,
    };
  });
}

function countsOf(finds: readonly { facts: unknown }[]): { all: number; medical: number } {
  return finds
    .map(({ facts }) => findFactsSchema.parse(facts))
    .reduce(
      (sum, facts) =>
        facts.kind === 'complaints'
          ? { all: sum.all + facts.complaints, medical: sum.medical + facts.medical }
          : sum,
      { all: 0, medical: 0 },
    );
}
