import { addDays } from '../../shared/calendar.ts';
import type { Arguments, RefusalCode } from '../../shared/contract/sidebar.ts';
import type { SentRow } from '../../shared/contract/sidebar-views.ts';
import { type LedgerEvent, messagesSent, RETURNS_BY } from '../../shared/reminders/ledger.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import { type Context, timeOf } from './context.ts';
import { whileLedger } from './ledger.ts';
import { personName } from './settings.ts';

/** So far back somebody may still say that a message came back, and so many are listed. */
const DAYS_BACK = 60;
const MOST = 500;

/** What went of late, newest first. */
export function latelySent({ today }: Context, events: readonly LedgerEvent[]): SentRow[] {
  const since = addDays(today, -DAYS_BACK);
  return messagesSent(events)
    .filter(({ state, day }) => state === 'sent' && day >= since)
    .sort((a, b) => (`${a.day} ${a.time}` > `${b.day} ${b.time}` ? -1 : 1))
    .slice(0, MOST)
    .map(({ message: id, name, level, tone, channel, to, day }) => ({
      ...{ id, name, level, tone, channel, to, day },
    }));
}

/**
 * Writes down that a message which had gone did not arrive. Its level is due again, another way and on
 * another day, and what failed is not used again until the sheet says something else.
 */
export function cameBack(
  context: Context,
  { id, reason }: Arguments<'cameBack'>,
): Result<null, RefusalCode> {
  return whileLedger(context, (ledger) => {
    const sent = messagesSent(ledger.events).find(
      ({ message, state }) => message === id && state === 'sent',
    );
    if (!sent) return refused('not-found');
    if (!RETURNS_BY[sent.channel].includes(reason))
      return refused('bad-arguments', { at: 'reason' });
    const { state: _, attempts: __, ...line } = sent;
    const [day, time, by] = [context.today, timeOf(context), personName()];
    ledger.add({ ...line, event: 'not-arrived', reason, day, time, by });
    return ok(null);
  });
}
