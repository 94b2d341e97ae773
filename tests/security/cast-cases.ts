import type { Client } from 'pg';
import { makeCaseKey, sealPackage } from '../../portal/app/cases/case-vault.server.ts';
import { keepSettings } from '../../portal/app/platform/env.server.ts';
import { newId } from '../../portal/app/platform/ids.server.ts';
import { testSettings } from '../portal/database.ts';
import type { TestTenant } from '../portal/people.ts';

/** What a practice has handed to an agency, as addresses of either of them name it. */
export interface HandedOver {
  practice: { placement: string; case: string; question: string };
  agency: { placement: string; case: string; question: string };
}

/**
 * A line of a practice at an agency: one case that waits for its answer, and a question about it.
 *
 * @param number of the placement and of the case
 */
export async function handOver(
  sql: Client,
  practice: TestTenant,
  agency: TestTenant,
  { ref, number }: { ref: string; number: number },
): Promise<HandedOver> {
  const [placement, id, guarantor, question] = [newId(), newId(), newId(), newId()];
  const of = [practice.id, agency.id];
  await sql.query(
    `INSERT INTO practice_agencies VALUES ($1, $2, 'approved', 2500, 0, 'USD', 'Known.', $3, now())`,
    [...of, newId()],
  );
  await sql.query(
    `INSERT INTO placements (practice_id, agency_id, id, number, made_by, made_by_name, made_at, placed_on)
     VALUES ($1, $2, $3, $4, $3, $5, now(), now())`,
    [...of, placement, number, practice.name],
  );
  await sql.query(
    `INSERT INTO cases (practice_id, agency_id, id, placement_id, number, ref, guarantor_ref, status,
                        last_event, seq, currency, placed_amount, balance, placed_on, changed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $6, 'placed', 'place', 1, 'USD', 64218, 64218, now(), now())`,
    [...of, id, placement, number, ref],
  );
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
  await sql.query(
    `INSERT INTO case_packages (practice_id, agency_id, case_id, guarantor_id, key_wrapped, sealed, words)
     VALUES ($1, $2, $3, $4, $5, $6, '{}')`,
    [...of, id, guarantor, ...sealedName(id, practice.name)],
  );
  await sql.query(
    `INSERT INTO payment_questions (practice_id, agency_id, id, case_id, amount, seen_on, asked_at)
     VALUES ($1, $2, $3, $4, 100, now(), now())`,
    [...of, question, id],
  );
  const named = String(number);
  return {
    practice: { placement: named, case: named, question },
    agency: { placement, case: id, question },
  };
}

/** The key of a case and a package under it, as the rows have them. */
function sealedName(caseId: string, name: string): [Buffer, Buffer] {
  keepSettings(testSettings()); // keys of cases are wrapped under the portal's
  const { key, wrapped } = makeCaseKey(caseId);
  const nothing = { account: null, invoice: null, serviceDate: null, dueDate: null };
  const content = { name, email: null, language: null, lastNoticeOn: null, ...nothing };
  return [Buffer.from(wrapped), Buffer.from(sealPackage(key, content))];
}
