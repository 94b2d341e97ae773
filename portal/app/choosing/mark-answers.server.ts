import { ok, type Result, refused } from '../../../shared/result.ts';
import { questionsFor } from '../../../shared/vetting/questions.ts';
import type { Marks } from '../../../shared/vetting/score.ts';
import { personOf } from '../cases/case-scope.server.ts';
import { appendAudit } from '../platform/audit.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { jurisdictionIn, setIn } from './answers-schema.server.ts';

interface Input {
  requestId: string;
  version: number;
  marks: Marks;
  note: string;
  /** Sent marks stay as they are; kept ones can be gone on with. */
  isSent: boolean;
}

/**
 * Keeps a reviewer's marks of one version of an agency's answers, or sends them. Nobody reads those of
 * another before they have sent their own; after two were sent there is nothing more to send.
 */
export async function markAnswers(
  scope: PracticeScope,
  { requestId, version, marks, note, isSent }: Input,
): Promise<Result<null>> {
  const { db, tenant, now } = scope;
  const person = personOf(scope);
  const answers = { practiceId: tenant.id, requestId, version };
  const request = await db.questionRequest.findUnique({
    where: { practiceId_id: { practiceId: tenant.id, id: requestId } },
    select: {
      ...{ jurisdiction: true, questionSet: true },
      between: { select: { agency: { select: { slug: true } } } },
      sent: { where: { version }, select: { version: true } },
    },
  });
  if (!request || request.sent.length === 0) return refused('not-found');
  // two who send at once: the second one finds that the first has
  await db.$executeRaw`SELECT pg_advisory_xact_lock(
    hashtextextended(${`scores:${requestId}:${version}`}, 0))`;
  const sent = await db.sentScore.findMany({ where: answers, select: { reviewer: true } });
  if (sent.some(({ reviewer }) => reviewer === person.id)) return refused('marks-sent');
  if (sent.length >= 2) return refused('two-have-marked');
  const questions = questionsFor(jurisdictionIn(request.jurisdiction), setIn(request.questionSet));
  const own = questions.flatMap(({ code }) => (marks[code] == null ? [] : [[code, marks[code]]]));
  if (isSent && own.length === 0) return refused('nothing-marked');
  const key = { ...answers, reviewer: person.id };
  const kept = { marks: Object.fromEntries(own), note, savedAt: now };
  await db.vettingScore.createMany({ data: { ...key, ...kept }, skipDuplicates: true });
  await db.vettingScore.updateMany({ where: key, data: kept });
  if (!isSent) return ok(null);
  await db.sentScore.createMany({ data: { ...key, reviewerName: person.name, sentAt: now } });
  await appendAudit(scope, tenant, 'marks-sent', { agency: request.between.agency.slug, version });
  return ok(null);
}
