import * as z from 'zod';
import { ok, type Result, refused } from '../../../shared/result.ts';
import { appendAudit } from '../platform/audit.server.ts';
import { asOperator } from '../platform/scope.server.ts';
import type { PatientScope } from './patient-scope.server.ts';

const Input = z.object({ id: z.uuid() });

/**
 * Erases a guarantor for good: the person's key is destroyed and the index emptied, so that what
 * remains of the row, here and in append-only rows that name its id, says nothing any more.
 */
export async function eraseGuarantor(
  scope: PatientScope,
  input: z.input<typeof Input>,
): Promise<Result<{ id: string }, 'not-found' | 'already-erased'>> {
  const parsed = Input.safeParse(input);
  if (!parsed.success) return refused('not-found');
  const { db, now, tenant } = scope;
  const { id } = parsed.data;
  const person = await db.guarantor.updateMany({
    where: { practiceId: tenant.id, id, erasedAt: null },
    data: { keyWrapped: null, nameIndex: [], erasedAt: now },
  });
  // what agencies were given lies under keys of its own, and may have been given since an erasure
  const packages = await db.casePackage.updateMany({
    where: { practiceId: tenant.id, guarantorId: id, erasedAt: null },
    data: { keyWrapped: null, words: [], erasedAt: now },
  });
  if (person.count + packages.count === 0) {
    const known = await db.guarantor.count({ where: { practiceId: tenant.id, id } });
    return refused(known === 0 ? 'not-found' : 'already-erased');
  }
  await appendAudit(scope, tenant, 'guarantor-erased', { guarantor: id });
  return ok({ id });
}

/** The same by the operator's command, in the practice of a slug. */
export function eraseByOperator(
  slug: string,
  id: string,
  now: Date,
): ReturnType<typeof eraseGuarantor> {
  return asOperator(now, async (scope) => {
    const practice = await scope.db.practice.findUnique({ where: { slug }, select: { id: true } });
    if (!practice) return refused('not-found');
    return eraseGuarantor({ ...scope, tenant: { kind: 'practice', ...practice } }, { id });
  });
}
