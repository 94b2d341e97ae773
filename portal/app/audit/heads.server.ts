import { settings } from '../platform/env.server.ts';
import { enqueue } from '../platform/outbox.server.ts';
import { asSystem, type SystemScope } from '../platform/scope.server.ts';
import type { Head } from './chain.ts';
import { appendHeads, headsFile } from './heads-file.server.ts';

/** The end of a chain, and whose it is. */
interface TenantHead extends Head {
  kind: 'practice' | 'agency' | 'person';
}

const JOB = 'audit-heads';

/**
 * Sends the end of each chain out of the database: into a file, and to the managers. Safe to do twice:
 * no manager gets the same head again.
 */
export async function sendHeads(now: Date): Promise<void> {
  const heads = await asSystem(JOB, now, collectHeads);
  await appendHeads(headsFile(settings().data), heads, now);
  for (const head of heads) await asSystem(JOB, now, (scope) => mailHead(scope, head));
}

/** The last row of every tenant's chain. */
async function collectHeads({ db }: SystemScope): Promise<TenantHead[]> {
  return db.$queryRaw<TenantHead[]>`
    SELECT tenant.kind, tenant.id AS "tenantId", last.seq, encode(last.hash, 'hex') AS hash
      FROM (SELECT 'practice' AS kind, id FROM practices
            UNION ALL SELECT 'agency', id FROM agencies
            UNION ALL SELECT 'person', id FROM users) AS tenant
     CROSS JOIN LATERAL (SELECT seq, hash FROM audit_entries
                          WHERE tenant_id = tenant.id ORDER BY seq DESC LIMIT 1) AS last
     ORDER BY tenant.id`;
}

async function mailHead(scope: SystemScope, head: TenantHead): Promise<void> {
  if (head.kind === 'person') return;
  const { db, now } = scope;
  const tenant = { kind: head.kind, id: head.tenantId };
  const { workplace, managers } = await managersOf(scope, tenant);
  for (const { id, email, language } of managers) {
    const key = `${JOB}:${head.tenantId}:${head.seq}:${id}`;
    if ((await db.outboxItem.count({ where: { key } })) > 0) continue;
    const facts = { workplace, at: now.toISOString(), entries: Number(head.seq), hash: head.hash };
    const mail = { to: email, language, template: 'audit-head' as const, facts };
    await enqueue(scope, tenant, { kind: 'mail', key, mail });
  }
}

async function managersOf(
  { db }: SystemScope,
  { kind, id }: { kind: 'practice' | 'agency'; id: string },
) {
  const members = {
    where: { role: 'manager' as const, endedAt: null },
    select: { user: { select: { id: true, email: true, language: true } } },
  };
  const select = { name: true, members };
  const found =
    kind === 'practice'
      ? await db.practice.findUniqueOrThrow({ where: { id }, select })
      : await db.agency.findUniqueOrThrow({ where: { id }, select });
  return { workplace: found.name, managers: found.members.map(({ user }) => user) };
}
