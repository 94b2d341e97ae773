import type { CivilDate } from '../../shared/calendar.ts';
import type { RefusalCode } from '../../shared/contract/sidebar.ts';
import type { ByItself } from '../../shared/contract/sidebar-views.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import type { Context } from './context.ts';
import { isHourly, setHourly } from './google/hourly.ts';
import { forget, load, loadOwn, save, saveOwn } from './google/store.ts';
import { randomUuid } from './google/web.ts';
import { policyInForce } from './policies.ts';

/** Reminders that go by themselves: who answers for it, since when, and by which policy. */
interface Automatic {
  readonly by: string;
  readonly since: CivilDate;
  /** They go only while this version is in force: another one has to be looked at first. */
  readonly policy: number;
  /** Whose timer it is: that of nobody else sends by itself. */
  readonly owner: string;
}

const AUTOMATIC = 'automatic';
const ME = 'me';

/** Reminders go by themselves only where this holds; null where nobody has turned them on. */
export function byItself(): ByItself | null {
  const state = load<Automatic>(AUTOMATIC);
  if (!state) return null;
  const { by, since, policy, owner } = state;
  const isPaused = policy !== policyInForce().number;
  return { by, since, isMine: owner === loadOwn<string>(ME), isPaused };
}

/**
 * Lets the due reminders that nobody has to look at go by themselves, by this person's timer. The person has
 * just seen what the policy will do, so another version of it is refused.
 */
export function turnOn(
  { today }: Context,
  { by, policy }: { by: string; policy: number },
): Result<null, RefusalCode> {
  if (policy !== policyInForce().number) return refused('policy-changed');
  const owner = loadOwn<string>(ME) ?? randomUuid();
  saveOwn(ME, owner);
  setHourly(true);
  save(AUTOMATIC, { by, since: today, policy, owner } satisfies Automatic);
  return ok(null);
}

/** Nothing is approved by itself any more; what a person approved may still be carried on. */
export function turnOff(): Result<null, RefusalCode> {
  forget(AUTOMATIC);
  return ok(null);
}

/** Turns this person's timer on or off, which carries on with what was approved; off, nothing goes by itself. */
export function setTimer(on: boolean): Result<null, RefusalCode> {
  if (!on && byItself()?.isMine) turnOff();
  setHourly(on);
  return ok(null);
}

/** Whether this hour is that of the person who answers for it, and by the policy that they saw. */
export function mayGoByItself(): boolean {
  const state = byItself();
  return state?.isMine === true && !state.isPaused && isHourly();
}
