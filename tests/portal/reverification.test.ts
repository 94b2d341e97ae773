import { beforeEach, describe, expect, it } from 'vitest';
import { openEffect } from '../../portal/app/platform/outbox.server.ts';
import type { PracticeScope } from '../../portal/app/platform/scope.server.ts';
import { actOnReverify } from '../../portal/app/reverification/act-on-reverify.server.ts';
import { readReverify } from '../../portal/app/reverification/read-reverify.server.ts';
import { remindOfLooks } from '../../portal/app/reverification/remind-of-looks.server.ts';
import { readPracticeTodos } from '../../portal/app/workplace/practice-todos.server.ts';
import type { Mail } from '../../shared/messages/portal/mails.ts';
import { REVERIFICATION_POINTS } from '../../shared/vetting/reverification.ts';
import { approve, inPractice, TODAY } from './cases.ts';
import { asMaintenance, rowsOf, withClient } from './database.ts';
import { usePair } from './pair.ts';
import { makeMember, type TestPerson } from './people.ts';

const pair = usePair('manager');
// approved on TODAY, and so due a year later
beforeEach(() => approve(pair.database, pair.practice, pair.agency, { mandate: null }));

const asManager = <T>(work: (scope: PracticeScope) => Promise<T>, now = TODAY) =>
  inPractice(pair.person, pair.practice, work, { action: 'agencies.decide', now });

const ALL_WELL = Object.fromEntries(REVERIFICATION_POINTS.map((point) => [point, 'ok']));

function send(fields: Readonly<Record<string, string>> = {}, now = TODAY) {
  const form = new FormData();
  const look = { seen: '0', nextOn: '2027-11-22', ...ALL_WELL, ...fields };
  for (const [name, value] of Object.entries(look)) form.set(name, value);
  const params = { agency: pair.agency.slug };
  return asManager((scope) => actOnReverify(scope, { form, params }), now);
}

async function view(now = TODAY) {
  const seen = await asManager((scope) => readReverify(scope, pair.agency.slug), now);
  if ('ok' in seen) throw new Error(seen.reason);
  return seen;
}

/** Noon of a day, in Paris nearly one o'clock. */
const at = (day: string) => new Date(`${day}T12:00:00Z`);

const sql = (statement: string, values: readonly unknown[]) =>
  asMaintenance(pair.database, (client) => client.query(statement, [...values]));

const setStanding = (standing: string) =>
  sql('UPDATE practice_agencies SET standing = $2::agency_standing WHERE practice_id = $1', [
    ...[pair.practice.id, standing],
  ]);

describe('looking at an agency again', () => {
  it('is due a year after it was given work, and once done on the day that was set', async () => {
    expect((await view()).look).toMatchObject({ due: '2027-11-22', state: 'not-due' });
    expect((await view(at('2027-11-22'))).look?.state).toBe('due');
    await send({ nextOn: '2028-02-29' }, at('2027-12-01'));
    const after = await view(at('2027-12-01'));
    expect(after.look).toMatchObject({ due: '2028-02-29', state: 'not-due' });
    expect(after.done).toMatchObject([{ seq: 1, on: '2027-12-01', by: pair.person.name }]);
  });

  it('keeps a concern in words, and changes nothing about the agency', async () => {
    await send({ complaints: 'concern', 'note-complaints': ' Two of one kind. ', note: 'Calm.' });
    const { done } = await view();
    expect(done[0]).toMatchObject({ note: 'Calm.', nextOn: '2027-11-22' });
    expect(done[0]?.points).toMatchObject({
      complaints: { answer: 'concern', note: 'Two of one kind.' },
      papers: { answer: 'ok', note: '' },
    });
    const [known] = await rowsOf(
      pair.database,
      'SELECT standing FROM practice_agencies WHERE practice_id = $1',
      [pair.practice.id],
    );
    expect(known).toEqual({ standing: 'approved' });
    const entries = await rowsOf<{ details: unknown }>(
      pair.database,
      `SELECT details FROM audit_entries WHERE action = 'agency-reverified' AND tenant_id = $1`,
      [pair.practice.id],
    );
    expect(entries).toEqual([
      { details: { agency: pair.agency.slug, concerns: 1, on: '2027-11-22' } },
    ]);
  });

  it.each([
    [
      'a concern without words',
      { papers: 'concern', 'note-papers': '  ' },
      'note-papers',
      'concern-untold',
    ],
    ['a point left out', { data: '' }, 'data', 'not-a-choice'],
    ['a next look today', { nextOn: '2026-11-22' }, 'nextOn', 'in-past'],
    ['a next look after more than a year', { nextOn: '2027-11-24' }, 'nextOn', 'over-a-year'],
    ['a day that no calendar has', { nextOn: '2027-02-30' }, 'nextOn', 'not-a-date'],
  ])('refuses %s', async (_, fields, field, reason) => {
    expect(await send(fields)).toMatchObject({ form: { error: { [field]: [reason] } } });
    expect((await view()).done).toEqual([]);
  });

  it('is kept once where two send it, or one sends it twice', async () => {
    const both = await Promise.all([send(), send()]);
    expect(both.filter((one) => one instanceof Response)).toHaveLength(1);
    expect(await send()).toMatchObject({ reason: 'conflict' });
    expect(await send({ seen: '1' })).toBeInstanceOf(Response);
    expect((await view()).done).toHaveLength(2);
  });

  it('is for an agency with work alone', async () => {
    await setStanding('suspended');
    expect(await send()).toBeInstanceOf(Response);
    await setStanding('ended');
    expect(await send({ seen: '1' })).toMatchObject({ reason: 'not-found' });
    expect(await view()).toMatchObject({ look: null, done: [{ seq: 1 }] });
  });

  it('begins anew with an agency that was out in between, and not with one that was suspended', async () => {
    const decided = (seq: number, standing: string, on: string) =>
      sql(
        `INSERT INTO agency_decisions (practice_id, agency_id, seq, standing, way, reason, decided_by,
           decided_by_name, decided_at) VALUES ($1, $2, $3, $4, 'without-scores', 'x', $1, 'x', $5)`,
        [pair.practice.id, pair.agency.id, seq, standing, at(on)],
      );
    await decided(1, 'approved', '2025-03-01');
    await decided(2, 'suspended', '2026-02-01');
    await decided(3, 'approved', '2026-02-20');
    expect((await view()).look).toMatchObject({ due: '2026-03-01', state: 'late' });
    await decided(4, 'ended', '2026-05-01');
    await decided(5, 'approved', '2026-06-15');
    expect((await view()).look?.due).toBe('2027-06-15');
  });
});

