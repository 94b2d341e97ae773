import type { RefusalCode } from '../../shared/contract/sidebar.ts';
import { messagesSent } from '../../shared/reminders/ledger.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import type { Context } from './context.ts';
import { whileLocked } from './google/lock.ts';
import { openLedger } from './ledger.ts';

/** Writes down what a person found out about a message whose end was unknown. */
export function settleUnknown(
  context: Context,
  id: string,
  went: boolean,
): Result<null, RefusalCode> {
  const settled = whileLocked((): Result<null, RefusalCode> => {
    const ledger = openLedger(context);
    const unknown = messagesSent(ledger.events).find(
      ({ message, state }) => message === id && state === 'unknown',
    );
    if (!unknown) return refused('not-due');
    const { state: _, attempts: __, ...line } = unknown;
    ledger.add({ ...line, event: went ? 'arrived' : 'not-arrived' });
    return ok(null);
  });
  return settled === null ? refused('busy') : settled.value;
}
