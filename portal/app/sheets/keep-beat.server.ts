import type { Body } from '../../../shared/contract/portal.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { appendAudit } from '../platform/audit.server.ts';
import type { ApiScope } from '../platform/scope.server.ts';

/** A sheet's hourly timer has run; whether reminders go by themselves there is audited when it changes. */
export async function keepBeat(scope: ApiScope, { by }: Body<'beat'>): Promise<Result<null>> {
  const { db, tenant, sheetId, now } = scope;
  const where = { practiceId_id: { practiceId: tenant.id, id: sheetId } };
  const before = await db.sheet.findUniqueOrThrow({ where, select: { automaticBy: true } });
  await db.sheet.update({ where, data: { beatAt: now, automaticBy: by } });
  if (before.automaticBy === by) return ok(null);
  const action = by === null ? 'reminders-by-hand' : 'reminders-by-themselves';
  await appendAudit(scope, tenant, action, { sheet: sheetId });
  return ok(null);
}