describe('a look that is due', () => {
  const todos = (person: TestPerson, now: Date) =>
    inPractice(person, pair.practice, readPracticeTodos, { action: 'practice.see', now });

  it('is a task of managers, and of nobody else', async () => {
    const staff = await makeMember(pair.database, pair.practice, 'staff');
    const day = at('2027-12-22');
    expect(await todos(pair.person, day)).toMatchObject({ looks: [{ state: 'late' }] });
    expect(await todos(staff, day)).toMatchObject({ looks: [] });
  });

  it('is told to each manager in the morning of its day, once', async () => {
    await makeMember(pair.database, pair.practice, 'reviewer');
    expect(await mailsAt('2027-11-21T23:30:00Z')).toEqual([]); // the day has begun in Paris, it is night
    expect(await mailsAt('2027-11-22T06:00:00Z')).toEqual([
      `${pair.person.email}: reverification-due, ${pair.agency.name}`,
    ]);
    expect(await mailsAt('2027-11-23T06:00:00Z')).toEqual([]);
  });

  it('is told anew for the next day that is set', async () => {
    expect(await mailsAt('2027-11-22T12:00:00Z')).toHaveLength(1);
    await send({ nextOn: '2027-12-24' }, at('2027-11-24'));
    expect(await mailsAt('2027-12-23T12:00:00Z')).toEqual([]);
    expect(await mailsAt('2027-12-24T12:00:00Z')).toHaveLength(1);
  });

  it('is told of no agency that has no work', async () => {
    await setStanding('rejected');
    expect(await mailsAt('2027-11-22T12:00:00Z')).toEqual([]);
  });

  /** Mails of this practice since the last look. */
  async function mailsAt(instant: string): Promise<string[]> {
    const known = await mails();
    await remindOfLooks(new Date(instant));
    return (await mails()).slice(known.length);
  }

  async function mails(): Promise<string[]> {
    const rows = await rowsOf<{ id: string; payload: Buffer }>(
      pair.database,
      'SELECT id, payload FROM outbox_items WHERE tenant_id = $1 ORDER BY id',
      [pair.practice.id],
    );
    return rows.map(({ id, payload }) => {
      const { mail } = openEffect(id, payload) as { mail: Mail };
      const about = 'agency' in mail.facts ? mail.facts.agency : '';
      return `${mail.to}: ${mail.template}, ${about}`;
    });
  }
});

describe('what the database refuses', () => {
  const asApp = (who: 'practice' | 'agency', question: string) =>
    withClient(pair.database.loginUrl, async (client) => {
      await client.query('BEGIN; SET LOCAL ROLE amiable_app');
      const id = who === 'practice' ? pair.practice.id : pair.agency.id;
      await client.query(`SELECT set_config('app.${who}', $1, true)`, [id]);
      return (await client.query(question)).rowCount;
    });
  const insert = (next: string) => `
    INSERT INTO reverifications (practice_id, agency_id, seq, done_on, done_by, done_by_name, points,
        note, next_on)
      VALUES ('${pair.practice.id}', '${pair.agency.id}', 9, '2026-11-22', '${pair.person.id}', 'x', '{}', '', '${next}')`;

  it.each(['2026-11-22', '2027-11-24'])('a next look on %s', async (next) => {
    await expect(asApp('practice', insert(next))).rejects.toThrow('reverifications_next');
  });

  it('a look that is changed, or goes', async () => {
    await send();
    for (const change of [`UPDATE reverifications SET note = 'x'`, 'DELETE FROM reverifications']) {
      await expect(asApp('practice', change)).rejects.toThrow('permission denied');
      await expect(sql(change, [])).rejects.toThrow();
    }
  });

  it('an agency that reads what was found, or writes it', async () => {
    await send();
    expect(await asApp('practice', 'SELECT FROM reverifications')).toBe(1);
    expect(await asApp('agency', 'SELECT FROM reverifications')).toBe(0);
    await expect(asApp('agency', insert('2026-12-24'))).rejects.toThrow('row-level security');
  });
});
