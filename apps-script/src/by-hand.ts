import type { Prepared } from '../../shared/contract/letter-views.ts';
import type { Arguments, RefusalCode } from '../../shared/contract/sidebar.ts';
import type { DueMessage } from '../../shared/reminders/due.ts';
import { nextAttempt } from '../../shared/reminders/ledger.ts';
import { letterText, writeLetter } from '../../shared/reminders/letter.ts';
import { chatLink, smsLink } from '../../shared/reminders/templates/escape.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import type { Context } from './context.ts';
import { wordingFor } from './edits.ts';
import { whileLedger } from './ledger.ts';
import { letterNumber, letterPdf } from './letter-file.ts';
import { dueMessage } from './reminders.ts';
import { eventOf, isByHand } from './run.ts';
import { clinic, keepPersonName } from './settings.ts';

/**
 * Gives a person what they need to deliver a message: text, number, link, for a letter its
 * PDF. Before it does, the sheet is
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
    const due = dueMessage(context, ledger.events, key);
    if (!due.ok) return due;
    const { message, known } = due.value;
    if (message.stamp !== stamp || !isByHand(message)) return refused('not-due');
    const { id, channel, to } = message;
    const attempt = nextAttempt(ledger.events, id);
    const letter = writeLetter(message, sender, wordingFor(context, message, known));
    const text = letterText(letter);
    // made first: a letter that cannot be made leaves no intent behind, and is given only after it
    const pdf = channel === 'letter' ? letterPdf(context, message, letter, sender, known) : null;
    keepPersonName(by);
    ledger.add({ ...eventOf(context, message, 'sending', attempt), by });
    const day = context.today;
    const number = letterNumber(ledger.events, day, id);
    const file = pdf === null ? null : { day, number, pdf };
    return ok({
      id,
      channel,
      to,
      subject: letter.subject,
      text,
      link: linkFor(message, text),
      file,
    });
  });
}

function linkFor({ channel, to }: DueMessage, text: string): string | null {
  if (channel === 'call') return `tel:+${to}`;
  const link = channel === 'chat' ? chatLink : channel === 'sms' ? smsLink : null;
  const made = link?.(`+${to}`, text.trim());
  return made?.ok ? made.value : null;
}
