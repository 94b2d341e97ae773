import { asOperator, type SystemScope } from '../platform/scope.server.ts';

/** A sum that is kept, and is not what its movements add up to; minor units, or for `cases` a number. */
export interface SumFault {
  practice: string;
  kind: 'placed' | 'cases' | 'recovered' | 'fee' | 'balance';
  /** Agency, currency and months; for a balance the case's number. */
  of: string;
  kept: number;
  raw: number;
}

/** Compares every kept sum, and every case's balance, with the movements of all practices. */
export function checkSums(now: Date): Promise<{ cases: number; faults: SumFault[] }> {
  return asOperator(now, async (scope) => ({
    cases: await scope.db.case.count(),
    faults: [
      ...(await placedFaults(scope)),
      ...(await recoveredFaults(scope)),
      ...(await balanceFaults(scope)),
    ],
  }));
}

function placedFaults({ db }: SystemScope): Promise<SumFault[]> {
  return db.$queryRaw<SumFault[]>`
    WITH raw AS (
      SELECT c.practice_id, c.agency_id, c.currency,
             date_trunc('month', c.placed_on::timestamp)::date AS month,
             count(*) AS cases, sum(m.amount) AS amount
        FROM money_movements m
        JOIN cases c ON c.practice_id = m.practice_id AND c.id = m.case_id
       WHERE m.kind = 'placed'
       GROUP BY 1, 2, 3, 4)
    SELECT p.slug AS practice, kind,
           concat_ws(' ', a.slug, currency, to_char(month, 'YYYY-MM')) AS of,
           coalesce(one.kept, 0)::float8 AS kept, coalesce(one.summed, 0)::float8 AS raw
      FROM raw FULL JOIN placed_sums s USING (practice_id, agency_id, currency, month)
      JOIN practices p ON p.id = practice_id
      JOIN agencies a ON a.id = agency_id
     CROSS JOIN LATERAL (VALUES ('placed', s.amount, raw.amount), ('cases', s.cases, raw.cases))
        AS one (kind, kept, summed)
     WHERE one.kept IS DISTINCT FROM one.summed
     ORDER BY practice, of, kind`;
}

function recoveredFaults({ db }: SystemScope): Promise<SumFault[]> {
  return db.$queryRaw<SumFault[]>`
    WITH raw AS (
      SELECT c.practice_id, c.agency_id, c.currency,
             date_trunc('month', c.placed_on::timestamp)::date AS placed_month,
             date_trunc('month', m.on_day::timestamp)::date AS received_month,
             coalesce(-sum(m.amount) FILTER (WHERE m.kind IN ('reported', 'reversal')), 0) AS collected,
             sum(m.fee) AS fee
        FROM money_movements m
        JOIN cases c ON c.practice_id = m.practice_id AND c.id = m.case_id
       WHERE m.kind IN ('reported', 'reversal') OR m.fee <> 0
       GROUP BY 1, 2, 3, 4, 5)
    SELECT p.slug AS practice, kind,
           concat_ws(' ', a.slug, currency, to_char(placed_month, 'YYYY-MM'),
                     to_char(received_month, 'YYYY-MM')) AS of,
           coalesce(one.kept, 0)::float8 AS kept, coalesce(one.summed, 0)::float8 AS raw
      FROM raw FULL JOIN recovered_sums s
     USING (practice_id, agency_id, currency, placed_month, received_month)
      JOIN practices p ON p.id = practice_id
      JOIN agencies a ON a.id = agency_id
     CROSS JOIN LATERAL (VALUES ('recovered', s.collected, raw.collected), ('fee', s.fee, raw.fee))
        AS one (kind, kept, summed)
     WHERE one.kept IS DISTINCT FROM one.summed
     ORDER BY practice, of, kind`;
}

function balanceFaults({ db }: SystemScope): Promise<SumFault[]> {
  return db.$queryRaw<SumFault[]>`
    SELECT p.slug AS practice, 'balance' AS kind, 'C-' || c.number AS of, c.balance::float8 AS kept,
           coalesce(m.amount, 0)::float8 AS raw
      FROM cases c
      JOIN practices p ON p.id = c.practice_id
      LEFT JOIN (SELECT practice_id, case_id, sum(amount) AS amount FROM money_movements
                  GROUP BY practice_id, case_id) m
        ON m.practice_id = c.practice_id AND m.case_id = c.id
     WHERE m.amount IS DISTINCT FROM c.balance
     ORDER BY practice, c.number`;
}
