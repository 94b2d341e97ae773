import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mandatoryItems } from '../../shared/law/mandatory-items.ts';
import { LAW_PLACES, lawOf } from '../../shared/law/places.ts';
import { PLACE_ITEMS } from '../../shared/messages/letters/texts.ts';
import { LETTERS } from '../../shared/messages/letters.ts';
import { LANGUAGES, type Language } from '../../shared/money.ts';
import { type DueMessage, remindersDue } from '../../shared/reminders/due.ts';
import { letterText, type Sender, writeLetter } from '../../shared/reminders/letter.ts';
import { saysItem, WAY } from '../../shared/reminders/lint/items.ts';
import { lint } from '../../shared/reminders/lint/lint.ts';
import { foldInPlace } from '../../shared/reminders/lint/text.ts';
import {
  CHANNELS,
  type Channel,
  DEFAULT_POLICY,
  TONES,
  type Tone,
  TRACKS,
} from '../../shared/reminders/policy.ts';
import type { Template } from '../../shared/reminders/templates/template.ts';
import { options, receivable } from './make.ts';
import { holds, must } from './runs.ts';

const SENDER: Sender = {
  ...{ name: 'Riverside Clinic', contact: 'Elena Soto' },
  ...{ phone: '555 0100', replyTo: 'desk@example.org' },
};
const LAW = PLACE_ITEMS.map((item) => ({ item, citation: 'art. 1' }));

/** Words that are true of a mail, or of a reply to it, and of no sheet of paper. */
const OF_A_MAIL: Readonly<Record<Language, RegExp>> = {
  en: /\breply|\bmail|e-mail|electronic|\bhere\b|text message/i,
  es: /respond(er|iendo) a este|electrónico|e-?mail|por aquí|mensaje de texto/i,
  fr: /répondre à|e-?mail|courriel|électronique|\bici\b|SMS/i,
};
/** Words that are true of a letter on paper alone. */
const OF_PAPER: Readonly<Record<Language, RegExp>> = {
  en: /letter|by post/i,
  es: /carta|postal/i,
  fr: /lettre|postal/i,
};
const WORDS = LANGUAGES.flatMap((language) =>
  TONES.flatMap((tone) => TRACKS.map((debt) => ({ language, tone, debt }))),
);

/** The first message of a ladder whose first level has this tone and goes this way. */
function messageBy(channel: Channel, language: Language, tone: Tone = 'courteous'): DueMessage {
  const { waitDays, levels } = DEFAULT_POLICY.tracks['one-off'];
  const own = levels.map((level, at) => (at === 0 ? { ...level, tone, channel } : level));
  const tracks = { ...DEFAULT_POLICY.tracks, 'one-off': { waitDays, levels: own } };
  const line = receivable({ language, phone: '+1 555 010 0199' });
  const { due } = remindersDue([line], options({ policy: { ...DEFAULT_POLICY, tracks } }));
  return must(due[0]);
}

interface Kind {
  readonly language: Language;
  readonly tone: Tone;
  readonly debt: (typeof TRACKS)[number];
}

function textBy(channel: Channel, kind: Kind, sender = SENDER, own: Template | null = null) {
  const { language, tone, debt } = kind;
  const wording = { tone, debt, answerBy: '2026-07-14', own, law: LAW } as const;
  return letterText(writeLetter(messageBy(channel, language), sender, wording));
}

describe.each(WORDS)('our words in $language, $tone, $debt', (kind) => {
  const { language } = kind;

  it.each(CHANNELS)('say by %s how to answer and how to get no more', (channel) => {
    const { howToAnswer, optOut } = LETTERS[language];
    const text = textBy(channel, kind);
    expect(text).toContain(` ${howToAnswer[channel](SENDER.replyTo)}\n\n`);
    expect(text.endsWith(`\n\n${optOut[channel]}\n`)).toBe(true);
    expect(text).toContain(SENDER.phone);
  });

  it('ask on paper for nothing that only a mail can do, and elsewhere for nothing of paper', () => {
    const letter = textBy('letter', kind);
    expect(letter.replace(SENDER.replyTo, '')).not.toMatch(OF_A_MAIL[language]);
    expect(letter).toMatch(OF_PAPER[language]);
    for (const channel of ['email', 'sms', 'chat'] as const) {
      expect(textBy(channel, kind), channel).not.toMatch(OF_PAPER[language]);
    }
    expect(textBy('email', kind)).toMatch(OF_A_MAIL[language]);
    for (const channel of ['sms', 'chat'] as const) {
      expect(textBy(channel, kind), channel).not.toMatch(/mail|electr[oó]nico/i);
    }
  });
});

