import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../../apps-script/build.ts';
import { buildPortal } from '../../portal/build.ts';
import { ROOT } from '../house/sources.ts';
import { campaign, isClean } from './campaign.ts';
import { type Load, playQuota } from './quota.ts';
import { isWhole, killSyncs } from './sync-kills.ts';
import type { Victim } from './sync-stage.ts';

/**
 * `npm run -s faults -- reminders --runs N --seed S`: plays N stories of sending reminders in which
 * service calls fail before their effect, after it, or kill the script, and prints what the judge saw.
 *
 * `npm run -s faults -- quota --rows N --quota N`: lets so many people be due whose mails do not fit into a
 * day, and prints on which day who was written to.
 *
 * `npm run -s faults -- sync --kill portal --runs N --seed S`: plays N syncs in whose middle the portal's
 * process, or its database, is killed.
 *
 * `npm run -s faults -- thread --runs N --seed S`: lets a sheet, a practice and an agency do what comes to
 * their minds, N times, and prints what their books came to.
 */
const USAGE = `Usage: npm run -s faults -- reminders [--runs 1000] [--seed 1]
       npm run -s faults -- quota [--rows 5000] [--quota 1500]
       npm run -s faults -- sync --kill portal|database [--runs 20] [--seed 1]
       npm run -s faults -- thread [--runs 2000] [--seed 1]`;

interface Plan {
  runs: number;
  seed: number;
}

interface Options extends Plan {
  what: string;
  rows: number;
  quota: number;
  victim: Victim | null;
}

async function main(): Promise<void> {
  const options = readOptions();
  if (options === null) return fail(USAGE);
  if (!(await play(options))) process.exitCode = 1;
}

/** Tells whether all was well. */
function play({ what, victim, rows, quota, ...plan }: Options): Promise<boolean> {
  if (what === 'quota') return load({ rows, quota });
  if (victim !== null) return sync({ ...plan, victim });
  return what === 'thread' ? thread(plan) : reminders(plan);
}

async function reminders(plan: Plan): Promise<boolean> {
  const { tally, reasons } = await withAddOn((dist) =>
    campaign({ ...plan, dist, stories: ['day', 'days'] }),
  );
  console.log(JSON.stringify(tally));
  for (const reason of reasons.slice(0, 20)) console.error(reason);
  return isClean(tally);
}

/** More mails than a day has: everybody once, the oldest debt first. */
async function load(plan: Omit<Load, 'dist'>): Promise<boolean> {
  const end = await withAddOn((dist) => playQuota({ ...plan, dist }));
  console.log(JSON.stringify(end));
  return end.lost + end.doubled + end.unfair === 0;
}

/** Builds into a folder of its own: dist may be built anew meanwhile. */
async function withAddOn<T>(work: (dist: string) => Promise<T>): Promise<T> {
  const dist = await mkdtemp(join(tmpdir(), 'amiable-faults-'));
  await build({ outDir: dist });
  try {
    return await work(dist);
  } finally {
    await rm(dist, { recursive: true });
  }
}

async function sync(plan: Plan & { victim: Victim }): Promise<boolean> {
  await buildPortal();
  const tally = await killSyncs({ ...plan, build: join(ROOT, 'portal/dist') });
  console.log(JSON.stringify(tally));
  return isWhole(tally);
}

/** The portal's verbs need the database client, which is made first. */
async function thread(plan: Plan): Promise<boolean> {
  await buildPortal('client');
  const { withPortalDatabase } = await import('./thread-database.ts');
  const { isEqual, threadCampaign } = await import('./thread.ts');
  const { tally, reasons } = await withPortalDatabase((database) => threadCampaign(database, plan));
  console.log(JSON.stringify(tally));
  for (const reason of reasons.slice(0, 20)) console.error(reason);
  return isEqual(tally);
}

/** What can be played, and how often by itself. */
const RUNS: Readonly<Record<string, string>> = {
  ...{ reminders: '1000', quota: '1', sync: '20', thread: '2000' },
};

function readOptions(): Options | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        runs: { type: 'string' },
        seed: { type: 'string', default: '1' },
        kill: { type: 'string' },
        rows: { type: 'string', default: '5000' },
        quota: { type: 'string', default: '1500' },
      },
    });
    const what = positionals.join();
    const [runs, seed] = [Number(values.runs ?? RUNS[what]), Number(values.seed)];
    const [rows, quota] = [Number(values.rows), Number(values.quota)];
    const whole = [runs, seed + 1, rows, quota].every((one) => Number.isInteger(one) && one > 0);
    const victim = values.kill === 'portal' || values.kill === 'database' ? values.kill : null;
    const fits = what === 'sync' ? victim !== null : Object.hasOwn(RUNS, what) && !values.kill;
    return whole && fits ? { what, runs, seed, rows, quota, victim } : null;
  } catch {
    return null;
  }
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}

await main();
