import { timingSafeEqual } from 'node:crypto';
import pg from 'pg';
import { derivedKey } from '../env.server.ts';
import { ROLES } from './roles.server.ts';

/**
 * Under which master key a database was begun: a value derived from it, which opens nothing. With
 * another key the portal would run, and break at the first thing that is sealed.
 */

export const OTHER_KEY = 'OTHER_MASTER_KEY';
/** Why it is not reached says the cause. */
export const NO_DATABASE = 'NO_DATABASE';

/** A server that takes the call and says nothing would be waited for without end. */
const PATIENCE_MS = 15_000;

const HAS_CHECK = `SELECT FROM pg_attribute, pg_roles
  WHERE attrelid = to_regclass('public.operator_settings') AND attname = 'key_check'
    AND rolname = '${ROLES.maintenance}' AND pg_has_role(current_user, pg_roles.oid, 'SET')`;

/**
 * Refuses a master key that is not the database's. Asked before the roles are made: the login's password
 * comes from the key, and would be changed under a portal that is running.
 */
export async function checkKey(ownerUrl: string, masterKey: Buffer): Promise<void> {
  await withOwner(ownerUrl, async (owner) => {
    const { rowCount } = await owner.query(HAS_CHECK);
    if (rowCount === 1) await compare(owner, masterKey);
  });
}

async function compare(owner: pg.Client, masterKey: Buffer): Promise<void> {
  await owner.query(`SET role = ${ROLES.maintenance}`);
  const { rows } = await owner.query<{ kept: Buffer | null }>(
    'SELECT key_check AS kept FROM operator_settings',
  );
  const kept = rows[0]?.kept;
  if (!kept || timingSafeEqual(kept, checkOf(masterKey))) return;
  throw Object.assign(new Error('MASTER_KEY is not the one of this database'), { code: OTHER_KEY });
}

/** From now on the database belongs to this key. */
export async function keepKey(ownerUrl: string, masterKey: Buffer): Promise<void> {
  await withOwner(ownerUrl, async (owner) => {
    await owner.query(`SET role = ${ROLES.maintenance}`);
    await owner.query(
      `INSERT INTO operator_settings (id, key_check) VALUES (1, $1)
       ON CONFLICT (id) DO UPDATE SET key_check = $1 WHERE operator_settings.key_check IS NULL`,
      [checkOf(masterKey)],
    );
    await compare(owner, masterKey); // of two who are first at once with two keys one goes on
  });
}

async function withOwner(url: string, work: (owner: pg.Client) => Promise<void>): Promise<void> {
  const owner = new pg.Client({ connectionString: url, connectionTimeoutMillis: PATIENCE_MS });
  await owner.connect().catch((cause: unknown) => {
    throw Object.assign(new Error('No connection', { cause }), { code: NO_DATABASE });
  });
  try {
    await work(owner);
  } finally {
    await owner.end();
  }
}

function checkOf(masterKey: Buffer): Buffer {
  return derivedKey(masterKey, 'key check');
}
