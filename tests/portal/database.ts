import pg from 'pg';
import { inject, onTestFinished } from 'vitest';
import { ROLES } from '../../portal/app/platform/db/roles.server.ts';
import { keepSettings, type Settings } from '../../portal/app/platform/env.server.ts';
import { closeLimits, openLimits } from '../../portal/app/platform/limits.server.ts';
import { closeDatabase, openDatabase } from '../../portal/app/platform/scope.server.ts';
import { databaseUrl, MASTER_KEY, ORIGIN } from './names.ts';

/** A database of a test file's own, with all tables and no row. */
export interface TestDatabase {
  name: string;
  /** Of the owner, who may take the role of maintenance. */
  ownerUrl: string;
  /** Of the server's own login, who may take the roles of application and worker. */
  loginUrl: string;
  drop(): Promise<void>;
}

let count = 0;

export async function freshDatabase(): Promise<TestDatabase> {
  const { ownerUrl, template } = inject('testDatabase');
  const database = await createDatabase(`TEMPLATE ${template}`);
  // rights on a database are not copied with it
  const grant = `GRANT CREATE ON DATABASE ${database.name} TO ${ROLES.worker}`;
  await withClient(ownerUrl, (owner) => owner.query(grant));
  return database;
}

/** Without tables: for what makes them. */
export function emptyDatabase(): Promise<TestDatabase> {
  return createDatabase('');
}

async function createDatabase(how: string): Promise<TestDatabase> {
  const { ownerUrl, loginUrl, run } = inject('testDatabase');
  count += 1;
  const name = `${run}_${process.pid}_${count}`;
  const asOwner = (statement: string) =>
    withClient(ownerUrl, async (owner) => {
      await owner.query(statement);
    });
  await asOwner(`CREATE DATABASE ${name} ${how}`);
  return {
    name,
    ownerUrl: databaseUrl(ownerUrl, name),
    loginUrl: databaseUrl(loginUrl, name),
    async drop() {
      await closeMaintenance(databaseUrl(ownerUrl, name));
      await asOwner(`DROP DATABASE IF EXISTS ${name}`);
      await asOwner(`DROP ROLE IF EXISTS ${name}_web`); // where a whole portal was started on it
    },
  };
}

/** The settings of a portal under test; the demo's switches are off. */
export function testSettings(changes: Partial<Settings> = {}): Settings {
  return {
    databaseUrl: null,
    masterKey: MASTER_KEY,
    origin: new URL(ORIGIN),
    smtpUrl: null,
    trustedProxy: null,
    port: 0,
    data: '/nowhere',
    demo: false,
    ...changes,
  };
}

/** A fresh database with settings, pool and limits open on it, for tests that call verbs. */
export async function openScope(changes: Partial<Settings> = {}): Promise<TestDatabase> {
  const database = await freshDatabase();
  keepSettings(testSettings(changes));
  openDatabase(database.loginUrl);
  openLimits(database.loginUrl);
  return {
    ...database,
    async drop() {
      await closeLimits();
      await closeDatabase();
      await database.drop();
    },
  };
}

/** Runs what a command of the operator would, on a pool of the owner's (`asOperator` needs one). */
export async function asCommand<T>(database: TestDatabase, work: () => Promise<T>): Promise<T> {
  await closeDatabase();
  openDatabase(database.ownerUrl);
  try {
    return await work();
  } finally {
    await closeDatabase();
    openDatabase(database.loginUrl);
  }
}

/** By database: to connect takes longer than most of what is asked. */
const maintenance = new Map<string, pg.Pool>();

/** SQL as maintenance, which sees all rows: to arrange a test and to look at what it did. */
export async function asMaintenance<T>(
  { ownerUrl }: TestDatabase,
  work: (sql: pg.ClientBase) => Promise<T>,
): Promise<T> {
  const client = await poolOf(ownerUrl).connect();
  let failed = true; // what it left behind is nobody else's
  try {
    const result = await work(client);
    failed = false;
    return result;
  } finally {
    client.release(failed);
  }
}

function poolOf(ownerUrl: string): pg.Pool {
  const known = maintenance.get(ownerUrl);
  if (known) return known;
  const options = `-c role=${ROLES.maintenance}`;
  const pool = new pg.Pool({ connectionString: ownerUrl, options, idleTimeoutMillis: 0 });
  pool.on('error', () => {}); // a test that ends the database ends what waits here too
  maintenance.set(ownerUrl, pool);
  return pool;
}

async function closeMaintenance(ownerUrl: string): Promise<void> {
  await maintenance.get(ownerUrl)?.end();
  maintenance.delete(ownerUrl);
}

/** The rows that a question of maintenance finds. */
export function rowsOf<Row extends pg.QueryResultRow>(
  database: TestDatabase,
  question: string,
  values: unknown[] = [],
): Promise<Row[]> {
  return asMaintenance(database, async (sql) => (await sql.query<Row>(question, values)).rows);
}

export async function withClient<T>(
  url: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** A connection that ends with the test. */
export async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client(url);
  await client.connect();
  onTestFinished(() => client.end());
  return client;
}
