import type { RefusalCode } from '../../shared/contract/sidebar.ts';
import { messagesSent } from '../../shared/reminders/ledger.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import type { Context } from './context.ts';
import { whileLedger } from './ledger.ts';

/** Writes down what a person found out about a message whose end was unknown. */
export function settleUnknown(
  context: Context,
  id: string,
  went: boolean,
): Result<null, RefusalCode> {
  return whileLedger(context, (ledger) => {
    const unknown = messagesSent(ledger.events).find(
      ({ message, state }) => message === id && state === 'unknown',
    );
    if (!unknown) return refused('not-due');
    const { state: _, attempts: __, ...line } = unknown;
    ledger.add({ ...line, event: went ? 'arrived' : 'not-arrived' });
    return ok(null);
  });
}
