import type pg from 'pg';
import { asMaintenance, type TestDatabase } from '../portal/database.ts';
import { keysSeen, type Table } from './tries.ts';
import type { World } from './world.ts';

/** What an agency finds of cases and of what is wanted of it, and no more once the practice has ended the work with it. */
const OF_CASES = [
  ...['placements', 'cases', 'case_events', 'case_packages', 'case_updates'],
  ...['money_movements', 'payment_matches', 'payment_questions'],
];
const WANTED = ['policy_versions', 'policy_attestations'];

/** The practice itself keeps them all. */
export async function foundAfterTheEnd(
  login: pg.Client,
  tables: Table[],
  { named: { practice, agency } }: World,
): Promise<string[]> {
  const found = await keysSeen(login, { agency }, tables);
  const kept = await keysSeen(login, { practice }, tables);
  return [...OF_CASES, ...WANTED].flatMap((name) => [
    ...(found.get(name)?.length ? [`an agency finds ${name} after the end`] : []),
    ...(name === 'case_updates' || kept.get(name)?.length ? [] : [`${name} is lost with the end`]),
  ]);
}

/** What was placed before an end stays out of sight where the practice has chosen the agency anew. */
export async function foundFromBefore(
  login: pg.Client,
  tables: Table[],
  { named: { agency } }: World,
): Promise<string[]> {
  const found = await keysSeen(login, { agency }, tables);
  return OF_CASES.filter((name) => found.get(name)?.length).map(
    (name) => `an agency that was chosen anew finds ${name} from before`,
  );
}

export function endTheWork(database: TestDatabase, { named: { practice } }: World) {
  return asMaintenance(database, (sql) =>
    sql.query(`UPDATE practice_agencies SET standing = 'ended' WHERE practice_id = $1`, [practice]),
  );
}

/** As if the work had ended after the last placement of a world, and been taken up again. */
export function endAndChooseAnew(database: TestDatabase, { named: { practice } }: World) {
  return asMaintenance(database, (sql) =>
    sql.query(
      `UPDATE agency_exits SET ended_at = made_at, exported_at = made_at, exported_by_name = 'x',
         destroyed_on = placed_on, certified_by_name = 'x', certified_at = made_at
         FROM (SELECT made_at, placed_on FROM placements WHERE practice_id = $1
                ORDER BY made_at DESC LIMIT 1) last
        WHERE practice_id = $1`,
      [practice],
    ),
  );
}
