import type { Client } from 'pg';
import { newId } from '../../portal/app/platform/ids.server.ts';
import type { Place } from '../../shared/places.ts';
import { askedEvidence } from '../../shared/vetting/evidence.ts';
import type { EvidenceKind } from '../../shared/vetting/evidence-kinds.ts';

/** Arranges that an agency may be given patients of a place: all its papers are there, and taken. */

/** Where the practices of tests are: they keep the time of Paris. */
export const HOME: Place = 'FR';
/** Long after the days on which tests stand. */
const UNTIL = '2099-12-31';

type Between = readonly [practice: string, agency: string];

/** The practice is at home, and has found every paper that is required there. @param sql as maintenance */
export async function cover(
  sql: Pick<Client, 'query'>,
  between: Between,
  place: Place = HOME,
): Promise<void> {
  await sql.query('UPDATE practices SET place = $2 WHERE id = $1', [between[0], place]);
  const required = askedEvidence(place).filter(({ isRequired }) => isRequired);
  for (const { kind, isLocal } of required) {
    await putPaper(sql, between, { kind, place: isLocal ? place : null });
  }
}

interface Paper {
  kind: EvidenceKind;
  place?: Place | null;
  from?: string | null;
  until?: string | null;
}

/** A paper that the practice has found in a public register, and takes. @returns its id */
export async function putPaper(
  sql: Pick<Client, 'query'>,
  [practice, agency]: Between,
  { kind, place = null, from = null, until = UNTIL }: Paper,
): Promise<string> {
  const [id, at] = [newId(), '2026-01-02T12:00:00Z'];
  await sql.query(
    `INSERT INTO evidence_items (practice_id, agency_id, id, kind, place, issuer, number, scope,
       issued_on, expires_on, added_by_name, added_at)
     VALUES ($1, $2, $3, $4, $5, 'Public register', '1', '', $6, $7, 'Elena', $8)`,
    [practice, agency, id, kind, place, from, until, at],
  );
  await sql.query(
    `INSERT INTO evidence_checks (practice_id, agency_id, item_id, id, is_accepted, grade, source,
       checked_on, checked_by, checked_by_name, checked_at)
     VALUES ($1, $2, $3, $4, true, 'verified', 'https://register.example', '2026-01-02', $1, 'Elena', $5)`,
    [practice, agency, id, newId(), at],
  );
  return id;
}
