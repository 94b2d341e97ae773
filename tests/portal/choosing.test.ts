import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readAgency } from '../../portal/app/agencies/read-agency.server.ts';
import { readAnswers } from '../../portal/app/choosing/read-answers.server.ts';
import { readDecisions } from '../../portal/app/choosing/read-decisions.server.ts';
import { readRequests } from '../../portal/app/choosing/read-requests.server.ts';
import { sendLetter } from '../../portal/app/choosing/send-letter.server.ts';
import { writeIntent } from '../../portal/app/choosing/write-intent.server.ts';
import { DAY_OF_WAIT, nextStandings, STANDINGS } from '../../shared/vetting/standing.ts';
import { inPractice } from './cases.ts';
import { APPROVAL, type ChoosingDesk, makeChoosingDesk, TRIAL } from './choosing-desk.ts';
import { openScope, rowsOf, type TestDatabase, withClient } from './database.ts';
import { makeMember, makePractice } from './people.ts';

let database: TestDatabase;
let desk: ChoosingDesk;

beforeAll(async () => {
  database = await openScope();
});
afterAll(() => database.drop());
beforeEach(async () => {
  desk = await makeChoosingDesk(database);
});

/** As the application, without its checks. */
async function asApp(statement: string, values: unknown[] = []): Promise<string> {
  return withClient(database.loginUrl, async (sql) => {
    await sql.query('BEGIN');
    await sql.query('SET LOCAL role = amiable_app');
    await sql.query(`SELECT set_config('app.practice', $1, true)`, [desk.practice.id]);
    await sql.query(`SELECT set_config('app.reviewer', $1, true)`, [desk.manager.id]);
    try {
      const { rowCount } = await sql.query(statement, values);
      return `${rowCount} rows`;
    } catch (error) {
      return error instanceof Error ? error.message : '';
    } finally {
      await sql.query('ROLLBACK');
    }
  });
}

describe('an agency that is chosen', () => {
  it('is considered first, and nobody decides about it before two people have marked', async () => {
    expect(await desk.decide(APPROVAL)).toMatchObject({ reason: 'not-found' });
    expect(await desk.consider()).toMatchObject({ ok: true });
    expect(await desk.consider()).toMatchObject({ reason: 'conflict' });
    expect(await desk.decide(APPROVAL)).toMatchObject({ reason: 'needs-two' });
    expect(await desk.decide(TRIAL)).toMatchObject({ reason: 'needs-two' });
  });

  it('may be turned away without marks, and considered again', async () => {
    await desk.consider();
    const rejection = {
      standing: 'rejected',
      reason: 'No account of its own.',
      trial: null,
    } as const;
    expect(await desk.decide(rejection)).toMatchObject({ ok: true });
    expect(await desk.decide(APPROVAL)).toMatchObject({ reason: 'conflict' });
    expect(await desk.consider()).toMatchObject({ ok: true });
  });

  it('is decided about once two have marked, for good and with the way in which it was', async () => {
    await desk.marked();
    expect(await desk.decide(APPROVAL)).toMatchObject({ value: { seq: 1 } });
    const suspension = { standing: 'suspended', reason: 'Two complaints.', trial: null } as const;
    expect(await desk.decide(suspension)).toMatchObject({ value: { seq: 2 } });
    const view = await desk.asManager((scope) => readDecisions(scope, desk.agency.slug));
    expect(view).toMatchObject({
      decisions: [
        { seq: 2, standing: 'suspended', way: 'without-scores', letter: { sentOn: null } },
        { seq: 1, standing: 'approved', way: 'two-reviewers', by: desk.manager.name },
      ],
    });
  });

  it('is not decided about by the marks of an earlier time', async () => {
    await desk.marked();
    await desk.decide({ standing: 'rejected', reason: 'Too dear for us.', trial: null });
    await desk.consider();
    expect(await desk.decide(APPROVAL)).toMatchObject({ reason: 'needs-two' });
  });

  it('is decided about by new marks of questions that were open when it was considered anew', async () => {
    await desk.consider();
    const requestId = await desk.ask();
    await desk.decide({ standing: 'rejected', reason: 'They do not answer.', trial: null });
    await desk.consider();
    const view = await desk.asManager((scope) => readAgency(scope, desk.agency.slug));
    expect(view).toMatchObject({ decided: { reason: '' }, hasDecisions: true });
    await desk.answer(requestId, { fee: ['', 'A fifth.'] });
    await desk.send(requestId);
    for (const one of [desk.manager, desk.reviewer]) await desk.mark(one, requestId, { fee: 3 });
    expect(await desk.decide(APPROVAL)).toMatchObject({ ok: true });
  });

  it('is decided about by the faster of two', async () => {
    await desk.marked();
    const done = await Promise.all([desk.decide(APPROVAL), desk.decide(TRIAL)]);
    expect(done.filter(({ ok }) => ok)).toHaveLength(1);
    expect(done.find(({ ok }) => !ok)).toMatchObject({ reason: 'conflict' });
  });

  it('reads the letter once it was sent, and never the reason', async () => {
    await desk.marked();
    await desk.decide(APPROVAL);
    const letters = async () => {
      const view = await desk.asAnswerer(readRequests);
      return 'ok' in view ? null : view.letters;
    };
    expect(await letters()).toEqual([]);
    const sending = { agencyId: desk.agency.id, seq: 1 };
    expect(await desk.asManager((scope) => sendLetter(scope, sending))).toMatchObject({ ok: true });
    expect(await letters()).toMatchObject([{ practice: desk.practice.name, text: 'Dear all,' }]);
    expect(await desk.asManager((scope) => sendLetter(scope, sending))).toMatchObject({
      reason: 'conflict',
    });
    const reasons = await desk.asAnswerer(({ db }) => db.agencyDecision.findMany());
    expect(reasons).toEqual([]);
  });
});

