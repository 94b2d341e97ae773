import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import MailComposer from 'nodemailer/lib/mail-composer';
import { parseConnectionUrl } from 'nodemailer/lib/shared';
import SMTPConnection, { type SMTPConnectionAuth } from 'nodemailer/lib/smtp-connection';
import { type Mail, writeMail } from '../../../shared/messages/portal/mails.ts';

/** Why a mail did not go, or may not have gone: translated by the page that shows it. */
export type MailProblem =
  | 'no-connection'
  | 'no-sign-in'
  | 'put-off'
  | 'refused'
  | 'cut-off'
  | 'process-ended'
  | 'restored'
  | 'unreadable';

/** What became of one attempt. */
export type Outcome =
  | { state: 'done' }
  /** Nothing was accepted: it may be tried again, unless that were the same question once more. */
  | { state: 'failed'; problem: MailProblem; isFinal: boolean }
  /** The server may have accepted it: nobody tries that again unasked. */
  | { state: 'unknown'; problem: MailProblem };

const PATIENCE = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 30_000,
} as const;
/** Far below the age at which an attempt counts as given up. */
const LONGEST_ATTEMPT_MS = 120_000;

/** Hands one mail to the mail server, under a Message-ID that every attempt for this key shares. */
export async function sendMail(smtpUrl: string, key: string, mail: Mail): Promise<Outcome> {
  const from = new URL(smtpUrl).searchParams.get('from') ?? '';
  const message = new MailComposer({
    from,
    to: { name: '', address: mail.to }, // one address, whatever commas somebody typed into it
    messageId: messageIdOf(key, from),
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': mail.language },
    ...writeMail(mail),
  }).compile();
  const envelope = message.getEnvelope();
  return transmit(smtpUrl, envelope, await message.build());
}

function messageIdOf(key: string, from: string): string {
  const name = createHash('sha256').update(key).digest('hex').slice(0, 32);
  return `<${name}@${/@([\w.-]+)/.exec(from)?.[1] ?? 'localhost'}>`;
}

type Envelope = ReturnType<ReturnType<MailComposer['compile']>['getEnvelope']>;

function transmit(smtpUrl: string, envelope: Envelope, text: Buffer): Promise<Outcome> {
  const { auth, ...server } = parseConnectionUrl(smtpUrl);
  const connection = new SMTPConnection({ requireTLS: !isLocal(smtpUrl), ...PATIENCE, ...server });
  let hasBegun = false;
  // read for the first time when the server has said that it takes the message now
  const body = new Readable({
    read() {
      hasBegun = true;
      this.push(text);
      this.push(null);
    },
  });
  return new Promise((resolve) => {
    const fail = (error: unknown) => {
      connection.close();
      resolve(outcomeOf(error, hasBegun));
    };
    const hurry = setTimeout(() => fail(new Error('too slow')), LONGEST_ATTEMPT_MS);
    connection.on('error', fail);
    connection.once('end', () => clearTimeout(hurry));
    const send = () =>
      connection.send(envelope, body, (error) => {
        if (error) return fail(error);
        resolve({ state: 'done' });
        connection.quit();
      });
    connection.connect((error) => {
      if (error) return fail(error);
      if (!auth) return send();
      connection.login(auth as SMTPConnectionAuth, (refused) => (refused ? fail(refused) : send()));
    });
  });
}

/** Elsewhere the password would cross the network for anybody to read. */
function isLocal(smtpUrl: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(smtpUrl).hostname);
}

/** What a server has answered is certain; so is that nothing went before it asked for the message. */
function outcomeOf(error: unknown, hasBegun: boolean): Outcome {
  const { code, responseCode } = error as { code?: string; responseCode?: number };
  if (code === 'EAUTH') return { state: 'failed', problem: 'no-sign-in', isFinal: false };
  if (code === 'EENVELOPE' && !responseCode) {
    return { state: 'failed', problem: 'refused', isFinal: true }; // no address at all
  }
  if (!responseCode && hasBegun) return { state: 'unknown', problem: 'cut-off' };
  if (!responseCode) return { state: 'failed', problem: 'no-connection', isFinal: false };
  const isFinal = responseCode >= 500 && (code === 'EENVELOPE' || code === 'EMESSAGE');
  return { state: 'failed', problem: isFinal ? 'refused' : 'put-off', isFinal };
}
