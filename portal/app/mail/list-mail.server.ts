import type { OutboxState } from '../platform/generated/enums.ts';
import type { TenantScope } from '../platform/scope.server.ts';

/** What a page tells of a mail: not what is in it, which is sealed. */
export interface MailRow {
  id: string;
  kind: string;
  state: OutboxState;
  /** Reason code of the last attempt that failed. */
  problem: string | null;
  tries: number;
  writtenAt: string;
  /** When it is tried, while it waits. */
  dueAt: string;
}

const STUCK = ['failed', 'unknown'] as const;
const MOST = 50;

/** What is stuck, and the latest of the rest. */
export async function listMail(
  scope: TenantScope,
): Promise<{ stuck: MailRow[]; recent: MailRow[]; timeZone: string }> {
  const stuck = await readRows(scope, { in: [...STUCK] });
  const recent = await readRows(scope, { notIn: [...STUCK] });
  return { stuck, recent, timeZone: scope.tenant.timeZone };
}

async function readRows(
  { db, tenant }: TenantScope,
  state: { in: OutboxState[] } | { notIn: OutboxState[] },
): Promise<MailRow[]> {
  const rows = await db.outboxItem.findMany({
    where: { tenantKind: tenant.kind, tenantId: tenant.id, state },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: MOST,
    select: {
      id: true,
      kind: true,
      state: true,
      problem: true,
      tries: true,
      createdAt: true,
      dueAt: true,
    },
  });
  return rows.map(({ createdAt, dueAt, ...row }) => ({
    ...row,
    writtenAt: createdAt.toISOString(),
    dueAt: dueAt.toISOString(),
  }));
}
