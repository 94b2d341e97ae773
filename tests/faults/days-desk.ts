import type { Host } from '../../apps-script/host/types.ts';
import type { Answers, Arguments, Envelope, Procedure } from '../../shared/contract/sidebar.ts';
import type { RemindersView } from '../../shared/contract/sidebar-views.ts';
import type { Channel } from '../../shared/reminders/policy.ts';
import {
  type Delivery,
  type Patient,
  type Rules,
  reached,
  type Truth,
  verdictAt,
  wallClock,
} from './days-model.ts';
import type { DaysScenario, HandFate } from './days-scenario.ts';
import { ask } from './desk.ts';

/** What happens in a story of several days: the file, what is true, and what was found wrong. */
export interface Days {
  readonly host: Host;
  readonly scenario: DaysScenario;
  /** In the order of the patients. */
  readonly truths: readonly Truth[];
  /** As they hold now. */
  rules: Rules;
  /** What became of a message that a person was given to deliver, by name. */
  readonly hands: Map<string, HandFate>;
  /** Ids of mails whose end a person was asked about. */
  readonly unknown: Set<string>;
  /** Calls of people that are on their way. */
  clicks: number;
  doubled: number;
  lost: number;
  readonly unexplained: string[];
}

/** A mail is judged by the moment at which its sending was decided. */
const ON_THE_WAY = 2000;

/** The day on the wall. */
export function today({ host, rules }: Days) {
  return wallClock(host.now(), rules)[0];
}

/** A person asks; null where no answer came. */
export async function click<P extends Procedure>(
  days: Days,
  procedure: P,
  args: Arguments<P>,
): Promise<Envelope<Answers[P]> | null> {
  days.clicks += 1;
  try {
    return await ask(days.host, procedure, args);
  } finally {
    days.clicks -= 1;
  }
}

/** The view of reminders; null where none came back. */
export async function look(days: Days): Promise<RemindersView | null> {
  const view = await click(days, 'reminders', {});
  return view?.ok ? view.value : null;
}

/** Everybody who is shown as due. */
export function dueRows({ exceptions, groups }: RemindersView) {
  return [...exceptions, ...groups.flatMap(({ rows }) => rows)];
}

/** Somebody of that name, and what is true of them. */
export function known(days: Days, name: string): { patient: Patient; truth: Truth } {
  const at = days.scenario.patients.findIndex((patient) => patient.name === name);
  const [patient, truth] = [days.scenario.patients[at], days.truths[at]];
  if (!patient || !truth) throw new Error(`Nobody is called ${name}`);
  return { patient, truth };
}

/** Judges every mail in the moment in which it leaves. */
export function hearMails(days: Days): void {
  days.host.subscribe((event) => {
    if (event.kind !== 'mail') return;
    const patient = days.scenario.patients.find(({ email }) => email === event.mail.to);
    if (!patient) {
      days.unexplained.push('a mail to somebody else');
      return;
    }
    const { truth } = known(days, patient.name);
    if (days.clicks === 0) days.unexplained.push(...wrongByItself(days, truth));
    deliver(days, { patient, truth }, 'email', event.mail.at - ON_THE_WAY);
  });
}

/** What must wait for a person. */
function wrongByItself({ scenario, rules }: Days, truth: Truth): string[] {
  if (rules.policy === scenario.later)
    return ['a mail went by itself by a policy nobody looked at'];
  const isBack = truth.deliveries.some((one) => one.isBack);
  return isBack ? ['a mail went by itself to somebody whose message had come back'] : [];
}

/** Something reaches somebody: may it? */
export function deliver(
  days: Days,
  { patient, truth }: { patient: Patient; truth: Truth },
  channel: Channel,
  at: number,
): void {
  const verdict = verdictAt(patient, truth, days.rules, at);
  if (verdict === null) days.unexplained.push('somebody who had paid was written to');
  else if (verdict.may) {
    if (verdict.channel !== channel)
      days.unexplained.push(`${channel} instead of ${verdict.channel}`);
  } else if (/recently|all-levels/.test(verdict.reasons.join())) days.doubled += 1;
  else days.unexplained.push(`a message went in spite of ${verdict.reasons.join()}`);
  const [day] = wallClock(at, days.rules);
  const delivery: Delivery = { day, channel, level: reached(truth) + 1, isBack: false };
  truth.deliveries.push(delivery);
}
