import { createHash, type Hash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { access, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { ok, type Result, refused } from '../../../../shared/result.ts';
import { ROLES } from './roles.server.ts';

/**
 * A backup is one gzipped text file: a header, then for each table its name and a line of JSON a row
 * as PostgreSQL writes it, then the hash of all that. Lines of rows are never parsed here: a number of
 * JavaScript's would round what the database keeps exactly.
 */

export const FORMAT = 'amiable backup 1';
/** What a line begins with: rows begin with a brace. */
export const TABLE_LINE = 'table ';
export const END_LINE = 'end ';

export interface Header {
  format: string;
  madeAt: string;
  migrations: Migration[];
  /** How many rows each table has, in the order in which they refer to one another. */
  tables: { name: string; rows: number }[];
}

export interface Migration {
  name: string;
  checksum: string;
}

const ROWS_A_TIME = 1000;
/** Each of these rows may hold a file of 10 MB. */
const FILES = 'evidence_files';
const FILES_A_TIME = 2;

/** Writes all tables as they are at one moment; others may go on working. */
export async function backUp(
  ownerUrl: string,
  file: string,
  now: Date,
): Promise<Result<Header, 'file-exists'>> {
  if (await isThere(file)) return refused('file-exists');
  const client = new pg.Client(ownerUrl);
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const migrations = await readMigrations(client);
    await becomeMaintenance(client);
    const tables = await countTables(client);
    const header = { format: FORMAT, madeAt: now.toISOString(), migrations, tables };
    await writeFile(file, linesOf(client, header));
    return ok(header);
  } finally {
    await client.end();
  }
}

/** The role that sees all rows, and the one way in which values are written. */
export async function becomeMaintenance(client: pg.Client): Promise<void> {
  await client.query(
    `SET LOCAL role = ${ROLES.maintenance}; SET LOCAL timezone = 'UTC'; SET LOCAL bytea_output = 'hex'`,
  );
}

/** What the database was brought to. */
export async function readMigrations(client: pg.Client): Promise<Migration[]> {
  const { rows } = await client.query<Migration>(
    `SELECT migration_name AS name, checksum FROM _prisma_migrations
      WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`,
  );
  return rows;
}

/** The tables of the portal, each after those that it refers to. */
export async function readTables(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; parents: string[] }>(
    `SELECT c.relname AS name,
            coalesce(array_agg(p.relname::text) FILTER (WHERE p.oid <> c.oid), '{}') AS parents
       FROM pg_class c
       LEFT JOIN pg_constraint f ON f.conrelid = c.oid AND f.contype = 'f'
       LEFT JOIN pg_class p ON p.oid = f.confrelid
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
        AND c.relname <> ALL ('{_prisma_migrations,case_transitions,complaint_transitions,evidence_requirements,standing_steps}') -- filled by migrations
      GROUP BY c.relname ORDER BY c.relname`,
  );
  const ordered: string[] = [];
  for (let left = rows; left.length > 0; ) {
    const next = left.find(({ parents }) => parents.every((parent) => ordered.includes(parent)));
    if (!next) throw new Error('Tables refer to one another in a circle');
    ordered.push(next.name);
    left = left.filter((table) => table !== next);
  }
  return ordered;
}

async function countTables(client: pg.Client): Promise<Header['tables']> {
  const counted: Header['tables'] = [];
  for (const name of await readTables(client)) {
    const { rows } = await client.query<{ rows: number }>(
      `SELECT count(*)::int AS rows FROM ${name}`,
    );
    counted.push({ name, rows: rows[0]?.rows ?? 0 });
  }
  return counted;
}

async function* linesOf(client: pg.Client, header: Header): AsyncGenerator<string> {
  const hash = createHash('sha256');
  yield* hashed(hash, [JSON.stringify(header)]);
  for (const { name } of header.tables) {
    yield* hashed(hash, [TABLE_LINE + name]);
    await client.query(
      `DECLARE lines NO SCROLL CURSOR FOR SELECT row_to_json(r)::text AS line FROM ${name} r`,
    );
    const count = name === FILES ? FILES_A_TIME : ROWS_A_TIME;
    for (;;) {
      const { rows } = await client.query<{ line: string }>(`FETCH ${count} FROM lines`);
      if (rows.length === 0) break;
      yield* hashed(
        hash,
        rows.map(({ line }) => line),
      );
    }
    await client.query('CLOSE lines');
  }
  yield `${END_LINE}${hash.digest('hex')}\n`;
}

function* hashed(hash: Hash, lines: string[]): Generator<string> {
  const text = `${lines.join('\n')}\n`;
  hash.update(text);
  yield text;
}

/** Under its name only when it is whole and on the disk; only its owner reads it. */
async function writeFile(file: string, lines: AsyncGenerator<string>): Promise<void> {
  const half = `${file}.part`;
  try {
    const out = createWriteStream(half, { mode: 0o600, flags: 'wx', flush: true });
    await pipeline(Readable.from(lines), createGzip(), out);
    await rename(half, file);
  } catch (error) {
    await rm(half, { force: true });
    throw error;
  }
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
