import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it, onTestFinished } from 'vitest';
import { termsOf } from '../../portal/app/mandates/terms-schema.server.ts';
import { migrate } from '../../portal/app/platform/db/migrate.server.ts';
import { ROOT } from '../house/sources.ts';
import { asMaintenance, emptyDatabase, rowsOf, type TestDatabase, withClient } from './database.ts';
import { mandateTerms } from './mandates.ts';

const FOLDER = `${ROOT}prisma/migrations`;
const MANDATES = '20261122010000_mandates';

/** The tables as they were before the migration, which is the next to be applied. */
async function databaseBefore(migration: string): Promise<TestDatabase> {
  const database = await emptyDatabase();
  onTestFinished(() => database.drop());
  await withClient(database.ownerUrl, async (owner) => {
    await owner.query(
      `CREATE TABLE _prisma_migrations (
         id varchar(36) PRIMARY KEY, checksum varchar(64) NOT NULL, finished_at timestamptz,
         migration_name varchar(255) NOT NULL, logs text, rolled_back_at timestamptz,
         started_at timestamptz NOT NULL DEFAULT now(), applied_steps_count integer NOT NULL DEFAULT 0)`,
    );
    const names = readdirSync(FOLDER).filter((name) => /^\d/.test(name) && name < migration);
    for (const name of names.sort()) {
      const sql = readFileSync(`${FOLDER}/${name}/migration.sql`, 'utf8');
      await owner.query(sql);
      const checksum = createHash('sha256').update(sql).digest('hex');
      await owner.query(
        `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at)
         VALUES ($1, $2, $3, now())`,
        [randomUUID(), checksum, name],
      );
    }
  });
  return database;
}

const DECIDED = '2026-03-01T03:30:00Z'; // still February in Lima

/** A practice in Lima with an agency, a placement, a case and a payment that bore a fee. */
async function arrangeWork(database: TestDatabase) {
  const [practice, agency, user, ref] = [1, 2, 3, 4].map(() => randomUUID());
  const [sheet, placement, one] = [1, 2, 3].map(() => randomUUID());
  const statements: [string, unknown[]][] = [
    [
      `INSERT INTO practices VALUES ($1, 'clinica', 'Clínica', 'es', 'America/Lima', now())`,
      [practice],
    ],
    [`INSERT INTO agencies VALUES ($1, 'fair', 'Fair', 'en', 'Europe/Paris', now())`, [agency]],
    [
      `INSERT INTO users (id, email, name, language, created_at)
       VALUES ($1, 'e@example.org', 'Elena', 'es', now())`,
      [user],
    ],
    [
      `INSERT INTO practice_agencies VALUES ($1, $2, 'approved', 2250, 5000, 'PEN', 'Known.', $3, $4)`,
      [practice, agency, user, DECIDED],
    ],
    [
      `INSERT INTO sheets (practice_id, id, document_hash, name, key_check, connected_at)
       VALUES ($1, $2, '', 'Sheet', '', now())`,
      [practice, sheet],
    ],
    [
      `INSERT INTO receivables (practice_id, ref, sheet_id, guarantor_ref, currency, settled, open,
         flags, content_hash, changed_at)
       VALUES ($1, $2, $3, $2, 'PEN', false, 10000, '{}', '', now())`,
      [practice, ref, sheet],
    ],
    [
      `INSERT INTO placements VALUES ($1, $2, $3, 1, $4, 'Elena', now(), now())`,
      [practice, placement, agency, user],
    ],
    [
      `INSERT INTO cases (practice_id, agency_id, id, placement_id, number, ref, guarantor_ref,
         status, last_event, seq, currency, placed_amount, balance, placed_on, changed_at)
       VALUES ($1, $2, $3, $4, 1, $5, $5, 'placed', 'place', 1, 'PEN', 10000, 10000, now(), now())`,
      [practice, agency, one, placement, ref],
    ],
    [
      `INSERT INTO money_movements (practice_id, id, agency_id, case_id, kind, amount, fee, on_day, at)
       VALUES ($1, $2, $3, $2, 'reported', -1000, 225, now(), now())`,
      [practice, one, agency],
    ],
    [
      `INSERT INTO case_events (practice_id, agency_id, case_id, seq, at, by, actor, event,
         to_status, facts)
       VALUES ($1, $2, $3, 2, $4, 'practice', 'Elena', 'recall', 'recalled', '{}')`,
      [practice, agency, one, DECIDED],
    ],
  ];
  await asMaintenance(database, async (sql) => {
    for (const [statement, values] of statements) await sql.query(statement, values);
  });
  return { user };
}

it('The terms of before are the first mandate, in force, and what was placed stands under it', async () => {
  const database = await databaseBefore(MANDATES);
  const { user } = await arrangeWork(database);
  const { applied } = await migrate(database.ownerUrl);
  expect(applied[0]).toBe(MANDATES);
  const [mandate, ...others] = await rowsOf<Record<string, unknown>>(
    database,
    'SELECT * FROM mandates',
  );
  expect(others).toEqual([]);
  const at = new Date(DECIDED);
  expect(mandate).toMatchObject({
    ...{ version: 1, created_by: user, created_by_name: 'Elena', created_at: at },
    ...{ practice_signed_by: user, practice_signed_name: 'Elena', practice_signed_at: at },
    ...{ agency_signed_by: null, agency_signed_name: '', agency_signed_at: at },
    ...{ declined_at: null, withdrawn_at: null },
  });
  expect(termsOf(mandate?.['terms'])).toEqual(
    mandateTerms({
      ...{ currency: 'PEN', fee: { rates: [[2250]] }, minimumBalance: 5000 },
      reviewOn: '2027-02-28',
    }),
  );
  expect(
    await rowsOf(
      database,
      `SELECT p.mandate_version, m.fee::int, m.fee_lines FROM placements p, money_movements m`,
    ),
  ).toEqual([{ mandate_version: 1, fee: 225, fee_lines: [] }]);
});

it('What was recalled before keeps its day in the practice’s zone, and payments what was collected', async () => {
  const database = await databaseBefore(MANDATES);
  await arrangeWork(database);
  await migrate(database.ownerUrl);
  const facts = 'SELECT recalled_on::text, legal_since, lawsuit_allowed FROM cases';
  expect(await rowsOf(database, facts)).toEqual([
    { recalled_on: '2026-02-28', legal_since: null, lawsuit_allowed: false },
  ]);
  const money = await rowsOf(database, 'SELECT collected::int FROM money_movements');
  expect(money).toEqual([{ collected: 1000 }]);
});

it('A portal without any agency yet is migrated as well', async () => {
  const database = await databaseBefore(MANDATES);
  await migrate(database.ownerUrl);
  expect(await rowsOf(database, 'SELECT FROM mandates')).toEqual([]);
});

it('What was decided before is the first decision, without marks and without a letter', async () => {
  const database = await databaseBefore(MANDATES);
  const { user } = await arrangeWork(database);
  await migrate(database.ownerUrl);
  expect(await rowsOf(database, 'SELECT * FROM agency_decisions')).toMatchObject([
    {
      ...{ seq: 1, standing: 'approved', way: 'without-scores', reason: 'Known.' },
      ...{ decided_by: user, decided_by_name: 'Elena', decided_at: new Date(DECIDED) },
    },
  ]);
  expect(await rowsOf(database, 'SELECT * FROM decision_letters')).toEqual([]);
});
