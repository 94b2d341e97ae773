import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../shared/money.ts';
import { defaultPolicy } from '../../shared/reminders/defaults.ts';
import type { Channel, ReminderPolicy } from '../../shared/reminders/policy.ts';
import { bill, HEADERS, SENDER, useAddOn } from './clinic.ts';
import { dueRow, prepare } from './due.ts';
import { oneLine, readPdf } from './pdf.ts';
import { withPolicy } from './policies.ts';

const openWith = withPolicy(useAddOn());
const US = defaultPolicy('US');

/** The policy with its first level this way. */
function firstBy(channel: Channel): ReminderPolicy {
  const { waitDays, levels } = US.tracks['one-off'];
  const own = levels.map((level, at) => (at === 0 ? { ...level, channel } : level));
  return { ...US, tracks: { ...US.tracks, 'one-off': { waitDays, levels: own } } };
}

/** A clinic where Ana Ruiz is due by this way. */
const openBy = (channel: Channel, language = 'en') =>
  openWith(
    [
      [...HEADERS, 'Mobile'],
      [...bill('Ana Ruiz', { language }), '+1 555 010 0199'],
    ],
    firstBy(channel),
  );

const REPLY = {
  en: 'Simply reply to this message',
  es: 'Basta con responder a este mensaje',
  fr: 'Il suffit de répondre à ce message',
};
const WRITE = {
  en: `Simply write to us at ${SENDER.replyTo} or by post`,
  es: `Escríbanos a ${SENDER.replyTo} o por correo postal`,
  fr: `Il suffit de nous écrire à ${SENDER.replyTo} ou par courrier postal`,
};
const BY_MAIL = { en: 'by e-mail', es: 'por correo electrónico', fr: 'par e-mail' };

describe.each(LANGUAGES)('how to answer, in %s,', (language) => {
  test('on paper is by post, by e-mail to the clinic, and no reply', async () => {
    const { file, text } = await prepare(await openBy('letter', language));
    const [sheet] = await readPdf(file?.pdf ?? '');
    for (const said of [text, sheet?.text ?? '']) {
      expect(oneLine(said)).toContain(WRITE[language]);
      expect(oneLine(said)).not.toContain(REPLY[language]);
      expect(oneLine(said)).not.toContain(BY_MAIL[language]);
    }
  });

  test.each(['chat', 'sms'] as const)('by %s is a reply, and the link says so', async (channel) => {
    const { link, text } = await prepare(await openBy(channel, language));
    expect(text).toContain(REPLY[language]);
    expect(text).not.toContain(BY_MAIL[language]);
    expect(decodeURIComponent(link ?? '')).toContain(REPLY[language]);
  });

  test('by mail is a reply, and is shown so before it goes', async () => {
    const clinic = await openBy('email', language);
    const { body } = await clinic.get('letter', { key: (await dueRow(clinic)).key });
    const shown = body.map(({ text }) => text).join('');
    expect(shown).toContain(REPLY[language]);
    expect(shown).toContain(BY_MAIL[language]);
    await clinic.send();
    expect(clinic.host.mailbox.map((mail) => mail.body)).toEqual([shown]);
  });
});

describe('words of the clinic’s own', () => {
  const KIND = { language: 'en', tone: 'courteous', debt: 'one-off' } as const;
  const TYPED = 'Please reply to this e-mail.';

  test('stay as they were typed, and are told that paper takes no reply', async () => {
    const clinic = await openBy('letter');
    const { ours } = await clinic.get('words', KIND);
    const paragraphs = [...ours.paragraphs, TYPED];
    const own = { ...KIND, subject: ours.subject, paragraphs };
    expect(await clinic.get('checkWords', own)).toMatchObject([
      { rule: 'reply-on-paper', severity: 'advises', found: 'reply to this e-mail' },
    ]);
    expect((await clinic.get('saveWords', own)).inUse).toBe(true);
    const { text } = await prepare(clinic);
    expect(text).toContain(TYPED);
    expect(text).toContain(WRITE.en); // what is filled in still follows the way
  });

  test.each([
    ['letter', ['reply-on-paper']],
    ['email', []],
    ['chat', []],
  ] as const)('of one message are told so where it goes by %s', async (channel, rules) => {
    const clinic = await openBy(channel);
    const { key } = await dueRow(clinic);
    const { edit, usual } = await clinic.get('edit', { key });
    const paragraphs = [...usual.paragraphs, TYPED];
    const { subject } = usual;
    const kept = await clinic.get('saveEdit', { key, edit, by: 'Elena', subject, paragraphs });
    expect(kept.saved).toBe(true);
    expect(kept.findings.map(({ rule }) => rule)).toEqual(rules);
  });
});
