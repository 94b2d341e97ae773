import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LETTERS } from '../../shared/messages/letters.ts';
import { LANGUAGES, type Language } from '../../shared/money.ts';
import { blocks } from '../../shared/reminders/lint/findings.ts';
import { HOUSE_ITEMS, MANDATORY_ITEMS, saysItem } from '../../shared/reminders/lint/items.ts';
import { type LintOptions, lint } from '../../shared/reminders/lint/lint.ts';
import { readingEase } from '../../shared/reminders/lint/reading.ts';
import { foldInPlace, sentencesOf } from '../../shared/reminders/lint/text.ts';
import { harmfulWords } from '../../shared/reminders/lint/words.ts';
import { TONES, TRACKS } from '../../shared/reminders/policy.ts';
import { defaultTemplate } from '../../shared/reminders/templates/defaults.ts';
import type { Template } from '../../shared/reminders/templates/template.ts';
import { holds } from './runs.ts';

const OPTIONS: LintOptions = {
  ...{ person: 'Elena', phone: '', mandatory: HOUSE_ITEMS, law: [], names: ['Ana Ruiz', 'Tom Li'] },
  onPaper: false,
};

const ALL = LANGUAGES.flatMap((language) =>
  TONES.flatMap((tone) => TRACKS.map((debt) => [language, tone, debt] as const)),
);

/** Our own courteous letter with one thing changed. */
function changed(own: Partial<Template>, options: Partial<LintOptions> = {}) {
  const template = { ...defaultTemplate('en', 'courteous', 'one-off'), ...own };
  return lint(template, 'en', 'courteous', { ...OPTIONS, ...options });
}

const without = (part: string) => ({
  paragraphs: defaultTemplate('en', 'courteous', 'one-off').paragraphs.filter(
    (text) => !text.includes(part),
  ),
});

const withLine = (text: string) => ({
  paragraphs: [...defaultTemplate('en', 'courteous', 'one-off').paragraphs, text],
});

describe.each(ALL)('our own words in %s, %s, %s', (language, tone, debt) => {
  it('pass the linter with nothing found', () => {
    const extra = debt === 'recurring' && tone === 'last' ? ['service-notice', 'answer-by'] : [];
    const options = { ...OPTIONS, mandatory: [...HOUSE_ITEMS, ...extra] };
    expect(lint(defaultTemplate(language, tone, debt), language, tone, options)).toEqual([]);
  });
});

describe('what is missing', () => {
  it.each([
    ['{{person}}', 'no-person', 'person'],
    ['{{balance}}', 'missing-item', 'amount'],
    ['{{items}}', 'missing-item', 'fee-breakdown'],
    ['hard just now', 'missing-item', 'assistance'],
    ['not right', 'missing-item', 'dispute-right'],
    ['{{opt_out}}', 'missing-item', 'opt-out'],
  ])('without %s is told, and blocks', (part, rule, found) => {
    expect(changed(without(part))).toContainEqual({ rule, severity: 'blocks', at: null, found });
  });

  it('is no person where the clinic typed their name', () => {
    const typed = without('{{person}}').paragraphs;
    expect(changed({ paragraphs: [...typed, 'ELENA will answer you.'] })).toEqual([]);
  });

  it('is a way to answer, unless a telephone can be inserted', () => {
    const mute = without('{{how_to_answer}}').paragraphs.filter((text) => !text.includes('phone'));
    const paragraphs = [...mute, 'You can pay in cash.', 'Ask {{person}}: {{phone}}.'];
    expect(changed({ paragraphs }).map(({ rule }) => rule)).toEqual(['no-way']);
    expect(changed({ paragraphs }, { phone: '555 0100' })).toEqual([]);
  });

  it('is none that a field of ours says', () => {
    const mandatory = ['opt-out', 'contact-channels'];
    const found = (field: string) =>
      lint({ subject: 'A', paragraphs: [`{{${field}}}`] }, 'fr', 'last', { ...OPTIONS, mandatory })
        .filter(({ rule }) => rule === 'missing-item' || rule === 'no-way')
        .map(({ found: code }) => code);
    expect(found('how_to_answer')).toEqual(['opt-out']);
    expect(found('opt_out')).toEqual(['way', 'contact-channels']);
  });

  it('is also a code that nobody knows: what cannot be checked is not there', () => {
    const mandatory = [...HOUSE_ITEMS, 'seal-of-the-king'];
    expect(changed({}, { mandatory })).toMatchObject([
      { rule: 'missing-item', found: 'seal-of-the-king', severity: 'blocks' },
    ]);
  });

  it('knows each item in each language by a sentence that says it', () => {
    const low = 'a low income may protect you. sus ingresos bajos pueden protegerle.';
    const said: Record<Language, string> = {
      en: `this is not a court procedure. you can have a copy in writing. the service goes on.
        no interest is added. it was not reported. ask for another language. ${low}`,
      es: `esto no es un procedimiento judicial. puede pedir una copia. el servicio sigue.
        no suma intereses. no se ha informado a nadie. hay otro idioma. ${low}`,
      fr: `ceci n'est pas une procedure judiciaire. une copie par ecrit. le service continue.
        sans interets. rien n'a ete signale: la dette n'a pas ete signalee. une autre langue. ${low}`,
    };
    for (const language of LANGUAGES) {
      const ours = foldInPlace(defaultTemplate(language, 'last', 'recurring').paragraphs.join(' '));
      const { howToAnswer, optOut } = LETTERS[language];
      const filled = foldInPlace(`${howToAnswer.email('')} ${optOut.email}`);
      const text = `${ours} ${filled} ${said[language]}`;
      const fields = new Set(['clinic', 'balance', 'items', 'answer_by'] as const);
      for (const item of MANDATORY_ITEMS) {
        expect(saysItem(item, { text, fields }, language), `${item} ${language}`).toBe(true);
        expect(saysItem(item, { text: '', fields: new Set() }, language)).toBe(false);
      }
    }
  });
});

