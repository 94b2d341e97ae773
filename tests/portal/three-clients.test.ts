import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isEqual, playRun, threadCampaign } from '../faults/thread.ts';
import type { Account, Collected } from '../faults/thread-book.ts';
import { judge, newVerdict, type Verdict } from '../faults/thread-judge.ts';
import type { World } from '../faults/thread-world.ts';
import { asMaintenance, openScope, type TestDatabase } from './database.ts';

const RUNS = 40;
const PATIENCE_MS = 180_000;

let database: TestDatabase;

beforeAll(async () => {
  database = await openScope();
});
afterAll(() => database.drop());

describe('a sheet, a practice and an agency, whatever comes to their minds', () => {
  it(
    'end equal, and each charge and each payment counts once',
    async () => {
      const { tally, reasons } = await threadCampaign(database, { runs: RUNS, seed: 1 });
      process.stdout.write(`three-clients: ${JSON.stringify(tally)}\n`);
      expect(reasons).toEqual([]);
      expect(isEqual(tally)).toBe(true);
      const { questions, payments, charges, conflicts } = tally;
      expect(Math.min(questions, payments, charges, conflicts)).toBeGreaterThan(RUNS / 2);
    },
    PATIENCE_MS,
  );
});

/** A run in which an agency got money for a case that goes on. */
async function runWithPayment(sql: pg.ClientBase) {
  for (let seed = 1; seed < 50; seed += 1) {
    const { world, verdict } = await playRun(sql, seed);
    expect(verdict.reasons).toEqual([]);
    for (const account of world.accounts) {
      const told = world.tab?.cases.find(({ ref }) => ref === account.ref);
      const payment = account.collected.findLast(({ stands }) => stands);
      const goesOn = told && !['returned', 'closed'].includes(told.status);
      if (goesOn && payment) return { world, account, payment };
    }
  }
  throw new Error('No agency got anything');
}

type Found = { world: World; account: Account; payment: Collected };

async function judged({ world }: Found): Promise<Omit<Verdict, 'reasons'>> {
  const verdict = newVerdict();
  await judge(world, verdict);
  const { reasons: _, ...counts } = verdict;
  return counts;
}

describe('The judge of such a run', () => {
  it(
    'sees money that counts twice, money that is lost, and views that differ',
    () =>
      asMaintenance(database, async (sql) => {
        const found = await runWithPayment(sql);
        const { world, account, payment } = found;
        const clean = { unequal: 0, doubled: 0, lost: 0 };
        expect(await judged(found)).toEqual(clean);

        account.desk -= 100; // the portal counts 100 that nobody paid
        expect(await judged(found)).toEqual({ unequal: 1, doubled: 1, lost: 0 });
        account.desk += 200; // 100 were paid of which the portal knows nothing
        expect(await judged(found)).toEqual({ unequal: 1, doubled: 0, lost: 1 });
        account.desk -= 100;

        payment.stands = false; // it bounced, and fee and balance are as before
        expect(await judged(found)).toMatchObject({ doubled: expect.toSatisfy(isSome) });
        payment.stands = true;

        const told = world.tab?.cases.find(({ ref }) => ref === account.ref);
        if (told) told.balance += 1;
        expect(await judged(found)).toEqual({ ...clean, unequal: 1 });
        if (told) told.balance -= 1;

        for (const plant of PLANTED) {
          await sql.query('BEGIN');
          await sql.query(plant, [world.practice.id]);
          expect((await judged(found)).unequal, plant).toBeGreaterThan(0);
          await sql.query('ROLLBACK');
        }
        expect(await judged(found)).toEqual(clean);
      }),
    PATIENCE_MS,
  );
});

const isSome = (count: number) => count > 0;

/** Changes past the portal's code, each in a practice. */
const PLANTED = [
  `INSERT INTO money_movements SELECT practice_id, gen_random_uuid(), agency_id, case_id, kind, amount,
     fee, on_day, at, reverses FROM money_movements WHERE practice_id = $1 AND kind = 'reported'`,
  'UPDATE recovered_sums SET fee = fee + 1, collected = collected + 1 WHERE practice_id = $1',
  'UPDATE placed_sums SET cases = cases + 1 WHERE practice_id = $1',
  'UPDATE receivables SET open = open + 1 WHERE practice_id = $1',
  `INSERT INTO audit_entries SELECT tenant_kind, tenant_id, seq + 100000, at, actor_id, actor, action,
     details, previous_hash, hash FROM audit_entries WHERE tenant_id = $1 AND seq = 1`,
];
