import { keepSettings } from '../../portal/app/platform/env.server.ts';
import { newId } from '../../portal/app/platform/ids.server.ts';
import { asMaintenance, rowsOf, type TestDatabase, testSettings } from '../portal/database.ts';
import { makeItem } from '../portal/evidence.ts';
import type { TestTenant } from '../portal/people.ts';

/** A paper of an agency that a practice sees, its file, and who can be asked about the agency. */
export async function showPapers(
  database: TestDatabase,
  practice: TestTenant,
  agency: TestTenant,
): Promise<{ paper: string; file: string; reference: string }> {
  keepSettings(testSettings()); // files are sealed under the portal's key
  const paper = await makeItem(database, agency, { granted: [practice] });
  const reference = newId();
  await asMaintenance(database, (sql) =>
    sql.query(
      `INSERT INTO agency_references (agency_id, id, organisation, contact, note, changed_at)
       VALUES ($1, $2, $3, 'Rosa', '', now())`,
      [agency.id, reference, `Friends of ${agency.name}`],
    ),
  );
  const files = await rowsOf<{ id: string }>(
    database,
    `SELECT id FROM evidence_files WHERE item_id = '${paper}'`,
  );
  return { paper, file: files[0]?.id ?? '', reference };
}
