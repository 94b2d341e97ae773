import { register } from 'prom-client';
import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { sendAgencyNews } from '../../portal/app/agencies/send-agency-news.server.ts';
import { sendChoosingNews } from '../../portal/app/choosing/send-choosing-news.server.ts';
import { sendComplaintNews } from '../../portal/app/complaints/send-complaint-news.server.ts';
import { sendMandateNews } from '../../portal/app/mandates/send-mandate-news.server.ts';
import { keepSettings } from '../../portal/app/platform/env.server.ts';
import { type JobHandlers, startJobs } from '../../portal/app/platform/jobs.server.ts';
import { sweep } from '../../portal/app/platform/outbox-states.server.ts';
import { asSystem } from '../../portal/app/platform/scope.server.ts';
import { sendPolicyNews } from '../../portal/app/policies/tell-of-policies.server.ts';
import { sendReset } from '../../portal/app/sign-in/send-reset.server.ts';
import {
  asMaintenance,
  openScope,
  rowsOf,
  type TestDatabase,
  testSettings,
  withClient,
} from './database.ts';
import { type MailServer, openMailServer } from './mail-server.ts';
import { startPortal } from './portal.ts';
import { ADDRESS, itemOf, LINK, putMail } from './queue.ts';

const HANDLERS: JobHandlers = {
  'reset-asked': sendReset,
  'agency-news': sendAgencyNews,
  'complaint-news': sendComplaintNews,
  'mandate-news': sendMandateNews,
  'choosing-news': sendChoosingNews,
  'policy-news': sendPolicyNews,
  heads: async () => {},
  papers: async () => {},
  policies: async () => {},
  looks: async () => {},
};
const PATIENCE = { timeout: 12_000 };
/** For a test that starts more than one portal. */
const LONG = 60_000;

let database: TestDatabase;
const running: (() => Promise<void>)[] = [];

beforeEach(async () => {
  database = await openScope();
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((stop) => stop()));
  await database.drop();
});

async function work(handlers: Partial<JobHandlers> = {}): Promise<void> {
  const jobs = await startJobs(database.loginUrl, { ...HANDLERS, ...handlers });
  running.push(jobs.stop);
}

function sendThrough({ url }: MailServer): void {
  keepSettings(testSettings({ smtpUrl: url }));
}

function idsOf({ received }: MailServer): string[] {
  return received.map(({ text }) => /^Message-ID: (.+)\r$/im.exec(text)?.[1] ?? '');
}

async function states(): Promise<string[]> {
  const rows = await rowsOf<{ state: string }>(
    database,
    'SELECT DISTINCT state::text FROM outbox_items ORDER BY 1',
  );
  return rows.map(({ state }) => state);
}

describe('two workers on one database', () => {
  it('send each mail once', async () => {
    const server = await openMailServer();
    sendThrough(server);
    for (let count = 0; count < 20; count += 1) await putMail(new Date());
    await Promise.all([work(), work()]);
    for (let count = 0; count < 20; count += 1) await putMail(new Date());
    await expect.poll(states, PATIENCE).toEqual(['done']);
    expect(server.received).toHaveLength(40);
    expect(new Set(idsOf(server)).size).toBe(40);
  });
});

describe('a mail server that is away', () => {
  it('gets the mail when it is back', async () => {
    const before = await openMailServer();
    sendThrough(before);
    await before.close();
    await work();
    const key = await putMail(new Date());
    const waiting = { state: 'waiting', problem: 'no-connection', tries: 1 };
    await expect.poll(() => itemOf(database, key), PATIENCE).toMatchObject(waiting);
    const back = await openMailServer({ port: Number(new URL(before.url).port) });
    await asMaintenance(database, async (sql) => {
      await sql.query(`UPDATE outbox_items SET due_at = now()`); // the minute is over
      await sql.query(`SELECT pg_notify('outbox', '')`);
    });
    await expect.poll(states, PATIENCE).toEqual(['done']);
    expect(back.received).toHaveLength(1);
  });
});

