import type { RefusalCode } from '../../shared/contract/sidebar.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import type { Context } from './context.ts';
import { setHourly } from './google/hourly.ts';
import { whileLocked } from './google/lock.ts';
import { forgetAllBut } from './google/store.ts';
import { HOME, WATERMARK } from './ledger.ts';

/**
 * Takes away all that is ours: the Aging tab, the settings, this person's trigger; the ledger only
 * when asked, since without it nobody knows what was sent. Never while somebody sends: the result of
 * a mail on its way would have no place. Tells the names of the tabs that went.
 */
export function removeEverything(
  { workbook }: Context,
  ledgerToo: boolean,
): Result<{ removed: string[] }, RefusalCode> {
  const done = whileLocked(() => {
    const tabs = [workbook.removeOwnTab('aging')];
    if (ledgerToo) tabs.push(workbook.removeOwnTab('ledger'));
    forgetAllBut(ledgerToo ? [] : [HOME, WATERMARK]);
    return tabs.filter((name): name is string => name !== null);
  });
  if (done === null) return refused('busy');
  try {
    setHourly(false);
  } catch {
    // who has refused that one permission has no trigger
  }
  return ok({ removed: done.value });
}
