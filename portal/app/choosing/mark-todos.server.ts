import { canInPractice } from '../../../shared/permissions.ts';
import type { PracticeScope } from '../platform/scope.server.ts';

/** An agency whose latest answers wait for the reader's marks. */
export interface MarkTodo {
  slug: string;
  name: string;
}

/** None for those who mark nothing, and where two have sent their marks already. */
export async function markTodos(scope: PracticeScope): Promise<MarkTodo[]> {
  const { db, tenant, role, actor } = scope;
  const practiceId = tenant.id;
  if (actor.kind !== 'person' || !canInPractice(role, 'agencies.score')) return [];
  const requests = await db.questionRequest.findMany({
    where: { practiceId, between: { standing: { notIn: ['rejected', 'ended'] } } },
    distinct: ['agencyId'],
    orderBy: { askedAt: 'desc' },
    select: {
      id: true,
      between: { select: { agency: { select: { slug: true, name: true } } } },
      sent: { orderBy: { version: 'desc' }, take: 1, select: { version: true } },
    },
  });
  // not by the marks: which are there, their policy hides
  const scores = await db.sentScore.findMany({
    where: { practiceId, requestId: { in: requests.map(({ id }) => id) } },
    select: { requestId: true, version: true, reviewer: true },
  });
  return requests.flatMap(({ id, between, sent: [latest] }) => {
    const of = scores.filter((one) => one.requestId === id && one.version === latest?.version);
    const isDone = of.length >= 2 || of.some(({ reviewer }) => reviewer === actor.id);
    return latest && !isDone ? [between.agency] : [];
  });
}
