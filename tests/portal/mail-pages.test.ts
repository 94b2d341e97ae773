import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listMail } from '../../portal/app/mail/list-mail.server.ts';
import { settleMail } from '../../portal/app/mail/settle-mail.server.ts';
import { newId } from '../../portal/app/platform/ids.server.ts';
import { asAgency, asPractice } from '../../portal/app/platform/scope.server.ts';
import { asMaintenance, openScope, rowsOf, type TestDatabase } from './database.ts';
import {
  makeAgency,
  makeMember,
  makePractice,
  type TestPerson,
  type TestTenant,
} from './people.ts';
import { startPortal, type TestPortal } from './portal.ts';
import { ADDRESS, itemOf, LINK, putMail } from './queue.ts';

const NOW = new Date('2026-11-22T12:00:00Z');

let database: TestDatabase;
let practice: TestTenant;
let manager: TestPerson;

beforeAll(async () => {
  database = await openScope();
  practice = await makePractice(database, 'Hill clinic');
  manager = await makeMember(database, practice, 'manager');
});
afterAll(() => database.drop());

/** A mail of a workplace that stands so. */
async function mailIn(state: string, tenant: TestTenant = practice): Promise<string> {
  const key = await putMail(NOW, tenant);
  await asMaintenance(database, (sql) =>
    sql.query(
      `UPDATE outbox_items SET state = $1::outbox_state, problem = 'put-off', tries = 8
        WHERE key = $2`,
      [state, key],
    ),
  );
  return key;
}

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

function settle(id: string, how: string) {
  return asPractice(manager, practice.slug, 'mail.settle', NOW, (scope) =>
    settleMail(scope, form({ id, how })),
  );
}

async function audited(id: string): Promise<string[]> {
  const rows = await rowsOf<{ action: string }>(
    database,
    `SELECT action FROM audit_entries WHERE tenant_id = $1 AND details->>'mail' = $2`,
    [practice.id, id],
  );
  return rows.map(({ action }) => action);
}

describe('a manager settles a mail that is stuck', () => {
  it.each(['failed', 'unknown'])(
    '%s: it is sent again, with all attempts before it',
    async (state) => {
      const key = await mailIn(state);
      const { id } = await itemOf(database, key);
      expect(await settle(id, 'again')).toMatchObject({ ok: true });
      expect(await itemOf(database, key)).toMatchObject({
        state: 'waiting',
        tries: 0,
        due: '12:00',
      });
      expect(await audited(id)).toEqual(['mail-sent-again']);
    },
  );

  it.each(['failed', 'unknown'])('%s: it is left', async (state) => {
    const key = await mailIn(state);
    const { id } = await itemOf(database, key);
    expect(await settle(id, 'leave')).toMatchObject({ ok: true });
    expect((await itemOf(database, key)).state).toBe('dropped');
    expect(await audited(id)).toEqual(['mail-dropped']);
  });

  it.each(['waiting', 'queued', 'working', 'done', 'dropped'])(
    '%s: that is not stuck, nothing changes',
    async (state) => {
      const key = await mailIn(state);
      const { id } = await itemOf(database, key);
      expect(await settle(id, 'again')).toMatchObject({ ok: false, reason: 'conflict' });
      expect((await itemOf(database, key)).state).toBe(state);
      expect(await audited(id)).toEqual([]);
    },
  );

  it('once: of two clicks one does it', async () => {
    const { id } = await itemOf(database, await mailIn('unknown'));
    const both = await Promise.all([settle(id, 'again'), settle(id, 'again')]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await audited(id)).toHaveLength(1);
  });

  it('of the own workplace: another one’s mail is as little there as none', async () => {
    const agency = await makeAgency(database, 'Kind agency');
    const { id } = await itemOf(database, await mailIn('failed', agency));
    const missing = await settle(newId(), 'again');
    expect(missing).toMatchObject({ ok: false, reason: 'not-found' });
    expect(await settle(id, 'again')).toEqual(missing);
  });

  it('in words that the form has', async () => {
    const { id } = await itemOf(database, await mailIn('failed'));
    expect(await settle(id, 'delete')).toMatchObject({ reason: 'unreadable' });
    expect(await settle('1', 'again')).toMatchObject({ reason: 'unreadable' });
  });
});

