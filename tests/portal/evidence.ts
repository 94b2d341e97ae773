import { sealFile } from '../../portal/app/evidence/keep-file.server.ts';
import { newId } from '../../portal/app/platform/ids.server.ts';
import type { EvidenceKind } from '../../shared/vetting/evidence-kinds.ts';
import { asMaintenance, type TestDatabase } from './database.ts';
import type { TestTenant } from './people.ts';

/** Arranges papers of agencies by SQL: what was there before a test begins. */

const ADDED = '2026-06-01T12:00:00Z';

interface Paper {
  kind?: EvidenceKind;
  place?: string | null;
  expiresOn?: string | null;
  /** Without one it is the agency's word alone. */
  hasFile?: boolean;
  /** Who may see it. */
  granted?: readonly TestTenant[];
  /** The practice that found it; absent: the agency's own. */
  foundBy?: TestTenant;
}

/** An item of an agency. @returns its id */
export async function makeItem(
  database: TestDatabase,
  agency: TestTenant,
  { kind = 'training', place = null, expiresOn = null, ...paper }: Paper = {},
): Promise<string> {
  const { hasFile = true, granted = [], foundBy } = paper;
  const id = newId();
  const owner = foundBy?.id ?? null;
  await asMaintenance(database, async (sql) => {
    await sql.query(
      `INSERT INTO evidence_items (agency_id, id, practice_id, kind, place, issuer, number, scope,
         expires_on, added_by_name, added_at)
       VALUES ($1, $2, $3, $4, $5, 'Office of papers', 'P-1', '', $6, 'Mara', $7)`,
      [agency.id, id, owner, kind, place, expiresOn, ADDED],
    );
    if (hasFile) await sql.query(FILE, fileRow(agency, id, owner));
    for (const practice of granted) {
      await sql.query('INSERT INTO evidence_grants VALUES ($1, $2, $3, $4)', [
        ...[agency.id, id, practice.id],
        ADDED,
      ]);
    }
  });
  return id;
}

/** What stands in every file here. */
const CONTENT = '%PDF-1.7, or so';

const FILE = `INSERT INTO evidence_files (agency_id, id, item_id, practice_id, purpose, name, kind, size,
    sha256, sealed, added_at)
  VALUES ($1, $2, $3, $4, 'paper', 'paper.pdf', 'pdf', 15, sha256($5), $6, $7)`;

function fileRow(agency: TestTenant, item: string, owner: string | null): unknown[] {
  const id = newId();
  const sealed = Buffer.from(sealFile(agency.id, id, Buffer.from(CONTENT)));
  return [agency.id, id, item, owner, CONTENT, sealed, ADDED];
}

/** What a practice thinks of an item. */
export async function makeCheck(
  database: TestDatabase,
  practice: TestTenant,
  [agency, item]: readonly [TestTenant, string],
  { isAccepted = true, grade = 'document' as 'document' | 'verified' } = {},
): Promise<void> {
  await asMaintenance(database, (sql) =>
    sql.query(
      `INSERT INTO evidence_checks (practice_id, id, agency_id, item_id, is_accepted, grade, source,
         note, checked_on, checked_by, checked_by_name, checked_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, 'Read.', '2026-06-02', $8, 'Elena', $9)`,
      [
        ...[practice.id, newId(), agency.id, item, isAccepted, grade],
        ...[grade === 'verified' ? 'https://register.example' : null, newId(), ADDED],
      ],
    ),
  );
}
