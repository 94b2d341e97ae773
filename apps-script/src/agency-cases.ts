import type { CaseView } from '../../shared/contract/portal-views.ts';
import type { Arguments, RefusalCode } from '../../shared/contract/sidebar.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import { ask } from './ask.ts';
import type { Context } from './context.ts';
import { randomUuid } from './google/web.ts';
import { whileLedger } from './ledger.ts';
import { knownRows } from './peace.ts';
import { type PortalRow, readPortalTab, rowsInPeace, writePortalTab } from './portal-tab.ts';
import { rowName } from './sheet-lines.ts';
import { savePeace } from './sync-state.ts';

/** The cases of this sheet, by the last sync. */
export function agencyCases(context: Context): Result<{ cases: CaseView[] }, RefusalCode> {
  const rows = readPortalTab(context);
  return rows === null ? refused('sync-first') : ok({ cases: rows.flatMap(caseView) });
}

/** Recalls one case; the portal decides whether its status allows it. */
export function recall(
  context: Context,
  { ref, reason }: Arguments<'recall'>,
): Result<{ cases: CaseView[] }, RefusalCode> {
  return whileLedger(context, () => {
    const known = knownRows(context); // else the tab would seem to tell all, though lines are missing
    if (!known.ok) return known;
    const rows = known.value;
    if (!rows.some((row) => row.ref === ref && row.case)) return refused('not-found');
    const answer = ask(context, 'cases/recall', { key: randomUuid(), ref, reason });
    if (!answer.ok) return answer;
    const shown = rows.map((row) => (row.ref === ref ? { ...row, case: answer.value.case } : row));
    writePortalTab(context, shown);
    savePeace(rowsInPeace(shown).length);
    return ok({ cases: shown.flatMap(caseView) });
  });
}

function caseView(row: PortalRow): CaseView[] {
  if (row.case === null) return [];
  const { number, agency, status, balance, currency, updatedOn } = row.case;
  const line = rowName(row);
  return [{ line, number, agency, status, balance: { minor: balance, currency }, updatedOn }];
}
