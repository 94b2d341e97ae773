import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../shared/money.ts';
import { TONES, TRACKS, toneOfLevel } from '../../shared/reminders/policy.ts';
import { defaultTemplate } from '../../shared/reminders/templates/defaults.ts';
import {
  chatLink,
  htmlValue,
  linkValue,
  plainValue,
  smsLink,
} from '../../shared/reminders/templates/escape.ts';
import {
  fillBody,
  fillSubject,
  type MergeFacts,
  mergeValues,
} from '../../shared/reminders/templates/fill.ts';
import {
  MERGE_FIELDS,
  MOST_CHARACTERS,
  parseTemplate,
  type Template,
  tidyTemplate,
} from '../../shared/reminders/templates/template.ts';
import { holds, must } from './runs.ts';

const FACTS: MergeFacts = {
  ...{ language: 'en', name: 'Ana Ruiz', currency: 'USD', balance: 12_000 },
  items: [{ date: '2026-05-01', invoice: 'F-1', open: 12_000 }],
  ...{ clinic: 'Riverside', person: 'Elena', phone: '555 0100', answerBy: '2026-07-14' },
  ...{ channel: 'email', replyTo: 'desk@example.org' },
};

const ALL = LANGUAGES.flatMap((language) =>
  TONES.flatMap((tone) => TRACKS.map((debt) => [language, tone, debt] as const)),
);

const read = (template: Template) => {
  const parsed = parseTemplate(template);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.value;
};

const body = (paragraphs: string[], own: Partial<MergeFacts> = {}) =>
  fillBody(read({ subject: 'S', paragraphs }), mergeValues({ ...FACTS, ...own }))
    .map(({ text }) => text)
    .join('');

const refusal = (subject: string, ...paragraphs: string[]) => {
  const parsed = parseTemplate({ subject, paragraphs });
  return parsed.ok ? null : { reason: parsed.reason, ...parsed.details };
};

describe.each(ALL)('our own words in %s, %s, %s', (language, tone, debt) => {
  const template = defaultTemplate(language, tone, debt);

  it('can be filled in, and leave no field and no gap behind', () => {
    const values = mergeValues({ ...FACTS, language });
    const text = fillBody(read(template), values)
      .map(({ text: part }) => part)
      .join('');
    expect(fillSubject(read(template), values)).toContain('Riverside');
    expect(text).not.toMatch(/\{\{|\}\}| {2}| \n|undefined/);
    for (const said of ['Ana Ruiz', 'Elena', '555 0100', 'Riverside', '120']) {
      expect(text).toContain(said);
    }
  });

  it('name a day only where one is waited for', () => {
    const text = template.paragraphs.join('\n');
    expect(text.includes('{{answer_by}}')).toBe(tone === 'last');
  });
});

it('our own words are 36 different letters', () => {
  const texts = ALL.map((kind) => JSON.stringify(defaultTemplate(...kind)));
  expect(new Set(texts).size).toBe(36);
});

describe('a template', () => {
  it('comes apart into words and fields, with their places', () => {
    const { subject, paragraphs } = read({
      subject: 'From {{clinic}}',
      paragraphs: ['{{ greeting }} {{balance}}!'],
    });
    expect(subject).toEqual([
      { kind: 'text', text: 'From ', at: 0 },
      { kind: 'field', field: 'clinic', at: 5 },
    ]);
    expect(must(paragraphs[0]).map(({ at }) => at)).toEqual([0, 14, 15, 26]);
  });

  it('is refused with the name and place of what is wrong', () => {
    expect(refusal('Hi', 'a', 'Pay {{sum}}')).toEqual({
      ...{ reason: 'unknown-field', field: 'sum', part: 2, at: 4 },
    });
    expect(refusal('About {{balance}}', 'a')).toMatchObject({
      ...{ reason: 'field-not-here', field: 'balance', part: 0 },
    });
    expect(refusal('For {{greeting}}', 'a')).toMatchObject({ reason: 'field-not-here' });
    expect(refusal('Hi', 'Pay {{balance}')).toMatchObject({ reason: 'open-braces', at: 4 });
    expect(refusal('Hi', 'Pay balance}} now')).toMatchObject({ reason: 'open-braces', at: 11 });
    expect(refusal('Hi', '{{{{clinic}}}}')).toMatchObject({ reason: 'open-braces' });
    expect(refusal(' ', 'a')).toMatchObject({ reason: 'empty', part: 0 });
    expect(refusal('Hi', 'a', ' ')).toMatchObject({ reason: 'empty', part: 2 });
    expect(refusal('Hi')).toMatchObject({ reason: 'empty' });
    expect(refusal('Hi', 'x'.repeat(MOST_CHARACTERS))).toMatchObject({ reason: 'too-long' });
    expect(refusal('Hi', ...Array.from({ length: 17 }, () => 'a'))).toMatchObject({
      ...{ reason: 'too-long', most: 16 },
    });
    expect(refusal('x'.repeat(121), 'a')).toMatchObject({ reason: 'too-long', part: 0 });
  });

  it('loses nothing when it comes apart', () => {
    const piece = fc.constantFrom(...MERGE_FIELDS.map((field) => `{{${field}}}`), 'a ', 'b. ', 'é');
    holds(
      fc.property(fc.array(piece, { minLength: 1 }), (pieces) => {
        const text = `.${pieces.join('')}`;
        const [tokens = []] = read({ subject: 'S', paragraphs: [text] }).paragraphs;
        const again = tokens.map((one) => (one.kind === 'text' ? one.text : `{{${one.field}}}`));
        expect(again.join('')).toBe(text);
        for (const one of tokens) {
          expect(text.startsWith(one.kind === 'text' ? one.text : '{{', one.at)).toBe(true);
        }
      }),
    );
  });

  it('is kept in composed letters and without control characters', () => {
    expect(
      tidyTemplate({ subject: ' Cafe\u0301\n1 ', paragraphs: ['a\r\nb\u0000c ', 'd'] }),
    ).toEqual({ subject: 'Café 1', paragraphs: ['a\nb c', 'd'] });
  });
});

