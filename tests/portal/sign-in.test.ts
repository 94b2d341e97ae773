import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isWithinLimit } from '../../portal/app/platform/limits.server.ts';
import { asPerson } from '../../portal/app/platform/scope.server.ts';
import {
  findVisitor,
  IDLE_MINUTES,
  LONGEST_HOURS,
  minutes,
} from '../../portal/app/platform/session.server.ts';
import {
  changePassword,
  endOtherSessions,
  endOwnSession,
  listSessions,
} from '../../portal/app/sign-in/account.server.ts';
import { signIn } from '../../portal/app/sign-in/sign-in.server.ts';
import { doorAt, lettersIn, makeAccount, nameOf, PASSWORD } from './accounts.ts';
import { asMaintenance, openScope, rowsOf, type TestDatabase } from './database.ts';
import type { TestPerson } from './people.ts';

let database: TestDatabase;
const NOW = new Date('2026-11-21T09:00:00Z');
const later = (ms: number) => new Date(NOW.getTime() + ms);

beforeAll(async () => {
  database = await openScope();
});
afterAll(() => database.drop());

async function sessionOf(person: TestPerson, now = NOW): Promise<string> {
  const done = await signIn({ email: person.email, password: PASSWORD }, doorAt(now));
  if (!done.ok) throw new Error(done.reason);
  return done.value.token;
}

const auditOf = async ({ id }: TestPerson) =>
  (
    await rowsOf<{ action: string }>(
      database,
      'SELECT action FROM audit_entries WHERE tenant_id = $1 ORDER BY seq',
      [id],
    )
  ).map(({ action }) => action);

describe('signing in', () => {
  it('opens a session by address and password, and writes it down', async () => {
    const person = await makeAccount(database, 'Ana');
    const token = await sessionOf(person);
    const found = await findVisitor(token, NOW);
    expect(found?.visitor).toMatchObject({ id: person.id, name: 'Ana', isProved: true });
    expect(await auditOf(person)).toEqual(['sign-in']);
  });

  it('answers a wrong password and an unknown address alike', async () => {
    const person = await makeAccount(database, 'Ben');
    const wrong = await signIn({ email: person.email, password: 'something else' }, doorAt(NOW));
    const unknown = await signIn({ email: 'nobody@example.org', password: 'x' }, doorAt(NOW));
    expect(wrong).toEqual(unknown);
    expect(wrong).toMatchObject({ ok: false, reason: 'wrong-sign-in' });
    expect(await auditOf(person)).toEqual(['sign-in-failed']);
  });

  it('takes an accent typed as one sign or as two', async () => {
    const person = await makeAccount(database, 'Chloé');
    const { hashPassword } = await import('../../portal/app/sign-in/password.server.ts');
    const hash = await hashPassword('crème brûlée du soir'.normalize('NFC'));
    await asMaintenance(database, (sql) =>
      sql.query('UPDATE credentials SET password_hash = $1 WHERE user_id = $2', [hash, person.id]),
    );
    const typed = 'crème brûlée du soir'.normalize('NFD');
    expect((await signIn({ email: person.email, password: typed }, doorAt(NOW))).ok).toBe(true);
  });

  it('stops asking after ten passwords for one address, from wherever they come', async () => {
    const { email } = await makeAccount(database, 'Dora');
    for (let tried = 0; tried < 10; tried += 1) {
      const done = await signIn({ email, password: 'guess' }, doorAt(NOW));
      expect(done).toMatchObject({ reason: 'wrong-sign-in' });
    }
    const right = await signIn({ email, password: PASSWORD }, doorAt(NOW));
    expect(right).toMatchObject({ ok: false, reason: 'too-often' });
    // no address stands in the table
    const rows = await rowsOf<{ key: string }>(database, 'SELECT key FROM rate_limits');
    expect(rows.filter(({ key }) => key.includes('example.org'))).toEqual([]);
  });

  it('counts an attempt though the transaction around it is undone', async () => {
    const person = await makeAccount(database, 'Edda');
    const attempt = () =>
      asPerson(nameOf(person), NOW, async () => {
        await isWithinLimit('password-person', person.id);
        throw new Error('undone');
      });
    for (let tried = 0; tried < 8; tried += 1) await expect(attempt()).rejects.toThrow('undone');
    expect(await isWithinLimit('password-person', person.id)).toBe(false);
  });
});

