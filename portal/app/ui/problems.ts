import type { PortalMessages } from '../../../shared/messages/portal/index.ts';

export type Facts = Readonly<Record<string, string | number>>;

/** The sentence for a reason code of the server; a general one for a code without. */
export function problemText(code: string, facts: Facts, words: PortalMessages): string {
  const problems: Readonly<Record<string, string | ((facts: Facts) => string)>> = words.ui.problems;
  const known = Object.hasOwn(problems, code) ? problems[code] : undefined;
  const problem = known ?? words.ui.problems.general;
  return typeof problem === 'function' ? problem(facts) : problem;
}
