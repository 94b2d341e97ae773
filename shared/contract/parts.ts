import * as z from 'zod/mini';

// What the contract with the sidebar and the one with the portal have in common.

/** A reference, an id or a key. */
export const uuid = z.string().check(z.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/));

/** Why the portal may be told to recall a case. */
export const RECALL_REASONS = ['paid', 'complaint', 'agreed', 'mistake', 'other'] as const;
export type RecallReason = (typeof RECALL_REASONS)[number];
