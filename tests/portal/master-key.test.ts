import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkKey, keepKey } from '../../portal/app/platform/db/key-check.server.ts';
import { whyNot } from '../../portal/start-problem.ts';
import { operatorMessages } from '../../shared/messages/operator/index.ts';
import { asMaintenance, emptyDatabase, freshDatabase, type TestDatabase } from './database.ts';
import { MASTER_KEY } from './names.ts';

let database: TestDatabase;
const OTHER = Buffer.alloc(32, 'another key');

beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

const problemOf = (work: Promise<void>) =>
  work.then(
    () => null,
    (error: unknown) => error,
  );

describe('the master key', () => {
  it('is any for a database that is empty or was never begun', async () => {
    const empty = await emptyDatabase();
    await checkKey(empty.ownerUrl, OTHER);
    await empty.drop();
    await checkKey(database.ownerUrl, OTHER);
  });

  it('is the one with which the database was begun, and another is refused in words', async () => {
    await keepKey(database.ownerUrl, MASTER_KEY);
    await checkKey(database.ownerUrl, MASTER_KEY);
    await keepKey(database.ownerUrl, MASTER_KEY);
    const problems = [
      await problemOf(checkKey(database.ownerUrl, OTHER)),
      await problemOf(keepKey(database.ownerUrl, OTHER)),
    ];
    for (const problem of problems) {
      expect(whyNot(problem, operatorMessages('es'))).toContain('MASTER_KEY no es la clave');
    }
    await checkKey(database.ownerUrl, MASTER_KEY);
  });

  it('is kept beside what the operator has set before', async () => {
    const other = await freshDatabase();
    await asMaintenance(other, (sql) =>
      sql.query('INSERT INTO operator_settings (sign_up) VALUES (true)'),
    );
    await keepKey(other.ownerUrl, MASTER_KEY);
    const kept = await asMaintenance(other, (sql) =>
      sql.query('SELECT sign_up, length(key_check) AS length FROM operator_settings'),
    );
    expect(kept.rows).toEqual([{ sign_up: true, length: 32 }]);
    await other.drop();
  });
});

describe('a database that is not reached', () => {
  it('is named as what is missing, in the operator’s language and without the password', async () => {
    const url = new URL(database.ownerUrl);
    url.password = 'hunter2';
    const wrong = await problemOf(checkKey(url.href, MASTER_KEY));
    const nobody = await problemOf(checkKey('postgresql://me:hunter2@127.0.0.1:9/x', MASTER_KEY));
    for (const problem of [wrong, nobody]) {
      const said = whyNot(problem, operatorMessages('fr'));
      expect(said).toMatch(/^la base de données n’a pas été jointe\s: .{10}/);
      expect(said).not.toContain('hunter');
    }
  });

  it('gives the reason of one address where a name has several', () => {
    const problem = new AggregateError([new Error('refused at ::1'), new Error('refused')]);
    expect(whyNot(problem, operatorMessages('en'))).toBe('refused at ::1');
  });
});
