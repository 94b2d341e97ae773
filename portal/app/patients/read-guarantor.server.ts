import * as z from 'zod';
import { ok, type Result, refused } from '../../../shared/result.ts';
import { appendAudit } from '../platform/audit.server.ts';
import { openVault } from '../platform/vault.server.ts';
import type { Guarantor, PatientScope } from './patient-scope.server.ts';

const Input = z.object({ id: z.uuid() });

/** One guarantor's record. That it was read is recorded; an erased one is no longer there. */
export async function readGuarantor(
  scope: PatientScope,
  input: z.input<typeof Input>,
): Promise<Result<Guarantor, 'not-found'>> {
  const parsed = Input.safeParse(input);
  if (!parsed.success) return refused('not-found');
  const { db, tenant } = scope;
  const { id } = parsed.data;
  const row = await db.guarantor.findUnique({
    where: { practiceId_id: { practiceId: tenant.id, id } },
    select: {
      keyWrapped: true,
      nameSealed: true,
      emailSealed: true,
      phoneSealed: true,
    },
  });
  const fields = row && (await openVault(scope)).open(id, row);
  if (!fields) return refused('not-found');
  await appendAudit(scope, tenant, 'guarantor-read', { guarantor: id });
  return ok({ id, ...fields });
}
