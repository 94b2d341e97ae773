import type { Place } from '../../../shared/places.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { appendAudit } from '../platform/audit.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';

/** Says where the practice is: it counts for patients of whom the sheet does not say where they live. */
export async function setPracticePlace(
  scope: PracticeScope,
  { place }: { place: Place },
): Promise<Result<null>> {
  const { db, tenant } = scope;
  await db.practice.updateMany({ where: { id: tenant.id }, data: { place } });
  await appendAudit(scope, tenant, 'practice-changed', { place });
  return ok(null);
}
