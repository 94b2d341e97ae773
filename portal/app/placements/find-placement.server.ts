import type { Body, PlacementAnswer, PortalAnswers } from '../../../shared/contract/portal.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { ApiScope } from '../platform/scope.server.ts';

/** What became of a hand-off whose answer was lost: null where it never happened. */
export async function findPlacement(
  { db, tenant }: ApiScope,
  { key }: Pick<Body<'placements/find'>, 'key'>,
): Promise<Result<PortalAnswers['placements/find']>> {
  const call = await db.apiCall.findUnique({
    where: { practiceId_key: { practiceId: tenant.id, key }, call: 'placements' },
    select: { answer: true },
  });
  return ok({ placement: (call?.answer as PlacementAnswer | undefined) ?? null });
}
