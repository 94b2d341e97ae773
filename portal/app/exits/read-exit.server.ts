import type { CivilDate } from '../../../shared/calendar.ts';
import { canInPractice } from '../../../shared/permissions.ts';
import { refused } from '../../../shared/result.ts';
import { openExitSteps } from '../../../shared/vetting/exit.ts';
import { dayOf, todayOf } from '../cases/case-scope.server.ts';
import type { AgencyExit } from '../platform/generated/client.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { exitFacts, OPEN_EXIT } from './exit-facts.server.ts';

export type ExitView = Exclude<Awaited<ReturnType<typeof readExit>>, { ok: false }>;

/** How far the work with an agency has come to its end; `exit` is null where nobody has begun it. */
export async function readExit(scope: PracticeScope, slug: string | undefined) {
  const { db, tenant, role } = scope;
  const agency = await db.agency.findUnique({
    where: { slug: slug ?? '' },
    select: { id: true, slug: true, name: true },
  });
  if (!agency) return refused('not-found');
  const pair = { practiceId: tenant.id, agencyId: agency.id };
  const known = await db.practiceAgency.findUnique({
    where: { practiceId_agencyId: pair },
    select: { standing: true },
  });
  // an end before the agency was chosen anew is none of this one
  const row = await db.agencyExit.findFirst({
    where: { ...pair, ...(known?.standing === 'ended' ? { cancelledAt: null } : OPEN_EXIT) },
    orderBy: { begunAt: 'desc' },
  });
  const placed = await db.placedSum.findMany({
    where: pair,
    distinct: ['currency'],
    select: { currency: true },
    orderBy: { currency: 'asc' },
  });
  const facts = await exitFacts(scope, agency.id, row ?? { exportedAt: null, certifiedAt: null });
  return {
    practice: { kind: 'practice' as const, slug: tenant.slug },
    agency,
    standing: known?.standing ?? null,
    /** Each has a file of payments of its own. */
    currencies: placed.map(({ currency }) => currency),
    exit: row && exitOf(row, (now) => todayOf({ tenant, now })),
    facts,
    open: openExitSteps(facts),
    today: todayOf(scope),
    mayEnd: canInPractice(role, 'agencies.decide'),
  };
}

/** An exit as a page shows it. */
export function exitOf(row: AgencyExit, dayAt: (at: Date) => CivilDate) {
  const { begunAt, begunByName, exportedAt, exportedByName, destroyedOn, certifiedByName } = row;
  return {
    begun: { by: begunByName, on: dayAt(begunAt) },
    exported: exportedAt && { by: exportedByName ?? '', on: dayAt(exportedAt) },
    destroyed: destroyedOn && {
      ...{ by: certifiedByName ?? '', on: dayOf(destroyedOn), isOwnWord: row.isOwnWord },
    },
    endedOn: row.endedAt && dayAt(row.endedAt),
  };
}
