import type { SyncRow } from '../../shared/contract/portal.ts';
import { bill } from './clinic.ts';
import type { PortalStandIn } from './portal-stand-in.ts';

/** So many rows go at once in the tests of syncing: a few lines make many batches. */
export const BATCH = 50;

/** Builds the add-on so. */
export function smallBatches(path: string, text: string): string {
  if (!path.endsWith('contract/portal.ts')) return text;
  return text.replace(/BATCH_ROWS = [\d_]+/, `BATCH_ROWS = ${BATCH}`);
}

/** Lines of so many people, 50.00 each. */
export const people = (count: number) =>
  Array.from({ length: count }, (_, at) => bill(`Person ${String(at).padStart(4, '0')}`));

/** Rows of each batch that reached the portal since. */
export function batches({ web }: PortalStandIn): SyncRow[][] {
  return web.received
    .filter(({ url }) => url.endsWith('/sync/rows'))
    .map(({ body }) => (JSON.parse(body) as { rows: SyncRow[] }).rows);
}

/** What is open in all at the portal, in minor units. */
export function total({ held }: PortalStandIn): number {
  return [...held.values()]
    .filter(({ isOpen }) => isOpen)
    .reduce((sum, { row }) => sum + (row.balance ?? 0), 0);
}
