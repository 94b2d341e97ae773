import { addDays } from '../../shared/calendar.ts';
import type { RemindersView } from '../../shared/contract/sidebar-views.ts';
import { RETURNS_BY } from '../../shared/reminders/ledger.ts';
import { click, type Days, deliver, dueRows, known, look, today } from './days-desk.ts';
import type { DayPlan, HandFate } from './days-scenario.ts';

/** So often a person tries anew what did not answer. */
const TRIES = 4;
const ROUNDS = 6;

/** A person comes: decides on some, then sends and delivers until nothing is due. */
export async function comeIn(days: Days, plan: DayPlan): Promise<void> {
  if (plan.takesBack) await takeBack(days);
  await putOff(days, plan);
  if (!plan.backAtOnce) await tellWhatCameBack(days, plan);
  for (let round = 0; round < ROUNDS; round += 1) {
    const fate = round === 0 ? plan.hand : 'went';
    if (!(await sendAndDeliver(days, plan, fate))) break;
  }
  if (!plan.backAtOnce) return;
  await tellWhatCameBack(days, plan);
  await sendAndDeliver(days, plan, 'went');
}

/** Does something until an answer says, or the view shows, that it is done; false where it cannot be done at all. */
async function insist(
  days: Days,
  isDone: (view: RemindersView) => boolean,
  act: (view: RemindersView) => Promise<{ ok: boolean } | null> | null,
): Promise<boolean> {
  for (let go = 0; go < TRIES; go += 1) {
    const view = await look(days);
    if (view === null) continue;
    if (isDone(view)) return true;
    const acting = act(view);
    if (acting === null) return false;
    if ((await acting)?.ok) return true;
  }
  return false;
}

const isSkipped = (view: RemindersView, name: string) =>
  view.notToday.some(
    ({ reason, people }) => reason === 'skipped' && people.some((one) => one.name === name),
  );

async function putOff(days: Days, { skips }: DayPlan): Promise<void> {
  const name = skips && days.scenario.patients[skips.who]?.name;
  if (!name) return;
  const until = addDays(today(days), skips.days);
  const done = await insist(
    days,
    (view) => isSkipped(view, name),
    (view) => {
      const row = dueRows(view).find((one) => one.name === name);
      if (!row) return null;
      return click(days, 'skip', { key: row.key, reason: 'will-call', note: '', until });
    },
  );
  const { truth } = known(days, name);
  const isOver = truth.skippedUntil === null || truth.skippedUntil <= today(days);
  if (done && isOver) truth.skippedUntil = until;
}

async function takeBack(days: Days): Promise<void> {
  for (const { name } of days.scenario.patients) {
    const { truth } = known(days, name);
    if (truth.skippedUntil === null || truth.skippedUntil <= today(days)) continue;
    const done = await insist(
      days,
      // whoever has to be asked about is not shown as put off
      (view) => !isSkipped(view, name) && view.unknown.every((one) => one.name !== name),
      (view) => {
        const people = view.notToday.flatMap((held) => held.people);
        const key = people.find((one) => one.name === name)?.skip?.key;
        return key ? click(days, 'takeBack', { key }) : null;
      },
    );
    if (done) truth.skippedUntil = null;
  }
}

async function tellWhatCameBack(days: Days, { back }: DayPlan): Promise<void> {
  const name = back === null ? undefined : days.scenario.patients[back]?.name;
  if (!name || known(days, name).truth.deliveries.length === 0) return;
  const row = (await look(days))?.lately.find((one) => one.name === name);
  if (!row) return;
  const { truth } = known(days, row.name);
  const done = await insist(
    days,
    ({ lately }) => lately.every(({ id }) => id !== row.id),
    () => click(days, 'cameBack', { id: row.id, reason: RETURNS_BY[row.channel][0] ?? 'returned' }),
  );
  const delivery = truth.deliveries.find(
    ({ day, channel, isBack }) => day === row.day && channel === row.channel && !isBack,
  );
  if (done && delivery) delivery.isBack = true;
}

/** Approves and sends what is due by mail, and delivers the rest. Tells whether there was anything to do. */
export async function sendAndDeliver(days: Days, plan: DayPlan, fate: HandFate): Promise<boolean> {
  const before = await look(days);
  const view = before && (await settleAll(days, before)) ? await look(days) : before;
  if (view === null) return true;
  const due = dueRows(view);
  if (plan.meanwhile === 'policy') await saveLater(days);
  await sendAll(
    days,
    due.filter(({ channel }) => channel === 'email'),
  );
  for (const row of due.filter(({ channel }) => channel !== 'email')) {
    await deliverByHand(days, row, fate);
  }
  return due.length > 0;
}

type DueRow = ReturnType<typeof dueRows>[number];

async function sendAll(days: Days, rows: readonly DueRow[]): Promise<void> {
  let approved = rows.map(({ key, stamp }) => ({ key, stamp }));
  while (approved.length > 0) {
    const answer = await click(days, 'send', { approved });
    if (!answer?.ok) return;
    const { left, outcomes, stopped } = answer.value;
    const told = new Set([...left, ...outcomes.map(({ key }) => key)]);
    if (approved.some(({ key }) => !told.has(key))) {
      days.unexplained.push('somebody approved is not told of');
    }
    if (stopped !== null) return;
    approved = approved.filter(({ key }) => left.includes(key));
  }
}

/** Whoever is given the text delivers it, or does not, and says so when the next round asks. */
async function deliverByHand(days: Days, row: DueRow, fate: HandFate): Promise<void> {
  const { key, stamp, name } = row;
  const given = await click(days, 'prepare', { key, stamp, by: 'Elena' });
  if (!given?.ok) return;
  days.hands.set(name, fate);
  if (fate !== 'did-not') deliver(days, known(days, name), given.value.channel, days.host.now());
}

/** Says of each unknown end what became of it. Tells whether anything was said. */
async function settleAll(days: Days, { unknown }: RemindersView): Promise<boolean> {
  let isSaid = false;
  for (const { id, name, channel, at } of unknown) {
    const fate = days.hands.get(name);
    if (channel !== 'email' && fate === 'never-said') continue;
    const mails = known(days, name).truth.deliveries;
    const arrived = mails.some((one) => one.channel === 'email' && one.day === at.slice(0, 10));
    const went = channel === 'email' ? arrived : fate === 'went';
    const answer = await click(days, 'settleUnknown', { id, went });
    // refused where somebody else's run was in the middle of it: it has an end by now
    if (answer?.ok !== false && channel === 'email') days.unknown.add(id);
    if (answer?.ok && channel !== 'email') days.hands.delete(name);
    isSaid = true;
  }
  return isSaid;
}

/** Another policy comes into force between the approval and the sending. */
async function saveLater(days: Days): Promise<void> {
  const policy = days.scenario.later;
  for (let go = 0; go < TRIES && days.rules.policy !== policy; go += 1) {
    const now = await click(days, 'policy', {});
    if (!now?.ok) continue;
    const isThere = now.value.number > 1; // the answer was lost
    const saved = isThere ? now : await click(days, 'savePolicy', { policy, by: 'Elena', seen: 1 });
    if (saved?.ok) days.rules = { ...days.rules, policy };
  }
}
