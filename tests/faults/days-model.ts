import { addDays, type CivilDate, dateOfDayNumber, weekday } from '../../shared/calendar.ts';
import type { Channel, PolicyLevel, ReminderPolicy } from '../../shared/reminders/policy.ts';

/** A guarantor of a story of several days: what the judge knows of them without asking the product. */
export interface Patient {
  readonly account: string;
  readonly name: string;
  readonly email: string;
  /** Empty where the sheet has none. */
  readonly phone: string;
  readonly due: CivilDate;
  /** A day on which an agency reached them; null where none did. */
  readonly reachedOn: CivilDate | null;
}

/** What went to somebody, by whatever way. */
export interface Delivery {
  readonly day: CivilDate;
  readonly channel: Channel;
  /** Of the ladder, from 1. */
  readonly level: number;
  /** A person has seen that it did not arrive. */
  isBack: boolean;
}

/** What is true of one patient, whatever the product knows of it. */
export interface Truth {
  isPaid: boolean;
  skippedUntil: CivilDate | null;
  readonly deliveries: Delivery[];
}

/** The rules that hold at one moment. */
export interface Rules {
  readonly policy: ReminderPolicy;
  /** The law of the place: Colombia's, or none. */
  readonly law: 'CO' | null;
  /** Hours that the clocks there are behind Greenwich. */
  readonly behind: number;
}

/** What may go to somebody now; or every reason that holds it back. */
export type Verdict =
  | { readonly may: true; readonly level: number; readonly channel: Channel }
  | { readonly may: false; readonly reasons: readonly string[] };

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;
/** The only public holiday of Colombia in these days. */
const HOLIDAY = '2026-03-23';
const SATURDAY = 6;
const SUNDAY = 7;
/** The order in which other ways are tried. */
const OTHERS: readonly Channel[] = ['email', 'chat', 'sms', 'letter', 'call'];

/** Day and hour on the wall. */
export function wallClock(now: number, { behind }: Pick<Rules, 'behind'>): [CivilDate, number] {
  const there = now - behind * HOUR;
  return [dateOfDayNumber(Math.floor(there / DAY)), (there % DAY) / HOUR];
}

/**
 * What may go to somebody at a moment, by the words of policy and law alone: written anew, in another way
 * than the product reckons. Null where nothing is owed.
 */
export function verdictAt(
  patient: Patient,
  truth: Truth,
  rules: Rules,
  now: number,
): Verdict | null {
  if (truth.isPaid) return null;
  const [day, hour] = wallClock(now, rules);
  const { levels, waitDays } = rules.policy.tracks['one-off'];
  const standing = truth.deliveries.filter(({ isBack }) => !isBack);
  const step = levels[reached(truth)];
  if (!step) return { may: false, reasons: ['all-levels-sent', ...skipped(truth, day)] };
  const reasons = skipped(truth, day);
  const last = standing.at(-1)?.day;
  const isTooSoon = last !== undefined && day < addDays(last, waitDays);
  if (isTooSoon || truth.deliveries.some((one) => one.day === day)) {
    reasons.push('recently-written');
  }
  if (day < addDays(patient.due, step.days)) reasons.push('not-yet-due');
  const isWeekend = weekday(day) >= SATURDAY;
  if (rules.policy.onlyBusinessDays && isWeekend) reasons.push('rest-day');
  const way = wayTo(patient, truth, step, rules);
  if (way.startsWith('no-')) reasons.push(way);
  if (rules.law === 'CO' && (!isOpen(day, hour) || patient.reachedOn === day)) reasons.push('law');
  if (reasons.length > 0) return { may: false, reasons };
  return { may: true, level: reached(truth) + 1, channel: way as Channel };
}

/** The highest level that stands: an earlier one that came back after it does not begin the ladder anew. */
export function reached({ deliveries }: Pick<Truth, 'deliveries'>): number {
  return Math.max(0, ...deliveries.filter(({ isBack }) => !isBack).map(({ level }) => level));
}

function skipped({ skippedUntil }: Truth, day: CivilDate): string[] {
  return skippedUntil !== null && day < skippedUntil ? ['skipped'] : [];
}

/** Law 2300: from 7 to 19, on Saturdays from 8 to 15, never on Sundays and holidays. */
function isOpen(day: CivilDate, hour: number): boolean {
  const at = weekday(day);
  if (at === SUNDAY || day === HOLIDAY) return false;
  return at === SATURDAY ? hour >= 8 && hour < 15 : hour >= 7 && hour < 19;
}

/** The level's own way; after something came back, the first that has not failed and is allowed. */
function wayTo(
  { phone }: Patient,
  { deliveries }: Truth,
  { channel }: PolicyLevel,
  { policy, law }: Rules,
): Channel | 'no-phone' | 'no-way-left' {
  const failed = deliveries.filter(({ isBack }) => isBack).map((one) => one.channel);
  const hasPhone = (way: Channel) => way !== 'sms' || phone !== '';
  if (failed.length === 0) return hasPhone(channel) ? channel : 'no-phone';
  const used = Object.values(policy.tracks).flatMap(({ levels }) => levels);
  const known = new Set<Channel>([...used.map((level) => level.channel), 'letter']);
  const ways = [channel, ...OTHERS.filter((way) => way !== channel && known.has(way))];
  // there the patients of these stories have agreed to e-mail, and to nothing else
  const isAllowed = (way: Channel) => law !== 'CO' || way === 'email';
  const left = ways.filter((way) => hasPhone(way) && !failed.includes(way) && isAllowed(way));
  return left[0] ?? 'no-way-left';
}
