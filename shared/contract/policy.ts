import * as z from 'zod/mini';
import type { CivilDate } from '../calendar.ts';
import { HOLIDAY_COUNTRIES, type HolidayCountry } from '../holidays/countries.ts';
import type { Change } from '../reminders/affects.ts';
import type { NotTodayReason } from '../reminders/due.ts';
import {
  CHANNELS,
  type ReminderPolicy,
  TONES,
  type Tone,
  type Track,
} from '../reminders/policy.ts';

// How a reminder policy crosses the wire, and what the sidebar is told about it.

/** So many levels a ladder has at most: more letters than that help nobody. */
export const MOST_LEVELS = 6;
/** The bounds of what may be chosen, whole days. */
export const DAY_BOUNDS = {
  level: { least: -30, most: 365 },
  wait: { least: 3, most: 60 },
  grace: { least: 0, most: 30 },
  answer: { least: 7, most: 90 },
  term: { least: 0, most: 120 },
} as const;

const days = ({ least, most }: { least: number; most: number }) =>
  z.int().check(z.gte(least), z.lte(most));
const amount = z.int().check(z.gte(0), z.lte(1e13));
const ladder = z.strictObject({
  waitDays: days(DAY_BOUNDS.wait),
  levels: z
    .array(
      z.strictObject({
        days: days(DAY_BOUNDS.level),
        tone: z.enum(TONES),
        channel: z.enum(CHANNELS),
        minimum: amount,
      }),
    )
    .check(z.minLength(1), z.maxLength(MOST_LEVELS)),
});

const policyShape = z.strictObject({
  tracks: z.strictObject({ 'one-off': ladder, recurring: ladder, gentle: ladder }),
  graceDays: days(DAY_BOUNDS.grace),
  answerDays: days(DAY_BOUNDS.answer),
  termDays: days(DAY_BOUNDS.term),
  minimum: amount,
  gentleFrom: z.nullable(amount),
  currency: z.nullable(z.string().check(z.regex(/^[A-Z]{3}$/))),
  whenVeryLate: z.enum(['climb', 'skip']),
  onlyBusinessDays: z.boolean(),
  country: z.nullable(z.enum(HOLIDAY_COUNTRIES)),
});

/** A policy as a person has put it together by choosing. */
export const policySchema = policyShape as unknown as z.ZodMiniType<ReminderPolicy>;

/** What is told of a version beside its contents. */
export interface PolicyHead {
  number: number;
  /** The day from which it holds: the one on which it was saved. */
  from: CivilDate;
  /** Time of day, for people. */
  time: string;
  /** As the person named themselves. */
  by: string;
}

/** The policy in force, and how it came about. */
export interface PolicyView {
  today: CivilDate;
  /** 0 while none was saved. */
  number: number;
  policy: ReminderPolicy;
  /** Newest first; the policy in force is the first. */
  versions: PolicyHead[];
  /** What a version before the one in force said, for taking it back; null where there is none. */
  before: ReminderPolicy | null;
  /** Where the clinic seems to be, by the file's locale. */
  country: HolidayCountry | null;
  /** The currency of the sheet, for amounts while no policy names one. */
  currency: string;
  /** Who saved the last one on this account, to begin with. */
  by: string;
}

/** Whom a change of the policy touches in the coming days: how many, and the first names. */
export interface PolicyEffect {
  changes: { change: Change; count: number; names: string[] }[];
  /** Messages in all: as it is, and as it would be. */
  before: number;
  after: number;
}

/** One level of one track in one week of the forecast. */
export interface ForecastGroup {
  track: Track;
  level: number;
  tone: Tone;
  count: number;
  names: string[];
}

/** What would go in the coming days, by week and level. */
export interface ForecastView {
  /** Number of the version in force. */
  policy: number;
  today: CivilDate;
  until: CivilDate;
  mails: number;
  people: number;
  weeks: { from: CivilDate; groups: ForecastGroup[] }[];
  /** Who owes and gets nothing in all that time. */
  never: { reason: NotTodayReason; count: number; names: string[] }[];
  /** How often each reason has held an approved message back so far, by the ledger. */
  heldBack: { reason: NotTodayReason | 'changed' | 'paid' | 'by-hand'; count: number }[];
}
