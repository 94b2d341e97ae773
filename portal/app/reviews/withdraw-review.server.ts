import { ok, type Result, refused } from '../../../shared/result.ts';
import { personOf } from '../cases/case-scope.server.ts';
import { appendAudit } from '../platform/audit.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';

/** Takes a review back: it counts no more, and stays readable with who took it back. */
export async function withdrawReview(
  scope: PracticeScope,
  { agencySlug, id }: { agencySlug: string; id: string },
): Promise<Result<null>> {
  const { db, tenant, now } = scope;
  const { count } = await db.agencyReview.updateMany({
    where: { practiceId: tenant.id, id, withdrawnAt: null, agency: { slug: agencySlug } },
    data: { withdrawnAt: now, withdrawnByName: personOf(scope).name },
  });
  if (count === 0) return refused('not-found');
  await appendAudit(scope, tenant, 'review-withdrawn', { agency: agencySlug });
  return ok(null);
}
