import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countUncovered } from '../../portal/app/coverage/open-cases.server.ts';
import { ownPaperTodos, readCoverageTodos } from '../../portal/app/coverage/paper-todos.server.ts';
import { readCoverage } from '../../portal/app/coverage/read-coverage.server.ts';
import { setPracticePlace } from '../../portal/app/coverage/set-place.server.ts';
import { listFigureCases } from '../../portal/app/figures/list-figure-cases.server.ts';
import { isRefusal } from '../../portal/app/platform/scope.server.ts';
import { listAgencyChoices } from '../../portal/app/sheets/agency-choices.server.ts';
import { PLACES, type Place } from '../../shared/places.ts';
import {
  atSheet,
  type CaseWorld,
  inAgency,
  inPractice,
  makeCaseWorld,
  makeReceivable,
  placeRows,
} from './cases.ts';
import { asMaintenance, openScope, rowsOf, type TestDatabase } from './database.ts';
import { makeItem } from './evidence.ts';
import { cover, putPaper } from './papers.ts';
import { makeAgency, makeMember, makePractice, type TestPerson } from './people.ts';

const STATES = PLACES.filter((place) => place.startsWith('US-'));
/** Of these the licence is taken back after something was placed. */
const LOST = STATES.filter((_, at) => at % 3 === 0);

let database: TestDatabase;
let world: CaseWorld;
let manager: TestPerson;

beforeAll(async () => {
  database = await openScope();
  const practice = await makePractice(database, 'Hill clinic');
  world = await makeCaseWorld(database, practice, await makeAgency(database, 'Fair agency'));
  manager = await makeMember(database, practice, 'manager');
  await placeEverywhere();
});
afterAll(() => database.drop());

/** A case of each state, of one dollar for the first and one more for each next one. */
async function placeEverywhere(): Promise<void> {
  const between = [world.practice.id, world.agency.id] as const;
  await asMaintenance(database, async (sql) => {
    await cover(sql, between, 'US-TX');
    for (const place of STATES.filter((one) => one !== 'US-TX')) {
      await putPaper(sql, between, { kind: 'licence', place });
    }
  });
  for (const [at, place] of STATES.entries()) {
    const row = await makeReceivable(database, world.sheet, { open: 100 * (at + 1) });
    await placeRows(world.sheet, world.agency, [row], { place });
  }
  await asMaintenance(database, (sql) =>
    sql.query('UPDATE evidence_items SET withdrawn_at = now() WHERE place = ANY ($1)', [LOST]),
  );
}

async function look<T>(work: Parameters<typeof inPractice<T>>[2]): Promise<T> {
  const seen = await inPractice(manager, world.practice, work, { action: 'agencies.see' });
  if (isRefusal(seen)) throw new Error(seen.reason);
  return seen as T;
}

describe('the map of a practice', () => {
  it('lists exactly the open cases and amounts of the states without a licence', async () => {
    const { uncovered, unknown } = await look(readCoverage);
    expect(unknown).toBe(0);
    expect(uncovered).toEqual(
      [...LOST].sort().map((place) => ({
        ...{ place, currency: 'USD', cases: 1, amount: 100 * (STATES.indexOf(place) + 1) },
        agency: { slug: world.agency.slug, name: 'Fair agency' },
        gaps: [{ kind: 'licence', gap: 'missing', since: null }],
      })),
    );
  });

  it('shows of each place whether the agency covers it, and until when', async () => {
    const { map, home } = await look(readCoverage);
    expect(home).toBe('US-TX');
    expect(map.map(({ place }) => place)).toEqual(STATES);
    const isOpen = (place: Place) => !LOST.includes(place);
    expect(map.map(({ place, cells }) => [place, cells[0]?.gaps.length, cells[0]?.until])).toEqual(
      STATES.map((place) => [place, isOpen(place) ? 0 : 1, isOpen(place) ? '2099-12-31' : null]),
    );
  });

  it('leads to exactly those cases', async () => {
    const asked = `https://x.test/?open=yes&agency=${world.agency.slug}&place=${LOST[0]}&currency=USD`;
    const { rows, choices } = await look((scope) =>
      listFigureCases(scope, { url: new URL(asked) }),
    );
    expect(rows).toMatchObject([{ number: STATES.indexOf(LOST[0] as Place) + 1, balance: 100 }]);
    expect(choices.places).toEqual(STATES);
  });

  it('counts what is open at the agency, or in one placement', async () => {
    const { id: agencyId } = world.agency;
    expect(await look((scope) => countUncovered(scope, { agencyId }))).toBe(LOST.length);
    const inOne = (number: number) =>
      look((scope) => countUncovered(scope, { placement: { number } }));
    expect([await inOne(1), await inOne(2)]).toEqual([1, 0]);
  });

  it('counts apart what was placed before the place was asked', async () => {
    const { ref } = await makeReceivable(database, world.sheet);
    await asMaintenance(database, (sql) =>
      sql.query(
        `INSERT INTO cases
         SELECT (jsonb_populate_record(c, jsonb_build_object(
           'id', gen_random_uuid(), 'ref', $1::uuid, 'number', 999, 'place', NULL))).*
           FROM cases c WHERE number = 1`,
        [ref],
      ),
    );
    const { uncovered, unknown } = await look(readCoverage);
    expect([uncovered.length, unknown]).toEqual([LOST.length, 1]);
  });
});