describe('a subject', () => {
  it.each(['A note for Ana', 'Señora RUIZ: a note', 'Li, a note'])('«%s»', (subject) => {
    const rules = changed({ subject }).map(({ rule }) => rule);
    expect(rules).toEqual(subject.startsWith('Li') ? [] : ['patients-name']);
  });

  it('names nobody by a word that is no name here', () => {
    expect(changed({ subject: 'We may help' }, { names: ['May Hope'] })).toEqual([]);
  });

  it('holds no number and no health', () => {
    expect(changed({ subject: 'Your 120.00 USD' }).map(({ rule }) => rule)).toEqual([
      'subject-detail',
    ]);
    expect(changed({ subject: 'Your therapy' }).map(({ rule }) => rule)).toEqual(['health']);
  });
});

describe('what tells who has opened a letter', () => {
  it.each([
    'See https://clinic.example/pay?patient=7 for more.',
    'See www.clinic.example/pay#id=7 for more.',
    'See https://bit.ly/3abc for more.',
    'Look: <img src=https://clinic.example/x.gif>',
    'Look: <IMG width=1>',
    '<a href="https://clinic.example">here</a>',
  ])('%s', (text) => {
    expect(changed(withLine(text)).map(({ rule }) => rule)).toContain('tracking');
  });

  it('is no plain address and no smaller-than sign', () => {
    expect(changed(withLine('See https://clinic.example/pay, it takes < 5 minutes.'))).toEqual([]);
  });
});

describe('reading', () => {
  it('tells a long sentence and where it stands', () => {
    const long = `We write ${'and we ask '.repeat(12)}you to call.`;
    const [one] = changed(withLine(`Thanks. ${long}`));
    expect(one).toMatchObject({ rule: 'long-sentence', severity: 'advises', found: long });
    expect(one?.at).toEqual({ part: 11, from: 8, to: 8 + long.length });
  });

  it('blocks what most people cannot read', () => {
    const hard =
      'Notwithstanding aforementioned contractual stipulations, outstanding institutional obligations necessitate expeditious reconciliation.';
    const found = changed({ paragraphs: [...changed({}).map(() => ''), hard] });
    expect(found.find(({ rule }) => rule === 'hard-to-read')).toMatchObject({ severity: 'blocks' });
  });

  it('follows the published formulas', () => {
    // 6 words, 1 sentence, 6 syllables: 206.835 - 1.015 * 6 - 84.6
    expect(readingEase('The cat sat on the mat.', 'en')).toBe(116);
    // 4 words, 6 syllables: 206.84 - 1.02 * 4 - 60 * 6 / 4
    expect(readingEase('El sol no calienta.', 'es')).toBe(Math.round(206.84 - 4.08 - 90));
    // 4 words, 5 syllables: 207 - 1.015 * 4 - 73.6 * 5 / 4
    expect(readingEase('Le chat a mangé.', 'fr')).toBe(Math.round(207 - 4.06 - 92));
    expect(readingEase('12 34', 'en')).toBeNull();
  });
});

describe('places', () => {
  it('count the characters that a person typed, whatever they are', () => {
    holds(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const composed = text.normalize('NFC');
        expect(foldInPlace(composed)).toHaveLength(composed.length);
        expect(
          sentencesOf(composed)
            .map((one) => one.text)
            .join(''),
        ).toBe(composed);
        for (const { text: part, at } of sentencesOf(composed)) {
          expect(composed.startsWith(part, at)).toBe(true);
        }
      }),
    );
  });

  it('point at the very words', () => {
    const text = 'Bonjour. Votre Opération du 3 mai reste due.';
    const [one] = harmfulWords(text, 2, 'fr', 'courteous');
    expect(one).toMatchObject({ rule: 'health', found: 'Opération', at: { part: 2 } });
    expect(text.slice(one?.at?.from, one?.at?.to)).toBe('Opération');
  });
});

it('names what is no template, with its place, and goes on reading the rest', () => {
  const found = changed({ paragraphs: ['Pay {{sum}} or we call the police.'] });
  expect(found.map(({ rule }) => rule)).toEqual(['not-a-template', 'threat']);
  expect(found[0]).toMatchObject({ at: { part: 1, from: 4, to: 11 }, found: 'unknown-field' });
});

it('lets the last letter name an agency, with advice, and no other', () => {
  const text = 'If we do not hear from you, we may ask a collection agency to go on for us.';
  const ofTone = (tone: 'firm' | 'last') => harmfulWords(text, 1, 'en', tone).map(blocks);
  expect(ofTone('firm')).toEqual([true]);
  expect(ofTone('last')).toEqual([false]);
});