describe('a session', () => {
  it('is over after an hour without use, and lives on while it is used', async () => {
    const token = await sessionOf(await makeAccount(database, 'Fay'));
    expect(await findVisitor(token, later(minutes(IDLE_MINUTES - 1)))).not.toBeNull();
    expect(await findVisitor(token, later(minutes(2 * IDLE_MINUTES - 2)))).not.toBeNull();
    expect(await findVisitor(token, later(minutes(3 * IDLE_MINUTES - 2)))).toBeNull();
  });

  it('is over twelve hours after signing in, however busy', async () => {
    const token = await sessionOf(await makeAccount(database, 'Gil'));
    const end = minutes(60 * LONGEST_HOURS);
    for (let at = 0; at < end; at += minutes(30)) {
      expect(await findVisitor(token, later(at))).not.toBeNull();
    }
    expect(await findVisitor(token, later(end))).toBeNull();
  });

  it('is kept as a hash: who reads the table cannot come in', async () => {
    const token = await sessionOf(await makeAccount(database, 'Hugo'));
    const rows = await rowsOf<{ row: string }>(database, 'SELECT s::text AS row FROM sessions s');
    expect(rows.some(({ row }) => row.includes(token))).toBe(false);
  });

  it('can be seen and ended by its person, and by nobody else', async () => {
    const person = await makeAccount(database, 'Iris');
    const other = await makeAccount(database, 'Jon');
    const token = await sessionOf(person);
    const { visitor } = (await findVisitor(token, NOW)) ?? {};
    const sessionId = visitor?.sessionId ?? '';
    const asOther = await asPerson(nameOf(other), NOW, (scope) => endOwnSession(scope, sessionId));
    expect(asOther).toMatchObject({ reason: 'not-found' });
    expect(await findVisitor(token, NOW)).not.toBeNull();
    await asPerson(nameOf(person), NOW, (scope) => endOwnSession(scope, sessionId));
    expect(await findVisitor(token, NOW)).toBeNull();
    expect(await auditOf(person)).toEqual(['sign-in', 'session-ended']);
  });

  it('is left as the only one when all others are ended', async () => {
    const person = await makeAccount(database, 'Kim');
    const tokens = [await sessionOf(person), await sessionOf(person)];
    const { visitor } = (await findVisitor(tokens[1] ?? '', NOW)) ?? {};
    const mine = visitor?.sessionId ?? '';
    await asPerson(nameOf(person), NOW, (scope) => endOtherSessions(scope, mine));
    const rows = await asPerson(nameOf(person), NOW, (scope) => listSessions(scope, mine));
    expect(rows).toMatchObject([{ id: mine, isThisOne: true }]);
    expect(await findVisitor(tokens[0] ?? '', NOW)).toBeNull();
  });
});

describe('changing the password', () => {
  const change = async (token: string, password: string) => {
    const { visitor } = (await findVisitor(token, NOW)) ?? {};
    if (!visitor) throw new Error('no session');
    const input = { password, newPassword: 'a completely new sentence' };
    return asPerson(visitor, NOW, (scope) => changePassword(scope, input, visitor));
  };

  it('asks for the old one', async () => {
    const person = await makeAccount(database, 'Lea');
    const done = await change(await sessionOf(person), 'not this');
    expect(done).toMatchObject({ reason: 'wrong-password', details: { field: 'password' } });
    expect((await signIn({ email: person.email, password: PASSWORD }, doorAt(NOW))).ok).toBe(true);
  });

  it('ends all other sessions, keeps this one, and says so by mail', async () => {
    const person = await makeAccount(database, 'Max');
    const [here, elsewhere] = [await sessionOf(person), await sessionOf(person)];
    expect(await change(here, PASSWORD)).toMatchObject({ ok: true });
    expect(await findVisitor(here, NOW)).not.toBeNull();
    expect(await findVisitor(elsewhere, NOW)).toBeNull();
    const letters = (await lettersIn(database)).filter(({ to }) => to === person.email);
    expect(letters).toMatchObject([{ template: 'password-changed' }]);
    const old = await signIn({ email: person.email, password: PASSWORD }, doorAt(NOW));
    expect(old.ok).toBe(false);
  });
});
