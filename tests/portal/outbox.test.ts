import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendAgencyNews } from '../../portal/app/agencies/send-agency-news.server.ts';
import { sendChoosingNews } from '../../portal/app/choosing/send-choosing-news.server.ts';
import { sendComplaintNews } from '../../portal/app/complaints/send-complaint-news.server.ts';
import { sendMandateNews } from '../../portal/app/mandates/send-mandate-news.server.ts';
import { newId } from '../../portal/app/platform/ids.server.ts';
import type { Outcome } from '../../portal/app/platform/mail.server.ts';
import { enqueue } from '../../portal/app/platform/outbox.server.ts';
import {
  type Attempt,
  finish,
  queueDue,
  sweep,
  takeUp,
} from '../../portal/app/platform/outbox-states.server.ts';
import { asPerson, asSystem } from '../../portal/app/platform/scope.server.ts';
import { sendPolicyNews } from '../../portal/app/policies/tell-of-policies.server.ts';
import { sendReset } from '../../portal/app/sign-in/send-reset.server.ts';
import { refused } from '../../shared/result.ts';
import { asMaintenance, connect, openScope, rowsOf, type TestDatabase } from './database.ts';
import { makePerson, type TestPerson } from './people.ts';
import { ADDRESS, itemOf, MAIL, makeQueue, putMail } from './queue.ts';

const NOW = new Date('2026-11-22T12:00:00Z');
const inside = {
  'reset-asked': sendReset,
  'agency-news': sendAgencyNews,
  'complaint-news': sendComplaintNews,
  'mandate-news': sendMandateNews,
  'choosing-news': sendChoosingNews,
  'policy-news': sendPolicyNews,
};

let database: TestDatabase;
let person: TestPerson;

beforeAll(async () => {
  database = await openScope({ smtpUrl: 'smtp://127.0.0.1:9?from=portal@example.org' });
  await makeQueue(database);
  person = await makePerson(database, 'Ana Lopez');
});
afterAll(() => database.drop());

function later(minutes: number): Date {
  return new Date(NOW.getTime() + minutes * 60_000);
}

/** Queues what is due, and takes one item up. */
async function attempt(key: string, now = NOW): Promise<Attempt> {
  await queueDue(now);
  const taken = await takeUp((await itemOf(database, key)).id, inside, now);
  if (!taken) throw new Error('It could not be taken up');
  return taken;
}

const PUT_OFF: Outcome = { state: 'failed', problem: 'put-off', isFinal: false };
const REFUSED: Outcome = { state: 'failed', problem: 'refused', isFinal: true };
const UNKNOWN: Outcome = { state: 'unknown', problem: 'cut-off' };

