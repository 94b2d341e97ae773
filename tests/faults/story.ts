import { createHost } from '../../apps-script/host/host.ts';
import type { Fault, Host, Mail, ServiceCall } from '../../apps-script/host/types.ts';
import { RESERVE } from '../../shared/reminders/quota.ts';
import { type Approved, ask, dueIn, dueNow, SENDER } from './desk.ts';
import { judge, type Verdict } from './judge.ts';
import { BALANCE_COLUMN, CLINIC_TAB, NOW, type Scenario, workbookOf } from './scenario.ts';

/** Where faults strike: the so-manyth service call of all that sending makes, and how. */
export interface FaultPoint {
  readonly call: number;
  readonly fault: Fault;
  /** For a kill: whether what was not flushed reaches the file. */
  readonly unflushed: 'lost' | 'kept';
}

export interface StoryEnd {
  readonly verdict: Verdict;
  /** Names of the service calls that sending made in this story, in their order. */
  readonly calls: readonly string[];
  /** Names of the calls at which a fault struck. */
  readonly struck: readonly string[];
}

/** A person does not press "send" more often than this in a day. */
const ROUNDS = 8;
const DAY = 24 * 60 * 60_000;

/**
 * Plays one story on the built add-on: a person approves all that is due and sends; faults strike,
 * somebody types a payment, sorts a tab, a second person sends too. Then the person comes back, as
 * people do, and sends what is still due, until nothing is. At the end somebody sends the first list
 * again from a copy or a restored version, and the judge speaks.
 */
export async function playStory(
  scenario: Scenario,
  dist: string,
  points: readonly FaultPoint[],
): Promise<StoryEnd> {
  const struck: string[] = [];
  const calls: string[] = [];
  let sending = false;
  const world = newWorld(scenario);
  const host = createHost({
    workbook: workbookOf(scenario),
    dist,
    now: NOW,
    mailQuota: scenario.quota + RESERVE,
    unflushedOnKill: points[0]?.unflushed ?? 'lost',
    onCall: async (call) => {
      if (!sending) return undefined;
      calls.push(call.name);
      const point = points.find((one) => one.call === calls.length);
      await world.meanwhile(host, call);
      if (point) struck.push(call.name);
      return point?.fault;
    },
  });
  try {
    await ask(host, 'saveClinic', SENDER);
    const desk: Desk = { host, first: await dueNow(host), doubts: 0 };
    const goOn = somewhereElse(desk, scenario);
    sending = true;
    for (let round = 0; round < ROUNDS; round += 1) {
      if (await sendAllDue(desk)) continue;
      await world.others();
      if (!(scenario.settles && (await settleAll(desk)))) break;
    }
    await world.others();
    sending = false;
    const [workbook, mailbox] = structuredClone([host.workbook, [...host.mailbox]] as const);
    const astray = await goOn();
    const doubts = desk.doubts + world.doubts();
    const course = { faults: struck.length, paidAt: world.paidAt(), doubts, astray };
    return { verdict: judge(scenario, workbook, mailbox, course), calls, struck };
  } finally {
    await host.close();
  }
}

/** A person at their desk: what they have in front of them. */
interface Desk {
  readonly host: Host;
  /** What was due in the morning: a list that somebody left open. */
  readonly first: Approved;
  /** How often they were asked which file lives. */
  doubts: number;
}

/**
 * Everything besides the first person's run. The payment is typed while the first message is being
 * prepared, so whoever's message that is, there is a look at the sheet still to come.
 */
function newWorld(scenario: Scenario) {
  let paidAt: number | null = null;
  let sorted = false;
  const sends = new Set<number>();
  let second: Promise<unknown> | null = null;
  let other: Desk | null = null;
  let secondWaits = () => {};
  const onLock = (call: ServiceCall) => {
    sends.add(call.execution);
    if (second) secondWaits();
  };
  const onPlanning = (host: Host) => {
    if (scenario.pays && paidAt === null) paidAt = pay(host, scenario);
  };
  const onMail = async (host: Host) => {
    if (!sorted && scenario.sorts !== 'nothing') sort(host, scenario.sorts);
    sorted = true;
    if (!scenario.together || second) return;
    const waits = new Promise<void>((resolve) => {
      secondWaits = resolve;
    });
    other = { host, first: [], doubts: 0 };
    second = sendAllDue(other);
    await Promise.race([second, waits]);
  };
  return {
    paidAt: () => paidAt,
    others: () => second ?? Promise.resolve(),
    doubts: () => other?.doubts ?? 0,
    async meanwhile(host: Host, call: ServiceCall) {
      if (call.name === 'Lock.tryLock') onLock(call);
      if (call.name === 'MailApp.getRemainingDailyQuota' && sends.has(call.execution)) {
        onPlanning(host);
      }
      if (call.name === 'MailApp.sendEmail') await onMail(host);
    },
  };
}

