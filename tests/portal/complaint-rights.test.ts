import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listAgencyComplaints } from '../../portal/app/complaints/list-complaints.server.ts';
import { complaintSteps } from '../../shared/complaints.ts';
import { inAgency, inPractice } from './cases.ts';
import { type ComplaintDesk, makeComplaintDesk, must } from './complaint-desk.ts';
import { openScope, rowsOf, type TestDatabase, withClient } from './database.ts';
import { makeMember } from './people.ts';

let database: TestDatabase;
let desk: ComplaintDesk;

beforeAll(async () => {
  database = await openScope();
});
afterAll(() => database.drop());
beforeEach(async () => {
  desk = await makeComplaintDesk(database);
});

/** SQL of the server's own login for one side: none of the portal's checks stands in between. */
function as(side: 'practice' | 'agency', sql: string): Promise<{ rowCount: number | null }> {
  return withClient(database.loginUrl, async (login) => {
    await login.query('BEGIN; SET LOCAL ROLE amiable_app');
    await login.query(`SELECT set_config($1, $2, true)`, [`app.${side}`, desk[side].id]);
    return login.query(sql);
  });
}

describe('the steps of a complaint', () => {
  it('are the same in the rule and in the database', async () => {
    const rows = await rowsOf<{ step: string }>(
      database,
      `SELECT concat_ws(' ', from_status, event, to_status, by) AS step FROM complaint_transitions`,
    );
    const steps = complaintSteps().map(({ from, event, to, by }) =>
      [from, event, to, by].join(' '),
    );
    expect(rows.map(({ step }) => step).sort()).toEqual(steps.sort());
  });

  it('are the only ones that the database takes, from either side', async () => {
    must(await desk.ask(await desk.record()));
    const move = (to: string, event: string, more = '') =>
      `UPDATE complaints SET seq = 3, last_event = '${event}', status = '${to}'${more}`;
    const closing = move('decided', 'decide', `, outcome = 'withdrawn'`);
    await expect(as('agency', closing)).rejects.toThrow('No step of a complaint');
    await expect(as('practice', move('answered', 'answer'))).rejects.toThrow('No step');
    await expect(as('practice', closing.replace('seq = 3', 'seq = 4'))).rejects.toThrow(
      'one event at a time',
    );
    const milder = move('answered', 'answer', `, severity = 'minor'`);
    await expect(as('agency', milder)).rejects.toThrow('does not change this');
    const inTime = move('answered', 'answer', `, due_on = '2030-01-01'`);
    await expect(as('agency', inTime)).rejects.toThrow('does not change this');
    await expect(as('agency', move('answered', 'answer'))).resolves.toMatchObject({ rowCount: 1 });
    await expect(as('practice', closing)).resolves.toMatchObject({ rowCount: 1 });
  });

  it('let nobody go on whom nothing stops, and nothing that is decided without an outcome', async () => {
    const number = await desk.record();
    const decide = `UPDATE complaints SET seq = 2, last_event = 'decide', status = 'decided'`;
    await expect(as('practice', decide)).rejects.toThrow('complaints_decided');
    must(await desk.decide(number, 'not-upheld', 'severe'));
    const release = `UPDATE complaints SET seq = 3, last_event = 'release', released_at = now()`;
    await expect(as('practice', release)).rejects.toThrow('complaints_released');
  });

  it('leave their traces for good', async () => {
    await desk.record();
    for (const change of [
      'UPDATE complaint_events SET actor = NULL',
      'DELETE FROM complaint_events',
      'DELETE FROM complaints',
      'DELETE FROM complaint_links',
    ]) {
      await expect(as('practice', change), change).rejects.toThrow('permission denied');
    }
  });
});

describe('an agency', () => {
  const seen = (sql: string) => as('agency', `SELECT FROM ${sql}`);

  it('sees a complaint once it was asked, and from there', async () => {
    const number = await desk.record();
    must(await desk.send(await desk.link()));
    expect([
      (await seen('complaints')).rowCount,
      (await seen('complaint_events')).rowCount,
    ]).toEqual([...[0, 0]]);
    expect(await desk.told(number)).toMatchObject({ reason: 'not-found' });
    expect(await desk.asAgency(listAgencyComplaints)).toMatchObject({ rows: [] });
    must(await desk.ask(number));
    expect((await seen('complaints')).rowCount).toBe(1);
    expect((await seen(`complaint_events WHERE event = 'receive'`)).rowCount).toBe(0);
    expect((await seen('complaint_events')).rowCount).toBe(1);
    expect((await seen('complaint_links')).rowCount).toBe(0);
  });

  it('never reads why the practice lets it go on', async () => {
    const number = await desk.record();
    must(await desk.ask(number));
    must(await desk.decide(number));
    must(await desk.release(number));
    expect((await seen(`complaint_events WHERE event = 'release'`)).rowCount).toBe(0);
    expect((await seen('complaint_events')).rowCount).toBe(2);
  });

  it('tells nothing in the practice’s name, and nothing of what it was not asked', async () => {
    const number = await desk.record();
    const id = await desk.idOf(number);
    const tell = (by: string) => `INSERT INTO complaint_events
      (practice_id, agency_id, complaint_id, seq, at, by, actor_id, actor, event, from_status,
       to_status, facts, note_sealed)
      VALUES ('${desk.practice.id}', '${desk.agency.id}', '${String(id)}', 3, now(), '${by}',
              '${desk.agency.id}', 'x', 'answer', 'asked', 'answered', '{}', '')`;
    await expect(as('agency', tell('agency'))).rejects.toThrow('row-level security');
    must(await desk.ask(number));
    await expect(as('agency', tell('practice'))).rejects.toThrow('row-level security');
    await expect(as('agency', tell('agency'))).resolves.toMatchObject({ rowCount: 1 });
  });
});

describe('who may do what', () => {
  it('staff takes down and asks, a manager decides, a reviewer only sees the list', async () => {
    const reviewer = await makeMember(database, desk.practice, 'reviewer');
    const { staff, collector } = desk.world;
    const may = async (action: 'complaints.see' | 'complaints.work' | 'complaints.decide') => {
      const all = [desk.manager, staff, reviewer].map((person) =>
        inPractice(person, desk.practice, async () => 'yes', { action }),
      );
      return (await Promise.all(all)).map((answer) => answer === 'yes');
    };
    expect(await may('complaints.see')).toEqual([true, true, true]);
    expect(await may('complaints.work')).toEqual([true, true, false]);
    expect(await may('complaints.decide')).toEqual([true, false, false]);
    const answering = await inAgency(collector, desk.agency, async () => 'yes', {
      action: 'complaints.answer',
    });
    expect(answering).toMatchObject({ reason: 'forbidden' });
  });
});
