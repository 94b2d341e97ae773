import type { ClientBase } from 'pg';
import type { CaseKey } from '../../portal/app/cases/case-vault.server.ts';
import { sealTold } from '../../portal/app/complaints/complaint-vault.server.ts';
import { newId } from '../../portal/app/platform/ids.server.ts';

interface About {
  /** Practice and agency. */
  of: readonly string[];
  number: number;
  /** Stands in what was told. */
  name: string;
}

/** A link of a case, and a complaint by it that the agency was asked about. */
export async function complainOf(
  sql: ClientBase,
  { caseId, key }: CaseKey,
  { of, number, name }: About,
): Promise<{ complaint: string; link: string }> {
  const [complaint, link] = [newId(), newId()];
  await sql.query(
    `INSERT INTO complaint_links (practice_id, agency_id, id, case_id, token_hash, language, made_by,
                                  made_by_name, made_at, ends_at)
     VALUES ($1, $2, $3, $4, sha256($5), 'en', $1, $6, now(), now() + interval '30 days')`,
    [...of, link, caseId, link, name],
  );
  await sql.query(
    `INSERT INTO complaints (practice_id, agency_id, id, case_id, link_id, number, kind, severity, status,
                             received_on, asked_seq, last_event, seq, changed_at)
     VALUES ($1, $2, $3, $4, $5, $6, 'other', 'minor', 'asked', now(), 2, 'ask', 2, now())`,
    [...of, complaint, caseId, link, number],
  );
  const told = (seq: number) =>
    Buffer.from(sealTold({ complaintId: complaint, key }, seq, { text: name, contact: name }));
  await sql.query(
    `INSERT INTO complaint_events (practice_id, agency_id, complaint_id, seq, at, by, actor_id, actor,
                                   event, from_status, to_status, facts, note_sealed)
     VALUES ($1, $2, $3, 1, now(), 'patient', NULL, '', 'receive', NULL, 'received', '{}', $4),
            ($1, $2, $3, 2, now(), 'practice', $1, $6, 'ask', 'received', 'asked', '{}', $5)`,
    [...of, complaint, told(1), told(2), name],
  );
  return { complaint, link };
}
