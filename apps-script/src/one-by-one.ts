import type { RefusalCode } from '../../shared/contract/sidebar.ts';
import type { Guarantor } from '../../shared/guarantors.ts';
import {
  type Book,
  type DueMessage,
  type HeldBack,
  openBook,
  verdictOn,
} from '../../shared/reminders/due.ts';
import { growingHistory, historyOf } from '../../shared/reminders/history.ts';
import type { LedgerEvent } from '../../shared/reminders/ledger.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Context } from './context.ts';
import { momentNow } from './law-book.ts';
import { askedOf, type DueNow, type Known, named } from './reminders.ts';
import { type Place, type ReadTab, readPlace } from './setup.ts';

/** Whether one guarantor is due, from the sheet as it stands this moment and the ledger's events. */
export type Decide = (key: string, events: readonly LedgerEvent[]) => Result<DueNow, RefusalCode>;

/** All that follows from the cells of a sheet and from what the ledger said at first. */
interface Opened {
  readonly book: Book;
  readonly guarantors: ReadonlyMap<string, Guarantor>;
  readonly sent: ReturnType<typeof growingHistory>;
  readonly skips: (guarantor: Guarantor) => LedgerEvent[];
}

/**
 * Decides on one guarantor after another while the lock is held. The sheet is read before each; only where
 * a cell differs is it understood anew, which in a long sheet takes longer than all the rest.
 *
 * @param first the sheet as it was read when the lock was taken
 * @param known what was known then: its events are the ledger's first ones, to which lines are added
 */
export function oneByOne(context: Context, place: Place, first: ReadTab, known: Known): Decide {
  const before = [...known.events];
  let read = first;
  let opened: Opened | null = null;
  return (key, events) => {
    const again = readPlace(context, place, read);
    if (!again.ok) return again;
    if (opened === null || again.value !== read) {
      const anew = openSheet(context, again.value, { ...known, events: before });
      if (!anew.ok) return anew;
      [opened, read] = [anew.value, again.value];
    }
    const verdict = verdictNow(context, opened, key, events.slice(before.length));
    const due = verdict !== null && !('reason' in verdict) ? [verdict] : [];
    const held = verdict !== null && 'reason' in verdict ? [verdict] : [];
    return ok(named(context, { due, held }, read, { ...known, events }));
  };
}

function openSheet(context: Context, read: ReadTab, known: Known): Result<Opened, RefusalCode> {
  const asked = askedOf(context, read, known);
  if (!asked.ok) return asked;
  const book = openBook(asked.value.lines, asked.value.options);
  return ok({
    book,
    guarantors: new Map(book.guarantors.map((one) => [one.key, one])),
    sent: growingHistory(known.events, book.mails),
    skips: historyOf(book.options.skips, book.mails),
  });
}

/** As the rules see it now: the clock has gone on since the sheet was opened, and mails have left. */
function verdictNow(
  context: Context,
  { book, guarantors, sent, skips }: Opened,
  key: string,
  later: readonly LedgerEvent[],
): DueMessage | HeldBack | null {
  const guarantor = guarantors.get(key);
  if (!guarantor) return null;
  const options = { ...book.options, law: { ...book.options.law, now: momentNow(context) } };
  const about = { sent: sent(guarantor, later), skips: skips(guarantor) };
  return verdictOn({ ...book, options }, guarantor, about, options.today);
}
