import type { RefusalCode } from '../../shared/contract/sidebar.ts';
import type { HeldLine } from '../../shared/reminders/peace.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import type { Context } from './context.ts';
import { openHandOff } from './hand-off-intent.ts';
import { readPortalTab, rowsInPeace } from './portal-tab.ts';
import { syncState } from './sync-state.ts';

/**
 * The lines that an agency holds, by the last sync and by a hand-off whose answer is still awaited.
 * Where our tab does not tell all that it once told, nobody is reminded before the portal was asked.
 */
export function linesAtAgency(context: Context): Result<HeldLine[], RefusalCode> {
  const state = syncState();
  if (state === null) return ok([]);
  const rows = state.number === 0 ? null : readPortalTab(context);
  const inPeace = rows === null ? [] : rowsInPeace(rows);
  if (rows === null || inPeace.length < state.peace) return refused('sync-first');
  const awaited = new Set(openHandOff()?.refs);
  return ok([...inPeace, ...rows.filter(({ ref }) => awaited.has(ref))]);
}
