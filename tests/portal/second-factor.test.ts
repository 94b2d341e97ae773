import { generateTOTP } from '@epic-web/totp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asPerson } from '../../portal/app/platform/scope.server.ts';
import { findVisitor, type Visitor } from '../../portal/app/platform/session.server.ts';
import {
  beginSecondFactor,
  confirmSecondFactor,
  countRecoveryCodes,
  makeRecoveryCodes,
  pendingSetup,
  proveSession,
  removeSecondFactor,
} from '../../portal/app/sign-in/second-factor.server.ts';
import { signIn } from '../../portal/app/sign-in/sign-in.server.ts';
import { doorAt, makeAccount, nameOf, PASSWORD } from './accounts.ts';
import { asMaintenance, openScope, rowsOf, type TestDatabase } from './database.ts';
import type { TestPerson } from './people.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await openScope();
});
afterAll(() => database.drop());

// authenticator apps know one clock, the real one
const now = () => new Date();
const codeOf = async (secret: string) => (await generateTOTP({ secret })).otp;

/** Codes are taken once a time step: a test that needs another one forgets the last. */
const forgetStep = ({ id }: TestPerson) =>
  asMaintenance(database, (sql) =>
    sql.query('UPDATE credentials SET totp_step = 0 WHERE user_id = $1', [id]),
  );

async function turnedOn(name: string) {
  const person = await makeAccount(database, name);
  await asPerson(nameOf(person), now(), beginSecondFactor);
  const setup = await asPerson(nameOf(person), now(), (scope) => pendingSetup(scope, person.email));
  const secret = setup?.secret ?? '';
  const code = await codeOf(secret);
  const done = await asPerson(nameOf(person), now(), (scope) => confirmSecondFactor(scope, code));
  if (!done.ok) throw new Error(done.reason);
  await forgetStep(person);
  return { person, secret, codes: done.value };
}

async function halfOpen(person: TestPerson): Promise<Visitor> {
  const done = await signIn({ email: person.email, password: PASSWORD }, doorAt(now()));
  if (!done.ok) throw new Error(done.reason);
  const found = await findVisitor(done.value.token, now());
  if (!found) throw new Error('no session');
  return found.visitor;
}

describe('the second factor', () => {
  it('counts only when a first code has proved it', async () => {
    const person = await makeAccount(database, 'Ana');
    await asPerson(nameOf(person), now(), beginSecondFactor);
    expect((await halfOpen(person)).isProved).toBe(true);
    const wrong = await asPerson(nameOf(person), now(), (scope) =>
      confirmSecondFactor(scope, '000000'),
    );
    expect(wrong).toMatchObject({ reason: 'wrong-code', details: { field: 'code' } });
  });

  it('leaves a session half open until a code is given, which makes it a new one', async () => {
    const { person, secret } = await turnedOn('Ben');
    const visitor = await halfOpen(person);
    expect(visitor.isProved).toBe(false);
    const done = await proveSession(visitor, await codeOf(secret), doorAt(now()));
    if (!done.ok) throw new Error(done.reason);
    const proved = await findVisitor(done.value.token, now());
    expect(proved?.visitor.isProved).toBe(true);
    expect(proved?.visitor.sessionId).not.toBe(visitor.sessionId);
  });

  it('takes a code once', async () => {
    const { person, secret } = await turnedOn('Chloé');
    const code = await codeOf(secret);
    expect((await proveSession(await halfOpen(person), code, doorAt(now()))).ok).toBe(true);
    const again = await proveSession(await halfOpen(person), code, doorAt(now()));
    expect(again).toMatchObject({ reason: 'wrong-code' });
  });

  it('of two who send one code at once lets one in', async () => {
    const { person, secret } = await turnedOn('Dora');
    const code = await codeOf(secret);
    const visitors = [await halfOpen(person), await halfOpen(person)];
    const done = await Promise.all(visitors.map((one) => proveSession(one, code, doorAt(now()))));
    expect(done.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('lets in by a recovery code, each once, typed as people type', async () => {
    const { person, codes } = await turnedOn('Edda');
    expect(new Set(codes).size).toBe(10);
    const typed = ` ${(codes[0] ?? '').toUpperCase().replace('-', ' ')} `;
    expect((await proveSession(await halfOpen(person), typed, doorAt(now()))).ok).toBe(true);
    const again = await proveSession(await halfOpen(person), codes[0] ?? '', doorAt(now()));
    expect(again).toMatchObject({ reason: 'wrong-code' });
    expect(await asPerson(nameOf(person), now(), countRecoveryCodes)).toBe(9);
  });

  it('makes old recovery codes worthless with new ones', async () => {
    const { person, codes } = await turnedOn('Fay');
    const fresh = await asPerson(nameOf(person), now(), makeRecoveryCodes);
    const old = await proveSession(await halfOpen(person), codes[0] ?? '', doorAt(now()));
    expect(old.ok).toBe(false);
    const done = await proveSession(await halfOpen(person), fresh[0] ?? '', doorAt(now()));
    expect(done.ok).toBe(true);
  });

  it('stops asking after eight codes', async () => {
    const { person, secret } = await turnedOn('Gil');
    const visitor = await halfOpen(person);
    // setting it up took one of them
    for (let tried = 0; tried < 7; tried += 1) {
      const done = await proveSession(visitor, '000000', doorAt(now()));
      expect(done).toMatchObject({ reason: 'wrong-code' });
    }
    const right = await proveSession(visitor, await codeOf(secret), doorAt(now()));
    expect(right).toMatchObject({ reason: 'too-often' });
  });

  it('can be turned off, and then a password is enough', async () => {
    const { person } = await turnedOn('Hugo');
    await asPerson(nameOf(person), now(), removeSecondFactor);
    expect((await halfOpen(person)).isProved).toBe(true);
    expect(await asPerson(nameOf(person), now(), countRecoveryCodes)).toBe(0);
  });

  it('keeps secret and codes sealed or hashed', async () => {
    const { secret, codes } = await turnedOn('Iris');
    const rows = await rowsOf<{ row: string }>(
      database,
      `SELECT encode(totp_sealed, 'escape') AS row FROM credentials WHERE totp_sealed IS NOT NULL
        UNION ALL SELECT encode(code_hash, 'escape') FROM recovery_codes`,
    );
    const text = rows.map(({ row }) => row).join('\n');
    expect(rows.length).toBeGreaterThan(10);
    for (const kept of [secret, ...codes]) expect(text).not.toContain(kept);
  });
});
