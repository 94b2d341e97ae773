import * as z from 'zod';
import { ok, type Result, refused } from '../../../shared/result.ts';
import { appendAudit } from '../platform/audit.server.ts';
import { wakeMover } from '../platform/outbox.server.ts';
import type { TenantScope } from '../platform/scope.server.ts';

const settling = z.object({ id: z.uuid(), how: z.enum(['again', 'leave']) });

export type Settling = z.output<typeof settling>['how'];

/** Settles a mail that is stuck: it is sent again, or left for good. Nobody but a person does this. */
export async function settleMail(
  scope: TenantScope,
  form: FormData,
): Promise<Result<{ how: Settling }>> {
  const parsed = settling.safeParse(Object.fromEntries(form));
  if (!parsed.success) return refused('unreadable');
  const { id, how } = parsed.data;
  const { db, tenant, now } = scope;
  const mine = { id, tenantKind: tenant.kind, tenantId: tenant.id };
  const found = await db.outboxItem.findFirst({ where: mine, select: { id: true } });
  if (!found) return refused('not-found');
  const settled = await db.outboxItem.updateMany({
    where: { ...mine, state: { in: ['failed', 'unknown'] } },
    data:
      how === 'again'
        ? { state: 'waiting', tries: 0, problem: null, dueAt: now, changedAt: now }
        : { state: 'dropped', changedAt: now },
  });
  if (settled.count === 0) return refused('conflict');
  const action = how === 'again' ? 'mail-sent-again' : 'mail-dropped';
  await appendAudit(scope, tenant, action, { mail: id });
  if (how === 'again') await wakeMover(db);
  return ok({ how });
}
