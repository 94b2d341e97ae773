/** What a language has for each label, as patterns over folded text (`foldInPlace`). */
export interface ReplyWords {
  readonly stop: readonly RegExp[];
  readonly wrongPerson: readonly RegExp[];
  /** Somebody has died: whoever the bill is for, unless the writer speaks of their own trouble. */
  readonly died: readonly RegExp[];
  /** Verbs that "I am not …" turns into their contrary. */
  readonly disputeSaid: readonly RegExp[];
  readonly dispute: readonly RegExp[];
  readonly hardship: readonly RegExp[];
  readonly promise: readonly RegExp[];
  readonly paid: readonly RegExp[];
  /** A machine writes. */
  readonly automatic: readonly RegExp[];
}
