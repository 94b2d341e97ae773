import type { HolidayCountry } from '../holidays/countries.ts';

/**
 * Which ladder a guarantor climbs: a debt for something done once, a fee that comes back, or the gentle
 * way for large balances and sensitive care.
 */
export const TRACKS = ['one-off', 'recurring', 'gentle'] as const;
export type Track = (typeof TRACKS)[number];

/** How firmly a message speaks. The last notice says that no other comes, and names a time to answer. */
export const TONES = ['courteous', 'neutral', 'firm', 'last'] as const;
export type Tone = (typeof TONES)[number];

/** How a message reaches somebody. E-mail is sent for the clinic; all others a person delivers. */
export const CHANNELS = ['email', 'letter', 'sms', 'chat', 'call'] as const;
export type Channel = (typeof CHANNELS)[number];

/** One step of a ladder. */
export interface PolicyLevel {
  /** Days from the oldest due date to the first day for it; negative before that date. */
  readonly days: number;
  readonly tone: Tone;
  readonly channel: Channel;
  /** Smaller balances pass this level over; minor units of the policy's currency. */
  readonly minimum: number;
}

/** The levels of one track, from the gentlest on: the last one is the last notice. */
export interface Ladder {
  readonly levels: readonly PolicyLevel[];
  /** Days that must lie between two messages to one guarantor, of whatever level. */
  readonly waitDays: number;
}

/** When a guarantor is written to, how often, and how firmly: data, not code. */
export interface ReminderPolicy {
  readonly tracks: Readonly<Record<Track, Ladder>>;
  /** Days after the due date that are not counted as late: a payment may be on its way. */
  readonly graceDays: number;
  /** Days to answer a last notice before anything leaves the house. */
  readonly answerDays: number;
  /** Days to pay where the sheet names no due date: counted from the date that it does name. */
  readonly termDays: number;
  /** Balances below this are not worth a letter; minor units of `currency`. */
  readonly minimum: number;
  /** Balances from this on take the gentle track; null: none does for its size alone. */
  readonly gentleFrom: number | null;
  /**
   * The currency of the three kinds of amounts above; balances in another one are not measured by them.
   * Null, as until the first policy was saved: minor units of whatever currency.
   */
  readonly currency: string | null;
  /**
   * Climb: always begin with the gentlest level, however late the debt. Skip: begin with the firmest
   * level whose days have passed.
   */
  readonly whenVeryLate: 'climb' | 'skip';
  /** Nothing goes on weekends and on the public holidays of `country`. */
  readonly onlyBusinessDays: boolean;
  readonly country: HolidayCountry | null;
}

/** A policy as it was saved: it holds from its day on, and every later message names its number. */
export interface PolicyVersion {
  /** From 1; 0 is the policy that holds while none was saved. */
  readonly number: number;
  readonly policy: ReminderPolicy;
}

const FIRST_LADDER: Ladder = {
  waitDays: 14,
  levels: [
    { days: 3, tone: 'courteous', channel: 'email', minimum: 0 },
    { days: 21, tone: 'neutral', channel: 'email', minimum: 0 },
    { days: 45, tone: 'firm', channel: 'email', minimum: 0 },
    { days: 75, tone: 'last', channel: 'email', minimum: 0 },
  ],
};

/**
 * The policy that holds until a clinic has saved its own: four levels, two weeks apart at the least, a
 * month to pay where no due date is named, nothing below 5.00, and the first word is always the
 * courteous one. It knows one ladder, and no country.
 */
export const DEFAULT_POLICY: ReminderPolicy = {
  tracks: { 'one-off': FIRST_LADDER, recurring: FIRST_LADDER, gentle: FIRST_LADDER },
  graceDays: 0,
  answerDays: 14,
  termDays: 30,
  minimum: 500,
  gentleFrom: null,
  currency: null,
  whenVeryLate: 'climb',
  onlyBusinessDays: false,
  country: null,
};

/**
 * The tone of a level under the policy that the product began with: what a line of the ledger was that
 * names no tone yet.
 *
 * @param level from 1
 * @example toneOfLevel(4) // 'last'
 */
export function toneOfLevel(level: number): Tone {
  return TONES[Math.max(1, level) - 1] ?? 'last';
}

/** What a ladder must not be, each with the level (from 1) at which it shows. */
export const LADDER_FAULTS = [
  'no-last', // the last level is not the last notice: nothing could ever be handed off
  'last-early', // a last notice stands before other levels
  'last-before-due',
  'firm-before-due', // before the due date nobody is late: only a courtesy goes
  'days-not-rising',
] as const;
export type LadderFault = (typeof LADDER_FAULTS)[number];

/** Where a policy contradicts itself. */
export interface PolicyFault {
  readonly track: Track;
  readonly level: number;
  readonly fault: LadderFault;
}

/**
 * Where a policy contradicts itself; none where it may be saved.
 *
 * @example policyFaults(DEFAULT_POLICY) // []
 */
export function policyFaults(policy: ReminderPolicy): PolicyFault[] {
  return TRACKS.flatMap((track) => {
    const { levels } = policy.tracks[track];
    return levels.flatMap((_, at) => {
      const fault = faultOf(levels, at);
      return fault ? [{ track, level: at + 1, fault }] : [];
    });
  });
}

function faultOf(levels: readonly PolicyLevel[], at: number): LadderFault | null {
  const [level, before] = [levels[at], levels[at - 1]];
  if (!level) return null;
  const isEnd = at === levels.length - 1;
  if (isEnd && level.tone !== 'last') return 'no-last';
  if (!isEnd && level.tone === 'last') return 'last-early';
  if (isEnd && level.days < 1) return 'last-before-due';
  if (level.days < 0 && level.tone !== 'courteous') return 'firm-before-due';
  return before && level.days <= before.days ? 'days-not-rising' : null;
}
