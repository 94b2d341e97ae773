import { ok, type Result, refused } from '../../../shared/result.ts';
import { appendAudit } from '../platform/audit.server.ts';
import { enqueue } from '../platform/outbox.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';

/** Lets the agency read the letter about a decision; its managers are told by a mail without the text. */
export async function sendLetter(
  scope: PracticeScope,
  { agencyId, seq }: { agencyId: string; seq: number },
): Promise<Result<null>> {
  const { db, tenant, now } = scope;
  const pair = { practiceId: tenant.id, agencyId };
  const letter = await db.decisionLetter.findUnique({
    where: { practiceId_agencyId_seq: { ...pair, seq } },
    select: {
      decision: { select: { between: { select: { agency: { select: { slug: true } } } } } },
    },
  });
  if (!letter) return refused('not-found');
  const { count } = await db.decisionLetter.updateMany({
    where: { ...pair, seq, sentAt: null },
    data: { sentAt: now },
  });
  if (count === 0) return refused('conflict');
  const { slug } = letter.decision.between.agency;
  await appendAudit(scope, tenant, 'letter-sent', { agency: slug });
  const key = `letter-sent:${tenant.id}:${agencyId}:${seq}`;
  const news = { news: 'letter-sent', ...pair, about: String(seq) } as const;
  await enqueue(scope, tenant, { kind: 'choosing-news', key, ...news });
  return ok(null);
}
