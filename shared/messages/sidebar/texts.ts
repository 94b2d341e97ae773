import type { RefusalCode } from '../../contract/sidebar.ts';

/** What is wrong, and how to mend it. */
export interface Explanation {
  what: string;
  cure: string;
}

/** A refusal of the script, or no answer at all, in plain words. */
export type RefusalTexts = Record<
  RefusalCode | 'unreachable',
  (details: Record<string, string | number>) => Explanation
>;
