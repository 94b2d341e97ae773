import type * as z from 'zod';
import { AT_AGENCY } from '../../../shared/cases.ts';
import { ok, type Result, refused } from '../../../shared/result.ts';
import { appendAudit } from '../platform/audit.server.ts';
import type { AgencyScope } from '../platform/scope.server.ts';
import { agencyCaseRows } from './agency-rows.server.ts';
import type { AgencyCaseRow } from './agency-table.ts';
import { caseWords } from './case-vault.server.ts';
import { practicesOf } from './list-agency-cases.server.ts';
import { readPackages } from './read-packages.server.ts';
import { MOST_FOUND, searchForm } from './search-form.ts';

export interface FoundAgencyCases {
  /** With the name, by which the right one is told from the others; null once it was erased. */
  rows: (AgencyCaseRow & { name: string | null })[];
  hasMore: boolean;
}

/**
 * The cases that the agency still has in whose name, account or invoice all these words stand, whole,
 * whatever their accents, case and order. What was searched for is not recorded, who searched is.
 */
export async function findAgencyCases(
  scope: AgencyScope,
  input: z.input<typeof searchForm>,
): Promise<Result<FoundAgencyCases, 'required'>> {
  const { db, tenant } = scope;
  const text = searchForm.safeParse(input).data?.words ?? '';
  // each practice has a key of its own, so that the same word is another hash there
  const wanted = (await practicesOf(scope)).map(({ id }) => ({
    practice: id,
    words: caseWords(id, text).map((word) => Buffer.from(word).toString('hex')),
  }));
  if (caseWords('', text).length === 0) return refused('required', { field: 'words' });
  const found = await db.$queryRaw<{ id: string }[]>`
    SELECT p.case_id AS id
      FROM jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) AS w (practice uuid, words text[])
      JOIN case_packages p ON p.practice_id = w.practice AND p.agency_id = ${tenant.id}::uuid
      JOIN cases c ON c.practice_id = p.practice_id AND c.id = p.case_id
       AND c.status::text = ANY(${[...AT_AGENCY]})
     WHERE p.words @> (SELECT array_agg(decode(word, 'hex')) FROM unnest(w.words) AS word)
     ORDER BY p.case_id DESC LIMIT ${MOST_FOUND + 1}`;
  const ids = found.slice(0, MOST_FOUND).map(({ id }) => id);
  const order = { sort: 'changed', isDescending: true } as const;
  const rows = await agencyCaseRows(scope, { id: { in: ids } }, order);
  const opened = await readPackages(scope, rows);
  await appendAudit(scope, tenant, 'cases-searched', { found: rows.length });
  const named = rows.map((row) => ({ ...row, name: opened.get(row.id)?.content.name ?? null }));
  return ok({ rows: named, hasMore: found.length > MOST_FOUND });
}
