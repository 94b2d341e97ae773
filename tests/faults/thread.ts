import type pg from 'pg';
import { asMaintenance, type TestDatabase } from '../portal/database.ts';
import { type Account, correct, isSettled, openIn, remit, typeAgain } from './thread-book.ts';
import { TYPING } from './thread-clinic.ts';
import { judge, judgeMovements, newVerdict, type Verdict } from './thread-judge.ts';
import {
  actAtAgency,
  actAtPractice,
  answer,
  answerAbout,
  answerInbox,
  hearOfDeskPayment,
  reverse,
} from './thread-people.ts';
import { readKept } from './thread-rows.ts';
import { badSync, handOff, recall, sync } from './thread-sheet.ts';
import { type Counts, makeWorld, type World } from './thread-world.ts';

/** What a number of runs came to. */
export type Tally = { runs: number } & Counts &
  Omit<Verdict, 'reasons'> & {
    /** Operations that ended as nobody should see them. */
    failed: number;
  };

type Operation = (world: World) => unknown;
/** Operations, each with how often it is taken beside the others. */
type Choice = readonly (readonly [weight: number, Operation])[];

/** Runs go side by side: while one waits for the database, another one reckons. */
const AT_ONCE = 6;
/** In so many rounds every clinic has typed in, answered and put right what there was. */
const ROUNDS = 40;

/**
 * Lets a sheet, people of the practice and people of the agency do what comes to their minds, each run in
 * a world of its own that its seed fixes; at its end all is typed in and answered, and the judge speaks.
 */
export async function threadCampaign(
  database: TestDatabase,
  { runs, seed }: { runs: number; seed: number },
): Promise<{ tally: Tally; reasons: string[] }> {
  const tally: Tally = {
    ...{ runs: 0, operations: 0, refused: 0, conflicts: 0, questions: 0, payments: 0, charges: 0 },
    ...{ unequal: 0, doubled: 0, lost: 0, failed: 0 },
  };
  const reasons: string[] = [];
  const seeds = Array.from({ length: runs }, (_, at) => seed * 100_000 + at);
  const player = async (sql: pg.ClientBase) => {
    for (let next = seeds.shift(); next !== undefined; next = seeds.shift()) {
      const { world, verdict } = await playRun(sql, next);
      addTo(tally, world, verdict);
      for (const why of [...verdict.reasons, ...world.faults]) reasons.push(`run ${next}: ${why}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, () => asMaintenance(database, player)));
  return { tally, reasons };
}

/** One run, with what its judges saw: on its way the one of the rule of balances, at its end all. */
export async function playRun(
  sql: pg.ClientBase,
  seed: number,
): Promise<{ world: World; verdict: Verdict }> {
  const world = await makeWorld(sql, seed);
  const verdict = newVerdict();
  for (const first of [sync, handOff, answerInbox]) await attempt(world, first);
  const steps = 15 + world.random(20);
  for (let step = 1; step <= steps; step += 1) {
    if (world.random(4) === 0) world.day += world.random(5);
    await take(world, OPERATIONS);
    if (step % 10 === 0) for (const kept of await readKept(world)) judgeMovements(verdict, kept);
  }
  await settle(world);
  await judge(world, verdict);
  return { world, verdict };
}

/** What fails is written down where it was asked; the others go on. */
async function attempt(world: World, operation: Operation): Promise<void> {
  try {
    await operation(world);
  } catch (error) {
    if (world.faults.length === 0) throw error;
  }
}

/** One of them, by their weights. */
function take(world: World, choice: Choice): Promise<void> {
  let at = world.random(choice.reduce((sum, [weight]) => sum + weight, 0));
  const found = choice.find(([weight]) => {
    at -= weight;
    return at < 0;
  });
  return attempt(world, found?.[1] ?? (() => {}));
}

const CLIENTS: Choice = [
  [6, sync],
  [5, badSync],
  [3, handOff],
  [1, recall],
  [7, answer],
  [4, actAtPractice],
  [3, answerInbox],
  [16, actAtAgency],
  [2, hearOfDeskPayment],
  [3, reverse],
];

const OPERATIONS: Choice = [
  [24, (world) => take(world, TYPING)],
  [36, (world) => take(world, CLIENTS)],
  // two of them in the same moment
  [8, (world) => Promise.all([take(world, CLIENTS), take(world, CLIENTS)])],
];

/** Everything that is left is typed in, synced, answered and put right. */
async function settle(world: World): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) {
    if (!(await settleMore(world))) break;
  }
  for (const account of world.accounts) {
    if (!isSettled(account)) world.faults.push(`${account.number} was never settled`);
  }
}

/** Tells whether there was anything to do. */
async function settleMore(world: World): Promise<boolean> {
  for (const account of world.accounts) {
    account.isThere = true;
    correct(account);
    if (!typeAgain(account)) remitAll(account);
  }
  let wasBusy = world.accounts.some((account) => openIn(account) !== account.shown);
  await sync(world);
  for (const account of world.accounts) {
    if (await answerAbout(world, account)) wasBusy = true;
  }
  return wasBusy;
}

/** Payments that are not in the sheet yet. */
function remitAll(account: Account): void {
  while (remit(account, Number.MAX_SAFE_INTEGER));
}

function addTo(tally: Tally, { counts, faults }: World, verdict: Verdict): void {
  tally.runs += 1;
  for (const name of Object.keys(counts) as (keyof Counts)[]) tally[name] += counts[name];
  tally.unequal += verdict.unequal;
  tally.doubled += verdict.doubled;
  tally.lost += verdict.lost;
  tally.failed += faults.length;
}

/** Whether a tally holds nothing that must not be. */
export function isEqual({ unequal, doubled, lost, failed }: Tally): boolean {
  return unequal + doubled + lost + failed === 0;
}
