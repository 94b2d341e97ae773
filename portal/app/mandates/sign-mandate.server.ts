import { missingClauses } from '../../../shared/mandate/clauses.ts';
import { feeProblems } from '../../../shared/mandate/fee.ts';
import { ok, type Result, refused } from '../../../shared/result.ts';
import { personOf } from '../cases/case-scope.server.ts';
import { appendAudit } from '../platform/audit.server.ts';
import { enqueue } from '../platform/outbox.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { termsOf } from './terms-schema.server.ts';

interface Input {
  agencyId: string;
  version: number;
  /** `savedAt` of the draft that the person read, ISO 8601: nobody signs what was changed since. */
  seen: string;
  /** How many missing clauses the person was shown. */
  missingSeen: number;
}

/**
 * The practice signs a draft, and so offers it to the agency. Missing clauses do not hold it up, but
 * whoever signs has seen how many there are.
 */
export async function signMandate(
  scope: PracticeScope,
  { agencyId, version, seen, missingSeen }: Input,
): Promise<Result<null>> {
  const { db, tenant, now } = scope;
  const mandate = { practiceId: tenant.id, agencyId, version };
  const draft = await db.mandate.findUnique({
    where: { practiceId_agencyId_version: mandate },
    select: { terms: true, between: { select: { agency: { select: { slug: true } } } } },
  });
  if (!draft) return refused('not-found');
  const terms = termsOf(draft.terms);
  const [problem] = feeProblems(terms.fee);
  if (problem) return refused('fee-problem', { problem });
  const missing = missingClauses(terms).length;
  if (missing !== missingSeen) return refused('missing-changed', { missing });
  const person = personOf(scope);
  const { count } = await db.mandate.updateMany({
    where: { ...mandate, createdAt: new Date(seen), practiceSignedAt: null },
    data: {
      ...{ practiceSignedBy: person.id, practiceSignedName: person.name, practiceSignedAt: now },
    },
  });
  if (count === 0) return refused('conflict');
  await appendAudit(scope, tenant, 'mandate-offered', {
    agency: draft.between.agency.slug,
    version,
  });
  const key = `mandate-offered:${tenant.id}:${agencyId}:${version}`;
  const pair = { practiceId: tenant.id, agencyId, version };
  await enqueue(scope, tenant, { kind: 'mandate-news', key, news: 'offered', ...pair });
  return ok(null);
}