describe('what is written down', () => {
  const item = { kind: 'mail' as const, mail: MAIL };

  it('is there when the transaction is, and not when it is undone', async () => {
    const kept = `reset:${newId()}`;
    const undone = `reset:${newId()}`;
    const owner = { kind: 'person' as const, id: person.id };
    await asPerson(person, NOW, (scope) => enqueue(scope, owner, { ...item, key: kept }));
    await asPerson(person, NOW, async (scope) => {
      await enqueue(scope, owner, { ...item, key: undone });
      return refused('conflict');
    });
    expect(await itemOf(database, kept)).toMatchObject({ state: 'waiting', tries: 0 });
    await expect(itemOf(database, undone)).rejects.toThrow('no such item');
  });

  it('says nothing in clear of whom it is for', async () => {
    await putMail(NOW);
    const rows = await rowsOf(
      database,
      `SELECT encode(payload, 'escape'), o::text FROM outbox_items o`,
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(ADDRESS.slice(0, 12));
  });

  it('is refused under a key that is there already', async () => {
    const owner = { kind: 'person' as const, id: person.id };
    const twice = (key: string) =>
      asPerson(person, NOW, async (scope) => enqueue(scope, owner, { ...item, key }));
    const key = `reset:${newId()}`;
    await twice(key);
    await expect(twice(key)).rejects.toThrow();
  });

  it('is refused for somebody else', async () => {
    const owner = { kind: 'person' as const, id: newId() };
    const key = `reset:${newId()}`;
    await expect(
      asPerson(person, NOW, (scope) => enqueue(scope, owner, { ...item, key })),
    ).rejects.toThrow();
  });

  it('calls whoever listens', async () => {
    const listener = await connect(database.loginUrl);
    await listener.query('LISTEN outbox');
    const called = new Promise<string>((resolve) => {
      listener.on('notification', ({ channel }) => resolve(channel));
    });
    await putMail(NOW);
    expect(await called).toBe('outbox');
  });

  it('is of no use under another id: a payload that was moved does not open', async () => {
    const [mine, other] = [await putMail(NOW), await putMail(NOW)];
    await asMaintenance(database, (sql) =>
      sql.query(
        `UPDATE outbox_items SET payload = (SELECT payload FROM outbox_items WHERE key = $1)
          WHERE key = $2`,
        [other, mine],
      ),
    );
    await queueDue(NOW);
    expect(await takeUp((await itemOf(database, mine)).id, inside, NOW)).toBeNull();
    expect(await itemOf(database, mine)).toMatchObject({ state: 'failed', problem: 'unreadable' });
  });
});

describe('the way of a mail', () => {
  it('is queued with one job, however often it is looked for', async () => {
    const key = await putMail(NOW);
    await Promise.all([queueDue(NOW), queueDue(NOW), queueDue(NOW)]);
    const { id, state } = await itemOf(database, key);
    expect(state).toBe('queued');
    const queued = await asSystem(
      'test',
      NOW,
      ({ db }) => db.$queryRaw<unknown[]>`SELECT key FROM graphile_worker.jobs WHERE key = ${id}`,
    );
    expect(queued).toHaveLength(1);
  });

  it('is taken up by one of many', async () => {
    const key = await putMail(NOW);
    await queueDue(NOW);
    const { id } = await itemOf(database, key);
    const all = await Promise.all([1, 2, 3, 4].map(() => takeUp(id, inside, NOW)));
    expect(all.filter((taken) => taken !== null)).toHaveLength(1);
    expect(await itemOf(database, key)).toMatchObject({ state: 'working', tries: 1 });
  });

  it('ends, and then the address and the link are gone from the database', async () => {
    const key = await putMail(NOW);
    await finish(await attempt(key), { state: 'done' }, NOW);
    expect(await itemOf(database, key)).toMatchObject({ state: 'done', problem: null, size: 0 });
  });

  it('is tried again later each time when it was put off, and is stuck after the eighth time', async () => {
    const key = await putMail(NOW);
    let now = NOW;
    const waits: string[] = [];
    for (let tries = 1; tries <= 8; tries += 1) {
      await finish(await attempt(key, now), PUT_OFF, now);
      const { state, due } = await itemOf(database, key);
      waits.push(state === 'waiting' ? due : state);
      await queueDue(now); // too early
      expect((await itemOf(database, key)).state).toBe(state);
      now = new Date(`2026-11-22T${due}:00Z`);
    }
    expect(waits.join(' ')).toBe('12:01 12:03 12:08 12:23 12:53 13:53 15:53 failed');
    expect(await itemOf(database, key)).toMatchObject({ tries: 8, problem: 'put-off' });
  });

  it('is stuck at once when it was refused for good', async () => {
    const key = await putMail(NOW);
    await finish(await attempt(key), REFUSED, NOW);
    expect(await itemOf(database, key)).toMatchObject({ state: 'failed', problem: 'refused' });
  });

  it('is never tried again by itself when it is unknown', async () => {
    const key = await putMail(NOW);
    await finish(await attempt(key), UNKNOWN, NOW);
    const { id } = await itemOf(database, key);
    for (const now of [later(11), later(60 * 24)]) {
      await sweep(now);
      await queueDue(now);
      expect(await takeUp(id, inside, now)).toBeNull();
    }
    expect(await itemOf(database, key)).toMatchObject({ state: 'unknown', tries: 1 });
  });
});

describe('a process that ended', () => {
  it('while it sent: after ten minutes the mail is unknown, and not sent again', async () => {
    const key = await putMail(NOW);
    const { id } = await attempt(key);
    await sweep(later(9));
    expect((await itemOf(database, key)).state).toBe('working');
    await sweep(later(11));
    expect(await itemOf(database, key)).toMatchObject({
      state: 'unknown',
      problem: 'process-ended',
    });
    await queueDue(later(12));
    expect(await takeUp(id, inside, later(12))).toBeNull();
  });

  it('before it began: the mail is queued anew', async () => {
    const key = await putMail(NOW);
    await queueDue(NOW);
    await sweep(later(11));
    expect((await attempt(key, later(11))).tries).toBe(1);
  });

  it('and comes back late: its word is not taken for what a person has settled since', async () => {
    const key = await putMail(NOW);
    const lost = await attempt(key);
    await sweep(later(11));
    await finish(lost, { state: 'done' }, later(12));
    expect((await itemOf(database, key)).state).toBe('unknown');
  });
});

describe('a mail that a person left', () => {
  it('loses what it says with the next sweep', async () => {
    const key = await putMail(NOW);
    await asMaintenance(database, (sql) =>
      sql.query(`UPDATE outbox_items SET state = 'dropped' WHERE key = $1`, [key]),
    );
    await sweep(NOW);
    expect(await itemOf(database, key)).toMatchObject({ state: 'dropped', size: 0 });
  });
});

/** From each state, each step that the portal takes by itself. */
describe('every step from every state', () => {
  const states = ['waiting', 'queued', 'working', 'done', 'failed', 'unknown', 'dropped'] as const;
  type State = (typeof states)[number];
  const steps: Record<string, { does: Partial<Record<State, State>>; go(key: string): unknown }> = {
    'looking for what is due': { does: { waiting: 'queued' }, go: () => queueDue(later(1)) },
    'taking it up': {
      does: { queued: 'working' },
      go: async (key) => takeUp((await itemOf(database, key)).id, inside, later(1)),
    },
    'an end': {
      does: { working: 'done' },
      go: async (key) =>
        finish({ ...(await itemOf(database, key)), key, mail: MAIL }, { state: 'done' }, later(1)),
    },
    'sweeping at once': { does: {}, go: () => sweep(later(1)) },
    'sweeping later': {
      does: { queued: 'waiting', working: 'unknown' },
      go: () => sweep(later(20)),
    },
  };
  const cases = Object.entries(steps).flatMap(([name, step]) =>
    states.map((from) => ({ name, from, to: step.does[from] ?? from, go: step.go })),
  );

  it.each(cases)('$name: $from becomes $to', async ({ from, to, go }) => {
    const key = await putMail(NOW);
    await asMaintenance(database, (sql) =>
      sql.query('UPDATE outbox_items SET state = $1::outbox_state WHERE key = $2', [from, key]),
    );
    await go(key);
    expect((await itemOf(database, key)).state).toBe(to);
  });
});

describe('a new password that is asked for', () => {
  async function ask(address: string): Promise<string> {
    const id = newId();
    const key = `reset-asked:${id}`;
    const effect = { kind: 'reset-asked' as const, address, language: 'fr' as const };
    await asPerson({ id, name: '' }, NOW, (scope) =>
      enqueue(scope, { kind: 'person', id }, { key, ...effect }),
    );
    await queueDue(NOW);
    expect(await takeUp((await itemOf(database, key)).id, inside, NOW)).toBeNull();
    expect(await itemOf(database, key)).toMatchObject({ state: 'done', size: 0 });
    return key;
  }

  it('makes a link of an hour and a mail where somebody has the address', async () => {
    await ask(person.email);
    const resets = await rowsOf(
      database,
      "SELECT ends_at - created_at = interval '1 hour' AS hour FROM password_resets WHERE user_id = $1",
      [person.id],
    );
    expect(resets).toEqual([{ hour: true }]);
    const mails = await rowsOf(
      database,
      `SELECT kind FROM outbox_items WHERE tenant_id = $1 AND key LIKE 'reset:%' AND kind = 'reset'
          AND state = 'waiting'`,
      [person.id],
    );
    expect(mails.length).toBeGreaterThan(0);
  });

  it('leads to nothing where nobody has it', async () => {
    const before = await rowsOf(database, 'SELECT token_hash FROM password_resets');
    await ask('nobody@example.org');
    expect(await rowsOf(database, 'SELECT token_hash FROM password_resets')).toEqual(before);
  });
});
