import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureRoles, ROLES } from '../../portal/app/platform/db/roles.server.ts';
import { connect, freshDatabase, type TestDatabase, withClient } from './database.ts';
import { MASTER_KEY } from './names.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

/** Tables, views and functions that row-level security does not hold. */
const OPEN = `
  SELECT relname AS name FROM pg_class
   WHERE relnamespace = 'public'::regnamespace AND relname <> '_prisma_migrations'
     AND (relkind IN ('r', 'p') AND NOT (relrowsecurity AND relforcerowsecurity)
          OR relkind = 'v' AND NOT coalesce('security_invoker=true' = ANY (reloptions), false)
          OR relkind = 'm')
  UNION ALL
  SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prosecdef`;

/** What a role may read or write, by table. */
const REACH = `
  SELECT relname AS name FROM pg_class
   WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
     AND (has_any_column_privilege($1, oid, 'SELECT, INSERT, UPDATE')
          OR has_table_privilege($1, oid, 'DELETE, TRUNCATE'))
   ORDER BY 1`;

async function namesOf(url: string, question: string, values: string[] = []): Promise<string[]> {
  const { rows } = await withClient(url, (sql) => sql.query<{ name: string }>(question, values));
  return rows.map(({ name }) => name);
}

describe('the roles', () => {
  it('pass row-level security by in no case, the owner’s neither', async () => {
    const mighty = await namesOf(
      database.ownerUrl,
      `SELECT rolname AS name FROM pg_roles
        WHERE (rolsuper OR rolbypassrls) AND (rolname LIKE 'amiable%' OR rolname = current_user)
          AND rolname <> 'amiable_superuser'`, // it only starts the embedded server
    );
    expect(mighty).toEqual([]);
  });

  it('are made once, however often they are asked for', async () => {
    const login = new URL(database.loginUrl).username;
    const urls = await Promise.all(
      [1, 2, 3].map(() => ensureRoles(database.ownerUrl, MASTER_KEY, login)),
    );
    expect(new Set(urls)).toEqual(new Set([database.loginUrl]));
  });

  it('leave the server’s login nothing but to become application or worker', async () => {
    const login = await connect(database.loginUrl);
    await expect(login.query('SELECT FROM practices')).rejects.toThrow('permission denied');
    for (const role of [ROLES.app, ROLES.worker]) {
      await login.query(`BEGIN; SET LOCAL role = ${role}; SELECT FROM practices; ROLLBACK`);
    }
    const owner = new URL(database.ownerUrl).username;
    for (const role of [ROLES.maintenance, owner]) {
      await expect(login.query(`SET role = ${role}`)).rejects.toThrow('permission denied');
    }
  });

  it('show the owner no row', async () => {
    const owner = await connect(database.ownerUrl);
    await owner.query('INSERT INTO operator_settings DEFAULT VALUES').catch(() => null);
    expect((await owner.query('SELECT FROM operator_settings')).rowCount).toBe(0);
  });

  it('give the worker what it needs for mail and audit, and no patient', async () => {
    expect(await namesOf(database.ownerUrl, REACH, [ROLES.worker])).toEqual([
      'agencies',
      'agency_decisions',
      'agency_members',
      'api_calls',
      'audit_entries',
      'evidence_grants',
      'evidence_items',
      'outbox_items',
      'password_resets',
      'policy_attestations',
      'policy_versions',
      'practice_agencies',
      'practice_members',
      'practices',
      'reverifications',
      'users',
    ]);
  });

  it('let the worker see when an agency is due, and neither what was found nor why it was decided so', async () => {
    const seen = `SELECT DISTINCT attname AS name FROM pg_attribute
      WHERE attrelid IN ('practice_agencies'::regclass, 'agency_decisions'::regclass,
                         'reverifications'::regclass)
        AND attnum > 0 AND has_column_privilege($1, attrelid, attnum, 'SELECT') ORDER BY 1`;
    expect(await namesOf(database.ownerUrl, seen, [ROLES.worker])).toEqual([
      ...['agency_id', 'decided_at', 'done_on', 'next_on', 'practice_id', 'seq', 'standing'],
    ]);
  });

  it('let the worker see how old an answer to a sheet is, and not what it says', async () => {
    const seen = `SELECT attname AS name FROM pg_attribute
      WHERE attrelid = 'api_calls'::regclass AND attnum > 0
        AND has_column_privilege($1, attrelid, attnum, 'SELECT') ORDER BY 1`;
    expect(await namesOf(database.ownerUrl, seen, [ROLES.worker])).toEqual(['at', 'call']);
  });

  it('give the application no table of the migrations and nothing to remove but codes and counts', async () => {
    expect(await namesOf(database.ownerUrl, REACH, [ROLES.app])).not.toContain(
      '_prisma_migrations',
    );
    const removable = `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace
      AND relkind = 'r' AND has_table_privilege($1, oid, 'DELETE') ORDER BY 1`;
    expect(await namesOf(database.ownerUrl, removable, [ROLES.app])).toEqual([
      'rate_limits',
      'recovery_codes',
    ]);
  });
});

describe('row-level security', () => {
  it('holds every table, view and function', async () => {
    expect(await namesOf(database.ownerUrl, OPEN)).toEqual([]);
  });

  it('is missed where somebody forgets it', async () => {
    const other = await freshDatabase();
    await withClient(other.ownerUrl, (owner) =>
      owner.query(`
        CREATE TABLE forgotten (id int);
        CREATE TABLE half (id int); ALTER TABLE half ENABLE ROW LEVEL SECURITY;
        CREATE VIEW all_people AS SELECT * FROM users;
        CREATE FUNCTION anybody() RETURNS bigint LANGUAGE sql SECURITY DEFINER
          AS 'SELECT count(*) FROM users'`),
    );
    const open = await namesOf(other.ownerUrl, OPEN);
    await other.drop();
    expect(open.sort()).toEqual(['all_people', 'anybody', 'forgotten', 'half']);
  });
});
