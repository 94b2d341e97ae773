import { hashToken, newId, newToken } from '../../portal/app/platform/ids.server.ts';
import type { AgencyRole, PracticeRole } from '../../shared/permissions.ts';
import { asMaintenance, type TestDatabase } from './database.ts';

/** Arranges who is there, by SQL as maintenance: a person here is in before the sign-in is tested. */

export interface TestTenant {
  kind: 'practice' | 'agency';
  id: string;
  slug: string;
  name: string;
}

export interface TestPerson {
  id: string;
  name: string;
  email: string;
  /** Token of a session that has begun: `portal.visit(person.session)`. */
  session: string;
}

/** Longer ago than any session begins, so that a new role does not renew one. */
export const LONG_AGO = '2026-01-01T00:00:00Z';

export function makePractice(database: TestDatabase, name: string): Promise<TestTenant> {
  return makeTenant(database, 'practice', name);
}

export function makeAgency(database: TestDatabase, name: string): Promise<TestTenant> {
  return makeTenant(database, 'agency', name);
}

/** A person with a session; roles are given by {@link join}. */
export async function makePerson(database: TestDatabase, name: string): Promise<TestPerson> {
  const id = newId();
  const email = `${slugOf(name)}.${id.slice(-6)}@example.org`;
  await asMaintenance(database, (sql) =>
    sql.query('INSERT INTO users VALUES ($1, $2, $3, $4, $5)', [id, email, name, 'en', LONG_AGO]),
  );
  return { id, name, email, session: await makeSession(database, id) };
}

export async function join(
  database: TestDatabase,
  person: TestPerson,
  { kind, id }: TestTenant,
  role: PracticeRole | AgencyRole,
): Promise<void> {
  await asMaintenance(database, (sql) =>
    sql.query(
      `INSERT INTO ${kind}_members (${kind}_id, user_id, role, since) VALUES ($1, $2, $3, $4)`,
      [id, person.id, role, LONG_AGO],
    ),
  );
}

/** A person in a role, with a session. */
export async function makeMember(
  database: TestDatabase,
  tenant: TestTenant,
  role: PracticeRole | AgencyRole,
): Promise<TestPerson> {
  const person = await makePerson(database, `${role} of ${tenant.name}`);
  await join(database, person, tenant, role);
  return person;
}

/** Begins a session and returns its token. */
export async function makeSession(database: TestDatabase, userId: string): Promise<string> {
  const token = newToken();
  await asMaintenance(database, (sql) =>
    sql.query(
      `INSERT INTO sessions (id, token_hash, user_id, created_at, seen_at, ends_at, proved_at, device)
       VALUES ($1, $2, $3, now(), now(), now() + interval '12 hours', now(), 'Firefox, Linux')`,
      [newId(), Buffer.from(hashToken(token.text)), userId],
    ),
  );
  return token.text;
}

async function makeTenant(
  database: TestDatabase,
  kind: TestTenant['kind'],
  name: string,
): Promise<TestTenant> {
  const tenant = { kind, id: newId(), slug: slugOf(name), name };
  const table = kind === 'practice' ? 'practices' : 'agencies';
  await asMaintenance(database, (sql) =>
    sql.query(`INSERT INTO ${table} VALUES ($1, $2, $3, 'en', 'Europe/Paris', $4)`, [
      tenant.id,
      tenant.slug,
      name,
      LONG_AGO,
    ]),
  );
  return tenant;
}

function slugOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}