describe('what the sheet is told of an agency', () => {
  it('is every place that it covers today', async () => {
    const told = await atSheet(world.sheet, listAgencyChoices);
    if (!told.ok) throw new Error(told.reason);
    const REST = ['FR', 'CL', 'MX', 'other']; // France's papers are all that is required there
    const covers = told.value.agencies[0]?.covers;
    expect(covers).toEqual([...STATES.filter((place) => !LOST.includes(place)), ...REST]);
  });
});

describe('the place of a practice', () => {
  it('is asked for until a manager has said it, and the record tells who did', async () => {
    const practice = await makePractice(database, 'New clinic');
    const agency = await makeAgency(database, 'New agency');
    const own = await makeCaseWorld(database, practice, agency, { mandate: null });
    const elena = await makeMember(database, practice, 'manager');
    const needsPlace = async (person: TestPerson) => {
      const todos = await inPractice(person, practice, readCoverageTodos, {
        action: 'practice.see',
      });
      return isRefusal(todos) || todos.needsPlace;
    };
    expect([await needsPlace(elena), await needsPlace(own.staff)]).toEqual([true, false]);
    const say = (person: TestPerson) =>
      inPractice(person, practice, (scope) => setPracticePlace(scope, { place: 'PE' }), {
        action: 'agencies.decide',
      });
    expect(await say(own.staff)).toMatchObject({ ok: false });
    expect(await say(elena)).toEqual({ ok: true, value: null });
    expect(await needsPlace(elena)).toBe(false);
    const entries = await rowsOf(
      database,
      `SELECT actor, details FROM audit_entries
        WHERE tenant_id = $1 AND action = 'practice-changed'`,
      [practice.id],
    );
    expect(entries).toEqual([{ actor: elena.name, details: { place: 'PE' } }]);
  });
});

describe('the day of both sides', () => {
  it('names papers that lapse within 30 days or have lapsed, and no others', async () => {
    const [practice, agency] = [
      await makePractice(database, 'Day clinic'),
      await makeAgency(database, 'Day agency'),
    ];
    const own = await makeCaseWorld(database, practice, agency, { mandate: null });
    const between = [practice.id, agency.id] as const;
    await asMaintenance(database, async (sql) => {
      await putPaper(sql, between, { kind: 'licence', place: 'US-TX', until: '2026-11-21' });
      await putPaper(sql, between, { kind: 'eo-insurance', until: '2026-12-22' });
      await putPaper(sql, between, { kind: 'pci', until: '2026-12-23' });
    });
    const todos = await inPractice(own.staff, practice, readCoverageTodos, {
      action: 'practice.see',
    });
    const named = { slug: agency.slug, name: agency.name };
    expect(todos).toMatchObject({
      papers: [
        { agency: named, hasLapsed: true, papers: [{ kind: 'licence', place: 'US-TX' }] },
        { agency: named, hasLapsed: false, papers: [{ kind: 'eo-insurance', place: null }] },
      ],
    });
    await makeItem(database, agency, { kind: 'soc2', expiresOn: '2026-12-01' });
    const look = () => inAgency(own.collector, agency, ownPaperTodos, { action: 'agency.see' });
    expect(await look()).toEqual([{ hasLapsed: false, papers: [{ kind: 'soc2', place: null }] }]);
  });
});
