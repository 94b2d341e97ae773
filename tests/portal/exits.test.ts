import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { lockCases } from '../../portal/app/cases/case-scope.server.ts';
import { matchPayments } from '../../portal/app/cases/payments.server.ts';
import { readPracticeCase } from '../../portal/app/cases/practice-case.server.ts';
import { considerAgency } from '../../portal/app/choosing/consider-agency.server.ts';
import { decideAgency } from '../../portal/app/choosing/decide-agency.server.ts';
import { actOnExit } from '../../portal/app/exits/act-on-exit.server.ts';
import { actOnExits, readExits } from '../../portal/app/exits/agency-exits.server.ts';
import { type ExitView, readExit } from '../../portal/app/exits/read-exit.server.ts';
import type { AgencyScope, PracticeScope } from '../../portal/app/platform/scope.server.ts';
import {
  atSheet,
  type CaseWorld,
  caseNow,
  inAgency,
  inPractice,
  makeCase,
  makeCaseWorld,
  step,
  TODAY,
} from './cases.ts';
import { openScope, rowsOf, type TestDatabase, withClient } from './database.ts';
import { makeAgency, makeMember, makePractice, type TestPerson } from './people.ts';

let database: TestDatabase;
let world: CaseWorld;
let manager: TestPerson;
let signer: TestPerson;
let count = 0;

beforeAll(async () => {
  database = await openScope();
});
afterAll(() => database.drop());
beforeEach(async () => {
  count += 1;
  const practice = await makePractice(database, `Hill clinic ${count}`);
  const agency = await makeAgency(database, `Fair agency ${count}`);
  world = await makeCaseWorld(database, practice, agency);
  manager = await makeMember(database, practice, 'manager');
  signer = await makeMember(database, agency, 'manager');
});

const asManager = <T>(work: (scope: PracticeScope) => Promise<T>) =>
  inPractice(manager, world.practice, work, { action: 'agencies.decide' });
const asSigner = <T>(work: (scope: AgencyScope) => Promise<T>) =>
  inAgency(signer, world.agency, work, { action: 'mandates.sign' });

const standing = (to: string) =>
  rowsOf(database, `UPDATE practice_agencies SET standing = '${to}' WHERE practice_id = $1`, [
    world.practice.id,
  ]);

function send(intent: string, more: Readonly<Record<string, string>> = {}) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ intent, ...more })) form.set(name, value);
  return asManager((scope) => actOnExit(scope, { form, params: { agency: world.agency.slug } }));
}

function certify(destroyedOn = '2026-11-22') {
  const form = new FormData();
  form.set('practice', world.practice.id);
  form.set('destroyedOn', destroyedOn);
  return asSigner((scope) => actOnExits(scope, { form }));
}

async function view(): Promise<ExitView> {
  const seen = await asManager((scope) => readExit(scope, world.agency.slug));
  if ('ok' in seen) throw new Error(seen.reason);
  return seen;
}

async function begun(): Promise<void> {
  await standing('suspended');
  await send('begin');
}

/** How much an agency finds of placements, cases and all that belongs to them. */
const found = () =>
  inAgency(signer, world.agency, async ({ db }) => [
    ...[await db.placement.count(), await db.case.count(), await db.caseEvent.count()],
    ...[await db.casePackage.count(), await db.moneyMovement.count()],
  ]);

/** What the agency is told. */
const told = (news: string) =>
  rowsOf(database, 'SELECT FROM outbox_items WHERE key LIKE $1', [
    `${news}:${world.practice.id}:%`,
  ]);

const end = () => send('end', { reason: 'Their last year brought little.' });

/** All that is not a case. */
async function papersDone(): Promise<void> {
  await send('export');
  await certify();
}

