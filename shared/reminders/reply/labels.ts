/**
 * What an answer to a reminder may say; what protects the patient most comes first and wins over what
 * follows. `unknown` stays with a person.
 */
export const REPLY_LABELS = [
  'stop',
  'wrong-person',
  'dispute',
  'hardship',
  'promise',
  'paid',
  'unknown',
] as const;
export type ReplyLabel = (typeof REPLY_LABELS)[number];
