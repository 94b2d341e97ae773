import { createHost } from '../../apps-script/host/host.ts';
import type { Fault, Host, ServiceCall } from '../../apps-script/host/types.ts';
import {
  type Answers,
  type Arguments,
  CONTRACT_VERSION,
  type Envelope,
  type Procedure,
} from '../../shared/contract/sidebar.ts';
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

/**
 * Plays one story on the built add-on: a person approves all that is due and sends; faults strike,
 * somebody types a payment, sorts a tab, a second person sends too. Then the person comes back, as
 * people do, and sends what is still due, until nothing is. At the end the judge speaks.
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
    mailQuota: scenario.quota,
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
    await ask(host, 'saveClinic', CLINIC);
    sending = true;
    for (let round = 0; round < ROUNDS; round += 1) if (!(await sendAllDue(host))) break;
    await world.others();
    const { workbook, mailbox } = host;
    const verdict = judge(scenario, workbook, mailbox, struck.length, world.paidAt());
    return { verdict, calls, struck };
  } finally {
    await host.close();
  }
}

const CLINIC = { name: 'Maple Clinic', contact: 'Elena', phone: '', replyTo: 'desk@example.org' };

/**
 * Everything besides the first person's run. The payment is typed while the first message is being
 * prepared, so whoever's message that is, there is a look at the sheet still to come.
 */
function newWorld(scenario: Scenario) {
  let paidAt: number | null = null;
  let sorted = false;
  const sends = new Set<number>();
  let second: Promise<unknown> | null = null;
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
    second = sendAllDue(host);
    await Promise.race([second, waits]);
  };
  return {
    paidAt: () => paidAt,
    others: () => second ?? Promise.resolve(),
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
async function sendAllDue(host: Host): Promise<boolean> {
  const view = await ask(host, 'reminders', {});
  if (!view) return true;
  if (!view.ok) {
    if (view.code === 'copied-sheet') await ask(host, 'thisOneLives', {});
    return view.code !== 'not-set-up';
  }
  const { exceptions, groups, carried } = view.value;
  const waiting = new Set(carried.map(({ key }) => key));
  const due = [...exceptions, ...groups.flatMap(({ rows }) => rows)];
  const fresh = due.filter(({ key }) => !waiting.has(key));
  if (fresh.length === 0) return false;
  let approved = fresh.map(({ key, stamp }) => ({ key, stamp }));
  while (approved.length > 0) {
    const answer = await ask(host, 'send', { approved });
    if (!answer?.ok || answer.value.stopped !== null) return true;
    const left = new Set(answer.value.left);
    approved = approved.filter(({ key }) => left.has(key));
  }
  return true;
}

async function ask<P extends Procedure>(
  host: Host,
  procedure: P,
  args: Arguments<P>,
): Promise<Envelope<Answers[P]> | null> {
  const result = await host.call('rpc', { version: CONTRACT_VERSION, procedure, args });
  return result.ok ? (result.value as Envelope<Answers[P]>) : null;
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
  else if (ledger) host.sortSheet(ledger.id, 2, false, 1);
}
