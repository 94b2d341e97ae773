import type { RefusalCode } from '../../shared/contract/sidebar.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import { disconnect, KEY } from './connection.ts';
import type { Context } from './context.ts';
import { setHourly } from './google/hourly.ts';
import { whileLocked } from './google/lock.ts';
import { forgetAllBut } from './google/store.ts';
import { HAND_OFF } from './hand-off-intent.ts';
import { HOME } from './ledger.ts';
import { WATERMARK } from './ledger-mark.ts';
import { removeLookup } from './lookup.ts';
import { policyNames } from './policies.ts';
import { doubtSync, SYNC } from './sync-state.ts';

/**
 * Takes away all that is ours: the Aging and portal tabs, the settings, this person's trigger and
 * connection; the ledger with the policies that it names and the reference key only when asked, since
 * without them nobody knows what was sent or handed off. Never while somebody sends: the result of a mail on its way would have no
 * place. Tells the names of the tabs that went.
 */
export function removeEverything(
  context: Context,
  ledgerToo: boolean,
): Result<{ removed: string[] }, RefusalCode> {
  const { workbook } = context;
  const done = whileLocked(() => {
    removeLookup(context);
    workbook.unmarkColumns();
    const tabs = [workbook.removeOwnTab('aging'), workbook.removeOwnTab('portal')];
    workbook.removeOwnTab('aging-before'); // hidden: nobody knows its name
    if (ledgerToo) tabs.push(workbook.removeOwnTab('ledger'));
    doubtSync(); // without our tab it is not known any more which lines an agency holds
    forgetAllBut(ledgerToo ? [] : [HOME, WATERMARK, KEY, SYNC, HAND_OFF, ...policyNames()]);
    return tabs.filter((name): name is string => name !== null);
  });
  if (done === null) return refused('busy');
  disconnect(context);
  try {
    setHourly(false);
  } catch {
    // who has refused that one permission has no trigger
  }
  return ok({ removed: done.value });
}
