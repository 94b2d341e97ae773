import type { CivilDate } from '../../../shared/calendar.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import type { KnownLine } from './aged-lines.ts';

/**
 * All lines that the sheets had on a day, as the portal knows them now: what was closed later was still
 * there, and so is what a sheet has no more while an agency's case of it is not closed. One query, with
 * the columns that the aging and the figures need and no more.
 */
export function readLines({ db, tenant }: PracticeScope, on: CivilDate): Promise<KnownLine[]> {
  return db.$queryRaw<KnownLine[]>`
    SELECT ref, guarantor_ref AS guarantor, sheet_id AS "sheetId", currency, amount::float8,
           paid::float8, balance::float8, settled, service_date::text AS "serviceDate",
           invoice_date::text AS "invoiceDate", due_date::text AS "dueDate",
           paid_date::text AS "paidDate", flags, state, missing_since IS NOT NULL AS "isMissing",
           gone.day::text AS "goneOn"
      FROM receivables
     CROSS JOIN LATERAL (SELECT least(
             (closed_at AT TIME ZONE ${tenant.timeZone})::date,
             CASE WHEN state = 'placed' AND NOT EXISTS (
                    SELECT FROM cases c
                     WHERE c.practice_id = receivables.practice_id AND c.ref = receivables.ref
                       AND c.status <> 'closed')
                  THEN (missing_since AT TIME ZONE ${tenant.timeZone})::date END) AS day) AS gone
     WHERE practice_id = ${tenant.id}::uuid AND (gone.day IS NULL OR gone.day > ${on}::date)`;
}
