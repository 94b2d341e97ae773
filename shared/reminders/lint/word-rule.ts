import type { LintRule } from './findings.ts';

/** Words that one rule looks for, in folded text. */
export interface WordRule {
  readonly rule: LintRule;
  /** With the g flag. */
  readonly pattern: RegExp;
  /** Whether "we will not …" before it makes it harmless. */
  readonly deniable: boolean;
}

/**
 * Whole words, or stems, that one rule looks for.
 *
 * @example wordRule('threat', 'deniable', /police/, /arrested/)
 */
export function wordRule(
  rule: LintRule,
  kind: 'deniable' | 'always',
  ...patterns: readonly RegExp[]
): WordRule {
  const source = patterns.map((one) => one.source).join('|');
  return {
    rule,
    pattern: new RegExp(`\\b(?:${source})(?!\\w)`, 'g'),
    deniable: kind === 'deniable',
  };
}
