import type { ApiScope } from '../platform/scope.server.ts';

/** Nobody needs to know it closer, and each time is a write. */
const SEEN_EVERY_MS = 60_000;

/**
 * Calls of one sheet go one after the other: a hand-off never meets a sync halfway. And each tells that
 * the sheet and its token are still used.
 */
export async function holdSheet({ db, tenant, actor, sheetId, now }: ApiScope): Promise<void> {
  const before = new Date(now.getTime() - SEEN_EVERY_MS);
  await db.$executeRaw`
    SELECT FROM sheets WHERE practice_id = ${tenant.id}::uuid AND id = ${sheetId}::uuid
       FOR NO KEY UPDATE`;
  await db.$executeRaw`
    WITH token AS (
      UPDATE api_tokens SET seen_at = ${now}
       WHERE practice_id = ${tenant.id}::uuid AND id = ${actor.id}::uuid
         AND (seen_at IS NULL OR seen_at < ${before})
    )
    UPDATE sheets SET seen_at = ${now}
     WHERE practice_id = ${tenant.id}::uuid AND id = ${sheetId}::uuid
       AND (seen_at IS NULL OR seen_at < ${before})`;
}
