import type { Jurisdiction } from '../../../shared/places.ts';
import { ok, type Result, refused } from '../../../shared/result.ts';
import type { QuestionSet } from '../../../shared/vetting/questions.ts';
import { personOf } from '../cases/case-scope.server.ts';
import { appendAudit } from '../platform/audit.server.ts';
import { newId } from '../platform/ids.server.ts';
import { enqueue } from '../platform/outbox.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';

interface Input {
  agencyId: string;
  jurisdiction: Jurisdiction;
  set: QuestionSet;
}

/** A practice asks an agency its questions. While it has not answered, it is not asked once more. */
export async function askQuestions(
  scope: PracticeScope,
  { agencyId, jurisdiction, set }: Input,
): Promise<Result<{ requestId: string }>> {
  const { db, tenant, now } = scope;
  const pair = { practiceId: tenant.id, agencyId };
  // two who ask at once ask once
  await db.$executeRaw`SELECT FROM practice_agencies
    WHERE practice_id = ${tenant.id}::uuid AND agency_id = ${agencyId}::uuid FOR UPDATE`;
  const known = await db.practiceAgency.findUnique({
    where: { practiceId_agencyId: pair },
    select: { standing: true, agency: { select: { slug: true } } },
  });
  if (!known) return refused('not-found');
  if (known.standing === 'rejected' || known.standing === 'ended') return refused('conflict');
  const open = await db.questionRequest.count({ where: { ...pair, sent: { none: {} } } });
  if (open > 0) return refused('asked-already');
  const person = personOf(scope);
  const id = newId();
  await db.questionRequest.createMany({
    data: {
      ...{ ...pair, id, jurisdiction, questionSet: set },
      ...{ askedBy: person.id, askedByName: person.name, askedAt: now },
    },
  });
  await appendAudit(scope, tenant, 'questions-asked', { agency: known.agency.slug });
  const key = `questions-asked:${id}`;
  const news = { news: 'questions-asked', ...pair, about: id } as const;
  await enqueue(scope, tenant, { kind: 'choosing-news', key, ...news });
  return ok({ requestId: id });
}
