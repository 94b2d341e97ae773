import type { Context } from './context.ts';
import { setHourly } from './google/hourly.ts';
import { forgetAllBut } from './google/store.ts';
import { HOME, WATERMARK } from './ledger.ts';

/**
 * Takes away all that is ours: the Aging tab, the settings, the trigger; the ledger only when asked,
 * since without it nobody knows what was sent. Tells the names of the tabs that went.
 */
export function removeEverything({ workbook }: Context, ledgerToo: boolean): string[] {
  setHourly(false);
  const removed = [workbook.removeOwnTab('aging')];
  if (ledgerToo) removed.push(workbook.removeOwnTab('ledger'));
  forgetAllBut(ledgerToo ? [] : [HOME, WATERMARK]);
  return removed.filter((name): name is string => name !== null);
}
