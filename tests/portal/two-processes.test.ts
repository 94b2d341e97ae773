import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashPassword } from '../../portal/app/sign-in/password.server.ts';
import { asMaintenance, freshDatabase, rowsOf, type TestDatabase } from './database.ts';
import { makeMember, makePractice, type TestPerson, type TestTenant } from './people.ts';
import { startPortal, type TestPortal } from './portal.ts';

/** Nothing that a second process would miss is kept in memory. */

const PASSWORD = 'a long enough password';

let database: TestDatabase;
let practice: TestTenant;
let manager: TestPerson;
let one: TestPortal;
let other: TestPortal;

beforeAll(async () => {
  database = await freshDatabase();
  practice = await makePractice(database, 'Hill clinic');
  manager = await makeMember(database, practice, 'manager');
  const hash = await hashPassword(PASSWORD);
  await asMaintenance(database, (sql) =>
    sql.query(
      'INSERT INTO credentials (user_id, password_hash, changed_at) VALUES ($1, $2, now())',
      [manager.id, hash],
    ),
  );
  [one, other] = await Promise.all([startPortal(database), startPortal(database)]);
});
afterAll(async () => {
  await Promise.all([one.close(), other.close()]);
  await database.drop();
});

const signIn = { email: '', password: PASSWORD };

describe('two processes on one database', () => {
  it('share a session: signed in at one, at work at the other, signed out at the first', async () => {
    const here = one.visit();
    const answer = await here.post('/sign-in?index', { ...signIn, email: manager.email });
    expect(answer.status).toBe(302);
    const session = here.cookies.get('session') ?? '';
    expect((await other.visit(session).get(`/p/${practice.slug}/people`)).status).toBe(200);
    await here.post('/sign-out');
    const after = await other.visit(session).get(`/p/${practice.slug}/people`);
    expect(after.leadsTo).toContain('/sign-in');
  });

  it('see at once what the other one has changed', async () => {
    const staff = await makeMember(database, practice, 'staff');
    const home = `/p/${practice.slug}`;
    expect((await other.visit(staff.session).get(home)).status).toBe(200);
    const ended = await one
      .visit(manager.session)
      .post(`${home}/people/${staff.id}`, { intent: 'end' });
    expect(ended.status).toBe(302);
    expect((await other.visit(staff.session).get(home)).status).toBe(404);
  });

  it('count attempts together, and a refused sign-in counts', async () => {
    const email = `somebody.else@example.org`;
    const attempt = (portal: TestPortal) =>
      portal.visit().post('/sign-in?index', { email, password: 'wrong password' });
    const statuses: number[] = [];
    for (let turn = 0; turn < 6; turn += 1) {
      statuses.push((await attempt(one)).status, (await attempt(other)).status);
    }
    expect(statuses.slice(0, 10)).not.toContain(429);
    expect(statuses.slice(10)).toEqual([429, 429]);
  });

  it('one of them may die in the middle of its work', async () => {
    const third = await startPortal(database);
    await third.kill();
    expect((await other.visit().get('/healthz')).status).toBe(200);
    expect(await rowsOf(database, 'SELECT FROM practices')).toHaveLength(1);
  });
});
