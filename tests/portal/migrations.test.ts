import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { migrate } from '../../portal/app/platform/db/migrate.server.ts';
import { ROOT } from '../house/sources.ts';
import { emptyDatabase, type TestDatabase, withClient } from './database.ts';

const FOLDER = `${ROOT}prisma/migrations`;
const NAMES = readdirSync(FOLDER)
  .filter((name) => /^\d/.test(name))
  .sort();

async function withoutTables(): Promise<TestDatabase> {
  const database = await emptyDatabase();
  onTestFinished(() => database.drop());
  return database;
}

function change({ ownerUrl }: TestDatabase, statement: string, values: unknown[] = []) {
  return withClient(ownerUrl, (owner) => owner.query(statement, values));
}

describe('migrations', () => {
  it('are applied once, by whoever comes first, while the others wait', async () => {
    const { ownerUrl } = await withoutTables();
    const started = await Promise.all([1, 2, 3].map(() => migrate(ownerUrl)));
    expect(started.map(({ applied }) => applied.length).sort()).toEqual([0, 0, NAMES.length]);
    expect(await migrate(ownerUrl)).toEqual({ applied: [] });
  });

  it('are written down as Prisma’s own command does', async () => {
    const database = await withoutTables();
    await migrate(database.ownerUrl);
    const { rows } = await change(
      database,
      `SELECT migration_name AS name, checksum, applied_steps_count AS steps FROM _prisma_migrations
        WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY 1`,
    );
    const checksum = (name: string) =>
      createHash('sha256')
        .update(readFileSync(`${FOLDER}/${name}/migration.sql`))
        .digest('hex');
    expect(rows).toEqual(NAMES.map((name) => ({ name, checksum: checksum(name), steps: 1 })));
  });

  it('are refused where a file was changed after it had been applied', async () => {
    const database = await withoutTables();
    await migrate(database.ownerUrl);
    await change(
      database,
      "UPDATE _prisma_migrations SET checksum = 'x' WHERE migration_name = $1",
      [NAMES[0]],
    );
    await expect(migrate(database.ownerUrl)).rejects.toThrow(
      `The migration ${NAMES[0]} was changed after it had been applied`,
    );
  });

  it('are refused where a newer version has been there', async () => {
    const database = await withoutTables();
    await migrate(database.ownerUrl);
    await change(
      database,
      "UPDATE _prisma_migrations SET migration_name = '29990101000000_later' WHERE migration_name = $1",
      [NAMES[0]],
    );
    await expect(migrate(database.ownerUrl)).rejects.toThrow('29990101000000_later');
  });

  it('that fail leave nothing behind, and are tried again', async () => {
    const database = await withoutTables();
    await change(database, 'CREATE TABLE sessions (id int)');
    await expect(migrate(database.ownerUrl)).rejects.toThrow(`The migration ${NAMES[0]} failed`);
    const tables = "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1";
    expect((await change(database, tables)).rows).toEqual([
      { tablename: '_prisma_migrations' },
      { tablename: 'sessions' },
    ]);
    await change(database, 'DROP TABLE sessions');
    expect((await migrate(database.ownerUrl)).applied).toEqual(NAMES);
  });
});
