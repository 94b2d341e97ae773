import type { LintRule } from './findings.ts';

/** Where words stand in a text: `to` is behind their end. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A list of phrases: the patterns of those that may occur in a text, over folded text. */
export type PhraseList = (folded: string) => readonly RegExp[];

/** Words that one rule looks for, in folded text. */
export interface WordRule {
  readonly rule: LintRule;
  /** Whether "we will not …" before it makes it harmless. */
  readonly deniable: boolean;
  /** Every place where words of the rule stand; places of two phrases may overlap. */
  readonly find: (folded: string) => readonly Span[];
}

/**
 * Whole words, or stems, that one rule looks for. Nothing is compiled yet: every run of the script
 * loads all rules, and few look at words.
 *
 * @param patterns each a pattern, or a list of phrases
 * @example wordRule('threat', 'deniable', /police/).find('the police') // [{ from: 4, to: 10 }]
 */
export function wordRule(
  rule: LintRule,
  kind: 'deniable' | 'always',
  ...patterns: readonly (RegExp | PhraseList)[]
): WordRule {
  const sources = patterns.flatMap((one) => (one instanceof RegExp ? [one.source] : []));
  const lists = patterns.filter((one): one is PhraseList => typeof one === 'function');
  let words: RegExp | null = null;
  return {
    rule,
    deniable: kind === 'deniable',
    find(folded) {
      if (sources.length > 0) words ??= wholeWords(sources.join('|'));
      const all = lists.flatMap((list) => list(folded));
      return (words ? [words, ...all] : all).flatMap((pattern) => spansOf(folded, pattern));
    },
  };
}

/**
 * A pattern with the g flag for whole words.
 *
 * @param source of a pattern that begins and ends with a word
 * @example wholeWords('pay|paid').test('prepaid') // false
 */
export function wholeWords(source: string): RegExp {
  return new RegExp(`\\b(?:${source})(?!\\w)`, 'g');
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ 0: words, index = 0 }) => ({
    from: index,
    to: index + words.length,
  }));
}