describe('ending the work with an agency', () => {
  it('begins once it is suspended, once, and tells the agency', async () => {
    expect(await send('begin')).toMatchObject({ reason: 'suspend-first' });
    await begun();
    expect(await send('begin')).toMatchObject({ reason: 'conflict' });
    expect(await told('exit-begun')).toHaveLength(1);
    await rowsOf(database, "UPDATE agencies SET time_zone = 'Pacific/Kiritimati'"); // a day ahead
    expect(await asSigner(readExits)).toMatchObject({
      exits: [{ practice: { name: world.practice.name }, begun: { on: '2026-11-22' } }],
    });
  });

  it('ends when all is back, in, kept and destroyed; from then on the agency finds no case', async () => {
    const one = await makeCase(world, { status: 'contacted' });
    const other = await makeCase(world, { status: 'disputed' });
    await begun();
    expect((await view()).open).toEqual(['cases', 'export', 'destruction']);
    expect(await send('recall', { seen: '1' })).toMatchObject({ reason: 'conflict' });
    await send('recall', { seen: '2' });
    await papersDone();
    expect(await view()).toMatchObject({ open: [], facts: { inHand: 0 } });
    const cases = () => inAgency(signer, world.agency, ({ db }) => db.case.count());
    expect(await cases()).toBe(2);
    await end();
    expect(await cases()).toBe(0);
    for (const { id } of [one, other])
      expect(await caseNow(world, { id })).toMatchObject({ status: 'closed' });
    expect(await view()).toMatchObject({ standing: 'ended', exit: { endedOn: '2026-11-22' } });
  });

  it('keeps what was before out of the agency’s sight for good, also when it is chosen anew', async () => {
    await makeCase(world, { status: 'contacted' });
    await begun();
    await send('recall', { seen: '1' });
    await papersDone();
    await end();
    await asManager((scope) => considerAgency(scope, world.agency.id));
    expect(await found()).toEqual([0, 0, 0, 0, 0]);
    await standing('approved');
    expect(await found()).toEqual([0, 0, 0, 0, 0]);
    expect(await view()).toMatchObject({ exit: null });
    await makeCase(world, { status: 'accepted', now: new Date(TODAY.getTime() + 60_000) });
    expect(await found()).toEqual([1, 1, 2, 1, 1]);
  });

  it('does not end while money is open: paid and not closed, or not in the sheet yet', async () => {
    const seen = await makeCase(world, { status: 'paid', open: 9000 });
    await begun();
    await papersDone();
    expect(await view()).toMatchObject({
      open: ['money'],
      facts: { paid: 1, missing: [{ minor: 9000, currency: 'USD' }] },
    });
    const closed = await step(world, seen, 'practice', { event: 'close' });
    expect(await end()).toMatchObject({ reason: 'exit-open', details: { step: 'money' } });
    await atSheet(world.sheet, async (scope) => {
      await lockCases(scope, [closed.id]);
      return matchPayments(scope, closed, 9000);
    });
    expect((await view()).open).toEqual([]);
    expect(await end()).toBeInstanceOf(Response);
  });

  it('names each currency of the agency, since its payments are kept in a file of each', async () => {
    expect((await view()).currencies).toEqual([]);
    await makeCase(world, { status: 'accepted' });
    const placed = `INSERT INTO placed_sums VALUES ($1, $2, 'EUR', '2026-01-01', 1, 100)`;
    await rowsOf(database, placed, [world.practice.id, world.agency.id]);
    expect((await view()).currencies).toEqual(['EUR', 'USD']);
  });

  it('can be called off, and begun anew; the agency stays suspended', async () => {
    await begun();
    await send('cancel');
    expect(await view()).toMatchObject({ standing: 'suspended', exit: null });
    expect(await told('exit-cancelled')).toHaveLength(1);
    expect(await send('export')).toMatchObject({ reason: 'conflict' });
    expect(await asSigner(readExits)).toMatchObject({ exits: [] });
  });

  it('is called off where the agency gets accounts again, so that papers of before end nothing', async () => {
    await begun();
    await papersDone();
    const decision = { standing: 'approved', reason: 'They have mended it.', trial: null } as const;
    const seen = { agencyId: world.agency.id, seen: TODAY.toISOString(), letter: 'Dear,' };
    const decided = await asManager((scope) => decideAgency(scope, { ...seen, decision }));
    expect(decided).toMatchObject({ ok: true });
    expect(await view()).toMatchObject({ standing: 'approved', exit: null });
    expect(await told('exit-cancelled')).toHaveLength(1);
    expect(await asSigner(readExits)).toMatchObject({ exits: [] });
  });

  it.each([
    ['without a kept file', async () => certify(), 'export'],
    ['without a certificate', async () => send('export'), 'destruction'],
  ])('does not end %s', async (_, done, open) => {
    await begun();
    await done();
    expect(await end()).toMatchObject({ reason: 'exit-open', details: { step: open } });
  });
});

