import { ok, type Result, refused } from '../../../shared/result.ts';
import { personOf } from '../cases/case-scope.server.ts';
import { appendAudit } from '../platform/audit.server.ts';
import { enqueue } from '../platform/outbox.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';

/**
 * Begins to end the work with an agency that is suspended: nothing new goes there, and it is asked to
 * destroy what it has. It can be called off until the end.
 */
export async function beginExit(
  scope: PracticeScope,
  { agencyId }: { agencyId: string },
): Promise<Result<null>> {
  const { db, tenant, now } = scope;
  const pair = { practiceId: tenant.id, agencyId };
  const known = await db.practiceAgency.findUnique({
    where: { practiceId_agencyId: pair },
    select: { standing: true, agency: { select: { slug: true } } },
  });
  if (!known) return refused('not-found');
  if (known.standing !== 'suspended') return refused('suspend-first');
  const { count } = await db.agencyExit.createMany({
    data: { ...pair, begunAt: now, begunByName: personOf(scope).name },
    skipDuplicates: true, // two who begin at once begin one
  });
  if (count === 0) return refused('conflict');
  await appendAudit(scope, tenant, 'exit-begun', { agency: known.agency.slug });
  const about = now.toISOString();
  const key = `exit-begun:${tenant.id}:${agencyId}:${about}`;
  await enqueue(scope, tenant, { kind: 'choosing-news', key, news: 'exit-begun', ...pair, about });
  return ok(null);
}
