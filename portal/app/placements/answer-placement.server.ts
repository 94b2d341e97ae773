import type { Reason } from '../../../shared/case-updates.ts';
import { ok, type Result, refused } from '../../../shared/result.ts';
import { lockCases } from '../cases/case-scope.server.ts';
import { CASE_NOW, type Happening, recordEvents } from '../cases/record-event.server.ts';
import type { AgencyScope } from '../platform/scope.server.ts';

/** Which cases of a placement an answer is about: named ones, or all that wait, as many as were seen. */
export type Chosen = { cases: readonly string[] } | { all: number };

export type PlacementAnswer =
  | { answer: 'accept' }
  | { answer: 'refuse'; reason: Reason; note?: string | undefined };

/**
 * The agency accepts cases of a placement, or refuses them with a reason. All of them, or none: where
 * one was recalled or answered meanwhile, the person looks again.
 */
export async function answerPlacement(
  scope: AgencyScope,
  placementId: string,
  chosen: Chosen,
  answer: PlacementAnswer,
): Promise<Result<{ answered: number }>> {
  const placed = { agencyId: scope.tenant.id, placementId };
  const isThere = await scope.db.placement.count({
    where: { agencyId: scope.tenant.id, id: placementId },
  });
  if (isThere === 0) return refused('not-found');
  const wanted = 'all' in chosen ? chosen.all : chosen.cases.length;
  if (wanted === 0) return refused('nothing-chosen');
  const waiting = {
    ...{ ...placed, status: 'placed' as const },
    ...('cases' in chosen && { id: { in: [...chosen.cases] } }),
  };
  const seen = await scope.db.case.findMany({ where: waiting, select: { id: true } });
  const ids = seen.map(({ id }) => id);
  await lockCases(scope, ids);
  const cases = await scope.db.case.findMany({
    where: { ...waiting, id: { in: ids } },
    select: CASE_NOW,
    orderBy: { number: 'asc' },
  });
  if (cases.length !== wanted) return refused('conflict');
  const done = await recordEvents(scope, cases, happeningOf(answer));
  return done.ok ? ok({ answered: cases.length }) : done;
}

function happeningOf(answer: PlacementAnswer): Happening {
  if (answer.answer === 'accept') return { event: 'accept' };
  return { event: 'refuse', facts: { reason: answer.reason }, note: answer.note };
}
