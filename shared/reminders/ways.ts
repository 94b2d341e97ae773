import { readPhone } from '../sheet/phones.ts';
import type { Case, NotTodayReason } from './due.ts';
import { isAbout } from './level.ts';
import { newestSaid } from './message.ts';
import { isSharedName, landOf } from './namesakes.ts';
import { type Channel, type ReminderPolicy, TRACKS } from './policy.ts';
import { unreachable } from './stop.ts';

/** A way to somebody. */
export interface Way {
  readonly channel: Channel;
  /** Address, or digits with the country's code; nothing for a letter: the sheet knows no street. */
  readonly to: string;
}

/** After a message came back the others are tried in this order: what costs and disturbs least comes first. */
const FALLBACKS: readonly Channel[] = ['email', 'chat', 'sms', 'letter', 'call'];
const BY_PHONE: readonly Channel[] = ['chat', 'sms', 'call'];

/**
 * The ways by which a level may reach a guarantor, the best first. As long as nothing came back it is the
 * level's own, or, where they agreed to others only, those of them that the clinic uses. Then any other follows that the clinic uses at all, whose address is known and has not
 * failed; a letter always may, since paper asks for no consent.
 *
 * @param own the channel of the level
 * @returns why there is none, where there is none
 * @example waysTo(one, 'email') // [{ channel: 'letter', to: '' }], after the mail has bounced
 */
export function waysTo(one: Case, own: Channel): readonly Way[] | NotTodayReason {
  const first = wayBy(one, own);
  const used = channelsOf(one.options.policy);
  const others = FALLBACKS.filter((channel) => channel !== own && used.has(channel));
  if (!one.sent.some(({ state }) => state === 'returned')) {
    if (first !== 'no-consent') return typeof first === 'string' ? first : [first];
    const agreed = others.filter((channel) => agreedBy(one).includes(channel));
    const ways = agreed.map((channel) => wayBy(one, channel)).filter(isWay);
    return ways.length > 0 ? ways : first;
  }
  const ways = [own, ...others]
    .map((channel) => wayBy(one, channel))
    .filter(isWay)
    .filter((way) => !hasFailed(one, way));
  return ways.length > 0 ? ways : 'no-way-left';
}

/** Ways that their rows name as agreed to: then no other is taken, but for a letter. */
function agreedBy({ guarantor }: Case): readonly Channel[] {
  return guarantor.lines.flatMap(({ waysAgreed }) => waysAgreed);
}

function isWay(way: Way | NotTodayReason): way is Way {
  return typeof way !== 'string';
}

/** Channels that some level of the policy uses, and the letter. */
function channelsOf({ tracks }: ReminderPolicy): ReadonlySet<Channel> {
  const named = TRACKS.flatMap((track) => tracks[track].levels.map(({ channel }) => channel));
  return new Set<Channel>([...named, 'letter']);
}

function wayBy(one: Case, channel: Channel): Way | NotTodayReason {
  if (channel === 'letter') return isSharedName(one) ? 'shared-name' : { channel, to: '' };
  const agreed = agreedBy(one);
  if (agreed.length > 0 && !agreed.includes(channel)) return 'no-consent';
  if (BY_PHONE.includes(channel)) return wayByPhone(one, channel);
  const mail = newestSaid(one, ({ email }) => email);
  return unreachable(one) ?? (mail === null ? 'no-address' : { channel, to: mail });
}

function wayByPhone(one: Case, channel: Channel): Way | NotTodayReason {
  if (isSharedName(one)) return 'shared-name';
  const typed = newestSaid(one, ({ phone }) => phone);
  if (typed === null) return 'no-phone';
  const phone = readPhone(typed, landOf(one.options.law));
  return phone.ok ? { channel, to: phone.value } : 'bad-phone';
}

/** Whether a message that went this way came back, and nothing has changed in the sheet since. */
function hasFailed({ sent, open }: Case, { channel, to }: Way): boolean {
  return sent.some((message) => {
    if (message.state !== 'returned') return false;
    if (message.reason === 'wrong-number' && BY_PHONE.includes(channel)) return message.to === to;
    if (message.channel !== channel || message.to.toLowerCase() !== to.toLowerCase()) return false;
    return channel !== 'letter' || isAbout(open, message); // no cell tells that the street was corrected
  });
}
