import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { confirmRecalls } from '../../portal/app/cases/confirm-recalls.server.ts';
import type { CaseNow, Happening } from '../../portal/app/cases/record-event.server.ts';
import { applySheetChanges } from '../../portal/app/cases/sheet-change.server.ts';
import { updateCase } from '../../portal/app/cases/update-case.server.ts';
import { answerPlacement } from '../../portal/app/placements/answer-placement.server.ts';
import type { AgencyScope } from '../../portal/app/platform/scope.server.ts';
import { runUpdates } from '../../portal/app/updates/run-updates.server.ts';
import type { CaseUpdate } from '../../shared/case-updates.ts';
import type { Result } from '../../shared/result.ts';
import {
  atSheet,
  type CaseWorld,
  inAgency,
  makeCase,
  makeCaseWorld,
  makeReceivable,
  placeRows,
  step,
} from './cases.ts';
import { openScope, rowsOf, type TestDatabase } from './database.ts';
import { mandateTerms } from './mandates.ts';
import { makeAgency, makePractice } from './people.ts';

const ROUNDS = 8;
const CASES = 6;

let database: TestDatabase;
let world: CaseWorld;

beforeAll(async () => {
  database = await openScope();
  const practice = await makePractice(database, 'Hill clinic');
  world = await makeCaseWorld(database, practice, await makeAgency(database, 'Fair agency'));
});
afterAll(() => database.drop());

const asCollector = (work: (scope: AgencyScope) => Promise<Result<unknown>>) =>
  inAgency(world.collector, world.agency, work);

/** What one person does to all of these cases, while others do something to each of the last ones. */
async function atOnce(
  cases: readonly CaseNow[],
  toAll: (scope: AgencyScope) => Promise<Result<unknown>>,
  update: CaseUpdate,
): Promise<string[]> {
  const toEach = cases.slice(CASES / 2).map((seen) => {
    return asCollector((scope) => updateCase(scope, seen, update));
  });
  const done = await Promise.all([asCollector(toAll), ...toEach]);
  return done.map((answer) => (answer.ok ? 'done' : answer.reason));
}

async function placedTogether(): Promise<CaseNow[]> {
  const rows = [];
  for (let row = 0; row < CASES; row += 1) rows.push(await makeReceivable(database, world.sheet));
  return placeRows(world.sheet, world.agency, rows);
}

async function placedThen(by: 'agency' | 'practice', what: Happening): Promise<CaseNow[]> {
  const cases = await placedTogether();
  return Promise.all(cases.map((seen) => step(world, seen, by, what)));
}

async function placementOf({ id }: CaseNow): Promise<string> {
  const [row] = await rowsOf<{ id: string }>(
    database,
    'SELECT placement_id AS id FROM cases WHERE id = $1',
    [id],
  );
  return row?.id ?? '';
}

describe('Two people of an agency in the same moment', () => {
  it('one confirms recalls, others note something: each is told what came of it', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const cases = await placedThen('practice', { event: 'recall', facts: { reason: 'agreed' } });
      // in no order, as a page may send them
      const ids = cases.map(({ id }) => id).reverse();
      const told = await atOnce(cases, (scope) => confirmRecalls(scope, { cases: ids }), {
        ...{ kind: 'note', note: 'Called back.' },
      });
      expect(told.filter((answer) => !['done', 'conflict'].includes(answer))).toEqual([]);
    }
  });

  it('one accepts a placement, others accept cases of it: each is told what came of it', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const cases = await placedTogether();
      const [first] = cases;
      const id = first ? await placementOf(first) : '';
      const told = await atOnce(
        cases,
        (scope) => answerPlacement(scope, id, { all: CASES }, { answer: 'accept' }),
        { kind: 'accept' },
      );
      expect(told.filter((answer) => !['done', 'conflict'].includes(answer))).toEqual([]);
    }
  });

  it('one brings a file of updates, others note something: each is told what came of it', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const cases = await placedThen('agency', { event: 'accept' });
      const lines = cases.map(({ number }) => `${number},contact,call,reached`);
      const text = ['case,event,channel,outcome', ...lines].join('\n');
      const told = await atOnce(
        cases,
        (scope) => runUpdates(scope, { text, language: 'en', isApplied: true }),
        { kind: 'note', note: 'Called back.' },
      );
      expect(told.filter((answer) => !['done', 'conflict'].includes(answer))).toEqual([]);
    }
  });
});

describe('A sheet and an agency in the same moment', () => {
  it('one shows money at the desk, one brings payments: the months of both come in another order', async () => {
    const practice = await makePractice(database, 'Lake clinic');
    const agency = await makeAgency(database, 'Swift agency');
    const mandate = mandateTerms({ fee: { directRate: 1000 } });
    const lake = await makeCaseWorld(database, practice, agency, { mandate });
    const placed: CaseNow[] = [];
    for (const month of ['06', '07', '08', '09', '10', '11']) {
      for (let one = 0; one < 2; one += 1) {
        const now = new Date(`2026-${month}-10T12:00:00Z`);
        placed.push(await makeCase(lake, { status: 'accepted', now }));
      }
    }
    const ofSheet = placed.filter((_, at) => at % 2 === 0);
    const ofFile = placed.filter((_, at) => at % 2 === 1).reverse();
    for (let round = 0; round < ROUNDS; round += 1) {
      const changes = ofSheet.map(({ ref }) => ({
        ...{ ref, before: 10_000 - round * 100, after: 9900 - round * 100, billed: 0 },
      }));
      const lines = ofFile.map(({ number }) => `${number},payment,1.0${round},2026-11-22`);
      const text = ['case,event,amount,date', ...lines].join('\n');
      const done = await Promise.all([
        atSheet(lake.sheet, (scope) => applySheetChanges(scope, changes)),
        inAgency(lake.collector, agency, (scope) =>
          runUpdates(scope, { text, language: 'en', isApplied: true }),
        ),
      ]);
      const [shown, ran] = done;
      expect(shown).toHaveProperty('size', ofSheet.length);
      expect(ran).toMatchObject({ value: lines.map(() => ({ kind: 'done' })) });
    }
  });
});
