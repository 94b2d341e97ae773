import { addDays, parseCivilDate } from '../../shared/calendar.ts';
import type { Arguments, RefusalCode } from '../../shared/contract/sidebar.ts';
import { nextTurn, skipsIn } from '../../shared/reminders/skip.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import { type Context, timeOf } from './context.ts';
import { whileLedger } from './ledger.ts';
import { dueNow, knownNow } from './reminders.ts';
import { eventOf, messageFor } from './run.ts';
import { personName } from './settings.ts';
import { findPlace } from './setup.ts';

/** Nobody is put off for longer at once: what lasts longer belongs into the sheet. */
const MOST_DAYS = 366;

/** Puts somebody who is due off until a day, with the reason. It never counts as written. */
export function skip(
  context: Context,
  { key, reason, note, until }: Arguments<'skip'>,
): Result<null, RefusalCode> {
  const { today } = context;
  const day = parseCivilDate(until);
  if (!day.ok || day.value <= today || day.value > addDays(today, MOST_DAYS)) {
    return refused('bad-arguments', { at: 'until' });
  }
  return whileLedger(context, (ledger) => {
    const known = knownNow(context, ledger.events);
    if (!known.ok) return known;
    const place = findPlace(context);
    if (!place.ok) return place;
    const due = dueNow(context, place.value, known.value);
    if (!due.ok) return due;
    const message = messageFor(due.value, key);
    if (!message) return refused('not-due');
    ledger.add({
      ...eventOf(context, message, 'skipped', 0),
      ...{ until: day.value, reason, note: oneLine(note), by: personName() },
      stamp: nextTurn(ledger.events, key),
    });
    return ok(null);
  });
}

/** Takes a skip back: from now on the rules alone decide again. */
export function takeBack(context: Context, key: string): Result<null, RefusalCode> {
  return whileLedger(context, (ledger) => {
    const skipped = skipsIn(ledger.events).find(({ guarantor }) => guarantor === key);
    if (!skipped) return refused('not-due');
    ledger.add({
      ...skipped,
      ...{ event: 'taken-back', day: context.today, time: timeOf(context), by: personName() },
      ...{ until: null, reason: '', note: '', stamp: nextTurn(ledger.events, key) },
    });
    return ok(null);
  });
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
