import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeLimits, openLimits } from '../../portal/app/platform/limits.server.ts';
import { closeDatabase, openDatabase } from '../../portal/app/platform/scope.server.ts';
import { signIn } from '../../portal/app/sign-in/sign-in.server.ts';
import { seedDemo } from '../../prisma/seed.ts';
import { doorAt } from './accounts.ts';
import { freshDatabase, rowsOf, type TestDatabase, testSettings } from './database.ts';

let database: TestDatabase;
const NOW = new Date('2026-11-21T09:00:00Z');
const LATER = new Date('2026-11-22T09:00:00Z');

beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

async function everyRow(): Promise<string[]> {
  const tables = await rowsOf<{ name: string }>(
    database,
    `SELECT tablename AS name FROM pg_tables
      WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`,
  );
  const rows = await Promise.all(
    tables.map(({ name }) =>
      rowsOf<{ row: string }>(database, `SELECT '${name}' || t::text AS row FROM ${name} t`),
    ),
  );
  return rows
    .flat()
    .map(({ row }) => row)
    .sort();
}

describe('the demo', () => {
  it('is made once: a second time changes nothing', async () => {
    await seedDemo(database.ownerUrl, testSettings({ demo: true }), NOW);
    const first = await everyRow();
    expect(first.length).toBeGreaterThan(20);
    await seedDemo(database.ownerUrl, testSettings({ demo: true }), LATER);
    expect(await everyRow()).toEqual(first);
  });

  it('lets each of its people in by the sign-ins that it names', async () => {
    const { password, people } = await seedDemo(
      database.ownerUrl,
      testSettings({ demo: true }),
      NOW,
    );
    openDatabase(database.loginUrl);
    openLimits(database.loginUrl);
    const roles = people.map(({ role }) => role).join('\n');
    for (const role of ['manager', 'staff', 'reviewer', 'collector']) expect(roles).toContain(role);
    for (const { email } of people) {
      expect((await signIn({ email, password }, doorAt(NOW))).ok, email).toBe(true);
    }
    await closeLimits();
    await closeDatabase();
  });
});
