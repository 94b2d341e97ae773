import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { placeAccounts } from '../../portal/app/placements/place-accounts.server.ts';
import { listAgencyChoices } from '../../portal/app/sheets/agency-choices.server.ts';
import type { SyncRow } from '../../shared/contract/portal.ts';
import { contentHash } from '../../shared/contract/sync.ts';
import { atSheet, type CaseWorld, makeCase, makeCaseWorld, makeReceivable } from './cases.ts';
import { asMaintenance, openScope, type TestDatabase } from './database.ts';
import { mandateTerms } from './mandates.ts';
import { HOME } from './papers.ts';
import { makeAgency, makePractice } from './people.ts';

let database: TestDatabase;
let world: CaseWorld;
let count = 0;

const TRIAL = { cases: 3, amount: 20_000, currency: 'USD' } as const;

beforeAll(async () => {
  database = await openScope();
});
afterAll(() => database.drop());
beforeEach(async () => {
  count += 1;
  const practice = await makePractice(database, `Oak clinic ${count}`);
  const agency = await makeAgency(database, `New agency ${count}`);
  world = await makeCaseWorld(database, practice, agency, { standing: 'trial', trial: TRIAL });
});

const lines = (...amounts: number[]) =>
  Promise.all(amounts.map((open) => makeReceivable(database, world.sheet, { open })));

function place(rows: readonly SyncRow[]) {
  const dates = { serviceDate: null, dueDate: null, lastNoticeOn: null };
  const account = { name: 'Ana Ruiz', email: null, language: null, account: null, invoice: null };
  const placing = rows.map((row) => ({
    ...{ ref: row.ref, hash: contentHash(row), place: HOME },
    ...{ statusUnderstood: true, lastNoticeSent: true },
    package: { ...account, ...dates },
  }));
  return atSheet(world.sheet, (scope) =>
    placeAccounts(scope, { agency: world.agency.id, rows: placing }),
  );
}

/** What became of each line: nothing unmet where it was placed. */
async function unmetOf(rows: readonly SyncRow[]): Promise<string[]> {
  const done = await place(rows);
  if (!done.ok) throw new Error(done.reason);
  return rows.map(({ ref }) => done.value.rows.find((one) => one.ref === ref)?.unmet.join() ?? '');
}

describe('a trial', () => {
  it('takes accounts in their order until its limits are reached', async () => {
    expect(await unmetOf(await lines(9000, 12_000, 8000, 2000, 500))).toEqual([
      ...['', 'within-trial', '', '', 'within-trial'],
    ]);
  });

  it('counts what the agency has already, and gives room back with what comes to its end', async () => {
    await makeCase(world, { open: 15_000, status: 'accepted' });
    await makeCase(world, { open: 5000, status: 'recalled' });
    expect(await unmetOf(await lines(5001))).toEqual(['within-trial']);
    expect(await unmetOf(await lines(5000))).toEqual(['']);
  });

  it('takes no account in another currency', async () => {
    const agency = await makeAgency(database, `Euro agency ${count}`);
    const practice = await makePractice(database, `Euro clinic ${count}`);
    world = await makeCaseWorld(database, practice, agency, {
      ...{ standing: 'trial', trial: TRIAL, mandate: mandateTerms({ currency: 'EUR' }) },
    });
    const row = await makeReceivable(database, world.sheet, { open: 100, currency: 'EUR' });
    expect(await unmetOf([row])).toEqual(['within-trial']);
  });

  it('tells the sheet what room it leaves', async () => {
    await makeCase(world, { open: 15_000, status: 'accepted' });
    const choices = await atSheet(world.sheet, listAgencyChoices);
    expect(choices).toMatchObject({
      value: {
        agencies: [{ isApproved: true, trial: { cases: 2, amount: 5000, currency: 'USD' } }],
      },
    });
  });

  it('holds when two place at once', async () => {
    const [one, other] = [await lines(6000, 6000), await lines(6000, 6000)];
    const done = await Promise.all([unmetOf(one), unmetOf(other)]);
    expect(done.flat().sort()).toEqual(['', '', '', 'within-trial']);
  });

  it('is held to its limits by the database, too', async () => {
    const seen = await makeCase(world, { open: 15_000, status: 'accepted' });
    const copy = (changes: string) =>
      atSheet(world.sheet, async ({ db }) => {
        await db.$executeRawUnsafe(
          `INSERT INTO cases (practice_id, agency_id, id, placement_id, number, ref, guarantor_ref,
             status, last_event, seq, currency, placed_amount, balance, placed_on, changed_at, place)
           SELECT practice_id, agency_id, gen_random_uuid(), placement_id, number + 1, r.ref,
             r.guarantor_ref, 'placed', 'place', 1, ${changes}, placed_on, c.changed_at, c.place
             FROM cases c JOIN receivables r USING (practice_id)
            WHERE c.id = '${seen.id}' AND r.ref <> c.ref`,
        );
        return null;
      });
    await lines(100);
    await expect(copy(`'USD', 5001, 5001`)).rejects.toThrow('A trial has limits');
    await expect(copy(`'EUR', 1, 1`)).rejects.toThrow('A trial has limits');
    await asMaintenance(database, (sql) =>
      sql.query(
        `UPDATE practice_agencies SET standing = 'suspended', trial_cases = NULL,
           trial_amount = NULL, trial_currency = NULL WHERE practice_id = $1`,
        [world.practice.id],
      ),
    );
    await expect(copy(`'USD', 1, 1`)).rejects.toThrow('Accounts go to an agency that was chosen');
  });
});
