import { createHost } from '../../apps-script/host/host.ts';
import type { Host, ServiceCall } from '../../apps-script/host/types.ts';
import { addDays } from '../../shared/calendar.ts';
import type { RemindersView } from '../../shared/contract/sidebar-views.ts';
import { click, type Days, hearMails, look } from './days-desk.ts';
import { judgeDays, judgeLeft, judgeView } from './days-judge.ts';
import { comeIn, sendAndDeliver } from './days-people.ts';
import {
  type DayPlan,
  type DaysScenario,
  daysScenarioFrom,
  daysWorkbookOf,
  momentOf,
  storeOf,
} from './days-scenario.ts';
import { SENDER } from './desk.ts';
import { CLINIC_TAB } from './scenario.ts';
import type { FaultPoint, StoryEnd } from './story.ts';

const SECOND = 1000;
const BALANCE_COLUMN = 'G';
/** After a Friday too this is a working day, and the wait between two levels is over. */
const WEEKEND_AND_MORE = 4;
/** The hour at which the office closes, and nothing more goes by itself. */
const EVENING = 18;

/**
 * Plays a story of several days on the built add-on. Each day a person puts somebody off, tells what came back,
 * approves, sends and delivers by hand, while payments are typed, the policy changes, a tab gets another name,
 * the evening comes, and a second person or the timer sends too; faults strike. At the end, without faults,
 * all is said and sent that may be, and the judge speaks.
 */
export async function playDays(
  seed: number,
  dist: string,
  points: readonly FaultPoint[],
): Promise<StoryEnd> {
  const scenario = daysScenarioFrom(seed);
  const struck: string[] = [];
  const calls: string[] = [];
  let watched = false;
  let meanwhile: ReturnType<typeof newDay> | null = null;
  const host = createHost({
    workbook: daysWorkbookOf(scenario),
    documentProperties: storeOf(scenario),
    dist,
    now: momentOf(scenario.rules, scenario.plans[0]?.day ?? '2026-03-19', 6),
    unflushedOnKill: points[0]?.unflushed ?? 'lost',
    onCall: async (call) => {
      if (!watched) return undefined;
      calls.push(call.name);
      const point = points.find((one) => one.call === calls.length);
      await meanwhile?.onCall(call);
      if (point) struck.push(call.name);
      return point?.fault;
    },
  });
  const days = newDays(host, scenario);
  try {
    await openOffice(days);
    for (const plan of scenario.plans) {
      await host.advanceTo(Math.max(host.now(), arrival(scenario, plan)));
      meanwhile = newDay(days, plan);
      await watching(() => comeIn(days, plan));
      await watching(meanwhile.others);
      judgeView(days, await look(days));
      if (!scenario.automatic) continue;
      await watching(() => host.advanceTo(evening(days, plan)));
      judgeEvening(days, await look(days));
    }
    await closeUp(days);
    return { verdict: judgeDays(days, struck.length), calls, struck };
  } finally {
    await host.close();
  }

  async function watching(work: () => Promise<unknown>): Promise<void> {
    watched = true;
    await work();
    watched = false;
  }
}

function newDays(host: Host, scenario: DaysScenario): Days {
  const days: Days = {
    ...{ host, scenario, rules: scenario.rules, clicks: 0 },
    truths: scenario.patients.map(() => ({ isPaid: false, skippedUntil: null, deliveries: [] })),
    ...{ hands: new Map(), unknown: new Set(), doubled: 0, lost: 0, unexplained: [] },
  };
  hearMails(days);
  return days;
}

/** Who speaks, by which policy, under whose law, and whether it goes by itself: before anything can fail. */
async function openOffice(days: Days): Promise<void> {
  const { host, scenario } = days;
  const { policy, law } = scenario.rules;
  const [first] = scenario.plans;
  const answers = [
    await click(days, 'saveClinic', SENDER),
    await click(days, 'savePolicy', { policy, by: 'Elena', seen: 0 }),
    law === null ? null : await click(days, 'law', { place: law }),
  ];
  if (scenario.automatic && first) {
    await host.advanceTo(momentOf(scenario.rules, first.day, first.hour - 1));
    answers.push(await click(days, 'byItself', { on: { by: 'Elena', policy: 1 } }));
  }
  const refused = answers.find((answer) => answer?.ok === false);
  if (refused) throw new Error(`The office does not open: ${JSON.stringify(refused)}`);
}

