import type { PortalBrief, PortalView } from '../../shared/contract/portal-views.ts';
import { connectionOf, knownPortal, referencesOf } from './connection.ts';
import type { Context } from './context.ts';
import { openHandOff } from './hand-off-intent.ts';
import { readPortalTab } from './portal-tab.ts';
import { syncState } from './sync-state.ts';

/** How this sheet and the person at the screen stand with the portal; the portal is not asked. */
export function portalView(context: Context): PortalView {
  const known = knownPortal();
  const own = connectionOf(context);
  const state = syncState();
  const intent = openHandOff();
  const rows = state === null ? [] : (readPortalTab(context) ?? []);
  return {
    address: own.ok ? own.value.address : (known?.address ?? null),
    practice: known?.practice ?? null,
    person: own.ok ? own.value.person : null,
    mayPlace: own.ok && own.value.scopes.includes('place'),
    hasKey: referencesOf().ok,
    lastSync: state && { on: state.on, at: state.at },
    mustSync: state?.number === 0,
    handOff: intent && {
      ...{ agency: intent.agency, on: intent.on, at: intent.at },
      lines: intent.refs.length,
    },
    cases: rows.filter((row) => row.case !== null).length,
  };
}

/** The same in short, for the first view. */
export function portalBrief(context: Context): PortalBrief {
  const state = syncState();
  return {
    practice: knownPortal()?.practice ?? null,
    connected: connectionOf(context).ok,
    lastSync: state && { on: state.on, at: state.at },
    mustSync: state?.number === 0,
    unknown: openHandOff() !== null,
  };
}