describe('the certificate', () => {
  beforeEach(begun);

  it('is the agency’s own word, given once, and not for a day that has not come', async () => {
    expect(await certify('2026-11-23')).toMatchObject({ reason: 'in-future' });
    await certify('2026-11-20');
    expect((await view()).exit?.destroyed).toEqual({
      ...{ by: signer.name, on: '2026-11-20', isOwnWord: true },
    });
    expect(await certify()).toMatchObject({ reason: 'conflict' });
  });

  it('may be on paper: then it says who signed', async () => {
    await send('certify', { by: 'Ida Falk', destroyedOn: '2026-11-19' });
    expect((await view()).exit?.destroyed).toEqual({
      ...{ by: 'Ida Falk', on: '2026-11-19', isOwnWord: false },
    });
  });

  it('is given by nobody else', async () => {
    const other = await makeAgency(database, `Other agency ${count}`);
    const stranger = await makeMember(database, other, 'manager');
    const form = new FormData();
    form.set('practice', world.practice.id);
    form.set('destroyedOn', '2026-11-22');
    const tried = await inAgency(stranger, other, (scope) => actOnExits(scope, { form }), {
      action: 'mandates.sign',
    });
    expect(tried).toMatchObject({ reason: 'not-found' });
  });
});

describe('what the database refuses', () => {
  const asApp = (who: 'practice' | 'agency', question: string) =>
    withClient(database.loginUrl, async (sql) => {
      await sql.query('BEGIN; SET LOCAL ROLE amiable_app');
      await sql.query(`SELECT set_config('app.${who}', $1, true)`, [world[who].id]);
      await sql.query(question);
    });
  const ended = () => `
    INSERT INTO agency_decisions (practice_id, agency_id, seq, standing, way, reason, decided_by,
        decided_by_name, decided_at)
      SELECT practice_id, agency_id, 90, 'ended', 'without-scores', 'x', agency_id, 'x', '${TODAY.toISOString()}'
        FROM practice_agencies;
    UPDATE agency_exits SET ended_at = '${TODAY.toISOString()}' WHERE cancelled_at IS NULL;
    UPDATE practice_agencies SET standing = 'ended', decided_at = '${TODAY.toISOString()}'`;

  it('an end while a case is open, or money', async () => {
    await begun();
    await papersDone();
    await makeCaseBefore('accepted');
    await expect(asApp('practice', ended())).rejects.toThrow('Cases are still open');
  });

  it('an end while reported money is in no sheet', async () => {
    await begun();
    await papersDone();
    const seen = await makeCaseBefore('paid');
    await step(world, seen, 'practice', { event: 'close' });
    await expect(asApp('practice', ended())).rejects.toThrow('Money is still open');
  });

  it('an end that nobody has begun', async () => {
    await standing('suspended');
    await expect(asApp('practice', ended())).rejects.toThrow('by its steps');
  });

  it('an agency that ends or calls off what a practice began', async () => {
    await begun();
    const tries = ['ended_at = now(), exported_at = now()', 'cancelled_at = now()'];
    for (const change of tries) {
      await expect(asApp('agency', `UPDATE agency_exits SET ${change}`)).rejects.toThrow();
    }
  });

  it('a practice that speaks for the agency', async () => {
    await begun();
    const words = `destroyed_on = '2026-11-22', certified_by_name = 'x', certified_at = now()`;
    await expect(
      asApp('practice', `UPDATE agency_exits SET ${words}, is_own_word = true`),
    ).rejects.toThrow('by whom it names');
  });

  /** As if it had been placed before. */
  async function makeCaseBefore(status: 'accepted' | 'paid') {
    await standing('approved');
    const seen = await makeCase(world, { status });
    await standing('suspended');
    return seen;
  }
});

it('what was ended stays readable for the practice', async () => {
  const { number } = await makeCase(world, { status: 'recalled' });
  await begun();
  await papersDone();
  await end();
  const seen = await asManager((scope) => readPracticeCase(scope, String(number)));
  expect(seen).toMatchObject({ status: 'closed' });
});
