import type { SyncMark } from '../../shared/contract/portal-views.ts';
import type { Place } from '../../shared/places.ts';
import { type Context, timeOf } from './context.ts';
import { load, save } from './google/store.ts';

/** Name under which the document's store keeps how far the portal is known. */
export const SYNC = 'sync';

/** The last sync that came to its end. */
interface SyncState extends SyncMark {
  /** The portal's number of it; 0 when the portal has to be asked anew before anybody is reminded. */
  number: number;
  /** How many lines of our portal tab were left in peace: fewer later means that some were lost. */
  peace: number;
  /** Where the portal says that the practice is; null where nobody has said it there. */
  place: Place | null;
}

/** The last sync of this spreadsheet; null while there was none. */
export function syncState(): SyncState | null {
  return load<SyncState>(SYNC);
}

/** Keeps that a sync has come to its end: called when its tab surely stands in the file. */
export function saveSync(
  context: Context,
  told: Pick<SyncState, 'number' | 'peace' | 'place'>,
): void {
  save(SYNC, { ...told, ...momentOf(context) });
}

/** Keeps how many lines are left in peace, where a hand-off or a recall has changed it. */
export function savePeace(peace: number): void {
  const state = syncState();
  if (state) save(SYNC, { ...state, peace });
}

/** What the sheet knows of the portal may be old: nobody is reminded before it was asked anew. */
export function doubtSync(): void {
  const state = syncState();
  if (state) save(SYNC, { ...state, number: 0 });
}

/** Whether our portal tab is older than the last sync, or gone: then the file was restored. */
export function isTabOlder({ workbook }: Context): boolean {
  const state = syncState();
  return state !== null && state.number > (workbook.syncMark() ?? 0);
}

/** This moment in the spreadsheet's zone, for people. */
export function momentOf(context: Context): SyncMark {
  return { on: context.today, at: timeOf(context) };
}
