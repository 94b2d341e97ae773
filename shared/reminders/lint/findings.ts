/** What the linter looks for. */
export const RULES = [
  'threat', // court, police, blacklists, a job, a family
  'agency', // an agency is named: true before a hand-off, a threat in any other letter
  'shame', // blame, morals, being made known to others
  'health', // what somebody has, takes, or was treated for
  'false-claim', // a law, a power or a deadline that is not so
  'pressure', // hurry that nothing asks for, and orders
  'not-a-template', // fields or braces that cannot be filled in; `found` is the refusal's code
  'no-person', // nobody with a name answers
  'no-way', // no way to answer
  'reply-on-paper', // a reply to what may be a sheet of paper
  'missing-item', // `found` is the code of what the law or the house asks for
  'patients-name', // a name of the sheet in a subject
  'subject-detail', // a sum or a number in a subject
  'typed-amount', // an amount typed into one message that is not, or no longer, its own
  'tracking', // a picture, a tag, or an address that tells who has opened it
  'hard-to-read',
  'long-sentence',
] as const;
export type LintRule = (typeof RULES)[number];

/** Where a finding stands: part 0 is the subject, the paragraphs follow from 1; characters from 0. */
export interface Place {
  readonly part: number;
  readonly from: number;
  readonly to: number;
}

/** Something about a text that harms a patient, or is missing. */
export interface Finding {
  readonly rule: LintRule;
  /** What blocks keeps the text from being saved; what advises is worth another look. */
  readonly severity: 'blocks' | 'advises';
  /** Null for what is missing, or true of the whole. */
  readonly at: Place | null;
  /** The words that stand there, or the code of what is missing. */
  readonly found: string;
  /** Of a missing item: the law that asks for it; the house alone where left out. */
  readonly citation?: string;
}

/**
 * Whether a finding keeps the text from being saved.
 *
 * @example lint(template, 'en', 'firm', options).some(blocks)
 */
export function blocks({ severity }: Finding): boolean {
  return severity === 'blocks';
}
