import type { Fault } from '../../apps-script/host/types.ts';
import { playDays } from './days-story.ts';
import type { Verdict } from './judge.ts';
import { randomFrom, scenarioFrom } from './scenario.ts';
import { type FaultPoint, playStory, type StoryEnd } from './story.ts';

/** What a number of stories came to. */
export interface Tally {
  runs: number;
  /** Different places at which a fault struck: service and kind of fault. */
  faultPoints: number;
  sent: number;
  failed: number;
  suppressed: number;
  carried: number;
  /** Delivered by a person. */
  byHand: number;
  /** Came back, by mail or by hand. */
  returned: number;
  skipped: number;
  doubled: number;
  lost: number;
  unknown: number;
  /** How many in a thousand mails a person was asked about. */
  unknownPerThousand: number;
  unexplained: number;
}

/** One kind of story, told from a seed. */
type Play = (seed: number, dist: string, points: readonly FaultPoint[]) => Promise<StoryEnd>;

/** The kinds of stories: of one day with its files and quotas, and of several with all that people do. */
export const STORIES = {
  day: (seed, dist, points) => playStory(scenarioFrom(seed), dist, points),
  days: playDays,
} as const satisfies Record<string, Play>;
export type Story = keyof typeof STORIES;

/** Where it matters most what happens: two of three single faults strike at one of these. */
const DELICATE =
  /appendRow|flush|sendEmail|setProperty|tryLock|releaseLock|getDataRange|getValues|DailyQuota/;

const FAULTS: readonly Fault[] = ['before', 'after', 'kill-before', 'kill-after'];
/** How often one story is broken before the next is told. */
const FAULTS_PER_STORY = 3;
/** How many calls before and after a mail belong to it. */
const AROUND = 12;

/**
 * Plays stories with faults until there are so many, or until `stop` says that enough was seen. Each
 * seed gives a story; a first run without faults lists its service calls, then faults strike
 * at calls drawn from that list.
 */
export async function campaign(
  options: { runs: number; seed: number; dist: string; stories: readonly Story[] },
  stop: (tally: Tally, reasons: readonly string[]) => boolean = () => false,
): Promise<{ tally: Tally; reasons: string[] }> {
  const random = randomFrom(options.seed);
  const places = new Set<string>();
  const reasons: string[] = [];
  const tally = emptyTally();
  for (let story = 0; tally.runs < options.runs; story += 1) {
    const told = options.stories[story % options.stories.length] ?? 'day';
    const seed = options.seed * 1000 + story;
    const clean = await STORIES[told](seed, options.dist, []);
    addTo(tally, reasons, clean.verdict, `${told} ${seed}, no fault`);
    for (let run = 0; run < FAULTS_PER_STORY && tally.runs < options.runs; run += 1) {
      if (stop(tally, reasons)) break;
      const points = pointsIn(random, clean.calls);
      const end = await STORIES[told](seed, options.dist, points);
      for (const [at, name] of end.struck.entries()) places.add(`${name} ${points[at]?.fault}`);
      const where = points.map(({ call, fault }) => `${fault} at call ${call}`).join(', ');
      addTo(tally, reasons, end.verdict, `${told} ${seed}, ${where} (${end.struck.join(', ')})`);
    }
    if (stop(tally, reasons)) break;
  }
  tally.faultPoints = places.size;
  return { tally, reasons };
}

/** One fault anywhere, or two that strike around the sending of one mail. */
function pointsIn(random: (below: number) => number, calls: readonly string[]): FaultPoint[] {
  const strike = (call: number): FaultPoint => ({
    call,
    fault: FAULTS[random(FAULTS.length)] ?? 'before',
    unflushed: random(2) === 0 ? 'lost' : 'kept',
  });
  const one = (from: readonly number[]) => from[random(Math.max(1, from.length))] ?? 1;
  const numbers = calls.map((_, index) => index + 1);
  const delicate = numbers.filter((call) => DELICATE.test(calls[call - 1] ?? ''));
  if (random(2) === 0) return [strike(one(random(3) === 0 ? numbers : delicate))];
  const mail = one(numbers.filter((call) => calls[call - 1] === 'MailApp.sendEmail'));
  const near = delicate.filter((call) => Math.abs(call - mail) < AROUND);
  const first = one(near);
  return [strike(first), strike(one(near.filter((call) => call > first)))];
}

function addTo(
  tally: Tally,
  reasons: string[],
  { fates, doubled, unexplained }: Verdict,
  where: string,
): void {
  tally.runs += 1;
  tally.sent += fates.sent;
  tally.failed += fates.failed;
  tally.suppressed += fates.suppressed;
  tally.carried += fates.carried;
  tally.byHand += fates.byHand ?? 0;
  tally.returned += fates.returned ?? 0;
  tally.skipped += fates.skipped ?? 0;
  tally.lost += fates.lost;
  tally.unknown += fates.unknown;
  tally.unknownPerThousand = Math.round((1000 * tally.unknown) / Math.max(1, tally.sent));
  tally.doubled += doubled;
  tally.unexplained += unexplained.length;
  const wrong = [...unexplained];
  if (doubled > 0) wrong.push('a message went twice');
  if (fates.lost > 0) wrong.push('a message was lost');
  for (const what of wrong) reasons.push(`${what}: ${where}`);
}

function emptyTally(): Tally {
  return {
    ...{ runs: 0, faultPoints: 0, sent: 0, failed: 0, suppressed: 0, carried: 0 },
    ...{ byHand: 0, returned: 0, skipped: 0, doubled: 0, lost: 0 },
    ...{ unknown: 0, unknownPerThousand: 0, unexplained: 0 },
  };
}

/** Whether a tally holds nothing that must not be. */
export function isClean({ doubled, lost, unexplained }: Tally): boolean {
  return doubled + lost + unexplained === 0;
}
