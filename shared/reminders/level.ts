import { addDays, type CivilDate } from '../calendar.ts';
import { keyStem } from '../sheet/keys.ts';
import type { DueOptions, OpenLine } from './due.ts';
import { lastGone, lastWritten } from './history.ts';
import type { SentMessage } from './ledger.ts';
import { sendingDay } from './office-hours.ts';
import type { Ladder, PolicyLevel, ReminderPolicy, Track } from './policy.ts';

/** The oldest debt that is open, which decides track and level. */
export interface OldestDebt {
  readonly item: OpenLine;
  /** The day it was due. */
  readonly due: CivilDate;
}

/** What a guarantor's next message is, and the first day on which it may go. */
export interface Step {
  /** From 1; one more than what was sent, or than the levels that are passed over. */
  readonly level: number;
  readonly rule: PolicyLevel;
  readonly on: CivilDate;
  /** Why not today; null where it may go. */
  readonly wait: 'promise' | 'recently-written' | 'not-yet-due' | 'rest-day' | null;
}

/** A step, or why none comes any more. */
export type NextStep = Step | 'all-levels-sent' | 'below-minimum';

/** What the next step depends on. */
export interface StepFacts {
  readonly track: Track;
  readonly due: CivilDate;
  readonly open: readonly OpenLine[];
  readonly sent: readonly SentMessage[];
  /** Minor units; null where the policy's amounts do not measure it. */
  readonly balance: number | null;
  /** The last day of a promise to pay; null where none runs. */
  readonly promised: CivilDate | null;
  readonly options: Pick<DueOptions, 'today' | 'policy'>;
}

/**
 * The oldest debt among what is open; null where none bears a date. Without a due date nobody is late on
 * the day of the invoice: the policy's days to pay come first.
 *
 * @example oldestDebt(open, { basis: 'dueDate', policy: DEFAULT_POLICY })?.due // '2026-05-01'
 */
export function oldestDebt(
  open: readonly OpenLine[],
  { basis, policy }: Pick<DueOptions, 'basis' | 'policy'>,
): OldestDebt | null {
  let oldest: { item: OpenLine; date: CivilDate } | null = null;
  for (const item of open) {
    const { date, line } = item;
    if (item.open <= 0 || date === null) continue;
    const isOlder =
      oldest === null ||
      date < oldest.date ||
      (date === oldest.date && line.key < oldest.item.line.key);
    if (isOlder) oldest = { item, date };
  }
  if (oldest === null) return null;
  const { item, date } = oldest;
  return { item, due: basis === 'dueDate' ? date : addDays(date, policy.termDays) };
}

/**
 * The last day of a promise to pay that is not broken yet; null where none runs.
 *
 * @param open what is open of one guarantor
 * @example promisedUntil([{ line: { ...line, promiseDate: '2026-03-20' } }], '2026-03-20') // '2026-03-20'
 */
export function promisedUntil(
  open: readonly Pick<OpenLine, 'line'>[],
  today: CivilDate,
): CivilDate | null {
  const days = open.flatMap(({ line: { promiseDate } }) =>
    promiseDate !== null && promiseDate >= today ? [promiseDate] : [],
  );
  return days.sort().pop() ?? null;
}

/**
 * Which track a guarantor is on: the gentle one for a large balance, or where any open line asks for
 * care; else the one of the oldest debt.
 *
 * @param balance minor units; null where the policy's amounts do not measure it
 * @example trackOf(open, open[0].line, 9000, DEFAULT_POLICY) // 'one-off'
 */
export function trackOf(
  open: readonly OpenLine[],
  oldest: OpenLine['line'],
  balance: number | null,
  { gentleFrom }: Pick<ReminderPolicy, 'gentleFrom'>,
): Track {
  const isLarge = gentleFrom !== null && balance !== null && balance >= gentleFrom;
  if (isLarge || open.some(({ line }) => line.isSensitive)) return 'gentle';
  return oldest.isRecurring ? 'recurring' : 'one-off';
}

/**
 * Whether a policy's amounts say anything of a balance in this currency.
 *
 * @example isMeasured({ ...DEFAULT_POLICY, currency: 'EUR' }, 'USD') // false
 */
export function isMeasured({ currency }: Pick<ReminderPolicy, 'currency'>, of: string): boolean {
  return currency === null || currency === of;
}

/**
 * The next message to a guarantor by what was sent about the items that are still open. It climbs one
 * level at a time, unless the policy skips; a level before the due date is passed over once that date is,
 * and a level for larger balances by smaller ones.
 *
 * @returns the step, or why none comes any more
 * @example nextStep({ track: 'one-off', due: '2026-03-01', open, sent: [], balance: 9000,
 *   promised: null, options }) // { level: 1, rule: { days: 3, ... }, on: '2026-03-04' }
 */
export function nextStep(facts: StepFacts): NextStep {
  const { track, open, sent, balance, options } = facts;
  const ladder = options.policy.tracks[track];
  const about = sent.filter((message) => message.state === 'sent' && isAbout(open, message));
  if (about.some(({ tone }) => tone === 'last')) return 'all-levels-sent';
  const reached = Math.max(0, ...about.map(({ level }) => level));
  const isWorth = ({ minimum }: PolicyLevel) => balance === null || balance >= minimum;
  const steps = stepsFrom(Math.min(reached, ladder.levels.length - 1), ladder, facts)
    .filter(({ rule }) => isWorth(rule))
    .map((step) => ({ ...step, level: Math.max(step.level, reached + 1) }));
  const [first] = steps;
  if (!first) return 'below-minimum';
  if (options.policy.whenVeryLate === 'climb') return first;
  return [...steps].reverse().find(({ on }) => on <= options.today) ?? first;
}

/**
 * Whether a message was about an item that is still open.
 *
 * @example isAbout(open, { items: ['i:F-7'] }) // true, while F-7 is open
 */
export function isAbout(open: readonly OpenLine[], { items }: Pick<SentMessage, 'items'>): boolean {
  const stems = new Set(open.map(({ line }) => keyStem(line.key)));
  return items.some((item) => stems.has(keyStem(item)));
}

/** The levels from one on that can still go, each with its first day: today, or one that comes. */
function stepsFrom(from: number, { levels, waitDays }: Ladder, facts: StepFacts): Step[] {
  const { due, sent, promised, options } = facts;
  const { today, policy } = options;
  const [last, gone] = [lastWritten(sent), lastGone(sent)];
  const byWait = latest(
    last === null ? today : addDays(last, waitDays),
    gone === null ? today : addDays(gone, 1), // never twice a day, whatever the way
  );
  const byPromise = promised === null ? today : addDays(promised, 1);
  return levels.slice(from).flatMap((rule, at) => {
    const byAge = addDays(due, rule.days + (rule.days < 0 ? 0 : policy.graceDays));
    const on = sendingDay(latest(today, byWait, byPromise, byAge), policy);
    if (rule.days < 0 && on > due) return []; // a word beforehand says nothing afterwards
    const waits: readonly [NonNullable<Step['wait']>, CivilDate][] = [
      ['promise', byPromise],
      ['recently-written', byWait],
      ['not-yet-due', byAge],
      ['rest-day', on],
    ];
    const wait = waits.find(([, until]) => until > today)?.[0] ?? null;
    return [{ level: from + at + 1, rule, on, wait }];
  });
}

function latest(...days: readonly CivilDate[]): CivilDate {
  return days.reduce((one, other) => (one > other ? one : other));
}
