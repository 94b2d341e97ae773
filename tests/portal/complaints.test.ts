import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { askAgency } from '../../portal/app/complaints/ask-agency.server.ts';
import {
  listAgencyComplaints,
  listComplaints,
} from '../../portal/app/complaints/list-complaints.server.ts';
import { complaintRates } from '../../portal/app/complaints/rates.server.ts';
import { recordComplaint } from '../../portal/app/complaints/record-complaint.server.ts';
import { sendComplaintNews } from '../../portal/app/complaints/send-complaint-news.server.ts';
import { newId } from '../../portal/app/platform/ids.server.ts';
import { openEffect } from '../../portal/app/platform/outbox.server.ts';
import { asSystem } from '../../portal/app/platform/scope.server.ts';
import type { CivilDate } from '../../shared/calendar.ts';
import { type Mail, writeMail } from '../../shared/messages/portal/mails.ts';
import { step, TODAY } from './cases.ts';
import { ASKED, type ComplaintDesk, makeComplaintDesk, must, TOLD, WHY } from './complaint-desk.ts';
import { asMaintenance, connect, openScope, rowsOf, type TestDatabase } from './database.ts';
import { ORIGIN } from './names.ts';

let database: TestDatabase;
let desk: ComplaintDesk;

beforeAll(async () => {
  database = await openScope();
});
afterAll(() => database.drop());
beforeEach(async () => {
  desk = await makeComplaintDesk(database);
});

describe('a complaint', () => {
  it('is taken down, asked about, answered and decided, and both sides read what they may', async () => {
    const number = await desk.record();
    expect(await desk.read(number)).toMatchObject({
      ...{ number: 1, status: 'received', kind: 'disclosure', severity: 'severe', dueOn: null },
      ...{ case: { number: desk.one.number }, agency: { slug: desk.agency.slug } },
      history: [{ event: 'receive', by: 'practice', told: { text: TOLD, contact: null } }],
    });
    must(await desk.ask(number));
    expect(await desk.read(number)).toMatchObject({ status: 'asked', dueOn: '2026-11-30' });
    must(await desk.answer(number));
    must(await desk.decide(number, 'partly', 'minor'));
    const events = ['decide', 'answer', 'ask', 'receive'];
    const { history, ...one } = await desk.read(number);
    expect(history.map(({ event }) => event)).toEqual(events);
    expect(one).toMatchObject({ status: 'decided', outcome: 'partly', severity: 'minor' });
    const told = await desk.told(number);
    expect(told).toMatchObject({
      ...{ number, practice: desk.practice.name, outcome: 'partly' },
      history: [
        { event: 'decide', told: { text: WHY } },
        { event: 'answer' },
        { event: 'ask', told: { text: ASKED } },
      ],
    });
    expect(JSON.stringify(told)).not.toContain('Quagga');
  });

  it('is one, of whatever three presses of a button at once', async () => {
    const input = {
      ...({ id: newId(), kind: 'harassment', severity: 'minor', text: TOLD } as const),
      ...{ receivedOn: '2026-11-22' as CivilDate, about: { agencySlug: desk.agency.slug } },
    };
    const record = () => desk.asManager((scope) => recordComplaint(scope, input));
    const numbers = `hashtextextended('numbers:${desk.practice.id}', 0)`;
    const held = await connect(database.loginUrl);
    await held.query(`SELECT pg_advisory_lock(${numbers})`);
    const three = Promise.all([record(), record(), record()]);
    const waiting = `SELECT FROM pg_locks l JOIN pg_database d ON d.oid = l.database
      WHERE l.locktype = 'advisory' AND NOT l.granted AND d.datname = current_database()`;
    await expect.poll(async () => (await held.query(waiting)).rowCount).toBe(3);
    await held.query(`SELECT pg_advisory_unlock(${numbers})`);
    const done = await three;
    const same = { ok: true, value: { number: 1 } };
    expect(done).toEqual([same, same, same]);
  });

  it('about the agency as a whole goes the same way', async () => {
    const number = await desk.record(null);
    must(await desk.ask(number));
    expect(await desk.told(number)).toMatchObject({ case: null, history: [{ event: 'ask' }] });
    must(await desk.answer(number));
    expect(await desk.read(number)).toMatchObject({ status: 'answered', case: null });
  });

  it('sent twice by one form is one, and each has the next number', async () => {
    const id = newId();
    expect([await desk.record(desk.one, { id }), await desk.record(desk.one, { id })]).toEqual([
      ...[1, 1],
    ]);
    const more = await Promise.all([1, 2, 3, 4].map(() => desk.record()));
    expect(more.sort()).toEqual([2, 3, 4, 5]);
  });

  it('is of no day that has not come, and of no case that is somebody else’s', async () => {
    const other = await makeComplaintDesk(database);
    const input = { id: newId(), kind: 'other', severity: 'minor', text: TOLD } as const;
    const record = (receivedOn: string, about: Parameters<typeof recordComplaint>[1]['about']) =>
      desk.asStaff((scope) =>
        recordComplaint(scope, { ...input, about, receivedOn: receivedOn as CivilDate }),
      );
    const tomorrow = await record('2026-11-23', { caseNumber: desk.one.number });
    expect(tomorrow).toMatchObject({ reason: 'in-future' });
    expect(await record('2026-11-22', { agencySlug: other.agency.slug })).toMatchObject({
      reason: 'not-found',
    });
    expect(await record('2026-11-22', { caseNumber: 9999 })).toMatchObject({
      reason: 'not-found',
    });
  });

  it('is opened again: the decision falls, and the clock begins anew', async () => {
    const number = await desk.record();
    must(await desk.decide(number, 'not-upheld', 'minor'));
    must(await desk.ask(number, 'reopen', new Date('2026-11-24T12:00:00Z')));
    expect(await desk.read(number)).toMatchObject({
      ...{ status: 'asked', outcome: null, dueOn: '2026-12-01' },
    });
    const told = await desk.told(number);
    // what was decided before the agency was asked stays the practice's own
    expect(told).toMatchObject({ history: [{ event: 'reopen' }] });
  });

  it('is overdue from the day after its last one', async () => {
    const number = await desk.record();
    must(await desk.ask(number));
    const at = async (day: string) => {
      const now = new Date(`${day}T12:00:00Z`);
      const search = new URLSearchParams({ needs: 'overdue' });
      const list = await desk.asManager((scope) => listComplaints(scope, search), now);
      if ('ok' in list) throw new Error(list.reason);
      return [(await desk.read(number, now)).isOverdue, list.rows.length];
    };
    expect(await at('2026-11-30')).toEqual([false, 0]);
    expect(await at('2026-12-01')).toEqual([true, 1]);
  });

  it('that somebody else has changed since is not changed on top of it', async () => {
    const number = await desk.record();
    const seen = await desk.seen(number);
    must(await desk.ask(number));
    const late = desk.asManager((scope) => askAgency(scope, seen, { event: 'ask', text: ASKED }));
    expect(await late).toMatchObject({ reason: 'conflict' });
    expect(await desk.ask(number)).toMatchObject({ reason: 'not-now' });
  });
});