describe('a practice of one', () => {
  it('writes a decision down and makes it a day later, as it stands there', async () => {
    desk = await makeChoosingDesk(database, { isAlone: true });
    await desk.consider();
    expect(await desk.decide(TRIAL)).toMatchObject({ reason: 'needs-a-day' });
    const written = desk.next();
    const stands = await desk.seen();
    const intent = { agencyId: desk.agency.id, seen: stands, decision: TRIAL };
    const wrote = await desk.asManager((scope) => writeIntent(scope, intent), written);
    expect(wrote).toMatchObject({ ok: true });
    const past = (time: number) => new Date(written.getTime() + time);
    expect(await desk.decide(TRIAL, past(DAY_OF_WAIT - 1))).toMatchObject({
      reason: 'needs-a-day',
    });
    const other = { ...TRIAL, trial: { ...TRIAL.trial, cases: 500 } };
    expect(await desk.decide(other, past(DAY_OF_WAIT))).toMatchObject({ reason: 'needs-a-day' });
    expect(await desk.decide(TRIAL, past(DAY_OF_WAIT))).toMatchObject({ ok: true });
    const view = await desk.asManager((scope) => readDecisions(scope, desk.agency.slug));
    expect(view).toMatchObject({ decisions: [{ way: 'alone', trial: TRIAL.trial }] });
  });

  it('is alone no longer once somebody else can mark', async () => {
    desk = await makeChoosingDesk(database, { isAlone: true });
    await desk.consider();
    const intent = { agencyId: desk.agency.id, seen: await desk.seen(), decision: APPROVAL };
    const written = desk.next();
    await desk.asManager((scope) => writeIntent(scope, intent), written);
    await makeMember(database, desk.practice, 'reviewer');
    const later = new Date(written.getTime() + DAY_OF_WAIT);
    expect(await desk.decide(APPROVAL, later)).toMatchObject({ reason: 'needs-two' });
  });
});

describe('the database', () => {
  it('knows the same steps as the rule', async () => {
    const rows = await rowsOf<{ from_standing: string; to_standing: string }>(
      database,
      'SELECT * FROM standing_steps',
    );
    const known = rows.map(({ from_standing, to_standing }) => `${from_standing} ${to_standing}`);
    const ruled = STANDINGS.flatMap((from) => nextStandings(from).map((to) => `${from} ${to}`));
    expect(known.sort()).toEqual(ruled.sort());
  });

  it('refuses a standing that was not decided, and a decision without two or a day', async () => {
    await desk.consider();
    const pair = [desk.practice.id, desk.agency.id];
    expect(
      await asApp(`UPDATE practice_agencies SET standing = 'approved' WHERE agency_id = $1`, [
        desk.agency.id,
      ]),
    ).toBe('A standing is what was decided last');
    expect(
      await asApp(`UPDATE practice_agencies SET standing = 'suspended' WHERE agency_id = $1`, [
        desk.agency.id,
      ]),
    ).toBe('An agency does not go from considered to suspended');
    const deciding = (way: string) =>
      asApp(
        `INSERT INTO agency_decisions VALUES ($1, $2, 1, 'approved', '${way}', 'x', NULL, NULL, NULL,
           $1, 'x', now())`,
        pair,
      );
    expect(await deciding('without-scores')).toBe('Two people look at an agency first');
    expect(await deciding('two-reviewers')).toBe('Two people have not sent their marks');
    expect(await deciding('alone')).toBe('Somebody else could look, too');
  });

  it('shows nobody the marks of another before they have sent their own', async () => {
    const requestId = await desk.answered();
    await desk.mark(desk.reviewer, requestId, { fee: 1 });
    const others = () => asApp(`SELECT FROM vetting_scores WHERE request_id = $1`, [requestId]);
    expect(await others()).toBe('0 rows');
    await desk.mark(desk.manager, requestId, { fee: 3 }, { isSent: false });
    expect(await others()).toBe('1 rows');
    await desk.mark(desk.manager, requestId, { fee: 3 });
    expect(await others()).toBe('2 rows');
    expect(
      await asApp(`UPDATE vetting_scores SET marks = '{}' WHERE reviewer = $1`, [desk.manager.id]),
    ).toBe('Marks that were sent do not change');
  });
});

