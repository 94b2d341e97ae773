import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../../apps-script/build.ts';
import { campaign, isClean } from '../faults/campaign.ts';
import { MISTAKES, planted } from '../faults/mistakes.ts';

const RUNS = Number(process.env.RUNS ?? 120);
const SEED = Number(process.env.SEED ?? 7);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'amiable-faults-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('whatever fails and whenever, no reminder goes twice and none is lost', async () => {
  const dist = join(folder, 'true');
  await build({ outDir: dist });
  const { tally, reasons } = await campaign({ runs: RUNS, seed: SEED, dist });
  expect(reasons).toEqual([]);
  expect(tally.sent).toBeGreaterThan(RUNS);
  expect(tally.faultPoints).toBeGreaterThan(20);
}, 300_000);

describe('the judge sees each planted mistake', () => {
  test('there are twenty-three of them', () => expect(MISTAKES).toHaveLength(23));
  test.each(MISTAKES)(
    '$name',
    async (mistake) => {
      const dist = join(folder, mistake.name.replace(/\W+/g, '-'));
      await build({ outDir: dist, transform: planted(mistake) });
      const seen = await campaign({ runs: 2000, seed: SEED, dist }, (tally) => !isClean(tally));
      expect(seen.reasons).not.toEqual([]);
    },
    300_000,
  );
});
