import type pg from 'pg';
import { keysSeen, type Table } from './tries.ts';
import type { World } from './world.ts';

/** What an agency finds of cases and of what is wanted of it, and no more once the practice has ended the work with it. */
const OF_CASES = [
  ...['placements', 'cases', 'case_events', 'case_packages', 'case_updates'],
  ...['money_movements', 'payment_matches', 'payment_questions'],
  ...['policy_versions', 'policy_attestations'],
];

/** The practice itself keeps them all. */
export async function foundAfterTheEnd(
  login: pg.Client,
  tables: Table[],
  { named: { practice, agency } }: World,
): Promise<string[]> {
  const found = await keysSeen(login, { agency }, tables);
  const kept = await keysSeen(login, { practice }, tables);
  return OF_CASES.flatMap((name) => [
    ...(found.get(name)?.length ? [`an agency finds ${name} after the end`] : []),
    ...(name === 'case_updates' || kept.get(name)?.length ? [] : [`${name} is lost with the end`]),
  ]);
}
