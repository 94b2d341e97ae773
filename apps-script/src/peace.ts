import type { AgencyContact } from '../../shared/contract/portal.ts';
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

/** What is known of agencies: the lines that they hold, and whom they tried to reach of late. */
export interface AtAgencies {
  readonly held: readonly HeldLine[];
  /** By `Guarantor.key`. */
  readonly contacts: ReadonlyMap<string, readonly AgencyContact[]>;
}

/**
 * What is at agencies, by the last sync and by a hand-off whose answer is still awaited. Nobody is
 * reminded before all of it is known; a tab of ours without a sync is that of a copy.
 */
export function atAgencies(context: Context): Result<AtAgencies, RefusalCode> {
  if (syncState() === null && !context.workbook.ownTab('portal')) {
    return ok({ held: [], contacts: new Map() });
  }
  const rows = knownRows(context);
  if (!rows.ok) return rows;
  const refs = new Set(openHandOff()?.refs);
  const awaited = rows.value.filter(({ ref }) => refs.has(ref));
  if (awaited.length < refs.size) return refused('hand-off-open');
  return ok({ held: [...rowsInPeace(rows.value), ...awaited], contacts: contactsIn(rows.value) });
}

function contactsIn(rows: readonly PortalRow[]): AtAgencies['contacts'] {
  const contacts = new Map<string, AgencyContact[]>();
  for (const { guarantor, case: one } of rows) {
    const told = one?.contacts ?? [];
    if (told.length > 0) contacts.set(guarantor, [...(contacts.get(guarantor) ?? []), ...told]);
  }
  return contacts;
}
