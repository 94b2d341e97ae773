import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policyExample } from '../../../shared/messages/policy-examples/index.ts';
import { LANGUAGES } from '../../../shared/money.ts';
import { policyBlocks } from '../../../shared/vetting/policy-text.ts';
import { holds } from '../runs.ts';

const LONGEST = 20_000;

describe('a text as people type it', () => {
  it('has headings, paragraphs with their own lines, and lists', () => {
    const text = 'Hours\n\nWe call\nkindly.\n\nNever:\n- at night\n• on Sundays\nNowhere else.';
    expect(policyBlocks(text)).toEqual([
      { kind: 'heading', lines: ['Hours'] },
      { kind: 'paragraph', lines: ['We call', 'kindly.'] },
      { kind: 'paragraph', lines: ['Never:'] },
      { kind: 'list', lines: ['at night', 'on Sundays'] },
      { kind: 'paragraph', lines: ['Nowhere else.'] },
    ]);
  });

  it('has no heading that is a sentence, nor one as long as a paragraph', () => {
    expect(policyBlocks('We call.')[0]?.kind).toBe('paragraph');
    expect(policyBlocks('a'.repeat(81))[0]?.kind).toBe('paragraph');
  });

  it('loses no line and adds none, whatever is typed', () => {
    holds(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '- ', '\n', '.', ' ', '<b>') }),
        (text) => {
          const typed = text.split('\n').filter((line) => line.trim() !== '').length;
          expect(policyBlocks(text).flatMap(({ lines }) => lines)).toHaveLength(typed);
        },
      ),
    );
  });
});

describe.each(LANGUAGES)('the text to begin with (%s)', (language) => {
  const { title, text } = policyExample(language);

  it('has as many parts as in all languages, and fits', () => {
    const kinds = policyBlocks(text).map(({ kind }) => kind);
    expect(kinds).toEqual(policyBlocks(policyExample('en').text).map(({ kind }) => kind));
    expect(kinds.filter((kind) => kind === 'heading')).toHaveLength(11);
    expect(title.length + text.length).toBeLessThan(LONGEST);
  });
});
