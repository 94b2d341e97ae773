import type pg from 'pg';
import { newId } from '../../portal/app/platform/ids.server.ts';
import { putInForce } from '../portal/mandates.ts';
import type { TestTenant } from '../portal/people.ts';

/**
 * Fills a practice with cases of a year, in bulk: placed in twelve months with its agencies, accepted, a
 * third of them paid in part once, a ninth twice. The sums are kept as the verbs keep them.
 */
export async function fillWithCases(
  sql: pg.ClientBase,
  practice: TestTenant,
  agencies: readonly TestTenant[],
  cases: number,
): Promise<void> {
  const sheet = newId();
  const values = [practice.id, sheet, cases, agencies.map(({ id }) => id)];
  await sql.query(
    `INSERT INTO sheets (practice_id, id, document_hash, name, key_check, connected_at)
     VALUES ($1, $2, sha256($3), 'Bench', sha256($3), now())`,
    [practice.id, sheet, sheet],
  );
  for (const agency of agencies) {
    await sql.query(
      `INSERT INTO practice_agencies VALUES ($1, $2, 'approved', 'Bench', $3, now())`,
      [practice.id, agency.id, newId()],
    );
    await putInForce(sql, [practice.id, agency.id]);
  }
  await sql.query(MADE, values);
  for (const statement of [RECEIVABLES, PLACEMENTS, CASES, PLACED, ACCEPTED]) {
    await sql.query(statement);
  }
  await pay(sql, 3);
  await pay(sql, 9);
  await sql.query('DROP TABLE made');
  for (const statement of SUMS) await sql.query(statement, [practice.id]);
}

/** Each case once, with all that does not change; the numbers are spread, and always the same. */
const MADE = `
  CREATE TEMPORARY TABLE made AS
  SELECT $1::uuid AS practice_id, $2::uuid AS sheet_id, number, id, ref, agency_id, open, placed_on,
         placed_on - 100 - number % 50 AS due_date,
         md5($1::text || agency_id || placed_on)::uuid AS placement_id
    FROM (SELECT number, gen_random_uuid() AS id, gen_random_uuid() AS ref,
                 5000 + number * 7919 % 90000 AS open,
                 ($4::uuid[])[1 + number % cardinality($4::uuid[])] AS agency_id,
                 (date_trunc('month', now()) - make_interval(months => number % 12))::date AS placed_on
            FROM generate_series(1, $3::int) AS number) AS one`;

const RECEIVABLES = `
  INSERT INTO receivables (practice_id, ref, sheet_id, guarantor_ref, currency, amount, settled, open,
                           due_date, flags, content_hash, state, changed_at)
  SELECT practice_id, ref, sheet_id, ref, 'USD', open, false, open, due_date, '{}', '', 'placed', now()
    FROM made`;

const PLACEMENTS = `
  INSERT INTO placements
  SELECT practice_id, placement_id, agency_id, row_number() OVER (ORDER BY placement_id), sheet_id,
         'Bench', now(), placed_on, 1
    FROM (SELECT DISTINCT practice_id, placement_id, agency_id, sheet_id, placed_on FROM made) AS each`;

const CASES = `
  INSERT INTO cases (practice_id, id, agency_id, placement_id, number, ref, guarantor_ref, status,
                     last_event, seq, currency, placed_amount, balance, placed_on, due_date, changed_at)
  SELECT practice_id, id, agency_id, placement_id, number, ref, ref, 'placed', 'place', 1, 'USD', open,
         open, placed_on, due_date, now()
    FROM made`;

const PLACED = `
  INSERT INTO money_movements (practice_id, id, agency_id, case_id, kind, amount, on_day, at)
  SELECT practice_id, gen_random_uuid(), agency_id, id, 'placed', open, placed_on, now() FROM made`;

const ACCEPTED = `
  UPDATE cases SET status = 'accepted', last_event = 'accept', seq = seq + 1,
                   clock = 'first-contact', clock_since = current_date,
                   clock_due_on = current_date + 7
    FROM made WHERE made.practice_id = cases.practice_id AND made.id = cases.id`;

/** Every so-manieth case is paid in part, some weeks after its placement. */
async function pay(sql: pg.ClientBase, every: number): Promise<void> {
  await sql.query(
    `INSERT INTO money_movements (practice_id, id, agency_id, case_id, kind, amount, fee, on_day, at)
     SELECT practice_id, gen_random_uuid(), agency_id, id, 'reported', -(open / 5), open / 20,
            least(placed_on + 20 * $1::int + number % 30, current_date), now()
       FROM made WHERE number % $1 = 0`,
    [every],
  );
  await sql.query(
    `UPDATE cases SET status = 'part_paid', last_event = 'payment', seq = seq + 1,
                      balance = balance - open / 5
       FROM made WHERE made.practice_id = cases.practice_id AND made.id = cases.id
                   AND made.number % $1 = 0`,
    [every],
  );
}

const SUMS = [
  `INSERT INTO placed_sums
   SELECT practice_id, agency_id, currency, date_trunc('month', placed_on), count(*), sum(placed_amount)
     FROM cases WHERE practice_id = $1 GROUP BY 1, 2, 3, 4`,
  `INSERT INTO recovered_sums
   SELECT c.practice_id, c.agency_id, c.currency, date_trunc('month', c.placed_on),
          date_trunc('month', m.on_day), -sum(m.amount), sum(m.fee)
     FROM money_movements m JOIN cases c ON c.practice_id = m.practice_id AND c.id = m.case_id
    WHERE m.practice_id = $1 AND m.kind = 'reported' GROUP BY 1, 2, 3, 4, 5`,
];
