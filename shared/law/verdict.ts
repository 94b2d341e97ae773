import type { Moment } from './moment.ts';
import type { FactName, LawRequest } from './request.ts';
import type { Check, Force } from './rule.ts';
import type { Channel, YesNoFact } from './vocabulary.ts';

/** What one rule says to a request at one moment. */
export type Verdict =
  /** The rule is not about this. */
  | { readonly says: 'nothing' }
  /** It is about this, and is kept. */
  | { readonly says: 'allows' }
  /** Not before that moment; null: time alone does not cure it. */
  | { readonly says: 'blocks'; readonly until: Moment | null }
  /** It depends on something that nobody knows. */
  | { readonly says: 'asks'; readonly fact: FactName }
  /** Allowed if the message says this. */
  | { readonly says: 'needs'; readonly elements: readonly string[] };

/** Holds one kind of rule against a request, at a moment that may lie after the request's own. */
export type CheckOf<T extends Check['type']> = (
  check: Extract<Check, { type: T }>,
  request: LawRequest,
  at: Moment,
) => Verdict;

export const NOTHING: Verdict = { says: 'nothing' };
export const ALLOWS: Verdict = { says: 'allows' };
export const NEVER: Verdict = { says: 'blocks', until: null };

/** They never hold anything up; nor does the loss of a safe harbour. */
const ONLY_TELL: ReadonlySet<Force> = new Set(['best_practice', 'info', 'safe_harbor', 'standard']);

/**
 * Whether a rule of this force holds anything up, or only tells.
 *
 * @example holdsUp('best_practice') // false
 */
export function holdsUp(force: Force): boolean {
  return !ONLY_TELL.has(force);
}

/**
 * True, false, or null where nobody knows.
 *
 * @example factOf({ ...request, silence: 'unknown', facts: {} }, 'hospital') // null
 */
export function factOf({ facts, silence }: LawRequest, fact: YesNoFact): boolean | null {
  return facts[fact] ?? (silence === 'no' ? false : null);
}

/**
 * Whether a rule about some channels is about this request's; a rule that names none is about all.
 *
 * @example covers(['call'], { ...request, channel: 'email' }) // false
 */
export function covers(channels: readonly Channel[] | undefined, request: LawRequest): boolean {
  if (request.action !== 'contact') return false;
  return !channels || (request.channel !== null && channels.includes(request.channel));
}

const MEDIA: Partial<Record<Channel, string>> = {
  call: 'telephone',
  voicemail: 'telephone',
  prerecorded_call: 'telephone',
  autodialed_call: 'telephone',
  sms: 'text',
  autodialed_sms: 'text',
};

/**
 * The medium of a channel: a call is a call, whoever or whatever dials.
 *
 * @example mediumOf('autodialed_sms') // 'text'
 */
export function mediumOf(channel: Channel): string {
  return MEDIA[channel] ?? channel;
}

/**
 * Whether the person has answered "stop" on the medium of this request.
 *
 * @example hasStopped({ ...request, history: [] }) // false
 */
export function hasStopped({ history, channel, now }: LawRequest): boolean {
  if (channel === null) return false;
  return history.some(
    (event) =>
      event.kind === 'opt_out_STOP' &&
      event.at <= now &&
      event.channel !== null &&
      mediumOf(event.channel) === mediumOf(channel),
  );
}
