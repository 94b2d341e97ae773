import { ok, type Result, refused } from '../../../shared/result.ts';
import { personOf } from '../cases/case-scope.server.ts';
import { appendAudit } from '../platform/audit.server.ts';
import type { Prisma } from '../platform/generated/client.ts';
import { enqueue } from '../platform/outbox.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { OPEN_EXIT } from './exit-facts.server.ts';

interface Agency {
  agencyId: string;
  slug: string;
}

/**
 * The practice goes on with the agency after all, which stays suspended until somebody decides anew. It
 * hears that nothing has to be destroyed, as it heard before that everything has.
 */
export async function cancelExit(scope: PracticeScope, agency: Agency): Promise<Result<null>> {
  const { tenant, now } = scope;
  const data = { cancelledAt: now };
  const done = await change(scope, agency, { action: 'exit-cancelled', data });
  if (!done.ok) return done;
  const told = { practiceId: tenant.id, agencyId: agency.agencyId, about: now.toISOString() };
  const key = `exit-cancelled:${tenant.id}:${agency.agencyId}:${told.about}`;
  await enqueue(scope, tenant, { kind: 'choosing-news', key, news: 'exit-cancelled', ...told });
  return ok(null);
}

/** Somebody says that the files of cases and payments are kept. */
export function keepExport(scope: PracticeScope, agency: Agency): Promise<Result<null>> {
  const data = { exportedAt: scope.now, exportedByName: personOf(scope).name };
  return change(scope, agency, { action: 'exit-exported', data });
}

async function change(
  scope: PracticeScope,
  { agencyId, slug }: Agency,
  {
    action,
    data,
  }: { action: 'exit-cancelled' | 'exit-exported'; data: Prisma.AgencyExitUpdateManyMutationInput },
): Promise<Result<null>> {
  const { db, tenant } = scope;
  const open = { practiceId: tenant.id, agencyId, ...OPEN_EXIT };
  const { count } = await db.agencyExit.updateMany({ where: open, data });
  if (count === 0) return refused('conflict');
  await appendAudit(scope, tenant, action, { agency: slug });
  return ok(null);
}
