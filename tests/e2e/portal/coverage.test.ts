import { describe, test } from 'vitest';
import { LANDS } from '../journey-clinic.ts';
import { useDesks } from '../journey-desk.ts';
import * as coverage from './coverage-steps.ts';
import { useSite } from './site.ts';
import * as practice from './thread-practice.ts';
import * as sheet from './thread-sheet.ts';
import { beginThread } from './thread-world.ts';

const site = useSite();
const openDesk = useDesks();
/** Many steps, each with a limit of its own: a busy machine may take its time for all of them. */
const LIMIT_MS = 180_000;

describe.each(LANDS)('a paper that lapses ($language)', (land) => {
  test(
    'stops the patients it covers and no others, and opens again once it is renewed',
    async () => {
      const abroad = coverage.ABROAD[land.language];
      const thread = await beginThread(site, openDesk, land, abroad);
      await coverage.workTogether(thread);
      await coverage.sayWhereThePracticeIs(thread);
      const { code, address } = await practice.makeCode(thread);
      await sheet.connect(thread, code, address);

      await coverage.chooseBoth(thread);
      await coverage.lapse(thread);
      await coverage.placeOneOfTwo(thread);
      await coverage.expectNoProof(thread);

      await coverage.renew(thread);
      await coverage.placeTheOther(thread);
      await coverage.lapse(thread);
      await coverage.expectFlagged(thread);
    },
    LIMIT_MS,
  );
});
