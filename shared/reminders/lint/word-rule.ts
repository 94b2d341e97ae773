import type { LintRule } from './findings.ts';

/** Words that one rule looks for, in folded text. */
export interface WordRule {
  readonly rule: LintRule;
  /** With the g flag; made when it is first asked for. */
  readonly pattern: () => RegExp;
  /** Whether "we will not …" before it makes it harmless. */
  readonly deniable: boolean;
}

/**
 * Whole words, or stems, that one rule looks for. Nothing is compiled yet: every run of the script
 * loads all rules, and few look at words.
 *
 * @param patterns each a pattern, or what gives its source when it is needed
 * @example wordRule('threat', 'deniable', /police/, /arrested/).pattern().test('the police') // true
 */
export function wordRule(
  rule: LintRule,
  kind: 'deniable' | 'always',
  ...patterns: readonly (RegExp | (() => string))[]
): WordRule {
  let compiled: RegExp | null = null;
  const compile = () => {
    const sources = patterns.map((one) => (typeof one === 'function' ? one() : one.source));
    return new RegExp(`\\b(?:${sources.join('|')})(?!\\w)`, 'g');
  };
  return {
    rule,
    pattern() {
      compiled ??= compile();
      return compiled;
    },
    deniable: kind === 'deniable',
  };
}
