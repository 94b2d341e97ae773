import type { CivilDate } from '../../shared/calendar.ts';
import type { World } from './thread-world.ts';

/** What a judge reads in the database by itself, as maintenance. */

/** A case as the database keeps it. Amounts are minor units. */
export interface Kept {
  id: string;
  ref: string;
  number: number;
  status: string;
  recalledOn: CivilDate | null;
  balance: number;
  /** The sum of its movements. */
  moved: number;
  /** What is open of its line by the last sync. */
  open: number;
  asked: number;
  /** Reported payments less reversals, their fees, and how many there were. */
  collected: number;
  fee: number;
  reported: number;
  reversed: number;
  /** How much of the payments the sheet shows. */
  matched: number;
  /** No later case is about the same line. */
  isNewest: boolean;
}

export async function readKept({ sql, practice }: World): Promise<Kept[]> {
  const { rows } = await sql.query<Kept>(
    `SELECT c.id, c.ref, c.number, c.status, c.balance::int, r.open::int,
            c.recalled_on::text AS "recalledOn",
            money.moved, money.collected, money.fee, money.reported, money.reversed,
            (SELECT coalesce(sum(q.amount), 0)::int FROM payment_questions q
              WHERE q.practice_id = c.practice_id AND q.case_id = c.id
                AND q.answer IS NULL) AS asked,
            (SELECT coalesce(sum(CASE m.kind WHEN 'reported' THEN p.amount ELSE -p.amount END), 0)::int
               FROM payment_matches p
               JOIN money_movements m ON m.practice_id = p.practice_id AND m.id = p.payment_id
              WHERE p.practice_id = c.practice_id AND p.case_id = c.id) AS matched,
            c.number = max(c.number) OVER (PARTITION BY c.ref) AS "isNewest"
       FROM cases c
       JOIN receivables r ON r.practice_id = c.practice_id AND r.ref = c.ref
      CROSS JOIN LATERAL (
        SELECT sum(amount)::int AS moved, sum(fee)::int AS fee,
               coalesce(-sum(amount) FILTER (WHERE kind IN ('reported', 'reversal')), 0)::int AS collected,
               count(*) FILTER (WHERE kind = 'reported')::int AS reported,
               count(*) FILTER (WHERE kind = 'reversal')::int AS reversed
          FROM money_movements m
         WHERE m.practice_id = c.practice_id AND m.case_id = c.id) AS money
      WHERE c.practice_id = $1 ORDER BY c.number`,
    [practice.id],
  );
  return rows;
}

/** What is open of each line: reference -> minor units. */
export async function readLines({ sql, practice }: World): Promise<Map<string, number>> {
  const { rows } = await sql.query<{ ref: string; open: number }>(
    `SELECT ref, open::int FROM receivables
      WHERE practice_id = $1 AND closed_at IS NULL AND missing_since IS NULL`,
    [practice.id],
  );
  return new Map(rows.map(({ ref, open }) => [ref, open]));
}

/** Sums that are not those of their rows, and an audit that is not whole or lacks an event. */
const FAULTS = `
  WITH placed AS (
    SELECT date_trunc('month', placed_on::timestamp)::date AS month, count(*) AS cases,
           sum(placed_amount) AS amount
      FROM cases WHERE practice_id = $1 GROUP BY 1),
  recovered AS (
    SELECT date_trunc('month', c.placed_on::timestamp)::date AS placed_month,
           date_trunc('month', m.on_day::timestamp)::date AS received_month,
           coalesce(-sum(m.amount) FILTER (WHERE m.kind IN ('reported', 'reversal')), 0) AS collected,
           sum(m.fee) AS fee
      FROM money_movements m JOIN cases c ON c.practice_id = m.practice_id AND c.id = m.case_id
     WHERE m.practice_id = $1 AND (m.kind IN ('reported', 'reversal') OR m.fee <> 0) GROUP BY 1, 2),
  audit AS (
    SELECT action, seq, previous_hash,
           row_number() OVER chain AS place, lag(hash) OVER chain AS before
      FROM audit_entries WHERE tenant_id IN ($1, $2)
    WINDOW chain AS (PARTITION BY tenant_id ORDER BY seq))
  SELECT 'placed sums of ' || month AS fault
    FROM placed FULL JOIN (SELECT * FROM placed_sums WHERE practice_id = $1) s USING (month)
   WHERE s.cases IS DISTINCT FROM placed.cases OR s.amount IS DISTINCT FROM placed.amount
  UNION ALL
  SELECT 'recovered sums of ' || received_month
    FROM recovered FULL JOIN (SELECT * FROM recovered_sums WHERE practice_id = $1) s
   USING (placed_month, received_month)
   WHERE s.collected IS DISTINCT FROM recovered.collected OR s.fee IS DISTINCT FROM recovered.fee
  UNION ALL
  SELECT 'audit entry ' || seq FROM audit
   WHERE seq <> place OR (place > 1 AND previous_hash IS DISTINCT FROM before)
  UNION ALL
  SELECT 'an event without its audit'
   WHERE (SELECT count(*) FROM audit WHERE action = 'case-event')
      <> (SELECT count(*) FROM case_events WHERE practice_id = $1 AND event <> 'place')`;

export async function readFaults({ sql, practice, agency }: World): Promise<string[]> {
  const { rows } = await sql.query<{ fault: string }>(FAULTS, [practice.id, agency.id]);
  return rows.map(({ fault }) => fault);
}
