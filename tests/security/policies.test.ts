import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROLES } from '../../portal/app/platform/db/roles.server.ts';
import { freshDatabase, type TestDatabase } from '../portal/database.ts';
import { breachesOf, closeFloor, type Floor, makeFloor } from './floor.ts';
import { NOBODYS } from './world.ts';

/**
 * The negative control of the floor: each policy is opened and dropped, with none of the portal's checks
 * in between, and each time the floor's own test has to see it.
 */

interface Policy {
  /** Or RESTRICTIVE: it takes away what others give. */
  kind: string;
  table: string;
  name: string;
  role: string;
  command: string;
  using: string | null;
  check: string | null;
}

const POLICIES = `SELECT permissive AS kind, tablename AS table, policyname AS name, roles[1] AS role, cmd AS command,
  qual AS using, with_check AS check FROM pg_policies WHERE schemaname = 'public' ORDER BY 2, 3`;

let database: TestDatabase;
let floor: Floor;
let owner: pg.Client;
/** Of the tables whose rows have an owner. */
let owned: Policy[];

beforeAll(async () => {
  database = await freshDatabase();
  floor = await makeFloor(database);
  owner = new pg.Client(database.ownerUrl);
  await owner.connect();
  const { rows } = await owner.query<Policy>(POLICIES);
  owned = rows.filter(({ table }) => !NOBODYS.includes(table));
});
afterAll(async () => {
  await closeFloor(floor);
  await owner.end();
  await database.drop();
});

/** Does something to the policies, looks at their table, and puts them back. */
async function breachesWith(policy: Policy, statement: string): Promise<string[]> {
  const tables = floor.tables.filter(({ name }) => name === policy.table);
  await owner.query(statement);
  try {
    return await breachesOf({ ...floor, tables });
  } finally {
    await owner.query(
      `DROP POLICY IF EXISTS ${policy.name} ON ${policy.table}; ${creationOf(policy)}`,
    );
  }
}

function creationOf({ kind, table, name, role, command, using, check }: Policy): string {
  const to = `CREATE POLICY ${name} ON ${table} AS ${kind} FOR ${command} TO ${role}`;
  return `${to}${using ? ` USING (${using})` : ''}${check ? ` WITH CHECK (${check})` : ''}`;
}

function alter({ table, name }: Policy, half: string): string {
  return `ALTER POLICY ${name} ON ${table} ${half}`;
}

/** Each half of a policy that holds somebody back, opened. */
function opened(policy: Policy): string[] {
  const { using, check } = policy;
  return [
    ...(using && using !== 'true' ? [alter(policy, 'USING (true)')] : []),
    ...(check && check !== 'true' ? [alter(policy, 'WITH CHECK (true)')] : []),
    ...(using && check ? [alter(policy, 'USING (true) WITH CHECK (true)')] : []),
  ];
}

async function missed(plans: [Policy, string][]): Promise<string[]> {
  const unseen: string[] = [];
  for (const [policy, statement] of plans) {
    if ((await breachesWith(policy, statement)).length === 0) unseen.push(statement);
  }
  process.stdout.write(`policies: caught ${plans.length - unseen.length} / ${plans.length}\n`);
  return unseen;
}

describe('the test of row-level security', () => {
  it('sees each policy that is opened', async () => {
    const held = owned.filter(({ role }) => role === ROLES.app);
    expect(held.length).toBeGreaterThan(20);
    const plans = held.flatMap((policy) =>
      opened(policy).map((statement): [Policy, string] => [policy, statement]),
    );
    expect(await missed(plans)).toEqual([]);
  });

  it('sees each policy that is dropped', async () => {
    const plans = owned.map((policy): [Policy, string] => [
      policy,
      `DROP POLICY ${policy.name} ON ${policy.table}`,
    ]);
    expect(await missed(plans)).toEqual([]);
  });

  it('finds the floor whole again afterwards', async () => {
    expect(await breachesOf(floor)).toEqual([]);
  });
});
