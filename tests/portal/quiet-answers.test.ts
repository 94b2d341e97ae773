import { generateTOTP } from '@epic-web/totp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signUp } from '../../portal/app/people/found.server.ts';
import { asPerson } from '../../portal/app/platform/scope.server.ts';
import { endSession, findVisitor } from '../../portal/app/platform/session.server.ts';
import {
  beginSecondFactor,
  confirmSecondFactor,
  pendingSetup,
  proveSession,
} from '../../portal/app/sign-in/second-factor.server.ts';
import { signIn } from '../../portal/app/sign-in/sign-in.server.ts';
import { doorAt, lettersIn, makeAccount, nameOf, PASSWORD } from './accounts.ts';
import { asMaintenance, openScope, type TestDatabase } from './database.ts';

/** What can be learned or had by asking often, or at the right moment. */

let database: TestDatabase;
const NOW = new Date();

beforeAll(async () => {
  database = await openScope();
});
afterAll(() => database.drop());

async function refusalTook(email: string): Promise<number> {
  const began = performance.now();
  const done = await signIn({ email, password: 'a wrong one' }, doorAt(NOW));
  expect(done).toMatchObject({ reason: 'wrong-sign-in' });
  return performance.now() - began;
}

describe('a refused sign-in', () => {
  it('takes as long for an address with an account, which has a row to write', async () => {
    const { email } = await makeAccount(database, 'Ana');
    await refusalTook('warm-up@example.org');
    const [known, unknown] = [await refusalTook(email), await refusalTook('nobody@example.org')];
    // the work itself takes a tenth of it
    for (const took of [known, unknown]) expect(took).toBeGreaterThan(240);
  });
});

describe('a half-open session', () => {
  it('that was ended meanwhile brings nobody in, though the code is right', async () => {
    const person = await makeAccount(database, 'Ben');
    const as = nameOf(person);
    await asPerson(as, NOW, beginSecondFactor);
    const setup = await asPerson(as, NOW, (scope) => pendingSetup(scope, person.email));
    const { otp } = await generateTOTP({ secret: setup?.secret ?? '' });
    const on = await asPerson(as, NOW, (scope) => confirmSecondFactor(scope, otp));
    if (!on.ok) throw new Error(on.reason);
    const half = await signIn({ email: person.email, password: PASSWORD }, doorAt(NOW));
    const token = half.ok ? half.value.token : '';
    const { visitor } = (await findVisitor(token, NOW)) ?? {};
    if (!visitor) throw new Error('no session');
    await asPerson(as, NOW, ({ db }) => endSession(db, visitor.sessionId, NOW));
    const [code = ''] = on.value;
    expect(await proveSession(visitor, code, doorAt(NOW))).toMatchObject({ reason: 'conflict' });
    // what was refused has not used the code up
    const again = await signIn({ email: person.email, password: PASSWORD }, doorAt(NOW));
    const next = await findVisitor(again.ok ? again.value.token : '', NOW);
    if (!next) throw new Error('no session');
    expect(await proveSession(next.visitor, code, doorAt(NOW))).toMatchObject({ ok: true });
  });
});

describe('signing up', () => {
  it('fills nobody’s mail, from however many networks it is asked', async () => {
    await asMaintenance(database, (sql) =>
      sql.query('INSERT INTO operator_settings (sign_up) VALUES (true)'),
    );
    const email = 'victim@example.org';
    const founding = { kind: 'agency', name: 'Spam', language: 'en', timeZone: 'UTC' } as const;
    for (let asked = 0; asked < 5; asked += 1) await signUp({ ...founding, email }, doorAt(NOW));
    const letters = (await lettersIn(database)).filter(({ to }) => to === email);
    expect(letters).toHaveLength(3);
  });
});
