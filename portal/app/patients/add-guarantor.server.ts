import * as z from 'zod';
import { ok, type Result, refused } from '../../../shared/result.ts';
import { appendAudit } from '../platform/audit.server.ts';
import { newId } from '../platform/ids.server.ts';
import { openVault } from '../platform/vault.server.ts';
import type { PatientScope } from './patient-scope.server.ts';

const Input = z.object({
  name: z.string().trim().max(200).regex(/\p{L}/u),
  email: z.email().max(254).nullable(),
  phone: z
    .string()
    .regex(/^\+?[\d ().-]{5,30}$/)
    .nullable(),
});

/** Keeps who owes, sealed; returns the id by which all else names the person. */
export async function addGuarantor(
  scope: PatientScope,
  input: z.input<typeof Input>,
): Promise<Result<{ id: string }, 'invalid'>> {
  const parsed = Input.safeParse(input);
  if (!parsed.success) {
    return refused('invalid', { field: String(parsed.error.issues[0]?.path[0] ?? '') });
  }
  const { db, now, tenant } = scope;
  const vault = await openVault(scope);
  const id = newId();
  await db.guarantor.createMany({
    data: { practiceId: tenant.id, id, createdAt: now, ...vault.seal(id, parsed.data) },
  });
  await appendAudit(scope, tenant, 'guarantor-added', { guarantor: id });
  return ok({ id });
}
