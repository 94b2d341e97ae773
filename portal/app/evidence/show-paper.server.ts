import { ok, type Result, refused } from '../../../shared/result.ts';
import { appendAudits } from '../platform/audit.server.ts';
import type { AgencyScope } from '../platform/scope.server.ts';

interface Input {
  itemId: string;
  /** All that may see it from now on, and nobody else. */
  practiceIds: readonly string[];
}

/** An agency says which of its practices see a paper; a consent that is no longer given ends. */
export async function showPaper(
  scope: AgencyScope,
  { itemId, practiceIds }: Input,
): Promise<Result<null>> {
  const { db, tenant, now } = scope;
  const agencyId = tenant.id;
  const item = await db.evidenceItem.findFirst({
    where: { agencyId, id: itemId, withdrawnAt: null },
    select: { grants: { where: { endedAt: null }, select: { practiceId: true } } },
  });
  if (!item) return refused('not-found');
  const known = await db.practiceAgency.findMany({
    where: { agencyId },
    select: { practiceId: true, practice: { select: { slug: true } } },
  });
  const slugs = new Map(known.map(({ practiceId, practice }) => [practiceId, practice.slug]));
  if (!practiceIds.every((id) => slugs.has(id))) return refused('not-found');
  const before = item.grants.map(({ practiceId }) => practiceId);
  const begun = practiceIds.filter((id) => !before.includes(id));
  const ended = before.filter((id) => !practiceIds.includes(id));
  const ofItem = { agencyId, itemId };
  // who saw it once sees it again: one row a practice
  await db.evidenceGrant.updateMany({
    where: { ...ofItem, practiceId: { in: begun } },
    data: { grantedAt: now, endedAt: null },
  });
  await db.evidenceGrant.createMany({
    data: begun.map((practiceId) => ({ ...ofItem, practiceId, grantedAt: now })),
    skipDuplicates: true,
  });
  await db.evidenceGrant.updateMany({
    where: { ...ofItem, practiceId: { in: ended }, endedAt: null },
    data: { endedAt: now },
  });
  const told = (ids: readonly string[]) =>
    ids.map((id) => ({ paper: itemId, practice: slugs.get(id) ?? '' }));
  if (begun.length > 0) await appendAudits(scope, tenant, 'paper-shown', told(begun));
  if (ended.length > 0) await appendAudits(scope, tenant, 'paper-hidden', told(ended));
  return ok(null);
}
