import { ok, type Result, refused } from '../../../shared/result.ts';
import { personOf } from '../cases/case-scope.server.ts';
import { appendAudit } from '../platform/audit.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';

interface Input {
  lookupId: string;
  no: number;
  answer: 'same' | 'other';
}

/** A person says whether a similar name is the agency. Whoever finds out more later says so anew. */
export async function answerFind(
  scope: PracticeScope,
  { lookupId, no, answer }: Input,
): Promise<Result<null>> {
  const { db, tenant, now } = scope;
  const find = { practiceId: tenant.id, lookupId, no };
  const { count } = await db.lookupFind.updateMany({
    where: find,
    data: { answer, answeredByName: personOf(scope).name, answeredAt: now },
  });
  if (count === 0) return refused('not-found');
  const { agency, list } = await db.agencyLookup.findUniqueOrThrow({
    where: { practiceId_id: { practiceId: tenant.id, id: lookupId } },
    select: { list: true, agency: { select: { slug: true } } },
  });
  await appendAudit(scope, tenant, 'lookup-answered', { agency: agency.slug, list, answer });
  return ok(null);
}