describe.each(LANGUAGES)('the sentences that depend on the way, in %s', (language) => {
  const { howToAnswer, optOut } = LETTERS[language];

  it.each(CHANNELS)('are a way to answer by %s, and one to get no more', (channel) => {
    expect(foldInPlace(howToAnswer[channel](''))).toMatch(WAY[language]);
    const said = { text: foldInPlace(optOut[channel]), fields: new Set<never>() };
    expect(saysItem('opt-out', said, language)).toBe(true);
  });
});

describe('a letter on paper', () => {
  const kinds = fc.constantFrom(...WORDS);

  it('names the telephone and the e-mail that the clinic has, and none that it has not', () => {
    const phones = fc.constantFrom('', '555 0100', ' ');
    const mails = fc.constantFrom('', 'desk@example.org', ' \n');
    holds(
      fc.property(kinds, phones, mails, (kind, phone, replyTo) => {
        const text = textBy('letter', kind, { ...SENDER, phone, replyTo });
        expect(text.includes('555 0100')).toBe(phone.trim() !== '');
        expect(text.includes('desk@example.org')).toBe(replyTo.trim() !== '');
        expect(text).toMatch(OF_PAPER[kind.language]);
        expect(text).not.toMatch(/ {2}| [.,]|\{\{|undefined/);
      }),
    );
  });

  it('in the clinic’s own words follows the way where they hold our fields, and no more', () => {
    const own = { subject: 'A', paragraphs: ['Reply to this e-mail.', '{{how_to_answer}}'] };
    const kind = { language: 'en', tone: 'firm', debt: 'gentle' } as const;
    expect(textBy('letter', kind, SENDER, own)).toBe(
      'Reply to this e-mail.\n\nSimply write to us at desk@example.org or by post, and we will tell you how.\n',
    );
    expect(textBy('sms', kind, SENDER, own)).toBe(
      'Reply to this e-mail.\n\nSimply reply to this message, and we will tell you how.\n',
    );
  });
});

describe('words that ask for a reply', () => {
  const found = (text: string, language: Language, onPaper: boolean) => {
    const given = { person: 'E', phone: '', mandatory: [], law: [], names: [], onPaper };
    const paragraphs = ['{{person}} {{how_to_answer}}', text];
    return lint({ subject: 'A', paragraphs }, language, 'courteous', given)
      .filter(({ rule }) => rule === 'reply-on-paper')
      .map(({ severity, at, found: words }) => [severity, at?.part, at?.from, words]);
  };

  it.each([
    ['en', 'Thanks. Please reply to this email.', 'reply to this email', 15],
    ['en', 'By answering this message you help.', 'answering this message', 3],
    ['es', 'Basta con responder a este correo.', 'responder a este correo', 10],
    ['es', 'Conteste este mensaje, por favor.', 'Conteste este mensaje', 0],
    ['fr', 'Merci de répondre à ce message.', 'répondre à ce message', 9],
    ['fr', 'Répondez directement à cet e‑mail.', 'Répondez directement à cet e‑mail', 0],
  ] as const)(
    'are worth another look where they may be printed, in %s: %s',
    (to, text, words, at) => {
      expect(found(text, to, true)).toEqual([['advises', 2, at, words]]);
      expect(found(text, to, false)).toEqual([]);
    },
  );

  it.each([
    ['en', 'We will reply to you.'],
    ['es', 'Le responderemos a esta pregunta.'],
    ['fr', 'Nous répondons à vos questions.'],
  ] as const)('are no others, in %s: %s', (language, text) => {
    expect(found(text, language, true)).toEqual([]);
  });
});

describe('an approval', () => {
  it('of a mail from before its words went by the way holds', () => {
    expect(messageBy('email', 'en').stamp).toBe(STAMPS.mail);
    expect(messageBy('email', 'en', 'neutral').stamp).toBe(STAMPS.neutralMail);
  });

  it.each(['letter', 'chat'] as const)('of a %s that spoke like a mail is void', (channel) => {
    const message = messageBy(channel, 'en');
    expect(message.stamp).not.toBe(STAMPS[channel]);
    expect(message.id).toBe(messageBy('email', 'en').id); // and is the same message: never twice
  });
});

/** As they were while a letter had the words of a mail. */
const STAMPS = {
  mail: '2929977d4f453e49',
  neutralMail: 'fb8e14aa33690504',
  letter: '96c83474a29112a2',
  chat: '6aae7962441ca81a',
};

it('the law asks of no other way for what it does not ask of a mail', () => {
  for (const place of LAW_PLACES) {
    const { packs } = lawOf(place);
    const asked = (channel: Channel) =>
      mandatoryItems(packs, 'clinic', channel, '2026-11-24').map(({ element }) => element);
    for (const channel of CHANNELS) {
      expect(asked('email'), `${place} ${channel}`).toEqual(expect.arrayContaining(asked(channel)));
    }
  }
});
