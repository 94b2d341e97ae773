import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { listPlacements } from '../../portal/app/placements/list-placements.server.ts';
import {
  type PlacementView,
  readPlacement,
} from '../../portal/app/placements/read-placement.server.ts';
import {
  approve,
  type CaseWorld,
  inPractice,
  makeCaseWorld,
  makeReceivable,
  paying,
  placeRows,
  step,
} from './cases.ts';
import { openScope, type TestDatabase } from './database.ts';
import { mandateTerms } from './mandates.ts';
import { makeAgency, makeMember, makePractice, type TestPerson } from './people.ts';

let database: TestDatabase;
let world: CaseWorld;

beforeAll(async () => {
  database = await openScope();
  const practice = await makePractice(database, 'Hill clinic');
  world = await makeCaseWorld(database, practice, await makeAgency(database, 'Fair agency'));
  await placeFour();
  await approve(database, practice, await makeAgency(database, 'Calm agency'));
  const third = await makeAgency(database, 'Third agency');
  await approve(database, practice, third, { mandate: mandateTerms({ currency: 'EUR' }) });
  const row = await makeReceivable(database, world.sheet, { open: 2500, currency: 'EUR' });
  await placeRows(world.sheet, third, [row]);
});
afterAll(() => database.drop());

/** One waits, one is refused, one is accepted and pays a part, one is accepted and recalled. */
async function placeFour(): Promise<void> {
  const rows = await Promise.all(
    [1000, 2000, 3000, 4000].map((open) => makeReceivable(database, world.sheet, { open })),
  );
  const [, refused, paid, recalled] = await placeRows(world.sheet, world.agency, rows);
  if (!refused || !paid || !recalled) throw new Error('Not placed');
  await step(world, refused, 'agency', { event: 'refuse', facts: { reason: 'too-small' } });
  const accepted = await step(world, paid, 'agency', { event: 'accept' });
  await step(world, accepted, 'agency', {
    ...paying('payment', 1200),
    move: {
      kind: 'reported',
      amount: -1200,
      on: '2026-11-22',
      fee: { fee: 300, lines: [] },
      reverses: null,
    },
  });
  const taken = await step(world, recalled, 'agency', { event: 'accept' });
  await step(world, taken, 'practice', { event: 'recall', facts: { reason: 'agreed' } });
}

async function listed(query: string) {
  const list = await inPractice(
    world.staff,
    world.practice,
    (scope) => listPlacements(scope, new URLSearchParams(query)),
    { action: 'placements.see' },
  );
  if ('ok' in list) throw new Error(list.reason);
  return list;
}

async function opened(number: string, person: TestPerson = world.staff): Promise<PlacementView> {
  const view = await inPractice(
    person,
    world.practice,
    (scope) => readPlacement(scope, number, new URLSearchParams()),
    { action: 'placements.see' },
  );
  if ('ok' in view) throw new Error(view.reason);
  return view;
}

describe('the list of placements', () => {
  it('tells of each how it was answered, and what became of its money', async () => {
    const { rows, total } = await listed('');
    expect(total).toBe(2);
    expect(rows.map(({ number }) => number)).toEqual([2, 1]);
    expect(rows[1]).toMatchObject({
      ...{ placedOn: '2026-11-22', madeBy: world.staff.name, agency: { name: 'Fair agency' } },
      totals: [
        {
          ...{ currency: 'USD', cases: 4, waiting: 1, accepted: 2, refused: 1 },
          ...{ placed: 10_000, balance: 8800, collected: 1200, fee: 300 },
        },
      ],
    });
  });

  it('never adds two currencies up', async () => {
    const { rows } = await listed('');
    expect(rows.map(({ totals }) => totals.map(({ currency }) => currency))).toEqual([
      ['EUR'],
      ['USD'],
    ]);
  });

  it('is narrowed to one agency by the address', async () => {
    const { rows, agencies } = await listed('agency=third-agency');
    expect(rows.map(({ number }) => number)).toEqual([2]);
    expect(agencies.map(({ name }) => name)).toEqual([
      'Calm agency',
      'Fair agency',
      'Third agency',
    ]);
    expect((await listed('agency=calm-agency')).total).toBe(0);
  });
});

describe('one placement', () => {
  it('lists its own cases, by the order in the address', async () => {
    const { cases, total } = await opened('1');
    expect(total).toBe(4);
    expect(cases?.map(({ placed }) => placed).sort()).toEqual([1000, 2000, 3000, 4000]);
  });

  it('shows its sums and no case to a reviewer', async () => {
    const reviewer = await makeMember(database, world.practice, 'reviewer');
    const { cases, placement } = await opened('1', reviewer);
    expect(cases).toBeNull();
    expect(placement.totals[0]?.placed).toBe(10_000);
  });

  it.each(['3', '0', '-1', '1e3', '99999999999', 'P-1'])('there is none at %s', async (number) => {
    await expect(opened(number)).rejects.toThrow('not-found');
  });
});

test('what came back is placed again once the practice has taken it back', async () => {
  const row = await makeReceivable(database, world.sheet, { open: 6000 });
  const again = () => placeRows(world.sheet, world.agency, [row]);
  const [placed] = await again();
  if (!placed) throw new Error('Not placed');
  const accepted = await step(world, placed, 'agency', { event: 'accept' });
  await expect(again()).rejects.toThrow('"unmet":["not-placed"]');
  const back = { event: 'return', facts: { reason: 'exhausted' } } as const;
  const returned = await step(world, accepted, 'agency', back);
  await expect(again()).rejects.toThrow('"unmet":["taken-back"]');
  await step(world, returned, 'practice', { event: 'take_back' });
  expect(await again()).toMatchObject([{ status: 'placed' }]);
});