describe('the database itself', () => {
  const change = (key: string, state: 'waiting' | 'done') =>
    asPractice(manager, practice.slug, 'mail.settle', NOW, ({ db }) =>
      db.outboxItem.updateMany({ where: { key }, data: { state } }),
    );

  it('lets a page change nothing but what is stuck', async () => {
    expect(await change(await mailIn('done'), 'waiting')).toEqual({ count: 0 });
    expect(await change(await mailIn('working'), 'waiting')).toEqual({ count: 0 });
  });

  it('lets a page call nothing done', async () => {
    await expect(change(await mailIn('failed'), 'done')).rejects.toThrow();
  });

  it('shows no page what is in a mail', async () => {
    const key = await mailIn('failed');
    const read = asPractice(manager, practice.slug, 'mail.see', NOW, ({ db }) =>
      db.outboxItem.findFirst({ where: { key }, select: { payload: true } }),
    );
    await expect(read).rejects.toThrow();
  });
});

describe('the list', () => {
  it('has what is stuck, and the latest of the rest, of this workplace alone', async () => {
    const agency = await makeAgency(database, 'Quiet agency');
    const director = await makeMember(database, agency, 'manager');
    const stuck = [await mailIn('unknown', agency), await mailIn('failed', agency)];
    const done = [await mailIn('done', agency), await mailIn('waiting', agency)];
    const list = await asAgency(director, agency.slug, 'mail.see', NOW, listMail);
    if ('ok' in list) throw new Error('refused');
    const idsOf = (keys: string[]) =>
      Promise.all(keys.map(async (key) => (await itemOf(database, key)).id));
    expect(list.stuck.map(({ id }) => id)).toEqual((await idsOf(stuck)).reverse());
    expect(list.recent.map(({ id }) => id)).toEqual((await idsOf(done)).reverse());
  });
});

describe('the pages', () => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await startPortal(database);
  });
  afterAll(() => portal.close());

  it('let a manager send a mail again without any script', async () => {
    const key = await mailIn('unknown');
    const { id } = await itemOf(database, key);
    const browser = portal.visit(manager.session);
    const page = await browser.get(`/p/${practice.slug}/mail`);
    expect(page.status).toBe(200);
    expect(page.body).toContain(id);
    expect(page.body).not.toContain(ADDRESS);
    const answer = await browser.post(`/p/${practice.slug}/mail`, { id, how: 'leave' });
    expect(answer.status).toBe(302);
    expect((await itemOf(database, key)).state).toBe('dropped');
  });

  it('are not for staff', async () => {
    const staff = await makeMember(database, practice, 'staff');
    const browser = portal.visit(staff.session);
    expect((await browser.get(`/p/${practice.slug}/mail`)).status).toBe(403);
    const key = await mailIn('failed');
    const { id } = await itemOf(database, key);
    const answer = await browser.post(`/p/${practice.slug}/mail`, { id, how: 'again' });
    expect(answer.status).toBe(403);
    expect((await itemOf(database, key)).state).toBe('failed');
  });

  it('have no mailbox where mail is really sent', async () => {
    expect((await portal.visit().get('/mailbox')).status).toBe(404);
  });
});

describe('the mailbox of the demo', () => {
  it('shows what would have gone, with its link, to anybody', async () => {
    const portal = await startPortal(database, {
      env: { SMTP_URL: '' },
      options: ['--demo', '--data', '/nowhere'],
    });
    const key = await putMail(new Date());
    await expect
      .poll(() => itemOf(database, key), { timeout: 10_000 })
      .toMatchObject({
        state: 'done',
      });
    const page = await portal.visit().get('/mailbox');
    expect(page.status).toBe(200);
    expect(page.body).toContain(`href="${LINK}"`);
    expect(page.body).toContain(ADDRESS);
    await portal.close();
  });
});
