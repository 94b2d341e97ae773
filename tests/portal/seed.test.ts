import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoLines, demoSheet } from '../../apps-script/host/demo-lines.ts';
import { closeLimits, openLimits } from '../../portal/app/platform/limits.server.ts';
import { closeDatabase, openDatabase } from '../../portal/app/platform/scope.server.ts';
import { signIn } from '../../portal/app/sign-in/sign-in.server.ts';
import { seedDemo } from '../../prisma/seed.ts';
import { demoHistory, type Step } from '../../prisma/seed-history.ts';
import { DEMO_FEES } from '../../prisma/seed-mandates.ts';
import { type CivilDate, daysBetween } from '../../shared/calendar.ts';
import { CASE_STATUSES } from '../../shared/cases.ts';
import { hashText, references } from '../../shared/contract/reference.ts';
import { contentHash, syncRow } from '../../shared/contract/sync.ts';
import { byGuarantor } from '../../shared/guarantors.ts';
import { doorAt } from './accounts.ts';
import { freshDatabase, rowsOf, type TestDatabase, testSettings, withClient } from './database.ts';

let database: TestDatabase;
const NOW = new Date('2026-11-21T09:00:00Z');
const LATER = new Date('2026-11-22T09:00:00Z');

beforeAll(async () => {
  database = await freshDatabase();
  await seedDemo(database.ownerUrl, testSettings({ demo: true }), NOW);
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

/** Of the demo's clinic, and its day at NOW. */
const REGION = { locale: 'en_US', timeZone: 'America/New_York' };
const TODAY = '2026-11-21';

describe('the demo', () => {
  it('is made once: a second time changes nothing', async () => {
    const first = await everyRow();
    expect(first.length).toBeGreaterThan(20);
    await seedDemo(database.ownerUrl, testSettings({ demo: true }), LATER);
    expect(await everyRow()).toEqual(first);
  });

  it('goes on where it was cut off', async () => {
    const other = await freshDatabase();
    const settings = testSettings({ demo: true });
    const owner = (sql: string) => withClient(other.ownerUrl, (client) => client.query(sql));
    await owner('ALTER TABLE placements ADD CONSTRAINT cut CHECK (number < 7)');
    await expect(seedDemo(other.ownerUrl, settings, NOW)).rejects.toThrow();
    await owner('ALTER TABLE placements DROP CONSTRAINT cut');
    const events =
      'SELECT event, from_status, to_status, at, facts FROM case_events ORDER BY at, facts::text';
    expect((await rowsOf(other, events)).length).toBeGreaterThan(0);
    await seedDemo(other.ownerUrl, settings, LATER);
    expect(await rowsOf(other, events)).toEqual(await rowsOf(database, events));
    await other.drop();
  }, 60_000);

  it('lets each of its people in by the sign-ins that it names', async () => {
    const { password, people } = await seedDemo(
      database.ownerUrl,
      testSettings({ demo: true }),
      NOW,
    );
    openDatabase(database.loginUrl);
    openLimits(database.loginUrl);
    const roles = people.flatMap(({ places }) => places.map(({ role }) => role));
    expect([...new Set(roles)].sort()).toEqual(['collector', 'manager', 'reviewer', 'staff']);
    for (const { email } of people) {
      expect((await signIn({ email, password }, doorAt(NOW))).ok, email).toBe(true);
    }
    await closeLimits();
    await closeDatabase();
  });
});

describe('the demo’s history', () => {
  it('covers six months, two agencies, and every status that a case can have', async () => {
    const statuses = await rowsOf<{ status: string }>(
      database,
      'SELECT DISTINCT status FROM cases',
    );
    expect(statuses.map(({ status }) => status).sort()).toEqual([...CASE_STATUSES].sort());
    const [placed] = await rowsOf(
      database,
      `SELECT count(DISTINCT agency_id)::int AS agencies,
              count(DISTINCT date_trunc('month', placed_on))::int AS months,
              count(*) BETWEEN 50 AND 70 AS "isAboutSixty" FROM cases`,
    );
    expect(placed).toEqual({ agencies: 2, months: 6, isAboutSixty: true });
  });

  it('lies in the past, in one order for all', async () => {
    const tables = ['case_events', 'money_movements', 'placements', 'audit_entries', 'receivables'];
    for (const table of tables) {
      const column = { placements: 'made_at', receivables: 'changed_at' }[table] ?? 'at';
      const later = await rowsOf(database, `SELECT FROM ${table} WHERE ${column} > $1`, [NOW]);
      expect(later, table).toEqual([]);
    }
    const unordered = await rowsOf(
      database,
      `SELECT FROM (SELECT at, lag(at) OVER (PARTITION BY tenant_id ORDER BY seq) AS before
                      FROM audit_entries) AS entry WHERE at < before`,
    );
    expect(unordered).toEqual([]);
  });

  it('leaves one payment to ask about, and one case on which sheet and agency disagree', async () => {
    const open = `SELECT FROM payment_questions WHERE answer IS NULL`;
    expect(await rowsOf(database, open)).toHaveLength(1);
    const working = `'accepted', 'contacted', 'promise', 'plan', 'part_paid'`;
    const contested = await rowsOf(
      database,
      `SELECT FROM cases c JOIN receivables r USING (practice_id, ref)
        WHERE 'dispute' = ANY(r.flags) AND c.status IN (${working})`,
    );
    expect(contested).toHaveLength(1);
  });

  it('adds up: each balance is the sum of its movements, and what sheet and agency say', async () => {
    const cases = await rowsOf<Record<'balance' | 'moved' | 'said', string>>(
      database,
      `SELECT c.balance, (SELECT sum(amount) FROM money_movements m WHERE m.case_id = c.id) AS moved,
              r.open
              + coalesce((SELECT sum(q.amount) FROM payment_questions q
                           WHERE q.case_id = c.id AND q.answer IS NULL), 0)
              - coalesce((SELECT sum(-m.amount) FROM money_movements m
                           WHERE m.case_id = c.id AND m.kind = 'reported'), 0)
              + coalesce((SELECT sum(p.amount) FROM payment_matches p WHERE p.case_id = c.id), 0)
              AS said
         FROM cases c JOIN receivables r USING (practice_id, ref)`,
    );
    expect(cases.length).toBeGreaterThan(50);
    for (const { balance, moved, said } of cases)
      expect({ moved, said }).toEqual({ moved: balance, said: balance });
  });

  it('is the clinic’s own sheet’s: its next sync has nothing to send', async () => {
    const sheet = demoSheet(TODAY, REGION);
    const { readable, leftOut } = demoLines(sheet);
    const refs = references(sheet.referenceKey);
    const hashes = byGuarantor([...readable, ...leftOut]).flatMap(({ key, lines }) =>
      lines.map((line) => syncRow(line, key, refs)).map((row) => [row.ref, contentHash(row)]),
    );
    const unreadable = new Set(leftOut.map(({ key }) => refs.line(key)));
    const known = await rowsOf<{ ref: string; hash: string }>(
      database,
      `SELECT ref, encode(content_hash, 'hex') AS hash FROM receivables WHERE closed_at IS NULL`,
    );
    const sent = hashes.filter(([ref = '']) => !unreadable.has(ref));
    expect(known.map(({ ref, hash }) => [ref, hash]).sort()).toEqual(sent.sort());
    const [connected] = await rowsOf<{ document: string; key: string }>(
      database,
      `SELECT encode(document_hash, 'hex') AS document, encode(key_check, 'hex') AS key FROM sheets`,
    );
    expect(connected).toEqual({ document: hashText(sheet.workbook.id), key: refs.keyCheck });
  });

  it('happens in the same way whatever the day, and the same twice', () => {
    const terms = [
      { slug: 'one', fee: DEMO_FEES.northgate },
      { slug: 'two', fee: DEMO_FEES.brightwater },
    ] as const;
    const storyOf = (today: CivilDate) => {
      const { readable: lines } = demoLines(demoSheet(today, REGION));
      const steps = demoHistory({ today, lines, terms, seed: 1 });
      return steps.map((step) => [daysBetween(step.on, today), step.kind, lineNames(step)]);
    };
    const story = storyOf(TODAY);
    expect(story.every(([ago]) => Number(ago) > 0)).toBe(true);
    const days: CivilDate[] = [
      '2026-11-21',
      '2027-01-01',
      '2028-02-29',
      '2028-03-01',
      '2026-12-31',
    ];
    for (const day of days) expect(storyOf(day), day).toEqual(story);
  });
});

function lineNames(step: Step): string[] {
  if (step.kind === 'act') return [step.line];
  return 'lines' in step
    ? step.lines.map((line) => (typeof line === 'string' ? line : line.key))
    : [];
}
