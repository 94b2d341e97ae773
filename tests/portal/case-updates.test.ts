import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recallCase } from '../../portal/app/cases/recall-case.server.ts';
import type { CaseNow } from '../../portal/app/cases/record-event.server.ts';
import { updateCase } from '../../portal/app/cases/update-case.server.ts';
import type { CaseUpdate } from '../../shared/case-updates.ts';
import { caseDesk, pay } from './case-desk.ts';
import {
  type CaseWorld,
  caseNow,
  inAgency,
  inPractice,
  makeCase,
  makeCaseWorld,
  payAtDesk,
  step,
} from './cases.ts';
import { openScope, rowsOf, type TestDatabase } from './database.ts';
import { makeAgency, makeMember, makePractice } from './people.ts';

let database: TestDatabase;
let world: CaseWorld;

beforeAll(async () => {
  database = await openScope();
  const practice = await makePractice(database, 'Hill clinic');
  world = await makeCaseWorld(database, practice, await makeAgency(database, 'Fair agency'));
});
afterAll(() => database.drop());
const { tell, told, takeBack, paymentOf } = caseDesk(() => world);

function lastEvents({ id }: CaseNow, most = 1) {
  return rowsOf(
    database,
    'SELECT event, facts, actor FROM case_events WHERE case_id = $1 ORDER BY seq DESC LIMIT $2',
    [id, most],
  );
}

describe('An update by the agency', () => {
  it('is written with who made it and what belongs to it', async () => {
    const seen = await makeCase(world, { status: 'accepted' });
    const call = { kind: 'contact', channel: 'call', outcome: 'reached' } as const;
    expect(await told(seen, call)).toMatchObject({ status: 'contacted', seq: seen.seq + 1 });
    expect(await lastEvents(seen)).toEqual([
      {
        event: 'contact',
        facts: { channel: 'call', outcome: 'reached' },
        actor: 'collector of Fair agency, Fair agency',
      },
    ]);
  });

  it('keeps the day of a promise, until something else is agreed', async () => {
    const seen = await makeCase(world, { status: 'accepted' });
    const promised = await told(seen, { kind: 'promise', amount: 5000, on: '2026-12-04' });
    const dayOfPromise = `SELECT promise_on::text AS on FROM cases WHERE id = $1`;
    expect(await rowsOf(database, dayOfPromise, [seen.id])).toEqual([{ on: '2026-12-04' }]);
    await told(promised, { kind: 'plan', amount: 1000, on: '2026-12-01' });
    expect(await rowsOf(database, dayOfPromise, [seen.id])).toEqual([{ on: null }]);
  });

  it('finds a promise as it was after a hold, a dispute, and a payment that bounced', async () => {
    const paid = await told(await makeCase(world, { status: 'accepted' }), pay(1000));
    const promised = await told(paid, { kind: 'promise', amount: 5000, on: '2026-12-04' });
    const bounced = await takeBack(promised, await paymentOf(paid));
    if (!bounced.ok) throw new Error(bounced.reason);
    const held = await step(world, bounced.value, 'practice', { event: 'hold' });
    const released = await step(world, held, 'practice', { event: 'release' });
    const disputed = await told(released, { kind: 'dispute', reason: 'amount' });
    const settled = await step(world, disputed, 'practice', { event: 'settle' });
    expect(settled.status).toBe('promise');
    expect(
      await rowsOf(database, 'SELECT promise_on::text AS on FROM cases WHERE id = $1', [paid.id]),
    ).toEqual([{ on: '2026-12-04' }]);
  });

  it('of a payment lowers the balance and makes the fee of the terms', async () => {
    const seen = await makeCase(world, { status: 'accepted', open: 10_000 });
    expect(await told(seen, pay(3333))).toMatchObject({ status: 'part_paid', balance: 6667n });
    const [move] = await rowsOf(
      database,
      `SELECT kind, amount::int, fee::int FROM money_movements WHERE case_id = $1 AND kind <> 'placed'`,
      [seen.id],
    );
    expect(move).toEqual({ kind: 'reported', amount: -3333, fee: 833 });
  });

  it('of the rest pays the case', async () => {
    const seen = await makeCase(world, { status: 'contacted', open: 4200 });
    expect(await told(seen, pay(4200))).toMatchObject({ status: 'paid', balance: 0n });
  });

  it.each<[string, CaseUpdate]>([
    ['over-balance', pay(10_001)],
    ['not-positive', pay(0)],
    ['not-positive', pay(-5)],
    ['in-future', pay(100, { on: '2026-11-23' })],
    ['before-placement', pay(100, { on: '2026-11-21' })],
    ['required', { kind: 'payment', amount: 100 }],
    ['in-past', { kind: 'promise', amount: 100, on: '2026-11-21' }],
    ['too-far', { kind: 'promise', amount: 100, on: '2027-02-21' }],
    ['over-balance', { kind: 'plan', amount: 20_000, on: '2026-12-01' }],
    ['required', { kind: 'contact', channel: 'call' }],
    ['required', { kind: 'dispute' }],
    ['not-a-choice', { kind: 'dispute', reason: 'bounced' }],
    ['required', { kind: 'note' }],
    ['not-now', { kind: 'confirm' }],
    ['not-now', { kind: 'accept' }],
  ])('is refused with %s, and changes nothing', async (reason, update) => {
    const seen = await makeCase(world, { status: 'accepted' });
    expect(await tell(seen, update)).toMatchObject({ ok: false, reason });
    expect(await caseNow(world, seen)).toEqual(seen);
  });

  it('reckons days in the agency’s zone: it is tomorrow in Paris before it is in London', async () => {
    const now = new Date('2026-11-22T23:30:00Z');
    const seen = await makeCase(world, { status: 'accepted', now });
    const late = await tell(seen, pay(100, { on: '2026-11-23' }), now);
    expect(late).toMatchObject({ ok: true });
  });

  it('of another agency’s case finds nothing', async () => {
    const seen = await makeCase(world, { status: 'accepted' });
    const other = await makeAgency(database, 'Other agency');
    const stranger = await makeMember(database, other, 'manager');
    const done = await inAgency(stranger, other, (scope) => updateCase(scope, seen, pay(100)));
    expect(done).toMatchObject({ reason: 'not-found' });
  });
});

