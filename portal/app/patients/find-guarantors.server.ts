import * as z from 'zod';
import { ok, type Result, refused } from '../../../shared/result.ts';
import { appendAudit } from '../platform/audit.server.ts';
import { openVault } from '../platform/vault.server.ts';
import type { Guarantor, PatientScope, SealedRow } from './patient-scope.server.ts';

const Input = z.object({ words: z.string().max(200) });

/** More than a person reads: the search needs another word. */
const MOST = 50;

/**
 * The guarantors in whose name all these words stand, whole, whatever their accents, case and order.
 * Sent by POST, so that no name stands in a URL. What was searched for is not recorded, who searched is.
 */
export async function findGuarantors(
  scope: PatientScope,
  input: z.input<typeof Input>,
): Promise<Result<{ guarantors: Guarantor[]; hasMore: boolean }, 'no-words'>> {
  const parsed = Input.safeParse(input);
  const vault = await openVault(scope);
  const index = parsed.success ? vault.index(parsed.data.words) : [];
  if (index.length === 0) return refused('no-words');
  const { db, tenant } = scope;
  const words = index.map((word) => Buffer.from(word).toString('hex')); // no list of bytes gets there
  const rows = await db.$queryRaw<SealedRow[]>`
    SELECT id, key_wrapped AS "keyWrapped", name_sealed AS "nameSealed",
           email_sealed AS "emailSealed", phone_sealed AS "phoneSealed"
      FROM guarantors
     WHERE practice_id = ${tenant.id}::uuid
       AND name_index @> (SELECT array_agg(decode(word, 'hex')) FROM unnest(${words}::text[]) AS word)
     ORDER BY id -- a sealed column has no order
     LIMIT ${MOST + 1}`;
  const guarantors = rows.slice(0, MOST).flatMap((row) => {
    const fields = vault.open(row.id, row);
    return fields ? [{ id: row.id, ...fields }] : [];
  });
  await appendAudit(scope, tenant, 'guarantors-searched', { found: guarantors.length });
  return ok({ guarantors, hasMore: rows.length > MOST });
}
