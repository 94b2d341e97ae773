import type { ApiScope } from '../platform/scope.server.ts';

/** Whether no other sync of this sheet has begun since. */
export async function isCurrentSync(
  { db, tenant, sheetId }: ApiScope,
  sync: number,
): Promise<boolean> {
  const sheet = await db.sheet.findUnique({
    where: { practiceId_id: { practiceId: tenant.id, id: sheetId } },
    select: { syncNo: true },
  });
  return sheet?.syncNo === sync;
}
