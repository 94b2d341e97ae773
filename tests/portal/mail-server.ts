import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { onTestFinished } from 'vitest';

/** What a mail server took in. */
export interface Received {
  from: string;
  to: string[];
  /** Headers and body, as they came. */
  text: string;
}

export interface MailServer {
  /** For SMTP_URL. */
  url: string;
  received: Received[];
  close(): Promise<void>;
}

/** How it behaves, one answer a mail; where there is none (left) it takes the mail. */
export interface Behaviour {
  /** Answers to "RCPT TO", the number being the SMTP code. */
  recipients?: number[];
  /**
   * Answers after the message. It takes the mail and then: 'cut': ends the connection without a word;
   * 'silent': says nothing.
   */
  messages?: (number | 'cut' | 'silent')[];
  /** What it waits for before it answers a message that it took. */
  wait?: () => Promise<void>;
  port?: number;
}

/** A mail server in this process that ends with the test. */
export async function openMailServer(behaviour: Behaviour = {}): Promise<MailServer> {
  const received: Received[] = [];
  const server: SMTPServer = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    closeTimeout: 100,
    onRcptTo: (_, __, done) => done(refusal(behaviour.recipients?.shift())),
    onData: takeMessages(received, behaviour, (id) => cut(server, id)),
  });
  server.on('error', () => {}); // connections that we cut
  await new Promise<void>((resolve) => {
    server.listen(behaviour.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.server.address() as AddressInfo;
  const close = () => new Promise<void>((resolve) => server.close(resolve));
  onTestFinished(close);
  return { url: `smtp://127.0.0.1:${port}?from=Amiable <portal@example.org>`, received, close };
}

function takeMessages(
  received: Received[],
  { messages, wait }: Behaviour,
  cutOff: (id: string) => void,
): NonNullable<SMTPServerOptions['onData']> {
  return (stream, session, done) => {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk) => chunks.push(chunk));
    stream.on('end', () => {
      const answer = messages?.shift();
      if (typeof answer === 'number') return done(refusal(answer));
      const { mailFrom, rcptTo } = session.envelope;
      received.push({
        from: mailFrom ? mailFrom.address : '',
        to: rcptTo.map(({ address }) => address),
        text: Buffer.concat(chunks).toString(),
      });
      if (answer === 'cut') cutOff(session.id);
      else if (wait) wait().then(() => done());
      else if (answer !== 'silent') done();
    });
  };
}

function refusal(code: number | undefined): Error | null {
  return code === undefined ? null : Object.assign(new Error('No'), { responseCode: code });
}

function cut({ connections }: SMTPServer, id: string): void {
  for (const connection of connections as Set<{ id: string; _socket: Socket }>) {
    if (connection.id === id) connection._socket.destroy();
  }
}
