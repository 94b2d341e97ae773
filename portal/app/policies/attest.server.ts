import { ok, type Result, refused } from '../../../shared/result.ts';
import { personOf } from '../cases/case-scope.server.ts';
import { appendAudit } from '../platform/audit.server.ts';
import type { AgencyScope } from '../platform/scope.server.ts';

interface Input {
  practiceId: string;
  /** Of the version that the person read. */
  number: number;
}

/**
 * A manager of an agency gives its word that it has read a practice's policy and holds to it, once for
 * each version. Where a newer one is published meanwhile, that one has to be read: `newer-version`.
 */
export async function attestToPolicy(
  scope: AgencyScope,
  { practiceId, number }: Input,
): Promise<Result<null>> {
  const { db, tenant, now } = scope;
  const newest = await db.policyVersion.findFirst({
    where: { practiceId, publishedAt: { not: null } },
    select: { number: true, practice: { select: { slug: true } } },
    orderBy: { number: 'desc' },
  });
  if (!newest) return refused('not-found');
  if (newest.number !== number) return refused('newer-version');
  const { id, name } = personOf(scope);
  const { count } = await db.policyAttestation.createMany({
    data: {
      ...{ practiceId, agencyId: tenant.id, number },
      ...{ attestedBy: id, attestedByName: name, attestedAt: now },
    },
    skipDuplicates: true, // two who attest at once give one word
  });
  if (count === 0) return refused('conflict');
  const { slug } = newest.practice;
  await appendAudit(scope, tenant, 'policy-attested', { practice: slug, version: number });
  return ok(null);
}
