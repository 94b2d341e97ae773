import type { Body, PortalAnswers } from '../../../shared/contract/portal.ts';
import { ok, type Result, refused } from '../../../shared/result.ts';
import type { ApiScope } from '../platform/scope.server.ts';
import { recallCase } from './recall-case.server.ts';
import { CASE_NOW } from './record-event.server.ts';
import { sheetCase } from './sheet-cases.server.ts';

/** Recalls the case of a line of the sheet. */
export async function recallFromSheet(
  scope: ApiScope,
  { ref, reason }: Pick<Body<'cases/recall'>, 'ref' | 'reason'>,
): Promise<Result<PortalAnswers['cases/recall']>> {
  const seen = await scope.db.case.findFirst({
    where: { practiceId: scope.tenant.id, ref, receivable: { sheetId: scope.sheetId } },
    select: CASE_NOW,
    orderBy: { number: 'desc' },
  });
  if (!seen) return refused('not-found');
  const recalled = await recallCase(scope, seen, { reason });
  if (!recalled.ok) return recalled;
  const told = await sheetCase(scope, seen.id);
  return told ? ok({ case: told }) : refused('not-found');
}