/** Approves and sends what is due. Tells whether there was anything to do. */
async function sendAllDue(desk: Desk): Promise<boolean> {
  const { host } = desk;
  const view = await ask(host, 'reminders', {});
  if (!view) return true;
  if (!view.ok) {
    if (view.code === 'copied-sheet') {
      desk.doubts += 1;
      await ask(host, 'thisOneLives', {});
    }
    return view.code !== 'not-set-up';
  }
  const waiting = new Set(view.value.carried.map(({ key }) => key));
  let approved = dueIn(view.value).filter(({ key }) => !waiting.has(key));
  if (approved.length === 0) return false;
  while (approved.length > 0) {
    const answer = await ask(host, 'send', { approved });
    if (!answer?.ok || answer.value.stopped !== null) return true;
    const left = new Set(answer.value.left);
    approved = approved.filter(({ key }) => left.has(key));
  }
  return true;
}

/** Says of each unknown end what the Sent folder shows. Tells whether there was any. */
async function settleAll({ host }: Desk): Promise<boolean> {
  const unknown = await unknownIn(host);
  for (const { id, name } of unknown) {
    const email = emailOf(host, name);
    await ask(host, 'settleUnknown', { id, went: host.mailbox.some(({ to }) => to === email) });
  }
  return unknown.length > 0;
}

/**
 * A copy, or the version of the morning: in the morning this is made ready. At the end and on the next
 * day somebody there goes on with a sidebar that was left open, without a word about which file lives.
 * Gives the mails that go.
 */
function somewhereElse(desk: Desk, { astray }: Scenario): () => Promise<readonly Mail[]> {
  if (astray === 'none') return async () => [];
  const before = desk.host.snapshot();
  const copied = astray === 'copy-of-the-morning' ? desk.host.copy() : null;
  return async () => {
    const unknown = await unknownIn(desk.host);
    if (astray === 'restored') {
      desk.host.restore(before);
      return goOnIn(desk.host, desk.first, unknown);
    }
    const copy = copied ?? desk.host.copy();
    const gone = await goOnIn(copy, desk.first, unknown);
    await copy.close();
    const view = await ask(desk.host, 'open', {});
    if (view?.ok && view.value.doubt !== null) desk.doubts += 1;
    return gone;
  };
}

async function goOnIn(
  host: Host,
  approved: Approved,
  unknown: readonly { id: string }[],
): Promise<readonly Mail[]> {
  const mails = host.mailbox.length;
  await host.advanceTo(host.now() + DAY);
  for (const { id } of unknown) await ask(host, 'settleUnknown', { id, went: true });
  await ask(host, 'send', { approved });
  return host.mailbox.slice(mails);
}

async function unknownIn(host: Host): Promise<readonly { id: string; name: string }[]> {
  const view = await ask(host, 'reminders', {});
  return view?.ok ? view.value.unknown : [];
}

function emailOf(host: Host, name: string): string {
  const sheet = host.workbook.sheets.find(({ id }) => id === CLINIC_TAB);
  return String(sheet?.rows.find((row) => row[1]?.value === name)?.[2]?.value);
}

/** The desk types a payment: every balance of that person becomes nothing. */
function pay(host: Host, { pays }: Scenario): number {
  const sheet = host.workbook.sheets.find(({ id }) => id === CLINIC_TAB);
  sheet?.rows.forEach((row, index) => {
    if (row[2]?.value === pays?.email) host.type(CLINIC_TAB, `${BALANCE_COLUMN}${index + 1}`, '0');
  });
  return host.now();
}

function sort(host: Host, what: 'receivables' | 'ledger'): void {
  const ledger = host.workbook.sheets.find(({ metadata }) =>
    metadata.some(({ value }) => value === 'ledger'),
  );
  if (what === 'receivables') host.sortSheet(CLINIC_TAB, 1, false, 1);
  else if (ledger?.rows[0]) host.sortSheet(ledger.id, 2, false, 1);
}
