import type { RefusalCode } from '../../shared/contract/sidebar.ts';
import { messagesSent } from '../../shared/reminders/ledger.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import type { Context } from './context.ts';
import { whileLedger } from './ledger.ts';

/** Hardly any: whoever waits for a run to end has looked into the Sent folder before it did. */
const PATIENCE_MS = 1;

/**
 * Writes down what a person found out about a message whose end was unknown. While somebody is sending it is
 * refused: the message may be the one that is just on its way.
 */
export function settleUnknown(
  context: Context,
  id: string,
  went: boolean,
): Result<null, RefusalCode> {
  return whileLedger(
    context,
    (ledger) => {
      const unknown = messagesSent(ledger.events).find(
        ({ message, state }) => message === id && state === 'unknown',
      );
      if (!unknown) return refused('not-due');
      const { state: _, attempts: __, ...line } = unknown;
      ledger.add({ ...line, event: went ? 'arrived' : 'not-arrived' });
      return ok(null);
    },
    PATIENCE_MS,
  );
}
