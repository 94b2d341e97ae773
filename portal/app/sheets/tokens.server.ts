import { ok, type Result, refused } from '../../../shared/result.ts';
import { appendAudit } from '../platform/audit.server.ts';
import type { ApiScope, PracticeScope } from '../platform/scope.server.ts';

/** Ends the connection that asks. */
export function disconnect(scope: ApiScope): Promise<Result<null, 'not-found' | 'conflict'>> {
  return revoke(scope, scope.actor.id);
}

/** Ends somebody's connection of a sheet: from now on its token opens nothing. */
export function revokeToken(
  scope: PracticeScope,
  { id }: { id: string },
): Promise<Result<null, 'not-found' | 'conflict'>> {
  return revoke(scope, id);
}

async function revoke(
  scope: ApiScope | PracticeScope,
  id: string,
): Promise<Result<null, 'not-found' | 'conflict'>> {
  const { db, tenant, now } = scope;
  const where = { practiceId: tenant.id, id, sheetId: { not: null } };
  const token = await db.apiToken.findFirst({ where, select: { sheetId: true, userId: true } });
  if (!token?.sheetId || !token.userId) return refused('not-found');
  const { count } = await db.apiToken.updateMany({
    where: { ...where, revokedAt: null },
    data: { revokedAt: now },
  });
  if (count === 0) return refused('conflict');
  const { sheetId: sheet, userId: person } = token;
  await appendAudit(scope, tenant, 'token-revoked', { sheet, person });
  return ok(null);
}