describe('a database that goes away while all workers are sending', () => {
  const allow = (isAllowed: boolean) =>
    withClient(inject('testDatabase').ownerUrl, (owner) =>
      owner.query(`ALTER DATABASE ${database.name} ALLOW_CONNECTIONS ${isAllowed}`),
    );

  it('finds them at work again when it is back', async () => {
    const answers: (() => void)[] = [];
    const wait = () => new Promise<void>((resolve) => answers.push(resolve));
    const server = await openMailServer({ wait });
    sendThrough(server);
    await work();
    for (let count = 0; count < 4; count += 1) await putMail(new Date());
    await expect.poll(() => answers.length, PATIENCE).toBe(4);

    const ended = vi.spyOn(console, 'trace').mockImplementation(() => {}); // of each worker's end
    await withClient(database.loginUrl, async (sql) => {
      await allow(false);
      await sql.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
          WHERE datname = current_database() AND usename = current_user AND pid <> pg_backend_pid()`,
      );
    });
    for (const answer of answers) answer();
    await expect.poll(() => ended.mock.calls.length, PATIENCE).toBe(4);
    await allow(true);

    const put = () => putMail(new Date()).catch(() => null);
    await expect.poll(put, PATIENCE).not.toBeNull();
    await expect.poll(() => answers.length, PATIENCE).toBe(5);
    answers[4]?.();
    await expect.poll(states, PATIENCE).toEqual(['done', 'working']); // the four are swept later
  });
});

describe('a portal that is killed while it sends', () => {
  it(
    'leaves a mail that is unknown, and that the next one does not send again',
    async () => {
      const server = await openMailServer({ messages: ['silent'] });
      const env = { SMTP_URL: server.url };
      const killed = await startPortal(database, { env });
      const key = await putMail(new Date());
      await expect.poll(() => server.received.length, PATIENCE).toBe(1);
      await killed.kill();
      expect((await itemOf(database, key)).state).toBe('working');
      const elevenMinutes = new Date(Date.now() + 11 * 60_000);
      await sweep(elevenMinutes);
      const next = await startPortal(database, { env });
      const other = await putMail(new Date());
      await expect.poll(() => itemOf(database, other), PATIENCE).toMatchObject({ state: 'done' });
      await next.close();
      expect(await itemOf(database, key)).toMatchObject({ state: 'unknown' });
      expect(server.received).toHaveLength(2);
      expect(killed.lines.concat(next.lines).join()).not.toMatch(ADDRESS.slice(0, 12));
    },
    LONG,
  );
});

describe('a portal that ends', () => {
  it('waits for the mail that is on its way', async () => {
    let answer = () => {};
    const server = await openMailServer({
      wait: () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    });
    sendThrough(server);
    await work();
    const key = await putMail(new Date());
    await expect.poll(() => server.received.length, PATIENCE).toBe(1);
    const stopped = running.splice(0).map((stop) => stop());
    answer();
    await Promise.all(stopped);
    expect((await itemOf(database, key)).state).toBe('done');
  });
});

describe('the demo', () => {
  it('sends nothing and keeps the mail for its mailbox', async () => {
    await work();
    const key = await putMail(new Date());
    await expect.poll(() => itemOf(database, key), PATIENCE).toMatchObject({ state: 'done' });
    expect((await itemOf(database, key)).size).toBeGreaterThan(LINK.length);
  });
});

describe('a job that fails', () => {
  it('leaves nothing of what its error quotes in the queue', async () => {
    await work({
      heads: async () => {
        throw new Error(`duplicate key: ${ADDRESS}`);
      },
    });
    await asSystem(
      'test',
      new Date(),
      ({ db }) => db.$executeRaw`
      SELECT graphile_worker.add_job('heads', max_attempts => 1)`,
    );
    const failed = () =>
      asSystem(
        'test',
        new Date(),
        ({ db }) => db.$queryRaw<{ last_error: string }[]>`
        SELECT last_error FROM graphile_worker.jobs WHERE last_error IS NOT NULL`,
      );
    await expect.poll(failed, PATIENCE).toHaveLength(1);
    expect(JSON.stringify(await failed())).not.toContain(ADDRESS);
  });
});

describe('the metrics', () => {
  it('count what waits, what is done and what is stuck', async () => {
    const server = await openMailServer({ recipients: [550] });
    sendThrough(server);
    await work();
    const [refused, sent] = [await putMail(new Date()), await putMail(new Date())];
    const ends = async () => [
      (await itemOf(database, refused)).state,
      (await itemOf(database, sent)).state,
    ];
    await expect.poll(async () => (await ends()).sort(), PATIENCE).toEqual(['done', 'failed']);
    const lines = (await register.metrics()).split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'outbox_items{state="done"} 1',
        'outbox_items{state="failed"} 1',
        'outbox_items{state="unknown"} 0',
        'mails_delivered_total{outcome="done"} 1',
        'mails_delivered_total{outcome="failed"} 1',
        'jobs{state="failed"} 0',
      ]),
    );
  });
});