describe('questions', () => {
  it('are asked once while no answer has come', async () => {
    await desk.consider();
    await desk.ask();
    await expect(desk.ask()).rejects.toThrow('asked-already');
  });

  it('are answered in a draft that a colleague does not overwrite', async () => {
    await desk.consider();
    const requestId = await desk.ask();
    await desk.answer(requestId, { fee: ['', 'A fifth.'] });
    expect(await desk.answer(requestId, { fee: ['', 'A quarter.'] })).toMatchObject({
      ...{ reason: 'answer-changed', details: { field: 'fee' } },
    });
    expect(await desk.answer(requestId, { fee: ['A fifth.', 'A quarter.'] })).toMatchObject({
      ok: true,
    });
    expect(await desk.answer(requestId, { 'breach-notice': ['', 'soon'] })).toMatchObject({
      reason: 'not-a-whole-number',
    });
    expect(await desk.answer(requestId, { 'other-code': ['', 'x'] })).toMatchObject({
      reason: 'not-found',
    });
  });

  it('are sent as a version that stays, and a correction shows what changed', async () => {
    const requestId = await desk.answered();
    expect(await desk.send(requestId)).toMatchObject({ reason: 'sent-already' });
    await desk.answer(requestId, { fee: ['A fifth.', 'A quarter.'] });
    const before = await desk.asManager((scope) => readAnswers(scope, desk.agency.slug, null));
    expect(before).toMatchObject({ shown: { version: 1, answers: { fee: 'A fifth.' } } });
    expect(await desk.send(requestId)).toMatchObject({ value: { version: 2 } });
    const view = await desk.asManager((scope) => readAnswers(scope, desk.agency.slug, null));
    expect(view).toMatchObject({
      versions: [{ version: 2 }, { version: 1 }],
      shown: { answers: { fee: 'A quarter.' }, before: { fee: 'A fifth.' } },
    });
  });

  it('are read by nobody to whom they were not sent', async () => {
    await desk.answered();
    const other = await makePractice(database, `Other clinic ${desk.practice.slug}`);
    const person = await makeMember(database, other, 'manager');
    const seen = await inPractice(person, other, ({ db }) => db.answerVersion.findMany());
    expect(seen).toEqual([]);
    expect(await desk.asManager(({ db }) => db.answerVersion.findMany())).toHaveLength(1);
    expect(await desk.asManager(({ db }) => db.agencyAnswers.findMany())).toEqual([]);
  });
});

describe('marks', () => {
  it('are hidden from a colleague until theirs are sent, and end with two', async () => {
    const requestId = await desk.answered();
    await desk.mark(desk.reviewer, requestId, { fee: 1, licence: 4 });
    const view = async () => {
      const read = await desk.asManager((scope) => readAnswers(scope, desk.agency.slug, null));
      return 'ok' in read ? null : read.shown;
    };
    expect(await view()).toMatchObject({ sentBy: [desk.reviewer.name], own: null, scores: [] });
    await desk.mark(desk.manager, requestId, { fee: 3 }, { isSent: false });
    expect(await view()).toMatchObject({ own: { marks: { fee: 3 }, isSent: false }, scores: [] });
    await desk.mark(desk.manager, requestId, { fee: 4 });
    expect((await view())?.scores.map(({ marks }) => marks['fee'])).toEqual([1, 4]);
    const third = await makeMember(database, desk.practice, 'reviewer');
    expect(await desk.mark(third, requestId, { fee: 0 })).toMatchObject({
      reason: 'two-have-marked',
    });
    expect(await desk.mark(desk.manager, requestId, { fee: 0 })).toMatchObject({
      reason: 'marks-sent',
    });
  });

  it('are not sent without any', async () => {
    const requestId = await desk.answered();
    expect(await desk.mark(desk.manager, requestId, {})).toMatchObject({
      reason: 'nothing-marked',
    });
  });
});

it('An agency’s page says how far choosing it has come', async () => {
  await desk.answered();
  const view = await desk.asManager((scope) => readAgency(scope, desk.agency.slug));
  expect(view).toMatchObject({
    ...{ decided: { standing: 'considered', reason: '' }, hasDecisions: false },
    choosing: {
      mayScore: true,
      request: { answered: { version: 1 }, marked: [], isMarked: false },
    },
  });
});
