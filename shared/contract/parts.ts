import * as z from 'zod/mini';

// What the contract with the sidebar and the one with the portal have in common.

/** A reference, an id or a key. */
export const uuid = z.string().check(z.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/));

/** The words of a letter as somebody types them; what is too long is told as every other fault. */
export const typedWords = {
  subject: z.string().check(z.maxLength(5000)),
  paragraphs: z.array(z.string().check(z.maxLength(5000))).check(z.maxLength(50)),
};

/** Why the portal may be told to recall a case. */
export const RECALL_REASONS = ['paid', 'complaint', 'agreed', 'mistake', 'other'] as const;
export type RecallReason = (typeof RECALL_REASONS)[number];
