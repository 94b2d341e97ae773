import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReminderLetter } from '../../shared/reminders/letter.ts';
import { type LetterHead, letterPage, paperOf } from '../../shared/reminders/letter-page.ts';
import { holds } from './runs.ts';

const HEAD: LetterHead = {
  sender: { name: 'Maple Clinic', phone: '555 0142', replyTo: 'desk@example.org' },
  name: 'Ana Ruiz',
  day: '2026-03-10',
  language: 'en',
  paper: 'A4',
};
const letter = (text: string, subject = 'A reminder'): ReminderLetter => ({
  subject,
  body: [{ text, varies: false }],
});

/** What a reader of the page sees: one line a paragraph or a line of it. */
const seen = (html: string) =>
  html
    .replace(/^[\s\S]*<body>/, '')
    .replace(/<br>|<\/p>|<\/h1>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .split('\n')
    .filter((line) => line !== '');

describe('a letter as a page', () => {
  test('has who writes, whom it is for, the day in words, the subject and the text', () => {
    expect(seen(letterPage(letter('Hello,\n\n• one\n• two\n\nBye\n'), HEAD))).toEqual([
      ...['Maple Clinic', '555 0142', 'desk@example.org', 'Ana Ruiz', '10 March 2026'],
      ...['A reminder', 'Hello,', '• one', '• two', 'Bye'],
    ]);
  });

  test('leaves out what there is not', () => {
    const head = { ...HEAD, sender: { ...HEAD.sender, phone: '' }, name: null };
    const lines = seen(letterPage(letter('Hello'), head));
    expect(lines.slice(0, 3)).toEqual(['Maple Clinic', 'desk@example.org', '10 March 2026']);
  });

  test.each([
    ['es', '10 de marzo de 2026'],
    ['fr', '10 mars 2026'],
  ] as const)('in %s says its day in that language', (language, day) => {
    const html = letterPage(letter('x'), { ...HEAD, language });
    expect(html).toContain(`<html lang="${language}">`);
    expect(seen(html)).toContain(day);
  });

  test('is text alone, whatever anybody typed: no element, no address, nothing that is fetched', () => {
    const elements = /^(?:html|head|meta|title|style|body|p|h1|br|strong)$/;
    holds(
      fc.property(fc.string(), fc.string(), fc.string(), (name, subject, text) => {
        const sender = { ...HEAD.sender, name };
        const html = letterPage(letter(`<img src=x> & ${text}`, subject), {
          ...HEAD,
          sender,
          name,
        });
        const tags = [...html.matchAll(/<\/?([a-z][a-z\d]*)([^>]*)>/gi)];
        for (const [, tag = '', attributes] of tags) {
          expect(tag).toMatch(elements);
          expect(attributes).toMatch(/^(?: lang="en"| charset="utf-8"|)$/);
        }
        expect(html).not.toMatch(/url\(|@import/);
        expect(seen(html)).toEqual(
          expect.arrayContaining([expect.stringContaining('<img src=x> &')]),
        );
      }),
    );
  });

  test.each([
    ['US', 'letter'],
    ['MX', 'letter'],
    ['PE', 'A4'],
    ['FR', 'A4'],
    [null, 'A4'],
  ] as const)('of %s is written on %s', (country, paper) => {
    expect(paperOf(country)).toBe(paper);
    const size = paper === 'A4' ? '@page{size:A4;' : '@page{size:letter;';
    expect(letterPage(letter('x'), { ...HEAD, paper })).toContain(size);
  });
});
