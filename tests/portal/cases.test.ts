import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Happening, recordEvent } from '../../portal/app/cases/record-event.server.ts';
import { ROLES } from '../../portal/app/platform/db/roles.server.ts';
import {
  CASE_EVENTS,
  CASE_STATUSES,
  type CaseActor,
  type CaseEvent,
  type CaseStatus,
  nextStatus,
  transitions,
} from '../../shared/cases.ts';
import { refused } from '../../shared/result.ts';
import {
  atSheet,
  type CaseWorld,
  caseNow,
  inAgency,
  inPractice,
  makeCase,
  makeCaseWorld,
} from './cases.ts';
import { connect, openScope, rowsOf, type TestDatabase } from './database.ts';
import { makeAgency, makePractice } from './people.ts';

let database: TestDatabase;
let world: CaseWorld;
/** One case in each status. */
const cases = new Map<CaseStatus, Awaited<ReturnType<typeof makeCase>>>();

beforeAll(async () => {
  database = await openScope();
  const practice = await makePractice(database, 'Hill clinic');
  world = await makeCaseWorld(database, practice, await makeAgency(database, 'Fair agency'));
  for (const status of CASE_STATUSES) cases.set(status, await makeCase(world, { status }));
});
afterAll(() => database.drop());

function inStatus(status: CaseStatus) {
  const seen = cases.get(status);
  if (!seen) throw new Error(status);
  return seen;
}

/** What an event about a suit brings along. */
const SUITS: Readonly<Partial<Record<CaseEvent, Pick<Happening, 'suit'>>>> = {
  lawsuit: { suit: { legalSince: new Date('2026-11-22T00:00:00Z') } },
  allow_lawsuit: { suit: { lawsuitAllowed: true } },
};

/** What the one way to change a case answers; whatever it did is undone. */
async function tried(status: CaseStatus, event: CaseEvent, by: CaseActor): Promise<string> {
  const seen = inStatus(status);
  let told = '';
  const work = async (scope: Parameters<typeof recordEvent>[0]) => {
    const happening: Happening = { event, ...SUITS[event] };
    const done = await recordEvent(scope, seen, happening, by === 'sheet' ? 'sheet' : undefined);
    const now = await scope.db.case.findFirst({ where: { id: seen.id }, select: { status: true } });
    told = done.ok ? `${done.value.status}, kept ${now?.status}` : done.reason;
    return refused('undone');
  };
  if (by === 'agency') await inAgency(world.collector, world.agency, work);
  else if (by === 'practice') await inPractice(world.staff, world.practice, work);
  else await atSheet(world.sheet, work);
  return told;
}

const SIDES: readonly CaseActor[] = ['agency', 'practice', 'sheet'];

describe('Each status, event and side', () => {
  it.each(CASE_STATUSES)('of a case that is %s: done by the table, or refused', async (status) => {
    const { pausedFrom } = inStatus(status);
    for (const event of CASE_EVENTS) {
      for (const by of SIDES) {
        const next = nextStatus({ status, pausedFrom }, event, by);
        const wanted = next.ok ? `${next.value.status}, kept ${next.value.status}` : next.reason;
        expect(await tried(status, event, by), `${event} by ${by}`).toBe(wanted);
      }
    }
  });

  it('that was refused has changed nothing', async () => {
    for (const [status, seen] of cases) {
      expect(await caseNow(world, seen)).toMatchObject({ status, seq: seen.seq });
    }
    const [row] = await rowsOf<{ events: string; steps: string }>(
      database,
      `SELECT (SELECT count(*) FROM case_events) AS events, (SELECT sum(seq) FROM cases) AS steps`,
    );
    expect(row?.events).toBe(row?.steps);
  });
});

/** Tells whether the database lets one side take a step, past all of the portal's code. */
async function stepsLet(side: 'agency' | 'practice', status: CaseStatus): Promise<string[]> {
  const login = await connect(database.loginUrl);
  const { id, pausedFrom } = inStatus(status);
  const tenant = side === 'agency' ? world.agency : world.practice;
  await login.query('BEGIN');
  await login.query(`SET LOCAL role = ${ROLES.app}`);
  await login.query('SELECT set_config($1, $2, true)', [`app.${side}`, tenant.id]);
  const passed: string[] = [];
  for (const event of CASE_EVENTS) {
    for (const to of CASE_STATUSES) {
      const paused = to === 'disputed' || to === 'hold' ? (pausedFrom ?? status) : null;
      await login.query('SAVEPOINT step');
      const done = await login
        .query(
          // with what the event brings along
          `UPDATE cases SET status = $1::case_status, last_event = $2::case_event, seq = seq + 1,
             paused_from = $3::case_status, clock = NULL, clock_since = NULL, clock_due_on = NULL,
             legal_since = CASE $2::text WHEN 'lawsuit' THEN placed_on END,
             lawsuit_allowed = $2::text = 'allow_lawsuit',
             recalled_on = CASE $2::text WHEN 'recall' THEN placed_on ELSE recalled_on END
            WHERE id = $4`,
          [to, event, paused, id],
        )
        .then(({ rowCount }) => rowCount === 1)
        .catch(() => false);
      await login.query('ROLLBACK TO SAVEPOINT step');
      if (done) passed.push(`${event} to ${to}`);
    }
  }
  await login.query('ROLLBACK');
  return passed;
}

function stepsOf(side: 'agency' | 'practice', status: CaseStatus): string[] {
  const { pausedFrom } = inStatus(status);
  const own: readonly CaseActor[] = side === 'agency' ? ['agency'] : ['practice', 'sheet'];
  const steps = transitions()
    .filter(({ from, by }) => from === status && own.includes(by))
    .filter(({ event, to }) => !['settle', 'release'].includes(event) || to === pausedFrom)
    .map(({ event, to }) => `${event} to ${to}`);
  return [...new Set(steps)];
}

describe('The database', () => {
  it.each(CASE_STATUSES)(
    'lets a case that is %s take the steps of the table, and no other',
    async (status) => {
      for (const side of ['agency', 'practice'] as const) {
        const passed = await stepsLet(side, status);
        expect(passed.sort(), side).toEqual(stepsOf(side, status).sort());
      }
    },
  );

  it('refuses a step that leaves the order of events', async () => {
    const login = await connect(database.loginUrl);
    await login.query('BEGIN');
    await login.query(`SET LOCAL role = ${ROLES.app}`);
    await login.query(`SELECT set_config('app.agency', $1, true)`, [world.agency.id]);
    const step = `UPDATE cases SET status = 'accepted', last_event = 'accept', seq = seq + 2
      WHERE id = $1`;
    await expect(login.query(step, [inStatus('placed').id])).rejects.toThrow('one event at a time');
  });

  it('keeps what happened: no side can change or remove it', async () => {
    for (const table of ['case_events', 'money_movements', 'placements']) {
      for (const change of [
        `UPDATE ${table} SET practice_id = practice_id`,
        `DELETE FROM ${table}`,
      ]) {
        const login = await connect(database.loginUrl);
        await login.query('BEGIN');
        await login.query(`SET LOCAL role = ${ROLES.app}`);
        await login.query(`SELECT set_config('app.practice', $1, true)`, [world.practice.id]);
        await expect(login.query(change), change).rejects.toThrow();
      }
    }
  });
});