describe('A payment that may be counted already', () => {
  it('at the practice’s desk is asked about once, and counted when it is another one', async () => {
    const seen = await makeCase(world, { status: 'accepted' });
    const desk = await payAtDesk(world, seen, { amount: 2500, on: '2026-11-22' });
    if (!desk.ok) throw new Error(desk.reason);
    const asked = await tell(desk.value, pay(2500));
    expect(asked).toMatchObject({
      reason: 'same-as-desk',
      details: { amount: 2500, on: '2026-11-22' },
    });
    const other = await told(desk.value, pay(2500, { isAnother: true }));
    expect(other.balance).toBe(5000n);
    expect(await tell(desk.value, pay(2400))).toMatchObject({ reason: 'conflict' });
  });

  it('by this agency, on the same day, is asked about too', async () => {
    const seen = await makeCase(world, { status: 'accepted' });
    const once = await told(seen, pay(2000));
    expect(await tell(once, pay(2000))).toMatchObject({ reason: 'same-as-reported' });
    expect((await told(once, pay(2000, { isAnother: true }))).balance).toBe(6000n);
  });
});

describe('Two at once', () => {
  it('have one effect: the slower one is told of a conflict', async () => {
    const seen = await makeCase(world, { status: 'accepted' });
    const done = await Promise.all([tell(seen, pay(1000)), tell(seen, pay(1000))]);
    expect(done.map((one) => (one.ok ? 'done' : one.reason)).sort()).toEqual(['conflict', 'done']);
    expect(await caseNow(world, seen)).toMatchObject({ balance: 9000n, seq: seen.seq + 1 });
    expect(await lastEvents(seen, 9)).toHaveLength(seen.seq + 1);
  });

  it('of two sides leave one step: a recall and a payment never both', async () => {
    for (let round = 0; round < 5; round += 1) {
      const seen = await makeCase(world, { status: 'accepted' });
      const recall = inPractice(world.staff, world.practice, (scope) =>
        recallCase(scope, seen, { reason: 'agreed' }),
      );
      const done = await Promise.all([recall, tell(seen, pay(1000))]);
      const reasons = done.map((one) => (one.ok ? 'done' : one.reason)).sort();
      expect(reasons).toEqual(['conflict', 'done']);
      expect(await caseNow(world, seen)).toMatchObject({ seq: seen.seq + 1 });
    }
  });

  it('of many clicks leave an audit row for what was done, and none for what was not', async () => {
    const seen = await makeCase(world, { status: 'accepted' });
    const count = `SELECT count(*)::int AS rows FROM audit_entries
      WHERE tenant_id = $1 AND action = 'case-event' AND (details->>'case')::int = $2`;
    const values = [world.agency.id, seen.number];
    const [before] = await rowsOf<{ rows: number }>(database, count, values);
    await Promise.all([1, 2, 3].map(() => tell(seen, { kind: 'note', note: 'Called twice.' })));
    const [after] = await rowsOf<{ rows: number }>(database, count, values);
    expect((after?.rows ?? 0) - (before?.rows ?? 0)).toBe(1);
  });
});
