import type { MandateTerms } from '../../../shared/mandate/terms.ts';
import { ok, type Result, refused } from '../../../shared/result.ts';
import { personOf } from '../cases/case-scope.server.ts';
import { appendAudit } from '../platform/audit.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { termsSchema } from './terms-schema.server.ts';

interface Input {
  agencyId: string;
  /** `savedAt` of the latest version that the person saw, ISO 8601; null where there was none. */
  seen: string | null;
  terms: MandateTerms;
}

/**
 * Makes the next version of a mandate, or replaces the one that is not offered yet. Whoever looked at an
 * older state is told `conflict`; an offer is taken back or answered before another is made.
 */
export async function saveDraft(
  scope: PracticeScope,
  { agencyId, seen, terms: typed }: Input,
): Promise<Result<{ version: number }>> {
  const { db, tenant } = scope;
  const terms = termsSchema.parse(typed);
  const mandate = { practiceId: tenant.id, agencyId };
  const known = await db.practiceAgency.findUnique({
    where: { practiceId_agencyId: mandate },
    select: { agency: { select: { slug: true } } },
  });
  if (!known) return refused('not-found');
  const latest = await db.mandate.findFirst({ where: mandate, orderBy: { version: 'desc' } });
  if ((latest?.createdAt.toISOString() ?? null) !== seen) return refused('conflict');
  const person = personOf(scope);
  const made = { createdBy: person.id, createdByName: person.name, createdAt: scope.now };
  const isDraft = latest !== null && latest.practiceSignedAt === null;
  if (latest && !isDraft && isOpen(latest)) return refused('offer-waits');
  const version = isDraft ? latest.version : (latest?.version ?? 0) + 1;
  const written = isDraft
    ? await db.mandate.updateMany({
        where: { ...mandate, version, createdAt: latest.createdAt, practiceSignedAt: null },
        data: { ...made, terms },
      })
    : await db.mandate.createMany({
        data: { ...mandate, ...made, version, terms },
        skipDuplicates: true,
      });
  if (written.count === 0) return refused('conflict');
  await appendAudit(scope, tenant, 'mandate-drafted', { agency: known.agency.slug, version });
  return ok({ version });
}

function isOpen(latest: {
  agencySignedAt: Date | null;
  declinedAt: Date | null;
  withdrawnAt: Date | null;
}): boolean {
  return !latest.agencySignedAt && !latest.declinedAt && !latest.withdrawnAt;
}
