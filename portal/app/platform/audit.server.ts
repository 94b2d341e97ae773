import type { PortalMessages } from '../../../shared/messages/portal/index.ts';
import { type AuditRow, type AuditTenant, hashOf, NO_HASH } from './audit-hash.ts';
import type { Actor, Scope } from './scope.server.ts';

/** What can stand in the audit: the catalogue names it, so that nothing is without its words. */
export type AuditAction = keyof PortalMessages['audit']['actions'];

/** What an entry may tell beside it: ids, codes and numbers; never patient data, a password or a token. */
export type AuditFacts = Readonly<
  Partial<Record<keyof PortalMessages['audit']['details'], string | number>>
>;

/**
 * Adds one row to a tenant's chain, in the transaction of what it tells. Who writes to two chains in
 * one transaction begins with the person's: two that begin differently would wait for each other.
 */
export function appendAudit(
  scope: Scope,
  tenant: AuditTenant,
  action: AuditAction,
  details: AuditFacts = {},
): Promise<void> {
  return appendAudits(scope, tenant, action, [details]);
}

/** Adds a row for each of several things of one kind, in their order. */
export async function appendAudits(
  { db, actor, now }: Scope,
  tenant: AuditTenant,
  action: AuditAction,
  entries: readonly AuditFacts[],
): Promise<void> {
  // two writers would take the same number; the second waits until the first one's rows are there
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${tenant.id}, 0))`;
  const last = await db.auditEntry.findFirst({
    where: { tenantId: tenant.id },
    orderBy: { seq: 'desc' },
    select: { seq: true, hash: true },
  });
  let end = last ? { seq: last.seq, hash: last.hash } : { seq: 0n, hash: NO_HASH };
  const rows = entries.map((details) => {
    const row: AuditRow = {
      tenantKind: tenant.kind,
      tenantId: tenant.id,
      seq: end.seq + 1n,
      at: now,
      actorId: actor.kind === 'person' ? actor.id : null,
      actor: actorText(actor),
      action,
      details,
      previousHash: end.hash,
    };
    end = { seq: row.seq, hash: hashOf(row) };
    return { ...row, previousHash: new Uint8Array(row.previousHash), hash: end.hash };
  });
  await db.auditEntry.createMany({ data: rows });
}

/** A person's name; for all others their kind, and their own name after it where they have one. */
function actorText(actor: Actor): string {
  if (actor.kind === 'person') return actor.name;
  return 'name' in actor ? `${actor.kind}: ${actor.name}` : actor.kind;
}
