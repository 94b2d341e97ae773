import type { ClientBase } from 'pg';
import {
  type CaseKey,
  makeCaseKey,
  sealPackage,
} from '../../portal/app/cases/case-vault.server.ts';
import { keepSettings } from '../../portal/app/platform/env.server.ts';
import { newId } from '../../portal/app/platform/ids.server.ts';
import { CONDUCT_KINDS } from '../../shared/vetting/conduct.ts';
import { testSettings } from '../portal/database.ts';
import { putInForce, putOffer } from '../portal/mandates.ts';
import type { TestTenant } from '../portal/people.ts';
import { complainOf } from './cast-complaints.ts';

type Handed = Record<
  | 'placement'
  | 'case'
  | 'question'
  | 'mandate'
  | 'lookup'
  | 'review'
  | 'complaint'
  | 'link'
  | 'request',
  string
>;

/** What a practice has handed to an agency, as addresses of either of them name it. */
export interface HandedOver {
  practice: Handed;
  agency: Handed;
}

/**
 * A line of a practice at an agency: one case that waits for its answer, and a question about it.
 *
 * @param number of the placement and of the case
 */
export async function handOver(
  sql: ClientBase,
  practice: TestTenant,
  agency: TestTenant,
  { ref, number }: { ref: string; number: number },
): Promise<HandedOver> {
  const [placement, id, guarantor, question] = [newId(), newId(), newId(), newId()];
  const request = newId();
  const of = [practice.id, agency.id];
  await place(sql, [practice, agency], { ref, number, placement, id });
  await sql.query(
    `INSERT INTO case_events (practice_id, agency_id, case_id, seq, at, by, actor, event, to_status, facts)
     VALUES ($1, $2, $3, 1, now(), 'practice', $4, 'place', 'placed', '{}')`,
    [...of, id, practice.name],
  );
  await sql.query(
    `INSERT INTO guarantors (practice_id, id, key_wrapped, name_sealed, name_index, created_at)
     VALUES ($1, $2, '', '', '{}', now())`,
    [practice.id, guarantor],
  );
  const { key, sealed } = sealedName(id, practice.name);
  await sql.query(
    `INSERT INTO case_packages (practice_id, agency_id, case_id, guarantor_id, key_wrapped, sealed, words)
     VALUES ($1, $2, $3, $4, $5, $6, '{}')`,
    [...of, id, guarantor, ...sealed],
  );
  await sql.query(
    `INSERT INTO payment_questions (practice_id, agency_id, id, case_id, amount, seen_on, asked_at)
     VALUES ($1, $2, $3, $4, 100, now(), now())`,
    [...of, question, id],
  );
  const found = {
    lookup: await lookedUp(sql, practice, agency),
    review: await heard(sql, practice, agency),
  };
  const { complaint, link } = await complainOf(sql, key, { of, number, name: practice.name });
  await askAndAnswer(sql, of, request);
  const named = String(number);
  const mandate = practice.id; // an agency finds it by whose it is
  return {
    practice: {
      placement: named,
      case: named,
      question,
      mandate,
      ...found,
      request,
      complaint: named,
      link,
    },
    agency: { placement, case: id, question, mandate, ...found, request, complaint, link },
  };
}

/** The two work together, and one account goes there. */
async function place(
  sql: ClientBase,
  [practice, agency]: readonly [TestTenant, TestTenant],
  { ref, number, placement, id }: { ref: string; number: number; placement: string; id: string },
): Promise<void> {
  const of = [practice.id, agency.id];
  await sql.query(
    `INSERT INTO practice_agencies VALUES ($1, $2, 'approved', 'Known.', $3, now())`,
    [...of, newId()],
  );
  await putInForce(sql, [practice.id, agency.id]);
  await putOffer(sql, [practice.id, agency.id]);
  await sql.query(
    `INSERT INTO placements (practice_id, agency_id, id, number, made_by, made_by_name, made_at, placed_on,
                             mandate_version)
     VALUES ($1, $2, $3, $4, $3, $5, now(), now(), 1)`,
    [...of, placement, number, practice.name],
  );
  await sql.query(
    `INSERT INTO cases (practice_id, agency_id, id, placement_id, number, ref, guarantor_ref, status,
                        last_event, seq, currency, placed_amount, balance, placed_on, changed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $6, 'placed', 'place', 1, 'USD', 64218, 64218, now(), now())`,
    [...of, id, placement, number, ref],
  );
}

/** What a practice found about an agency in a public file. */
async function lookedUp(
  sql: ClientBase,
  practice: TestTenant,
  agency: TestTenant,
): Promise<string> {
  const lookup = newId();
  await sql.query(
    `INSERT INTO agency_lookups VALUES ($1, $2, $3, 'cfpb', '', 1, 0, '{}', '{}', 0, $2, $4, now())`,
    [practice.id, lookup, agency.id, practice.name],
  );
  await sql.query(`INSERT INTO lookup_finds VALUES ($1, $2, 1, $3, $3, true, $4)`, [
    practice.id,
    lookup,
    practice.name,
    FOUND,
  ]);
  return lookup;
}

/** What somebody told a practice about an agency. */
async function heard(sql: ClientBase, practice: TestTenant, agency: TestTenant): Promise<string> {
  const review = newId();
  await sql.query(
    `INSERT INTO agency_reviews
     VALUES ($1, $2, $3, 'found', NULL, $4, NULL, 'good', now(), $4, $2, $4, now())`,
    [practice.id, review, agency.id, practice.name],
  );
  return review;
}

const FOUND = JSON.stringify({
  ...{ kind: 'complaints', complaints: 1, medical: 1 },
  conduct: Object.fromEntries(CONDUCT_KINDS.map((kind) => [kind, 0])),
  ...{ first: '2026-01-01', last: '2026-01-01' },
});

/** The practice has asked, the agency has sent a first version of its answers. */
async function askAndAnswer(
  sql: ClientBase,
  of: readonly string[],
  request: string,
): Promise<void> {
  await sql.query(
    `INSERT INTO question_requests (practice_id, agency_id, id, jurisdiction, question_set, asked_by,
                                    asked_by_name, asked_at)
     VALUES ($1, $2, $3, 'US', 'full', $3, 'Elena', now())`,
    [...of, request],
  );
  await sql.query(`INSERT INTO agency_answers VALUES ($1, 'US', '{"fee": "A fifth."}', now())`, [
    of[1],
  ]);
  await sql.query(
    `INSERT INTO answer_versions VALUES ($1, 'US', 1, '{"fee": "A fifth."}', $1, now())`,
    [of[1]],
  );
  await sql.query(`INSERT INTO sent_answers VALUES ($1, $3, 1, $2, 'US', 'Nora', now())`, [
    ...of,
    request,
  ]);
}

/** The key of a case and a package under it, as the rows have them. */
function sealedName(caseId: string, name: string): { key: CaseKey; sealed: Buffer[] } {
  keepSettings(testSettings()); // keys of cases are wrapped under the portal's
  const { key, wrapped } = makeCaseKey(caseId);
  const nothing = { account: null, invoice: null, serviceDate: null, dueDate: null };
  const content = { name, email: null, language: null, lastNoticeOn: null, ...nothing };
  return { key, sealed: [Buffer.from(wrapped), Buffer.from(sealPackage(key, content))] };
}
