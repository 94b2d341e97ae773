import { describe, expect, inject, it } from 'vitest';
import { killSyncs } from '../faults/sync-kills.ts';

/** `npm run -s faults -- sync --runs 20 --kill portal` does more of the same. */
const RUNS = 2;
const PATIENCE_MS = 180_000;

describe.each(['portal', 'database'] as const)(
  'a sync in whose middle the %s is killed',
  (victim) => {
    it(
      'goes on afterwards: what was acknowledged is there, and nothing is there twice',
      async () => {
        const build = inject('portalBuild').folder;
        const tally = await killSyncs({ runs: RUNS, seed: 1, victim, build });
        expect(tally).toMatchObject({ runs: RUNS, rows: RUNS * 1000, lost: 0, doubled: 0 });
        expect(tally.acknowledged).toBeGreaterThan(0);
        process.stdout.write(`sync-kills: ${victim} ${JSON.stringify(tally)}\n`);
      },
      PATIENCE_MS,
    );
  },
);
