import { remaining, take } from './quota.ts';
import { exception, serve } from './serve.ts';
import type { Account, Run } from './state.ts';
import type { Mail } from './types.ts';

type MailApp = GoogleAppsScript.Mail.MailApp;
type Message = GoogleAppsScript.Mail.MailAdvancedParameters;

const MOST_RECIPIENTS = 50;
/** Largest body in bytes, by kind of account. */
const MOST_BODY = { consumer: 200 * 1024, workspace: 400 * 1024 } as const;
const TAKEN: readonly string[] = ['to', 'subject', 'body', 'name', 'replyTo'];

/** Mail as the person: nothing leaves the machine, it goes into the host's mailbox. */
export function createMailApp(run: Run): MailApp {
  return serve<MailApp>('MailApp', {
    getRemainingDailyQuota: () => remaining(run.account.mails, run.state.clock.now()),
    sendEmail(message: string | Message) {
      if (typeof message === 'string')
        throw exception('The local Sheets takes one message object.');
      send(run, message);
    },
  });
}

function send({ account, state }: Run, message: Message): void {
  const foreign = Object.keys(message).find((key) => !TAKEN.includes(key));
  if (foreign) throw exception(`The local Sheets does not know the mail option "${foreign}".`);
  const recipients = readRecipients(message.to ?? '');
  if (message.replyTo) readRecipients(message.replyTo);
  refuseLarge(account, message);
  if (!take(account.mails, recipients.length, state.clock.now())) {
    throw exception('Service invoked too many times for one day: email.');
  }
  const mail: Mail = {
    at: state.clock.now(),
    to: message.to ?? '',
    subject: message.subject ?? '',
    body: message.body ?? '',
    name: message.name ?? '',
    replyTo: message.replyTo ?? '',
  };
  state.mailbox.push(mail);
  state.emit({ kind: 'mail', mail });
}

function readRecipients(list: string): string[] {
  const parts = list.split(',').map((part) => part.trim());
  const recipients = parts.filter((part) => part !== '');
  if (recipients.length === 0) throw exception('Failed to send email: no recipient');
  if (recipients.length > MOST_RECIPIENTS) {
    throw exception('Limit Exceeded: Email Recipients Per Message.');
  }
  for (const recipient of recipients) {
    const address = /<([^<>]*)>$/.exec(recipient)?.[1] ?? recipient;
    if (!isAddress(address)) throw exception(`Invalid email: ${recipient}`);
  }
  return recipients;
}

function isAddress(text: string): boolean {
  return /^[^\s@<>,;:"]+@[^\s@<>,;:".]+(?:\.[^\s@<>,;:".]+)+$/.test(text) && !text.includes('..');
}

function refuseLarge(account: Account, { body = '' }: Message): void {
  if (Buffer.byteLength(body) > MOST_BODY[account.kind])
    throw exception('Limit Exceeded: Email Body Size.');
}
