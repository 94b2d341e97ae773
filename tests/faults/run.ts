import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../../apps-script/build.ts';
import { campaign, isClean } from './campaign.ts';

/**
 * `npm run -s faults -- reminders --runs N --seed S`: plays N stories of sending reminders in which
 * service calls fail before their effect, after it, or kill the script, and prints what the judge saw.
 */
const USAGE = 'Usage: npm run -s faults -- reminders [--runs 1000] [--seed 1]';

async function main(): Promise<void> {
  const options = readOptions();
  if (options === null) return fail(USAGE);
  const dist = await mkdtemp(join(tmpdir(), 'amiable-faults-')); // its own: dist may be built anew meanwhile
  await build({ outDir: dist });
  const { tally, reasons } = await campaign({ ...options, dist });
  await rm(dist, { recursive: true });
  console.log(JSON.stringify(tally));
  for (const reason of reasons.slice(0, 20)) console.error(reason);
  if (!isClean(tally)) process.exitCode = 1;
}

function readOptions(): { runs: number; seed: number } | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        runs: { type: 'string', default: '1000' },
        seed: { type: 'string', default: '1' },
      },
    });
    const [runs, seed] = [Number(values.runs), Number(values.seed)];
    const whole = Number.isInteger(runs) && Number.isInteger(seed) && runs > 0 && seed >= 0;
    return whole && positionals.join() === 'reminders' ? { runs, seed } : null;
  } catch {
    return null;
  }
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}

await main();
