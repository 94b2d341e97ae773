import { ok, type Result, refused } from '../../../shared/result.ts';
import { personOf } from '../cases/case-scope.server.ts';
import { appendAudit } from '../platform/audit.server.ts';
import { enqueue } from '../platform/outbox.server.ts';
import type { AgencyScope } from '../platform/scope.server.ts';

interface Input {
  practiceId: string;
  version: number;
  answer: { kind: 'sign' } | { kind: 'decline'; reason: string };
}

/**
 * The agency answers an offer, once: signed it is in force from now on, declined it is over, and the
 * practice makes the next version out of it. What was withdrawn or answered meanwhile is a `conflict`.
 */
export async function answerMandate(
  scope: AgencyScope,
  { practiceId, version, answer }: Input,
): Promise<Result<null>> {
  const { db, tenant, now } = scope;
  const mandate = { practiceId, agencyId: tenant.id, version };
  const offer = await db.mandate.findUnique({
    where: { practiceId_agencyId_version: mandate },
    select: { between: { select: { practice: { select: { slug: true } } } } },
  });
  if (!offer) return refused('not-found');
  const { id, name } = personOf(scope);
  const isSigned = answer.kind === 'sign';
  const { count } = await db.mandate.updateMany({
    where: {
      ...{ ...mandate, practiceSignedAt: { not: null } },
      ...{ agencySignedAt: null, declinedAt: null, withdrawnAt: null },
    },
    data: isSigned
      ? { agencySignedBy: id, agencySignedName: name, agencySignedAt: now }
      : { declinedByName: name, declinedAt: now, declinedReason: answer.reason },
  });
  if (count === 0) return refused('conflict');
  const { slug } = offer.between.practice;
  const action = isSigned ? 'mandate-signed' : 'mandate-declined';
  await appendAudit(scope, tenant, action, { practice: slug, version });
  const key = `mandate-answered:${practiceId}:${tenant.id}:${version}`;
  const news = isSigned ? 'signed' : 'declined';
  await enqueue(scope, tenant, { kind: 'mandate-news', key, news, ...mandate });
  return ok(null);
}
