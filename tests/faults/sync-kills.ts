import { setTimeout as delay } from 'node:timers/promises';
import { contentHash } from '../../shared/contract/sync.ts';
import { type Ask, arrangeSheet, askOf, madeLines, syncSheet } from '../portal/api-client.ts';
import { arrangeAgency, judge, keeping, openLedger, placeLines } from '../portal/cut-sync.ts';
import { randomFrom, shuffled } from './scenario.ts';
import { openStage, type Stage, type Victim } from './sync-stage.ts';

/** What a number of syncs came to in whose middle something was killed. */
export interface KillTally {
  runs: number;
  rows: number;
  acknowledged: number;
  lost: number;
  doubled: number;
}

const ROWS = 1000;
const PLACED = 10;
const FALL = 2500;
const BATCH = 50;
/** No batch takes longer: the kill strikes before, in or after the transaction. */
const LONGEST_MS = 40;

type Random = (below: number) => number;

/** Plays syncs; in each, portal or database is killed with -9 once, and the sync goes on afterwards. */
export async function killSyncs(plan: {
  runs: number;
  seed: number;
  victim: Victim;
  /** Folder of the built portal. */
  build: string;
}): Promise<KillTally> {
  const random = randomFrom(plan.seed);
  const stage = await openStage(plan.build);
  const tally = { runs: 0, rows: 0, acknowledged: 0, lost: 0, doubled: 0 };
  try {
    while (tally.runs < plan.runs) {
      const { rows, acknowledged, lost, doubled } = await killOnce(stage, plan.victim, random);
      tally.runs += 1;
      tally.rows += rows;
      tally.acknowledged += acknowledged;
      tally.lost += lost;
      tally.doubled += doubled;
    }
    return tally;
  } finally {
    await stage.close();
  }
}

async function killOnce(stage: Stage, victim: Victim, random: Random) {
  const { practice, token, document } = await stage.withSql(arrangeSheet);
  const ask: Ask = (call, body) => askOf(stage.url(), token)(call, body);
  const lines = madeLines(ROWS);
  const placed = lines.slice(0, PLACED);
  await syncSheet(ask, placed, { document });
  const agency = await stage.withSql((sql) => arrangeAgency(sql, practice));
  await placeLines(ask, agency, placed);
  const changed = lines.map((line, at) => (at < PLACED ? { ...line, paid: FALL } : line));
  const ledger = openLedger();
  for (const line of changed.slice(0, PLACED)) {
    ledger.falls.set(line.ref, { hash: contentHash(line), amount: FALL });
  }
  const kept = keeping(ask, ledger);
  const way = { document, batch: BATCH };
  const struck = strikeAt(stage, victim, kept, random);
  // cut off, or through already where the kill came after the last answer that counted
  await syncSheet(struck.ask, shuffled(changed, random), way).catch(() => {});
  await struck.isOver();
  const told = () => stage.withSql((sql) => judge(sql, practice, ledger));
  const after = await told();
  const acknowledged = ledger.acknowledged.size;
  await syncSheet(kept, changed, way);
  const end = await told();
  const missing = ROWS - end.rows;
  const lost = after.lost + end.lost + missing;
  return { rows: end.rows, acknowledged, lost, doubled: after.doubled + end.doubled };
}

/** Kills a moment after one of the calls went out, while nobody knows what became of it. */
function strikeAt(stage: Stage, victim: Victim, ask: Ask, random: Random) {
  let left = 2 + random(ROWS / BATCH);
  let killing: Promise<void> | null = null;
  const striking: Ask = (call, body) => {
    left -= 1;
    if (left === 0) {
      killing = delay(random(LONGEST_MS)).then(() => stage.killAndRestart(victim));
    }
    return ask(call, body);
  };
  const isOver = async () => {
    if (!killing) throw new Error('The sync ended before anything was killed');
    await killing;
  };
  return { ask: striking, isOver };
}

/** Whether nothing is in a tally that must not be. */
export function isWhole({ lost, doubled }: KillTally): boolean {
  return lost + doubled === 0;
}
