import type { Arguments, RefusalCode } from '../../shared/contract/sidebar.ts';
import type { Prepared } from '../../shared/contract/sidebar-views.ts';
import type { DueMessage } from '../../shared/reminders/due.ts';
import { nextAttempt } from '../../shared/reminders/ledger.ts';
import { letterText, writeLetter } from '../../shared/reminders/letter.ts';
import { chatLink, smsLink } from '../../shared/reminders/templates/escape.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import type { Context } from './context.ts';
import { whileLedger } from './ledger.ts';
import { dueNow, knownNow } from './reminders.ts';
import { eventOf, isByHand, messageFor } from './run.ts';
import { clinic, keepPersonName } from './settings.ts';
import { findPlace } from './setup.ts';
import { wordingOf } from './wording.ts';

/**
 * Gives a person what they need to deliver a message: text, number, link. Before it does, the sheet is
 * read again and the intent stands in the ledger; what became of it the person says (`settleUnknown`).
 * Until they do, nobody writes to that guarantor again.
 */
export function prepare(
  context: Context,
  { key, stamp, by }: Arguments<'prepare'>,
): Result<Prepared, RefusalCode> {
  return whileLedger(context, (ledger) => {
    const sender = clinic();
    if (!sender) return refused('no-clinic');
    const known = knownNow(context, ledger.events);
    if (!known.ok) return known;
    const place = findPlace(context);
    if (!place.ok) return place;
    const due = dueNow(context, place.value, known.value);
    if (!due.ok) return due;
    const message = messageFor(due.value, key);
    if (!message || message.stamp !== stamp || !isByHand(message)) return refused('not-due');
    const attempt = nextAttempt(ledger.events, message.id);
    const wording = wordingOf(context, message, known.value.version.policy);
    const letter = writeLetter(message, sender, wording);
    const text = letterText(letter);
    keepPersonName(by);
    ledger.add({ ...eventOf(context, message, 'sending', attempt), by });
    const { id, channel, to } = message;
    return ok({ id, channel, to, subject: letter.subject, text, link: linkFor(message, text) });
  });
}

function linkFor({ channel, to }: DueMessage, text: string): string | null {
  if (channel === 'call') return `tel:+${to}`;
  const link = channel === 'chat' ? chatLink : channel === 'sms' ? smsLink : null;
  const made = link?.(`+${to}`, text.trim());
  return made?.ok ? made.value : null;
}
