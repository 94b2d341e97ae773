import { describe, expect, it } from 'vitest';
import { sendMail } from '../../portal/app/platform/mail.server.ts';
import { type Mail, writeMail } from '../../shared/messages/portal/mails.ts';
import { LANGUAGES } from '../../shared/money.ts';
import { openMailServer } from './mail-server.ts';

const link = 'https://portal.example.org/reset/abc';
const RESET: Mail = {
  to: 'ana@example.org',
  language: 'es',
  template: 'reset',
  facts: { link, minutes: 60 },
};

describe('the words of the mails', () => {
  const at = '2026-04-03T14:05:09.000Z';
  const PAPER = { paper: 'licence, Texas', day: '31 December 2026', link };
  const byTemplate = {
    invitation: { workplace: 'Hill clinic', by: 'Ana López', link, days: 7 },
    reset: { link, minutes: 60 },
    'password-changed': { at, link },
    'questions-asked': { by: 'Hill clinic', link },
    'answers-sent': { by: 'Hill clinic', link },
    'letter-sent': { by: 'Hill clinic', link },
    'mandate-offered': { by: 'Hill clinic', link },
    'mandate-signed': { by: 'Hill clinic', link },
    'mandate-declined': { by: 'Hill clinic', link },
    'paper-lapses': { ...PAPER, agency: 'Hill agency' },
    'paper-lapsed': { ...PAPER, agency: 'Hill agency' },
    'own-paper-lapses': PAPER,
    'own-paper-lapsed': PAPER,
    'audit-head': { workplace: 'Hill clinic', at, entries: 1204, hash: 'c0ffee' },
  };
  const mails = LANGUAGES.flatMap((language) =>
    Object.entries(byTemplate).map(
      ([template, facts]) => ({ to: 'ana@example.org', language, template, facts }) as Mail,
    ),
  );

  it.each(mails)('are whole: $template in $language', (mail) => {
    const { subject, text } = writeMail(mail);
    expect(subject).toMatch(/^\S.{8,70}\S$/);
    expect(text.length).toBeGreaterThan(120);
    expect(text).not.toMatch(/undefined|null|\[object|NaN|<\/?\w+>/);
    for (const fact of Object.values(mail.facts)) {
      if (fact !== at) expect(text).toContain(String(fact));
    }
  });

  it.each(mails)('say nothing of anybody in the subject: $template in $language', (mail) => {
    const { subject } = writeMail(mail);
    expect(subject).not.toMatch(/Ana|López|Hill|example|c0ffee/);
  });

  it('are different in each language', () => {
    const texts = new Set(mails.map((mail) => writeMail(mail).text));
    expect(texts.size).toBe(mails.length);
  });
});

describe('a mail that the server takes', () => {
  it('arrives once, in plain text, for whom it is', async () => {
    const server = await openMailServer();
    expect(await sendMail(server.url, 'reset:1', RESET)).toEqual({ state: 'done' });
    const [mail, ...more] = server.received;
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ from: 'portal@example.org', to: ['ana@example.org'] });
    expect(mail?.text).toMatch(/^Content-Type: text\/plain; charset=utf-8\r$/m);
    expect(mail?.text).toMatch(/^Auto-Submitted: auto-generated\r$/m);
  });

  it('bears the same Message-ID at each attempt for a key, and another one for another key', async () => {
    const server = await openMailServer();
    for (const key of ['reset:1', 'reset:1', 'reset:2']) await sendMail(server.url, key, RESET);
    const [first, second, third] = server.received.map(
      ({ text }) => /^Message-ID: (.+)\r$/im.exec(text)?.[1],
    );
    expect(first).toMatch(/^<[0-9a-f]{32}@example\.org>$/);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  it('goes to one address, whatever somebody typed into it', async () => {
    const server = await openMailServer();
    await sendMail(server.url, 'k', { ...RESET, to: 'a@example.org, other@example.org' });
    expect(server.received.flatMap(({ to }) => to)).not.toContain('other@example.org');
  });
});

describe('a mail that was certainly not taken', () => {
  const refusedForGood = { state: 'failed', problem: 'refused', isFinal: true };
  const putOff = { state: 'failed', problem: 'put-off', isFinal: false };

  it.each([
    ['an address that does not exist', { recipients: [550] }, refusedForGood],
    ['a full mailbox', { recipients: [452] }, putOff],
    ['a message that is refused after it was read', { messages: [554] }, refusedForGood],
    ['a message that the server cannot take now', { messages: [451] }, putOff],
  ])('%s', async (_, behaviour, outcome) => {
    const server = await openMailServer(behaviour);
    expect(await sendMail(server.url, 'k', RESET)).toEqual(outcome);
    expect(server.received).toEqual([]);
  });

  it('nobody listens', async () => {
    const server = await openMailServer();
    await server.close();
    const outcome = await sendMail(server.url, 'k', RESET);
    expect(outcome).toEqual({ state: 'failed', problem: 'no-connection', isFinal: false });
  });

  it('the server asks for no password, and one is set: it is not sent in clear', async () => {
    const server = await openMailServer();
    const url = server.url.replace('smtp://', 'smtp://user:secret@');
    const outcome = await sendMail(url, 'k', RESET);
    expect(outcome).toEqual({ state: 'failed', problem: 'no-sign-in', isFinal: false });
    expect(server.received).toEqual([]);
  });
});

describe('a mail that may have been taken', () => {
  it('is unknown when the connection ends after the message', async () => {
    const server = await openMailServer({ messages: ['cut'] });
    expect(await sendMail(server.url, 'k', RESET)).toEqual({
      state: 'unknown',
      problem: 'cut-off',
    });
    expect(server.received).toHaveLength(1);
  });
});
