import { ok, type Result, refused } from '../../../shared/result.ts';
import { personOf } from '../cases/case-scope.server.ts';
import { appendAudit } from '../platform/audit.server.ts';
import type { Prisma } from '../platform/generated/client.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { OPEN_EXIT } from './exit-facts.server.ts';

interface Agency {
  agencyId: string;
  slug: string;
}

/** The practice goes on with the agency after all, which stays suspended until somebody decides anew. */
export function cancelExit(scope: PracticeScope, agency: Agency): Promise<Result<null>> {
  return change(scope, agency, { action: 'exit-cancelled', data: { cancelledAt: scope.now } });
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
