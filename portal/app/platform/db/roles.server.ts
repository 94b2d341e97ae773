import { createHmac } from 'node:crypto';
import pg from 'pg';

/**
 * The roles under which the portal works. None is a superuser, none passes row-level security by:
 * - the owner of the database, of `DATABASE_URL`: makes tables, and sees no row of them;
 * - {@link ROLES.app}: every page and machine door, each transaction for one tenant or one person;
 * - {@link ROLES.worker}: moves what is in the outbox, sends mail;
 * - {@link ROLES.maintenance}: seed, backup, verification, erasure; commands take it, the server cannot;
 * - a login of the server's own, which holds no right but to become one of the first two.
 */
export const ROLES = {
  app: 'amiable_app',
  worker: 'amiable_worker',
  maintenance: 'amiable_maintenance',
} as const;

/** Versions before do not tell "may become" from "inherits". */
const OLDEST_POSTGRES = 160_000;

/** Makes what is missing of the roles, and returns the address by which the server logs in. */
export async function ensureRoles(
  ownerUrl: string,
  masterKey: Buffer,
  login?: string,
): Promise<string> {
  const client = new pg.Client(ownerUrl);
  await client.connect();
  try {
    await checkOwner(client);
    const { rows } = await client.query<{ name: string }>('SELECT current_database() AS name');
    const name = login ?? `${rows[0]?.name}_web`;
    const password = createHmac('sha256', masterKey).update('database login').digest('base64url');
    // other databases of the same server may be preparing theirs: roles belong to all of them
    await client.query('SELECT pg_advisory_lock(72707368)');
    await makeRoles(client, name, password);
    const url = new URL(ownerUrl);
    url.username = name;
    url.password = password;
    return url.href;
  } finally {
    await client.end();
  }
}

async function checkOwner(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: number; super: boolean; bypass: boolean }>(
    `SELECT current_setting('server_version_num')::int AS version,
            rolsuper AS super, rolbypassrls AS bypass
       FROM pg_roles WHERE rolname = current_user`,
  );
  const [owner] = rows;
  if (!owner) return;
  if (owner.version < OLDEST_POSTGRES) {
    throw new Error('DATABASE_URL leads to a PostgreSQL older than 16: use 16 or newer.');
  }
  if (owner.super || owner.bypass) {
    throw new Error(
      'DATABASE_URL names a role that row-level security does not hold (superuser or BYPASSRLS). ' +
        "Make another: CREATE ROLE amiable_owner LOGIN CREATEROLE PASSWORD '…'; " +
        'CREATE DATABASE amiable OWNER amiable_owner;',
    );
  }
}

async function makeRoles(client: pg.Client, login: string, password: string): Promise<void> {
  const isThere = async (role: string) => {
    const found = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
    return found.rowCount === 1;
  };
  for (const role of Object.values(ROLES)) {
    if (!(await isThere(role))) await client.query(`CREATE ROLE ${role} NOLOGIN`);
  }
  const name = client.escapeIdentifier(login);
  if (!(await isThere(login))) await client.query(`CREATE ROLE ${name} LOGIN NOINHERIT`);
  await client.query(`ALTER ROLE ${name} PASSWORD ${client.escapeLiteral(password)}`);
  const become = 'WITH INHERIT FALSE, SET TRUE';
  await client.query(`GRANT ${ROLES.app}, ${ROLES.worker} TO ${name} ${become}`);
  await client.query(`GRANT ${ROLES.maintenance} TO CURRENT_USER ${become}`);
}
