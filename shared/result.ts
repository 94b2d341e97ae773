/**
 * The outcome of anything that may be refused for a reason a person can act on.
 *
 * A refusal is a value, not an exception: `reason` is a code that the edge translates, `details`
 * are the facts that its sentence needs (a cell, a field, a date). Never put a patient's name in it.
 */
export type Result<T, Reason extends string = string> =
  | { readonly ok: true; readonly value: T }
  | Refusal<Reason>;

/** What a refusal tells: a reason code and the facts its sentence needs. */
export interface Refusal<Reason extends string = string> {
  readonly ok: false;
  readonly reason: Reason;
  readonly details: Readonly<Record<string, string | number>>;
}

/**
 * Wraps a value that was reached.
 *
 * @example ok(3) // { ok: true, value: 3 }
 */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/**
 * Says no, with a reason code and its facts.
 *
 * @example refused('not-a-date', { text: '31/02/2026' })
 */
export function refused<Reason extends string>(
  reason: Reason,
  details: Readonly<Record<string, string | number>> = {},
): Refusal<Reason> {
  return { ok: false, reason, details };
}
