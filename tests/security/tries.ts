import type pg from 'pg';
import { ROLES } from '../../portal/app/platform/db/roles.server.ts';
import { asMaintenance, type TestDatabase, withClient } from '../portal/database.ts';
import type { Named } from './world.ts';

/** Single tries in SQL, as the server's own login; each is taken back. */

export interface Table {
  name: string;
  /** A row's key as text, in SQL. */
  key: string;
  /** Columns that the application's role may write. */
  inserts: string[];
  updates: string[];
  mayRead: boolean;
  mayDelete: boolean;
  /** Of the other world. */
  theirs: { key: string; row: string }[];
  ours: { key: string; row: string }[];
}

export async function countRows(sql: pg.ClientBase, table: string): Promise<number> {
  const { rows } = await sql.query<{ count: string }>(`SELECT count(*) FROM ${table}`);
  return Number(rows[0]?.count);
}

/** These change by a step of their table and by nothing else; each of these is everybody's next one. */
const STEPS: Readonly<Record<string, string>> = {
  cases: "seq = 2, last_event = 'note'",
  complaints: "seq = 3, last_event = 'answer', status = 'answered'",
};

/** What a change of all rows reaches: those that it returns, and how many without a look at any. */
export async function changed(
  login: pg.Client,
  named: Named,
  { name, key, updates, mayRead, mayDelete, ours }: Table,
  change: 'update' | 'delete',
): Promise<{ seen: string[]; blind: number }> {
  const isGranted = change === 'update' ? updates.length > 0 : mayDelete;
  if (!isGranted) return { seen: [], blind: 0 };
  const column = updates[0];
  const row = `(json_populate_record(NULL::${name}, $1))`;
  const step = STEPS[name] ?? `${column} = ${row}.${column}`;
  const statement = change === 'update' ? `UPDATE ${name} SET ${step}` : `DELETE FROM ${name}`;
  const values = statement.includes('$1') ? [ours[0]?.row] : [];
  const blind = await attempt(login, named, () => login.query(statement, values));
  const seen = mayRead
    ? await attempt(login, named, () =>
        login.query<{ key: string }>(`${statement} RETURNING ${key} AS key`, values),
      )
    : blind;
  return {
    seen: seen.value?.rows.map((found) => found.key) ?? [],
    blind: blind.value?.rowCount ?? 0,
  };
}

/** Whether the policies let a row in. It is there already: then it fails later, by its key. */
export async function insertPasses(
  login: pg.Client,
  named: Named,
  { name, inserts }: Table,
  row: string,
): Promise<boolean> {
  if (inserts.length === 0) return false;
  const columns = inserts.join(', ');
  const { error } = await attempt(login, named, () =>
    login.query(
      `INSERT INTO ${name} (${columns}) SELECT ${columns} FROM json_populate_record(NULL::${name}, $1)`,
      [row],
    ),
  );
  return !isHeldByPolicy(error);
}

export function isHeldByPolicy(error: unknown): boolean {
  return error instanceof Error && error.message.includes('row-level security policy');
}

interface Attempt<T> {
  value?: T;
  error?: unknown;
}

/** Tries something for whom is named, and takes it back: there are thousands, so all begins in one go. */
export async function attempt<T>(
  login: pg.Client,
  named: Named,
  work: () => Promise<T>,
  role: string = ROLES.app,
): Promise<Attempt<T>> {
  const settings = Object.entries(named).map(
    ([name, value]) => `SELECT set_config('app.${name}', ${login.escapeLiteral(value)}, true)`,
  );
  await login.query(['BEGIN', `SET LOCAL role = ${role}`, ...settings].join('; '));
  try {
    return { value: await work() };
  } catch (error) {
    return { error };
  } finally {
    await login.query('ROLLBACK');
  }
}

export async function keysSeen(
  login: pg.Client,
  named: Named,
  tables: Table[],
): Promise<Map<string, string[]>> {
  const question = tables
    .filter(({ mayRead }) => mayRead)
    .map(({ name, key }) => `SELECT '${name}' AS name, ${key} AS key FROM ${name}`)
    .join(' UNION ALL ');
  const { value, error } = await attempt(login, named, () =>
    login.query<{ name: string; key: string }>(question),
  );
  if (!value) throw error;
  return new Map(
    tables.map(({ name }) => [
      name,
      value.rows.filter((row) => row.name === name).map(({ key }) => key),
    ]),
  );
}

export function readRows(database: TestDatabase, { name, key }: Table) {
  return asMaintenance(database, async (sql) => {
    const { rows } = await sql.query<{ key: string; row: string }>(
      `SELECT ${key} AS key, row_to_json(t)::text AS row FROM ${name} t`,
    );
    return rows;
  });
}

const TABLES = `
  SELECT c.relname AS name,
         (SELECT 'concat_ws(''|'', ' || string_agg(format('%I', a.attname), ', ') || ')'
            FROM pg_index i JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey)
           WHERE i.indrelid = c.oid AND i.indisprimary) AS key,
         coalesce(array_agg(a.attname::text ORDER BY a.attnum) FILTER
           (WHERE has_column_privilege('${ROLES.app}', c.oid, a.attnum, 'INSERT')), '{}') AS inserts,
         coalesce(array_agg(a.attname::text ORDER BY a.attnum) FILTER
           (WHERE has_column_privilege('${ROLES.app}', c.oid, a.attnum, 'UPDATE')), '{}') AS updates,
         has_any_column_privilege('${ROLES.app}', c.oid, 'SELECT') AS "mayRead",
         has_table_privilege('${ROLES.app}', c.oid, 'DELETE') AS "mayDelete"
    FROM pg_class c
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
   WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
     AND c.relname <> '_prisma_migrations'
   GROUP BY c.oid, c.relname ORDER BY c.relname`;

export async function readTables(database: TestDatabase): Promise<Table[]> {
  const rows = await withClient(database.ownerUrl, async (sql) => {
    return (await sql.query<Omit<Table, 'ours' | 'theirs'>>(TABLES)).rows;
  });
  return rows.map((table) => ({ ...table, ours: [], theirs: [] }));
}
