import { ok, type Result, refused } from '../../../shared/result.ts';
import { appendAudit } from '../platform/audit.server.ts';
import type { TenantScope } from '../platform/scope.server.ts';

/** Whoever added a paper withdraws it: it is seen and counted no longer, and stays in the records. */
export async function withdrawPaper(
  scope: TenantScope,
  { itemId }: { itemId: string },
): Promise<Result<null>> {
  const { db, tenant, now } = scope;
  const mine =
    tenant.kind === 'agency'
      ? { agencyId: tenant.id, practiceId: null }
      : { practiceId: tenant.id };
  const { count } = await db.evidenceItem.updateMany({
    where: { ...mine, id: itemId, withdrawnAt: null },
    data: { withdrawnAt: now },
  });
  if (count === 0) return refused('not-found');
  await appendAudit(scope, tenant, 'paper-withdrawn', { paper: itemId });
  return ok(null);
}
