import type { RefusalCode } from '../../shared/contract/sidebar.ts';
import type { HeldLine } from '../../shared/reminders/peace.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import type { Context } from './context.ts';
import { openHandOff } from './hand-off-intent.ts';
import { type PortalRow, readPortalTab, rowsInPeace } from './portal-tab.ts';
import { syncState } from './sync-state.ts';

/** What our tab tells; refused where it does not tell all that it once told: then the portal is asked. */
export function knownRows(context: Context): Result<PortalRow[], RefusalCode> {
  const state = syncState();
  const rows = state?.number ? readPortalTab(context) : null;
  const isWhole = rows !== null && state !== null && rowsInPeace(rows).length >= state.peace;
  return isWhole ? ok(rows) : refused('sync-first');
}

/**
 * The lines that an agency holds, by the last sync and by a hand-off whose answer is still awaited.
 * Nobody is reminded before all of them are known; a tab of ours without a sync is that of a copy.
 */
export function linesAtAgency(context: Context): Result<HeldLine[], RefusalCode> {
  if (syncState() === null && !context.workbook.ownTab('portal')) return ok([]);
  const rows = knownRows(context);
  if (!rows.ok) return rows;
  const refs = new Set(openHandOff()?.refs);
  const awaited = rows.value.filter(({ ref }) => refs.has(ref));
  if (awaited.length < refs.size) return refused('hand-off-open');
  return ok([...rowsInPeace(rows.value), ...awaited]);
}
