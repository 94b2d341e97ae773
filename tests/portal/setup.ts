import { createHash, randomBytes } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { openEmbedded } from '../../portal/app/platform/db/embedded.server.ts';
import { migrate } from '../../portal/app/platform/db/migrate.server.ts';
import { ensureRoles } from '../../portal/app/platform/db/roles.server.ts';
import { buildPortal } from '../../portal/build.ts';
import { ROOT } from '../house/sources.ts';
import { databaseUrl, MASTER_KEY } from './names.ts';

/**
 * Once a run: a PostgreSQL (the one of `DATABASE_URL`, else one of our own), a template with all tables,
 * and a copy of the built portal that nobody builds over while it is tested. Runs may go side by side:
 * each holds a lock on what it uses, and takes away what nobody holds.
 */

declare module 'vitest' {
  interface ProvidedContext {
    testDatabase: { ownerUrl: string; loginUrl: string; template: string; run: string };
    /** The folder of the built portal, or why there is none: most tests do without. */
    portalBuild: { folder: string; problem: string };
  }
}

const PREFIX = 'amiable_test';
const LOCKS = 72_707_370;
/**
 * Nothing of a test has to outlive the machine: what is written may wait in its memory, where a process
 * that is killed, the server's own too, loses none of it.
 */
const NOT_DURABLE = ['-c fsync=off', '-c full_page_writes=off'];
const MIGRATIONS = join(ROOT, 'prisma/migrations');

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await openServer();
  const owner = new pg.Client(server.url);
  await owner.connect();
  const run = `${PREFIX}_${randomBytes(4).toString('hex')}`;
  const template = `${PREFIX}_template_${hashOfMigrations()}`;
  for (const name of [run, template]) await hold(owner, name);
  await dropAbandoned(owner);
  const loginUrl = await ensureRoles(server.url, MASTER_KEY, `${PREFIX}_web`);
  await makeTemplate(owner, server.url, template);
  const portalBuild = await copyBuild(join(ROOT, '.cache', run));
  project.provide('testDatabase', { ownerUrl: server.url, loginUrl, template, run });
  project.provide('portalBuild', portalBuild);
  return async () => {
    rmSync(portalBuild.folder, { recursive: true, force: true });
    await release(owner, run);
    await dropAbandoned(owner);
    await owner.end();
    await server.stop();
  };
}

async function copyBuild(folder: string): Promise<{ folder: string; problem: string }> {
  try {
    await buildPortal();
    cpSync(join(ROOT, 'portal/dist'), folder, { recursive: true });
    return { folder, problem: '' };
  } catch (error) {
    return { folder, problem: (error as Error).message };
  }
}

function openServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const given = process.env['DATABASE_URL'];
  if (given) return Promise.resolve({ url: given, stop: async () => {} });
  return openEmbedded(join(ROOT, '.cache', 'test-database'), NOT_DURABLE);
}

function hashOfMigrations(): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(MIGRATIONS).sort()) {
    if (/^\d/.test(name)) hash.update(readFileSync(join(MIGRATIONS, name, 'migration.sql')));
  }
  return hash.digest('hex').slice(0, 12);
}

/** Built under another name, so that a cut leaves no template by halves. */
async function makeTemplate(owner: pg.Client, url: string, name: string): Promise<void> {
  await owner.query('SELECT pg_advisory_lock($1)', [LOCKS]);
  try {
    const found = await owner.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (found.rowCount === 1) return;
    await owner.query(`DROP DATABASE IF EXISTS ${name}_half`);
    await owner.query(`CREATE DATABASE ${name}_half`);
    await migrate(databaseUrl(url, `${name}_half`));
    await owner.query(`ALTER DATABASE ${name}_half RENAME TO ${name}`);
  } finally {
    await owner.query('SELECT pg_advisory_unlock($1)', [LOCKS]);
  }
}

async function hold(owner: pg.Client, name: string): Promise<void> {
  await owner.query('SELECT pg_advisory_lock_shared($1, hashtext($2))', [LOCKS, name]);
}

async function release(owner: pg.Client, name: string): Promise<void> {
  await owner.query('SELECT pg_advisory_unlock_shared($1, hashtext($2))', [LOCKS, name]);
}

/** What was left by runs that have ended, however they ended: databases and the logins made for them. */
async function dropAbandoned(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<{ name: string }>(
    `SELECT datname AS name FROM pg_database WHERE datname LIKE '${PREFIX}\\_%'`,
  );
  for (const { name } of rows) {
    const holder = /^amiable_test_(template_)?[0-9a-f]+/.exec(name)?.[0] ?? name;
    const key = [LOCKS, holder];
    const { rows: locked } = await owner.query<{ is: boolean }>(
      'SELECT pg_try_advisory_lock($1, hashtext($2)) AS is',
      key,
    );
    if (!locked[0]?.is) continue;
    await owner.query(`DROP DATABASE IF EXISTS ${name}`);
    await owner.query(`DROP ROLE IF EXISTS ${name}_web`);
    await owner.query('SELECT pg_advisory_unlock($1, hashtext($2))', key);
  }
}
