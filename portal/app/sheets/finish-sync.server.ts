import type { Body, PortalAnswers } from '../../../shared/contract/portal.ts';
import { asksAboutAbsent } from '../../../shared/contract/sync.ts';
import { ok, type Result, refused } from '../../../shared/result.ts';
import { sheetCases } from '../cases/sheet-cases.server.ts';
import { practicePlace } from '../coverage/practice-place.server.ts';
import { appendAudit } from '../platform/audit.server.ts';
import type { ApiScope } from '../platform/scope.server.ts';
import { isCurrentSync } from './sync-number.server.ts';

type Asked = Pick<Body<'sync/finish'>, 'sync' | 'absent' | 'known' | 'confirmed'>;
type Reason = 'stale-sync' | 'incomplete' | 'many-absent';

/**
 * Ends a sync. A line that the sheet has no more is closed where nobody else works on it, and else
 * marked as missing; where many are gone at once, a person is asked first. Tells the sheet what
 * happened at agencies.
 */
export async function finishSync(
  scope: ApiScope,
  { sync, absent, known, confirmed }: Asked,
): Promise<Result<PortalAnswers['sync/finish'], Reason>> {
  if (!(await isCurrentSync(scope, sync))) return refused('stale-sync');
  const { there, gone, closing, kept } = await countLines(scope, absent);
  if (there - closing !== known) return refused('incomplete', { known: there - closing });
  if (asksAboutAbsent({ known: there, absent: gone }) && confirmed !== gone) {
    return refused('many-absent', { absent: gone, known: there });
  }
  await takeLeave(scope, absent);
  const { db, tenant, sheetId, now } = scope;
  await db.sheet.updateMany({
    where: { practiceId: tenant.id, id: sheetId },
    data: { syncedAt: now },
  });
  await appendAudit(scope, tenant, 'sync-finished', {
    sheet: sheetId,
    sync,
    closed: closing,
    kept,
  });
  const place = await practicePlace(scope);
  return ok({ closed: closing, kept, ...(await sheetCases(scope)), place });
}

interface Counts {
  /** Lines that the portal holds of the sheet. */
  there: number;
  /** Those among the absent that were not missing before. */
  gone: number;
  /** Those among the absent on which nobody else works. */
  closing: number;
  /** Those on which somebody does. */
  kept: number;
}

async function countLines(
  { db, tenant, sheetId }: ApiScope,
  absent: readonly string[],
): Promise<Counts> {
  const [counts] = await db.$queryRaw<Counts[]>`
    SELECT count(*)::int AS there,
           count(*) FILTER (WHERE is_absent AND missing_since IS NULL)::int AS gone,
           count(*) FILTER (WHERE is_absent AND state = 'opaque')::int AS closing,
           count(*) FILTER (WHERE is_absent AND state <> 'opaque')::int AS kept
      FROM (
        SELECT state, missing_since, ref = ANY(${listOf(absent)}::uuid[]) AS is_absent
          FROM receivables
         WHERE practice_id = ${tenant.id}::uuid AND sheet_id = ${sheetId}::uuid
           AND closed_at IS NULL
      ) AS line`;
  return counts ?? { there: 0, gone: 0, closing: 0, kept: 0 };
}

async function takeLeave(
  { db, tenant, sheetId, now }: ApiScope,
  absent: readonly string[],
): Promise<void> {
  if (absent.length === 0) return;
  await db.$executeRaw`
    UPDATE receivables
       SET closed_at = CASE WHEN state = 'opaque' THEN ${now}::timestamptz END,
           missing_since = CASE WHEN state <> 'opaque' THEN coalesce(missing_since, ${now}::timestamptz) END
     WHERE practice_id = ${tenant.id}::uuid AND sheet_id = ${sheetId}::uuid AND closed_at IS NULL
       AND ref = ANY(${listOf(absent)}::uuid[])`;
}

/** As PostgreSQL reads an array. The contract has checked that each is a UUID. */
function listOf(refs: readonly string[]): string {
  return `{${refs.join(',')}}`;
}
