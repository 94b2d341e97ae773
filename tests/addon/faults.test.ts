import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, DIST } from '../../apps-script/build.ts';
import { campaign, isClean } from '../faults/campaign.ts';
import { DAYS_MISTAKES } from '../faults/days-mistakes.ts';
import { MISTAKES, planted } from '../faults/mistakes.ts';

const RUNS = Number(process.env.RUNS ?? 60);
const SEED = Number(process.env.SEED ?? 7);
/** Some mistakes show in few stories. These seeds begin with one; with any other it takes minutes. */
const SHOWN_BY: Readonly<Record<string, number>> = {
  'no intent is written': 2,
  'the intent is written after the mail': 8,
  'the ledger is not asked who was written to already': 4,
  'what was approved is not compared with what is due': 14,
  'the quota is not asked': 1,
  'what does not fit into the quota is not written down': 1,
  'the intent is written last and not flushed': 1,
  'there is no lock': 1,
  'the answer of the lock is not looked at': 4,
  'the lock is let go before the work': 4,
  'whose file it is is only remembered with the first message': 13,
  'who is put off is written to': 1,
  'a skip that was taken back holds': 2,
  'what was prepared and nobody told of counts as not sent': 2,
  'what a person delivers goes with the mails': 2,
  'what came back is tried again on the same day': 10,
  'what came back goes the same way again': 2,
  'what came back counts as received': 2,
  'the law is not asked': 1,
  'the law’s hour is that of the approval': 9,
  'the law’s holidays are working days': 13,
  'whom an agency has reached is not asked': 1,
  'the policy of the approval goes on': 3,
  'what goes by itself does not stop for another policy': 28,
  'what goes by itself is decided by what was read before its turn': 2,
  'the tab is found by its name': 1,
  'the sheet is compared by the number of its rows': 7,
};
/** `SEED=11 npx vitest …` lets all of it begin with another one. */
const seedFor = (mistake: string) => (process.env.SEED ? SEED : (SHOWN_BY[mistake] ?? SEED));

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'amiable-faults-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('whatever fails and whenever, no reminder goes twice and none is lost', async () => {
  await build();
  const { tally, reasons } = await campaign({
    runs: RUNS,
    seed: SEED,
    dist: DIST,
    stories: ['day', 'days'],
  });
  expect(reasons).toEqual([]);
  expect(tally.sent).toBeGreaterThan(RUNS);
  expect(tally.faultPoints).toBeGreaterThan(20);
}, 1_200_000);

describe.each([
  ['day', MISTAKES, 23],
  ['days', DAYS_MISTAKES, 16],
] as const)('the judge of stories of a %s sees each planted mistake', (story, mistakes, count) => {
  test(`there are ${count} of them`, () => expect(mistakes).toHaveLength(count));
  test.each(mistakes)(
    '$name',
    async (mistake) => {
      const dist = join(folder, mistake.name.replace(/\W+/g, '-'));
      await build({ outDir: dist, transform: planted(mistake) });
      const plan = { runs: 2000, seed: seedFor(mistake.name), dist, stories: [story] };
      const seen = await campaign(plan, (tally) => !isClean(tally));
      expect(seen.reasons).not.toEqual([]);
    },
    600_000,
  );
});