describe('an agency that has given the case back', () => {
  beforeEach(async () => {
    await step(desk.world, desk.one, 'agency', { event: 'return', facts: { reason: 'exhausted' } });
  });

  it('is asked no more, and reads nothing of it any more', async () => {
    const number = await desk.record();
    expect(await desk.ask(number)).toMatchObject({ reason: 'not-with-agency' });
    must(await desk.decide(number, 'upheld', 'serious'));
    must(await desk.ask(number, 'reopen'));
    expect(await desk.read(number)).toMatchObject({ isReached: false, dueOn: null });
    expect(await desk.told(number)).toMatchObject({ reason: 'not-found' });
    expect(await desk.asAgency(listAgencyComplaints)).toMatchObject({ rows: [] });
  });
});

describe('what is counted', () => {
  it('is complaints in a thousand placed, over the same months, and no difference by chance', async () => {
    await desk.record(desk.one, { receivedOn: '2025-11-30' });
    await desk.record(desk.one, { receivedOn: '2025-12-01' });
    const [rate] = await listOf(desk.asManager(complaintRates));
    expect(rate).toMatchObject({
      ...{ slug: desk.agency.slug, complaints: 1, placed: 1, since: '2025-12-01' },
      ...{ rate: { rate: 1000 }, compared: null },
    });
    const search = new URLSearchParams({ needs: 'rated', agency: desk.agency.slug });
    const rows = await desk.asManager((scope) => listComplaints(scope, search));
    expect(rows).toMatchObject({ total: 1, rows: [{ number: 2 }] });
  });
});

async function listOf<T>(answer: Promise<T[] | { ok: false; reason: string }>): Promise<T[]> {
  const found = await answer;
  if (!Array.isArray(found)) throw new Error(found.reason);
  return found;
}

describe('a mail', () => {
  /** What goes out by now; each mail once. */
  async function mails(): Promise<Mail[]> {
    const read = async (kind: string) => {
      const rows = await rowsOf<{ id: string; payload: Buffer }>(
        database,
        `SELECT id, payload FROM outbox_items WHERE kind LIKE $1 AND state = 'waiting'`,
        [kind],
      );
      return rows.map(({ id, payload }) => openEffect(id, payload));
    };
    for (const effect of await read('complaint-news')) {
      if (effect.kind !== 'complaint-news') continue;
      await asSystem('test', TODAY, (scope) => sendComplaintNews(scope, effect));
    }
    const told = await read('complaint-%');
    await asMaintenance(database, (sql) => sql.query(`UPDATE outbox_items SET state = 'done'`));
    return told.flatMap((effect) => (effect.kind === 'mail' ? [effect.mail] : []));
  }

  it('goes to who decides on the other side, with a number and a link alone', async () => {
    await mails();
    const number = await desk.record();
    expect(await mails()).toEqual([]);
    must(await desk.ask(number));
    const id = await desk.idOf(number);
    const theirs = `${ORIGIN}/a/${desk.agency.slug}/complaints/${id}`;
    const ours = `${ORIGIN}/p/${desk.practice.slug}/complaints/1`;
    const asked = await mails();
    expect(asked).toMatchObject([
      {
        ...{ to: desk.answerer.email, template: 'complaint-asked' },
        facts: { by: desk.practice.name, number: 'Q-1', link: theirs },
      },
    ]);
    must(await desk.answer(number));
    const answered = await mails();
    expect(answered).toMatchObject([
      {
        ...{ to: desk.manager.email, template: 'complaint-answered' },
        facts: { by: desk.agency.name, link: ours },
      },
    ]);
    must(await desk.decide(number));
    const decided = await mails();
    expect(decided).toMatchObject([{ template: 'complaint-decided', facts: { link: theirs } }]);
    must(await desk.send(await desk.link()));
    const received = await mails();
    expect(received).toMatchObject([
      { to: desk.manager.email, template: 'complaint-received', facts: { by: desk.agency.name } },
    ]);
    const all = [...asked, ...answered, ...decided, ...received].map(writeMail);
    expect(JSON.stringify(all)).not.toMatch(/Quagga|neighbour|600 424|Okafor|call list/);
  });
});
