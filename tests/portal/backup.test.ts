import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { appendAudit } from '../../portal/app/platform/audit.server.ts';
import { backUp } from '../../portal/app/platform/db/backup.server.ts';
import { restore } from '../../portal/app/platform/db/restore.server.ts';
import { newId } from '../../portal/app/platform/ids.server.ts';
import { asPerson } from '../../portal/app/platform/scope.server.ts';
import { makeWorld, type World } from '../security/world.ts';
import {
  asCommand,
  asMaintenance,
  freshDatabase,
  openScope,
  rowsOf,
  type TestDatabase,
  withClient,
} from './database.ts';

const NOW = new Date('2026-11-22T12:00:00Z');
/** What a number of JavaScript's, a text of UTF-16 or a reader of lines would spoil. */
const BIG = '9007199254740993';
const TEXT = 'a "quote"\nand\r\n\u2028 lines \\ é 𝄞 \t=1+1';
const BYTES = Buffer.from(Array.from({ length: 256 }, (_, index) => index));
const INSTANT = '2026-03-29T01:59:59.999Z';

let database: TestDatabase;
let world: World;
let folder: string;
let file: string;

beforeAll(async () => {
  database = await openScope();
  folder = await mkdtemp(join(tmpdir(), 'amiable-backup-'));
  file = join(folder, 'backup');
  world = await makeWorld(database, 'first');
  await asMaintenance(database, async (sql) => {
    const { user, practice } = world.named;
    await sql.query('UPDATE credentials SET totp_step = $1, totp_sealed = $2', [BIG, BYTES]);
    await sql.query('UPDATE users SET name = $1 WHERE id = $2', [TEXT, user]);
    await sql.query('INSERT INTO operator_settings (sign_up) VALUES (true)');
    await sql.query('INSERT INTO rate_limits VALUES ($1, 1, $2)', ['key', BIG]);
    await sql.query('UPDATE sessions SET seen_at = $1', [INSTANT]);
    await sql.query('UPDATE guarantors SET name_index = $1 WHERE practice_id = $2', [
      [BYTES, Buffer.alloc(0)],
      practice,
    ]);
  });
  await manyPeople(2500);
  const made = await backUp(database.ownerUrl, file, NOW);
  expect(made).toMatchObject({ ok: true });
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

/** More than are read or put at a time. */
async function manyPeople(count: number): Promise<void> {
  const ids = Array.from({ length: count }, () => newId());
  await asMaintenance(database, (sql) =>
    sql.query(
      `INSERT INTO users (id, email, name, language, created_at)
       SELECT id, id || '@example.org', 'Zoë', 'es', now() FROM unnest($1::uuid[]) AS id`,
      [ids],
    ),
  );
}

async function emptyDatabase(): Promise<TestDatabase> {
  const other = await freshDatabase();
  onTestFinished(() => other.drop());
  return other;
}

/** All rows of all tables, as text. */
async function contentsOf(where: TestDatabase): Promise<Map<string, string[]>> {
  const tables = await rowsOf<{ name: string }>(
    where,
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'",
  );
  const contents = new Map<string, string[]>();
  for (const { name } of tables) {
    const rows = await rowsOf<{ row: string }>(
      where,
      `SELECT t::text AS row FROM ${name} t ORDER BY 1`,
    );
    contents.set(
      name,
      rows.map(({ row }) => row),
    );
  }
  return contents;
}

describe('a backup', () => {
  it('restored elsewhere holds every row as it was', async () => {
    const other = await emptyDatabase();
    expect(await restore(other.ownerUrl, file, NOW)).toMatchObject({ ok: true });
    const [before, after] = [await contentsOf(database), await contentsOf(other)];
    expect([...after.keys()]).toEqual([...before.keys()]);
    for (const [name, rows] of before) {
      if (name === 'outbox_items') continue; // see below
      expect(rows.length, name).toBeGreaterThan(0);
      expect(after.get(name), name).toEqual(rows);
    }
  });

  it('keeps large numbers, bytes, instants and texts exactly', async () => {
    const other = await emptyDatabase();
    await restore(other.ownerUrl, file, NOW);
    const [row] = await rowsOf(
      other,
      `SELECT c.totp_step::text AS step, c.totp_sealed AS bytes, u.name, s.seen_at AS seen, g.name_index AS words
         FROM credentials c JOIN users u ON u.id = c.user_id JOIN sessions s ON s.user_id = u.id,
              guarantors g`,
    );
    const words = [BYTES, Buffer.alloc(0)];
    expect(row).toEqual({ step: BIG, bytes: BYTES, name: TEXT, seen: new Date(INSTANT), words });
  });

  it('sends nothing by itself that may have gone out since', async () => {
    const other = await emptyDatabase();
    const restored = await restore(other.ownerUrl, file, NOW);
    expect(restored).toMatchObject({ ok: true, value: { unknownMails: 3 } });
    const states = 'SELECT state, count(*)::int FROM outbox_items GROUP BY 1 ORDER BY 1';
    expect(await rowsOf(other, states)).toEqual([
      { state: 'failed', count: 3 },
      { state: 'unknown', count: 3 },
    ]);
  });

  it('is for its owner’s eyes and never written over', async () => {
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const before = await readFile(file);
    expect(await backUp(database.ownerUrl, file, NOW)).toMatchObject({ reason: 'file-exists' });
    expect(await readFile(file)).toEqual(before);
  });
});

describe('a restored audit', () => {
  it('is whole, and goes on where it ended', async () => {
    const source = await freshDatabase();
    onTestFinished(() => source.drop());
    const path = join(folder, 'chain');
    const person = { id: newId(), name: 'Ana' };
    const sign = (where: TestDatabase) =>
      asCommand({ ...where, ownerUrl: where.loginUrl }, () =>
        asPerson(person, NOW, (scope) =>
          appendAudit(scope, { kind: 'person', id: person.id }, 'sign-in'),
        ),
      );
    await sign(source);
    await sign(source);
    await backUp(source.ownerUrl, path, NOW);
    const other = await emptyDatabase();
    await restore(other.ownerUrl, path, NOW);
    await sign(other);
    await sign(source);
    const chain = "SELECT seq, encode(hash, 'hex') AS hash FROM audit_entries ORDER BY seq";
    expect(await rowsOf(other, chain)).toHaveLength(3);
    expect(await rowsOf(other, chain)).toEqual(await rowsOf(source, chain));
  });
});

describe('nothing is restored', () => {
  async function refusalOf(path: string, other: TestDatabase): Promise<string> {
    const restored = await restore(other.ownerUrl, path, NOW);
    const rows = await rowsOf(other, 'SELECT FROM users');
    expect(rows).toHaveLength(0);
    return restored.ok ? 'restored' : restored.reason;
  }

  it('from a file that is cut off, wherever it is', async () => {
    const whole = await readFile(file);
    const other = await emptyDatabase();
    const path = join(folder, 'cut');
    for (const share of [0.1, 0.5, 0.9, 0.9999]) {
      await writeFile(path, whole.subarray(0, Math.floor(whole.length * share)));
      expect(await refusalOf(path, other)).toBe('cut-off');
    }
    const lines = gunzipSync(whole).toString().split('\n');
    await writeFile(path, gzipSync(lines.slice(0, -40).join('\n')));
    expect(await refusalOf(path, other)).toBe('cut-off');
  });

  it('from a file that somebody changed', async () => {
    const text = gunzipSync(await readFile(file)).toString();
    const other = await emptyDatabase();
    const path = join(folder, 'changed');
    await writeFile(path, gzipSync(text.replace('"Zoë"', '"Zoe"')));
    expect(await refusalOf(path, other)).toBe('damaged');
    await writeFile(path, gzipSync(text.replace(/\n.*"Zoë".*\n/, '\n')));
    expect(await refusalOf(path, other)).toBe('damaged');
  });

  it('from a file that is none of ours', async () => {
    const other = await emptyDatabase();
    const path = join(folder, 'other');
    expect(await refusalOf(path, other)).toBe('no-file');
    for (const content of [Buffer.from('PK'), gzipSync('hello'), gzipSync('{"format":"x"}\n')]) {
      await writeFile(path, content);
      expect(await refusalOf(path, other)).toBe('not-a-backup');
    }
  });

  it('from another version', async () => {
    const other = await emptyDatabase();
    await withClient(other.ownerUrl, (owner) =>
      owner.query("UPDATE _prisma_migrations SET checksum = 'another'"),
    );
    expect(await refusalOf(file, other)).toBe('other-version');
  });

  it('over rows that are there', async () => {
    const other = await emptyDatabase();
    await asMaintenance(other, (sql) => sql.query('INSERT INTO operator_settings DEFAULT VALUES'));
    expect(await refusalOf(file, other)).toBe('not-empty');
  });
});
