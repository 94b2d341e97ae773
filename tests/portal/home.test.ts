import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRefusal } from '../../portal/app/platform/scope.server.ts';
import {
  type PracticeDay,
  readPracticeDay,
} from '../../portal/app/workplace/practice-day.server.ts';
import { netRate } from '../../shared/kpi/recovery.ts';
import {
  approve,
  type CaseWorld,
  inPractice,
  makeCase,
  makeCaseWorld,
  makeReceivable,
  makeSheet,
  paying,
  step,
  TODAY,
} from './cases.ts';
import { asMaintenance, openScope, type TestDatabase } from './database.ts';
import {
  makeAgency,
  makeMember,
  makePractice,
  type TestPerson,
  type TestTenant,
} from './people.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await openScope();
});
afterAll(() => database.drop());

let practices = 0;

function newPractice(): Promise<TestTenant> {
  practices += 1;
  return makePractice(database, `Day clinic ${practices}`);
}

async function makeWorld(): Promise<CaseWorld> {
  const practice = await newPractice();
  return makeCaseWorld(
    database,
    practice,
    await makeAgency(database, `Works for ${practice.name}`),
  );
}

async function dayOf(practice: TestTenant, person: TestPerson): Promise<PracticeDay> {
  const action = 'practice.see';
  const day = await inPractice(person, practice, readPracticeDay, { action, now: TODAY });
  if (isRefusal(day)) throw new Error(day.reason);
  return day;
}

function sql(statement: string, values: unknown[]): Promise<unknown> {
  return asMaintenance(database, (client) => client.query(statement, values));
}

describe('the day of a new practice', () => {
  it('asks its manager for a sheet first, then for an agency; nobody else', async () => {
    const practice = await newPractice();
    const manager = await makeMember(database, practice, 'manager');
    const staff = await makeMember(database, practice, 'staff');
    const needs = async (person: TestPerson) => {
      const { needsSheet, needsAgency } = (await dayOf(practice, person)).todos;
      return { needsSheet, needsAgency };
    };
    expect(await needs(manager)).toEqual({ needsSheet: true, needsAgency: false });
    expect(await needs(staff)).toEqual({ needsSheet: false, needsAgency: false });
    await makeSheet(database, practice, staff);
    expect(await needs(manager)).toEqual({ needsSheet: false, needsAgency: true });
    expect(await needs(staff)).toEqual({ needsSheet: false, needsAgency: false });
    const agency = await makeAgency(database, 'First');
    await approve(database, practice, agency, { standing: 'suspended' });
    expect(await needs(manager)).toEqual({ needsSheet: false, needsAgency: true });
    await sql(`UPDATE practice_agencies SET standing = 'approved' WHERE practice_id = $1`, [
      practice.id,
    ]);
    expect(await needs(manager)).toEqual({ needsSheet: false, needsAgency: false });
    expect((await dayOf(practice, manager)).figures).toBeNull();
  });
});

describe('the day of a practice', () => {
  it('counts what waits for its people, each thing once', async () => {
    const world = await makeWorld();
    const { practice, staff } = world;
    for (const status of [
      'returned',
      'returned',
      'disputed',
      'disputed',
      'paid',
      'plan',
      'recalled',
    ] as const) {
      await makeCase(world, { status });
    }
    const refused = await makeCase(world);
    await step(world, refused, 'agency', { event: 'refuse', facts: { reason: 'too-old' } });
    const { todos } = await dayOf(practice, staff);
    expect(todos).toMatchObject({ returned: 2, refused: 1, disputed: 2, paid: 1, silent: [] });
    expect(todos).toMatchObject({ questions: { count: 0 }, conflicts: { count: 0, first: null } });
  });

  it('names the first case that has a question open, or disagrees with its sheet', async () => {
    const world = await makeWorld();
    const { practice, staff } = world;
    const missing = await makeCase(world);
    const disputed = await makeCase(world, { status: 'contacted' });
    const settled = await makeCase(world, { status: 'disputed' });
    await sql(`UPDATE receivables SET missing_since = now() WHERE ref = $1`, [missing.ref]);
    const flag = `UPDATE receivables SET flags = '{dispute}' WHERE ref = ANY($1)`;
    await sql(flag, [[disputed.ref, settled.ref]]); // both sides know of the second one
    await sql(
      `INSERT INTO payment_questions (practice_id, id, agency_id, case_id, amount, seen_on, asked_at)
       VALUES ($1, gen_random_uuid(), $2, $3, 500, '2026-11-20', now())`,
      [practice.id, world.agency.id, disputed.id],
    );
    expect((await dayOf(practice, staff)).todos).toMatchObject({
      conflicts: { count: 2, first: missing.number },
      questions: { count: 1, first: disputed.number },
    });
    const reviewer = await makeMember(database, practice, 'reviewer');
    expect((await dayOf(practice, reviewer)).todos).toMatchObject({
      ...{
        disputed: 0,
        conflicts: { count: 0, first: null },
        questions: { count: 0, first: null },
      },
    });
  });

  it('names a sheet that has been silent for more than three days', async () => {
    const world = await makeWorld();
    const { practice, staff, sheet } = world;
    const silentNow = async (seenAt: string) => {
      await sql('UPDATE sheets SET seen_at = $1 WHERE id = $2', [seenAt, sheet.id]);
      return (await dayOf(practice, staff)).todos.silent.map(({ id }) => id);
    };
    expect(await silentNow('2026-11-19T12:00:00Z')).toEqual([]);
    expect(await silentNow('2026-11-19T11:59:59Z')).toEqual([sheet.id]);
  });

  it('shows what is open in all, at agencies, and what came back of a year', async () => {
    const world = await makeWorld();
    const { practice, staff } = world;
    await makeReceivable(database, world.sheet, { open: 30_000, dueDate: '2026-11-30' });
    const seen = await makeCase(world, { status: 'accepted', open: 10_000 });
    await step(world, seen, 'agency', paying('payment', 2_500));
    const long = await makeCase(world, { open: 50_000, now: new Date('2025-11-20T12:00:00Z') });
    await step(world, long, 'practice', { event: 'recall', facts: { reason: 'agreed' } });
    const { figures } = await dayOf(practice, staff);
    expect(figures).toMatchObject({ currency: 'USD', others: [] });
    expect(figures?.aging).toMatchObject({ lines: 3, total: 90_000 });
    // what was recalled is nobody's work any more
    expect(figures?.atAgencies).toEqual({ cases: 1, balance: 7_500 });
    // placed more than twelve months ago: in none of the two
    expect(figures?.year).toMatchObject({ cases: 1, placed: 10_000, collected: 2_500 });
    expect(figures?.agencies).toMatchObject([
      { openCases: 1, balance: 7_500, netBack: figures && netRate(figures.year) },
    ]);
  });
});
