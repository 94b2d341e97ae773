import type * as z from 'zod';
import { ok, type Result, refused } from '../../../shared/result.ts';
import { appendAudit } from '../platform/audit.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { caseWords } from './case-vault.server.ts';
import { practiceCaseRows } from './practice-rows.server.ts';
import type { PracticeCaseRow } from './practice-table.ts';
import { MOST_FOUND, searchForm } from './search-form.ts';

export interface FoundCases {
  rows: PracticeCaseRow[];
  hasMore: boolean;
}

/**
 * The cases in whose name, account or invoice all these words stand, whole, whatever their accents, case
 * and order. What was searched for is not recorded, who searched is.
 */
export async function findPracticeCases(
  scope: PracticeScope,
  input: z.input<typeof searchForm>,
): Promise<Result<FoundCases, 'required'>> {
  const { db, tenant } = scope;
  const parsed = searchForm.safeParse(input);
  const index = parsed.success ? caseWords(tenant.id, parsed.data.words) : [];
  if (index.length === 0) return refused('required', { field: 'words' });
  const words = index.map((word) => Buffer.from(word).toString('hex')); // no list of bytes gets there
  const found = await db.$queryRaw<{ id: string }[]>`
    SELECT case_id AS id FROM case_packages
     WHERE practice_id = ${tenant.id}::uuid
       AND words @> (SELECT array_agg(decode(word, 'hex')) FROM unnest(${words}::text[]) AS word)
     ORDER BY case_id DESC LIMIT ${MOST_FOUND + 1}`;
  const ids = found.slice(0, MOST_FOUND).map(({ id }) => id);
  const order = { sort: 'number', isDescending: true } as const;
  const rows = await practiceCaseRows(scope, { id: { in: ids } }, order);
  await appendAudit(scope, tenant, 'cases-searched', { found: rows.length });
  return ok({ rows, hasMore: found.length > MOST_FOUND });
}
