import { CHANNELS, type Channel as ToldChannel } from '../case-updates.ts';
import type { CaseActor, CaseEvent } from '../cases.ts';
import type { Channel, MandateTerms, ProhibitedAct } from './terms.ts';

/**
 * What an agency tells of a case, held against the mandate that the case was placed under. What happened
 * is kept, since it is true; both sides read that the mandate did not allow it.
 */

/** The prohibited acts that show in what an agency tells; of the others the portal never hears. */
export const WATCHED_ACTS = ['plan'] as const satisfies readonly ProhibitedAct[];

/** What of the mandate an entry of a case's history is against. */
export type Against = 'channel' | (typeof WATCHED_ACTS)[number];

/** A channel as an update names it, and as the mandate does. */
const CHANNEL_OF: Readonly<Record<ToldChannel, Channel>> = {
  call: 'phone',
  letter: 'letter',
  email: 'email',
  sms: 'text',
  visit: 'visit',
};

/** The part of a mandate that is watched. */
export type Watched = Pick<MandateTerms, 'channels' | 'prohibited'>;

/**
 * Whether the mandate lets the agency speak to patients in this way.
 *
 * @example allowsChannel({ channels: ['phone'], prohibited: [] }, 'call') // true
 */
export function allowsChannel({ channels }: Watched, told: ToldChannel): boolean {
  return channels.includes(CHANNEL_OF[told]);
}

/**
 * What an event of a case is against; null where the mandate has nothing against it, or cannot know.
 *
 * @param channel of a contact, as its facts name it
 * @example againstMandate({ channels: ['letter'], prohibited: [] },
 *   { event: 'contact', by: 'agency', channel: 'sms' }) // 'channel'
 */
export function againstMandate(
  mandate: Watched,
  { event, by, channel }: { event: CaseEvent; by: CaseActor; channel: unknown },
): Against | null {
  if (by !== 'agency') return null;
  if (event === 'plan') return mandate.prohibited.includes('plan') ? 'plan' : null;
  if (event !== 'contact' || !isChannel(channel)) return null;
  return allowsChannel(mandate, channel) ? null : 'channel';
}

function isChannel(told: unknown): told is ToldChannel {
  return CHANNELS.some((one) => one === told);
}
