import { ok, type Result, refused } from '../../../shared/result.ts';
import { appendAudit } from '../platform/audit.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';

/** The practice takes an offer back that the agency has not answered yet. */
export async function withdrawMandate(
  scope: PracticeScope,
  { agencyId, version }: { agencyId: string; version: number },
): Promise<Result<null>> {
  const { db, tenant, now } = scope;
  const mandate = { practiceId: tenant.id, agencyId, version };
  const offer = await db.mandate.findUnique({
    where: { practiceId_agencyId_version: mandate },
    select: { between: { select: { agency: { select: { slug: true } } } } },
  });
  if (!offer) return refused('not-found');
  const { count } = await db.mandate.updateMany({
    where: {
      ...{ ...mandate, practiceSignedAt: { not: null } },
      ...{ agencySignedAt: null, declinedAt: null, withdrawnAt: null },
    },
    data: { withdrawnAt: now },
  });
  if (count === 0) return refused('conflict');
  const { slug } = offer.between.agency;
  await appendAudit(scope, tenant, 'mandate-withdrawn', { agency: slug, version });
  return ok(null);
}
