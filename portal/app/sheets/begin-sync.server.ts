import type { Body, PortalAnswers } from '../../../shared/contract/portal.ts';
import { ok, type Result, refused } from '../../../shared/result.ts';
import { todayOf } from '../cases/case-scope.server.ts';
import type { ApiScope } from '../platform/scope.server.ts';

type Begun = PortalAnswers['sync/begin'];

/**
 * Begins a sync: from now on only this one writes, so that nothing of an older one comes in late. Tells
 * what the portal holds of the sheet; the add-on sends what differs.
 */
export async function beginSync(
  scope: ApiScope,
  { document }: Pick<Body<'sync/begin'>, 'document'>,
): Promise<Result<Begun, 'copied-sheet'>> {
  const { db, tenant, sheetId } = scope;
  const begun = await db.sheet.updateManyAndReturn({
    where: {
      ...{ practiceId: tenant.id, id: sheetId },
      documentHash: new Uint8Array(Buffer.from(document, 'hex')),
    },
    data: { syncNo: { increment: 1 } },
    select: { syncNo: true },
  });
  const [sheet] = begun;
  if (!sheet) return refused('copied-sheet');
  return ok({ sync: sheet.syncNo, known: await linesThere(scope) });
}

/**
 * All lines that are there. The hash is left empty where the line has to come again though it may say
 * the same: it was missing, or a payment that was announced has come due since.
 */
async function linesThere(scope: ApiScope): Promise<Begun['known']> {
  const { db, tenant, sheetId } = scope;
  // one text: a hundred thousand rows of a driver take longer than their reading
  const [row] = await db.$queryRaw<{ known: string | null }[]>`
    SELECT '[["' || string_agg(ref || '","' || CASE
             WHEN missing_since IS NOT NULL THEN ''
             WHEN paid_date IS NOT NULL -- most lines name none, and are spared the rest
              AND paid_date <= ${todayOf(scope)}::date
              AND paid_date > (changed_at AT TIME ZONE ${tenant.timeZone})::date THEN ''
             ELSE encode(content_hash, 'hex')
           END || '","' || state, '"],["') || '"]]' AS known
      FROM receivables
     WHERE practice_id = ${tenant.id}::uuid AND sheet_id = ${sheetId}::uuid AND closed_at IS NULL`;
  return JSON.parse(row?.known ?? '[]') as Begun['known'];
}
