import type { Body, PlacementAnswer, PortalAnswers } from '../../../shared/contract/portal.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { hashToken } from '../platform/ids.server.ts';
import type { ApiScope } from '../platform/scope.server.ts';

const CALL = 'placements/find';

/**
 * What became of a hand-off whose answer was lost: null where it never happened. Then its key is used
 * up, so that a request which is still on its way comes too late: the sheet has been told that nothing
 * was placed.
 */
export async function findPlacement(
  { db, tenant, now }: ApiScope,
  { key }: Pick<Body<'placements/find'>, 'key'>,
): Promise<Result<PortalAnswers['placements/find']>> {
  const practiceId = tenant.id;
  const known = await db.apiCall.findUnique({
    where: { practiceId_key: { practiceId, key } },
    select: { call: true, answer: true },
  });
  if (known?.call === 'placements') {
    return ok({ placement: known.answer as unknown as PlacementAnswer });
  }
  if (!known) {
    const bodyHash = hashToken(CALL); // of no hand-off's body
    await db.apiCall.createMany({
      data: { practiceId, key, call: CALL, bodyHash, answer: {}, at: now },
    });
  }
  return ok({ placement: null });
}
