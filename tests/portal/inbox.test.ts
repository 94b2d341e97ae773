import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { confirmRecalls } from '../../portal/app/cases/confirm-recalls.server.ts';
import { recallCase } from '../../portal/app/cases/recall-case.server.ts';
import {
  answerPlacement,
  type Chosen,
  type PlacementAnswer,
} from '../../portal/app/placements/answer-placement.server.ts';
import { readInbox } from '../../portal/app/placements/read-inbox.server.ts';
import { readInboxPlacement } from '../../portal/app/placements/read-inbox-placement.server.ts';
import {
  type CaseWorld,
  caseNow,
  inAgency,
  inPractice,
  makeCaseWorld,
  makeReceivable,
  placeRows,
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

/** So many lines are placed together. */
async function place(count: number) {
  const rows = [];
  for (let at = 0; at < count; at += 1) rows.push(await makeReceivable(database, world.sheet));
  const cases = await placeRows(world.sheet, world.agency, rows, { name: 'Ana Núñez' });
  const [row] = await rowsOf<{ id: string }>(
    database,
    'SELECT placement_id AS id FROM cases WHERE id = $1',
    [cases[0]?.id],
  );
  return { id: row?.id ?? '', cases };
}

function answer(placement: string, chosen: Chosen, how: PlacementAnswer) {
  return inAgency(world.collector, world.agency, (scope) =>
    answerPlacement(scope, placement, chosen, how),
  );
}

const accept: PlacementAnswer = { answer: 'accept' };

function inbox() {
  return inAgency(world.collector, world.agency, readInbox);
}

async function statusesOf(cases: readonly { id: string }[]): Promise<string[]> {
  const now = await Promise.all(cases.map((one) => caseNow(world, one)));
  return now.map(({ status }) => status);
}

describe('A placement', () => {
  it('waits in the inbox with what it is about, until it is answered', async () => {
    const { id } = await place(2);
    const waiting = async () => {
      const seen = await inbox();
      return 'ok' in seen ? undefined : seen.placements.find((one) => one.id === id);
    };
    expect(await waiting()).toMatchObject({
      ...{ practice: 'Hill clinic', waiting: 2, placedOn: '2026-11-22' },
      open: [{ minor: 20_000, currency: 'USD' }],
    });
    expect(await answer(id, { all: 2 }, accept)).toMatchObject({ value: { answered: 2 } });
    expect(await waiting()).toBeUndefined();
  });

  it('is accepted in part, and refused in part with a reason that both sides read', async () => {
    const { id, cases } = await place(3);
    const [first, second, third] = cases.map((one) => one.id) as [string, string, string];
    await answer(id, { cases: [first] }, accept);
    const refusal = { answer: 'refuse', reason: 'too-small', note: 'Under our limit.' } as const;
    await answer(id, { cases: [second] }, refusal);
    expect(await statusesOf(cases)).toEqual(['accepted', 'returned', 'placed']);
    const facts = 'SELECT facts, note_sealed IS NOT NULL AS noted FROM case_events';
    expect(
      await rowsOf(database, `${facts} WHERE case_id = $1 AND event = 'refuse'`, [second]),
    ).toEqual([{ facts: { reason: 'too-small' }, noted: true }]);
    await answer(id, { cases: [third] }, accept);
  });

  it('shows who owes, and records that it was read', async () => {
    const { id } = await place(2);
    const seen = await inAgency(world.collector, world.agency, (scope) =>
      readInboxPlacement(scope, id, new URLSearchParams()),
    );
    expect(seen).toMatchObject({
      waiting: 2,
      cases: [{ name: 'Ana Núñez' }, { name: 'Ana Núñez' }],
    });
    const [last] = await rowsOf(
      database,
      'SELECT action, details FROM audit_entries WHERE tenant_id = $1 ORDER BY seq DESC LIMIT 1',
      [world.agency.id],
    );
    expect(last).toEqual({ action: 'case-read', details: { cases: 2 } });
  });

  it('of which a case was recalled meanwhile is not answered by halves', async () => {
    const { id, cases } = await place(2);
    const [first] = cases;
    if (!first) throw new Error('no case');
    await inPractice(world.staff, world.practice, (scope) =>
      recallCase(scope, first, { reason: 'paid' }),
    );
    const ids = cases.map((one) => one.id);
    expect(await answer(id, { all: 2 }, accept)).toMatchObject({ reason: 'conflict' });
    expect(await answer(id, { cases: ids }, accept)).toMatchObject({ reason: 'conflict' });
    expect(await statusesOf(cases)).toEqual(['recalled', 'placed']);
  });

  it('is accepted once, however often the button is pressed', async () => {
    const { id, cases } = await place(2);
    const done = await Promise.all([1, 2].map(() => answer(id, { all: 2 }, accept)));
    expect(done.map((one) => (one.ok ? 'done' : one.reason)).sort()).toEqual(['conflict', 'done']);
    expect(await statusesOf(cases)).toEqual(['accepted', 'accepted']);
  });

  it('is answered in as many queries, however many accounts it holds', async () => {
    const queries = vi.spyOn(pg.Client.prototype, 'query');
    const counts: number[] = [];
    for (const size of [2, 12]) {
      const { id, cases } = await place(size);
      queries.mockClear();
      const how = { answer: 'refuse', reason: 'too-small', note: 'No such person.' } as const;
      expect(await answer(id, { all: size }, how)).toMatchObject({ value: { answered: size } });
      counts.push(queries.mock.calls.length);
      expect(new Set(await statusesOf(cases))).toEqual(new Set(['returned']));
    }
    queries.mockRestore();
    expect(counts[0]).toBeGreaterThan(5);
    expect(counts[1]).toBe(counts[0]);
  });

  it('is answered by nobody else, and not at all where nothing is chosen', async () => {
    const { id, cases } = await place(1);
    expect(await answer(id, { cases: [] }, accept)).toMatchObject({ reason: 'nothing-chosen' });
    const other = await makeAgency(database, 'Other agency');
    const stranger = await makeMember(database, other, 'manager');
    const done = await inAgency(stranger, other, (scope) =>
      answerPlacement(scope, id, { all: 1 }, accept),
    );
    expect(done).toMatchObject({ reason: 'not-found' });
    expect(await statusesOf(cases)).toEqual(['placed']);
    await answer(id, { all: 1 }, accept);
  });
});

describe('A recall', () => {
  it('stands in the inbox at once with its reason, and goes when it is confirmed', async () => {
    const { cases } = await place(2);
    const ids = cases.map((one) => one.id);
    for (const one of cases) {
      await inPractice(world.staff, world.practice, (scope) =>
        recallCase(scope, one, { reason: 'complaint' }),
      );
    }
    const recalls = async () => {
      const seen = await inbox();
      return 'ok' in seen ? [] : seen.recalls.filter((one) => ids.includes(one.id));
    };
    expect((await recalls()).map(({ reason }) => reason)).toEqual(['complaint', 'complaint']);
    const confirm = () =>
      inAgency(world.collector, world.agency, (scope) => confirmRecalls(scope, { cases: ids }));
    expect(await confirm()).toMatchObject({ value: { confirmed: 2 } });
    expect(await recalls()).toEqual([]);
    expect(await statusesOf(cases)).toEqual(['closed', 'closed']);
    expect(await confirm()).toMatchObject({ reason: 'conflict' });
  });

  it('of a case that nobody recalled is not confirmed', async () => {
    const { cases } = await place(1);
    const done = await inAgency(world.collector, world.agency, (scope) =>
      confirmRecalls(scope, { cases: cases.map((one) => one.id) }),
    );
    expect(done).toMatchObject({ reason: 'conflict' });
    expect(await statusesOf(cases)).toEqual(['placed']);
  });
});
