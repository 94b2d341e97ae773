import type { Client } from 'pg';
import type { FeeTerms } from '../../shared/mandate/fee.ts';
import type { MandateTerms } from '../../shared/mandate/terms.ts';

/** Arranges mandates: what a practice and an agency agreed on before a test begins. */

/** One rate for all, and nothing special beside it. @param fee what differs of it */
export function mandateTerms({
  fee,
  ...changes
}: Partial<Omit<MandateTerms, 'fee'>> & { fee?: Partial<FeeTerms> } = {}): MandateTerms {
  return {
    currency: 'USD',
    fee: {
      ...{ ages: [0], amounts: [0], rates: [[2500]], legalRate: null, directRate: null },
      ...{ minimum: 0, paymentCap: null, caseCap: null, ...fee },
    },
    minimumBalance: 0,
    remittance: { days: 10, way: 'gross' },
    clocks: {
      ...{ acknowledge: 2, 'first-contact': 5, freshness: 20, 'dispute-answer': 10 },
      ...{ recall: 1, complaint: 5 },
    },
    ...{ channels: ['letter', 'phone', 'email'], prohibited: [] },
    ...{ recall: { trailingDays: 0 }, termination: { noticeDays: 0 } },
    data: { returnDays: 0, destroyDays: 0 },
    ...{ jurisdictions: [], clauses: {}, reviewOn: '2027-11-22' as MandateTerms['reviewOn'] },
    ...changes,
  };
}

/** Both sides have signed. @param sql as maintenance */
export function putInForce(
  sql: Pick<Client, 'query'>,
  between: Between,
  terms: MandateTerms = mandateTerms(),
  version = 1,
): Promise<void> {
  return insert(sql, between, { terms, version, isOffer: false });
}

/** The practice has signed a second version, and the agency has not answered. */
export function putOffer(sql: Pick<Client, 'query'>, between: Between): Promise<void> {
  return insert(sql, between, { terms: mandateTerms(), version: 2, isOffer: true });
}

type Between = readonly [practice: string, agency: string];

async function insert(
  sql: Pick<Client, 'query'>,
  [practice, agency]: Between,
  { terms, version, isOffer }: { terms: MandateTerms; version: number; isOffer: boolean },
): Promise<void> {
  await sql.query(
    `INSERT INTO mandates
       (practice_id, agency_id, version, terms, created_by, created_by_name, created_at,
        practice_signed_by, practice_signed_name, practice_signed_at,
        agency_signed_by, agency_signed_name, agency_signed_at)
     SELECT $1, $2, $3, $4, $1, 'Elena', at, $1, 'Elena', at,
            CASE WHEN NOT $5 THEN $2::uuid END, CASE WHEN NOT $5 THEN 'Nora' END,
            CASE WHEN NOT $5 THEN at END
       FROM (VALUES (timestamptz '2026-01-05T12:00:00Z' + make_interval(days => $3))) AS day (at)`,
    [practice, agency, version, JSON.stringify(terms), isOffer],
  );
}