/** Where the timer runs, a few seconds before it does: both send in the same moment. */
function arrival({ rules, automatic }: DaysScenario, { day, hour }: DayPlan): number {
  return momentOf(rules, day, hour) - (automatic ? 4 * SECOND : 0);
}

/** What happens on a day besides the person's own clicks, each once. */
function newDay(days: Days, plan: DayPlan) {
  const { host, scenario } = days;
  const sends = new Set<number>();
  const done = new Set<string>();
  let second: Promise<unknown> | null = null;
  let secondWaits = () => {};
  const once = (what: string) => !done.has(what) && done.add(what);
  const onPlanning = async () => {
    if (plan.pays !== null && once('pays')) pay(days, plan.pays);
    if (plan.meanwhile === 'rename' && once('rename')) host.renameSheet(CLINIC_TAB, 'Patients');
    // not while the first message is under way: that one was decided before
    const isLate = plan.meanwhile === 'evening' && once('one') === false && once('evening');
    if (isLate) await host.advanceTo(host.now() + 60 * SECOND);
  };
  const onMail = async () => {
    if (plan.meanwhile !== 'second' || second) return;
    const waits = new Promise<void>((resolve) => {
      secondWaits = resolve;
    });
    second = scenario.automatic
      ? host.advanceTo(host.now() + 5 * SECOND)
      : sendAndDeliver(days, { ...plan, meanwhile: 'nothing' }, plan.hand);
    await Promise.race([second, waits]);
  };
  return {
    others: () => second ?? Promise.resolve(),
    async onCall({ name, execution }: ServiceCall) {
      if (name === 'Lock.tryLock') {
        sends.add(execution);
        if (second) secondWaits();
      }
      if (name === 'MailApp.getRemainingDailyQuota' && sends.has(execution)) await onPlanning();
      if (name === 'MailApp.sendEmail') await onMail();
    },
  };
}

/** The desk types a payment. */
function pay({ host, scenario, truths }: Days, who: number): void {
  const [patient, truth] = [scenario.patients[who], truths[who]];
  const sheet = host.workbook.sheets.find(({ id }) => id === CLINIC_TAB);
  const row = sheet?.rows.findIndex((cells) => cells[1]?.value === patient?.name) ?? -1;
  host.type(CLINIC_TAB, `${BALANCE_COLUMN}${row + 1}`, '0');
  if (truth) truth.isPaid = true;
}

const evening = ({ host, rules }: Days, { day }: DayPlan) =>
  Math.max(host.now(), momentOf(rules, day, EVENING));

/** Where it goes by itself, the timer has had the rest of the day for what a fault has kept. */
function judgeEvening(days: Days, view: RemindersView | null): void {
  judgeView(days, view);
  if (days.rules.policy !== days.scenario.later) judgeLeft(days, view, true);
}

/** On a working day without faults everything is said, sent and delivered: nothing is due any more. */
async function closeUp(days: Days): Promise<void> {
  const { host, scenario } = days;
  if (scenario.automatic) await click(days, 'automatic', { on: false });
  const last = scenario.plans.at(-1)?.day ?? '2026-03-19';
  const day = addDays(last, WEEKEND_AND_MORE);
  await host.advanceTo(Math.max(host.now(), momentOf(scenario.rules, day, 10)));
  for (const [name, fate] of days.hands) if (fate === 'never-said') days.hands.set(name, 'went');
  const quiet = { skips: null, takesBack: false, pays: null } as const;
  await comeIn(days, {
    day,
    hour: 10,
    ...quiet,
    meanwhile: 'nothing',
    hand: 'went',
    back: null,
    backAtOnce: false,
  });
  const view = await look(days);
  judgeView(days, view);
  judgeLeft(days, view, false);
  if (view === null || view.unknown.length > 0) days.lost += 1;
}
