import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashToken, newToken } from '../../portal/app/platform/ids.server.ts';
import { asPerson } from '../../portal/app/platform/scope.server.ts';
import { findVisitor } from '../../portal/app/platform/session.server.ts';
import { changePassword } from '../../portal/app/sign-in/account.server.ts';
import { isResetOpen, resetPassword } from '../../portal/app/sign-in/reset.server.ts';
import { signIn } from '../../portal/app/sign-in/sign-in.server.ts';
import { doorAt, makeAccount, PASSWORD } from './accounts.ts';
import { asMaintenance, openScope, type TestDatabase } from './database.ts';
import type { TestPerson } from './people.ts';

let database: TestDatabase;
const NOW = new Date();
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
const NEW_PASSWORD = 'a completely new sentence';

beforeAll(async () => {
  database = await openScope();
});
afterAll(() => database.drop());

/** A link as the job makes it. */
async function linkFor({ id }: TestPerson, at: Date): Promise<string> {
  const { text } = newToken();
  const values = [Buffer.from(hashToken(text)), id, at];
  await asMaintenance(database, (sql) =>
    sql.query(
      `INSERT INTO password_resets (token_hash, user_id, created_at, ends_at)
       VALUES ($1, $2, $3, $3::timestamptz + interval '1 hour')`,
      values,
    ),
  );
  return text;
}

const use = (token: string, now: Date) => resetPassword({ token, newPassword: NEW_PASSWORD }, now);

describe('a link for a new password', () => {
  it('sets it once, and ends all sessions', async () => {
    const person = await makeAccount(database, 'Ana');
    const token = await linkFor(person, later(1));
    expect(await isResetOpen(token, later(2))).toBe(true);
    expect(await use(token, later(2))).toMatchObject({ ok: true });
    expect(await findVisitor(person.session, later(2))).toBeNull();
    expect(await use(token, later(3))).toMatchObject({ reason: 'expired' });
    const old = await signIn({ email: person.email, password: PASSWORD }, doorAt(later(3)));
    expect(old.ok).toBe(false);
    const entered = await signIn({ email: person.email, password: NEW_PASSWORD }, doorAt(later(3)));
    expect(entered.ok).toBe(true);
  });

  it('lets in whoever has locked themselves out by wrong tries', async () => {
    const person = await makeAccount(database, 'Fay');
    const { email } = person;
    const enter = (password: string) => signIn({ email, password }, doorAt(later(1)));
    let tried = await enter('wrong');
    for (let left = 20; left > 0 && !tried.ok && tried.reason !== 'too-often'; left -= 1) {
      tried = await enter('wrong');
    }
    expect(tried).toMatchObject({ reason: 'too-often' });
    expect(await use(await linkFor(person, later(1)), later(2))).toMatchObject({ ok: true });
    expect(await enter(NEW_PASSWORD)).toMatchObject({ ok: true });
  });

  it('of two who use it at once works for one', async () => {
    const token = await linkFor(await makeAccount(database, 'Ben'), later(1));
    const done = await Promise.all([use(token, later(2)), use(token, later(2))]);
    expect(done.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('is over after an hour', async () => {
    const token = await linkFor(await makeAccount(database, 'Chloé'), later(1));
    expect(await isResetOpen(token, later(60))).toBe(true);
    expect(await isResetOpen(token, later(61))).toBe(false);
  });

  it('is over once another link has been used', async () => {
    const person = await makeAccount(database, 'Dora');
    const [first, second] = [await linkFor(person, later(1)), await linkFor(person, later(2))];
    expect(await use(second, later(3))).toMatchObject({ ok: true });
    expect(await isResetOpen(first, later(4))).toBe(false);
    expect(await use(first, later(4))).toMatchObject({ reason: 'expired' });
  });

  it('is over once the person has changed the password themselves', async () => {
    const person = await makeAccount(database, 'Edda');
    const token = await linkFor(person, later(1));
    const { visitor } = (await findVisitor(person.session, later(2))) ?? {};
    if (!visitor) throw new Error('no session');
    const input = { password: PASSWORD, newPassword: NEW_PASSWORD };
    const changed = await asPerson(visitor, later(2), (scope) =>
      changePassword(scope, input, visitor),
    );
    expect(changed).toMatchObject({ ok: true });
    expect(await use(token, later(3))).toMatchObject({ reason: 'expired' });
  });
});