describe('filling in', () => {
  it('leaves out a sentence whose field is empty, and a paragraph of which nothing stays', () => {
    const none = { phone: '' };
    expect(body(['{{person}} answers. Call {{phone}}. Bye.'], none)).toBe('Elena answers. Bye.\n');
    expect(body(['{{person}} answers. Call {{phone}}.'], none)).toBe('Elena answers.\n');
    expect(body(['Thanks. {{phone}} is our number. Bye!'], none)).toBe('Thanks. Bye!\n');
    expect(body(['a', 'Call {{phone}}', 'b'], none)).toBe('a\n\nb\n');
    expect(body(['Call {{phone}} now.'])).toBe('Call 555 0100 now.\n');
  });

  it('never reads a value again: a name cannot ask for a field', () => {
    const text = body(['{{greeting}}'], { name: '{{balance}} {{{items}}}' });
    expect(text).not.toContain('120');
    expect(text).not.toMatch(/\{\{|\}\}/);
  });

  it('greets without a name where the sheet has none, or blanks', () => {
    expect(body(['{{greeting}}'], { name: null })).toBe('Hello,\n');
    expect(body(['{{greeting}}'], { name: ' \u202e\n' })).toBe('Hello,\n');
  });

  it('makes values safe for plain text, whatever stands in a cell', () => {
    holds(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plainValue(text)).not.toMatch(/[\p{Cc}\u2028\u2029\u202e]|\{\{|\}\}|^\s|\s$/u);
      }),
    );
  });
});

describe('other places that a text goes to', () => {
  it('HTML gets no tag and no end of an attribute', () => {
    expect(htmlValue(`<img src="x" alt='y'>&`)).toBe(
      '&lt;img src=&quot;x&quot; alt=&#39;y&#39;&gt;&amp;',
    );
  });

  it('a link gets the text back as it was, and no second parameter', () => {
    holds(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const whole = text.replace(/\p{Surrogate}/gu, '\ufffd');
        expect(linkValue(text)).toMatch(/^[\w.~%-]*$/);
        expect(decodeURIComponent(linkValue(text))).toBe(whole);
        const link = chatLink('+51 999 888 777', text);
        expect(link.ok && new URL(link.value).searchParams.get('text')).toBe(whole);
      }),
    );
  });

  it('links need a number that can be dialled', () => {
    expect(chatLink('0034 600-00.00 00', 'a b')).toEqual({
      ...{ ok: true, value: 'https://wa.me/34600000000?text=a%20b' },
    });
    expect(chatLink('600 000 000', 'a')).toMatchObject({ reason: 'no-country-code' });
    expect(chatLink('+1 555 CALL', 'a')).toMatchObject({ reason: 'not-a-phone' });
    expect(smsLink('(555) 010-0000', 'é&')).toEqual({
      ...{ ok: true, value: 'sms:5550100000?body=%C3%A9%26' },
    });
    expect(smsLink('12', 'a')).toMatchObject({ reason: 'not-a-phone' });
  });
});

it('levels beyond the four tones keep the last', () => {
  expect([1, 2, 3, 4, 9].map(toneOfLevel)).toEqual([...TONES, 'last']);
});
