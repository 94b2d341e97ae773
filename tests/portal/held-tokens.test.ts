import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROLES } from '../../portal/app/platform/db/roles.server.ts';
import { newId } from '../../portal/app/platform/ids.server.ts';
import { freshDatabase, type TestDatabase, withClient } from './database.ts';
import { makePerson, makePractice, type TestPerson, type TestTenant } from './people.ts';

/** Whoever shows a token, any token, finds what it opens: and makes nothing by it. */

let database: TestDatabase;
let person: TestPerson;
let practice: TestTenant;
const TOKEN = Buffer.alloc(32, 7);

beforeAll(async () => {
  database = await freshDatabase();
  person = await makePerson(database, 'Ana');
  practice = await makePractice(database, 'Hill clinic');
});
afterAll(() => database.drop());

/** A statement of the application, as somebody who holds a token of their own making. */
function holding(statement: string, values: unknown[]) {
  return withClient(database.loginUrl, async (client) => {
    await client.query('BEGIN');
    await client.query(
      "SELECT set_config('role', $1, true), set_config('app.token', $2, true), set_config('app.email', $3, true)",
      [ROLES.app, TOKEN.toString('hex'), person.email],
    );
    return client.query(statement, values);
  });
}

const REFUSED = /row-level security|permission denied/;

describe('with a token of one’s own making nobody can make', () => {
  it('a session of somebody else', async () => {
    const made = holding(
      `INSERT INTO sessions (id, token_hash, user_id, created_at, seen_at, ends_at, proved_at, device)
       VALUES ($1, $2, $3, now(), now(), now() + interval '1 hour', now(), '')`,
      [newId(), TOKEN, person.id],
    );
    await expect(made).rejects.toThrow(REFUSED);
  });

  it('a proof of a session that is half open', async () => {
    const proved = holding('UPDATE sessions SET proved_at = now() WHERE user_id = $1', [person.id]);
    await expect(proved).rejects.toThrow(REFUSED);
  });

  it('a link for somebody’s new password', async () => {
    const made = holding(
      `INSERT INTO password_resets (token_hash, user_id, created_at, ends_at)
       VALUES ($1, $2, now(), now() + interval '1 hour')`,
      [TOKEN, person.id],
    );
    await expect(made).rejects.toThrow(REFUSED);
  });

  it('an invitation to a practice', async () => {
    const made = holding(
      `INSERT INTO invitations (id, practice_id, practice_role, token_hash, created_at, ends_at)
       VALUES ($1, $2, 'manager', $3, now(), now() + interval '1 hour')`,
      [newId(), practice.id, TOKEN],
    );
    await expect(made).rejects.toThrow(REFUSED);
  });

  it('a token of a practice’s API', async () => {
    const made = holding(
      `INSERT INTO api_tokens (practice_id, id, name, token_hash, scopes, created_by, created_at)
       VALUES ($1, $2, '', $3, '{}', $4, now())`,
      [practice.id, newId(), TOKEN, person.id],
    );
    await expect(made).rejects.toThrow(REFUSED);
  });
});
