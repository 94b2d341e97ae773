import { ok, type Result, refused } from '../../../shared/result.ts';
import { personOf } from '../cases/case-scope.server.ts';
import { appendAudit } from '../platform/audit.server.ts';
import { enqueue } from '../platform/outbox.server.ts';
import type { AgencyScope } from '../platform/scope.server.ts';
import { answersOf } from './answers-schema.server.ts';

/**
 * The agency sends its answers to the practice that asked: a version of the draft that never changes. A
 * correction is another version; the practice reads both, and what it was not sent it does not see.
 */
export async function sendAnswers(
  scope: AgencyScope,
  requestId: string,
): Promise<Result<{ version: number }>> {
  const { db, tenant, now } = scope;
  const request = await db.questionRequest.findFirst({
    where: { agencyId: tenant.id, id: requestId },
    select: {
      ...{ practiceId: true, jurisdiction: true },
      between: { select: { practice: { select: { slug: true } } } },
      sent: { select: { version: true } },
    },
  });
  if (!request) return refused('not-found');
  const { practiceId, jurisdiction, sent } = request;
  const version = await latestVersion(scope, jurisdiction);
  if (version === null) return refused('nothing-answered');
  if (sent.some((one) => one.version === version)) return refused('sent-already');
  const pair = { practiceId, agencyId: tenant.id };
  const { name } = personOf(scope);
  await db.sentAnswers.createMany({
    data: { ...pair, requestId, jurisdiction, version, sentByName: name, sentAt: now },
  });
  const { slug } = request.between.practice;
  await appendAudit(scope, tenant, 'answers-sent', { practice: slug, version });
  const about = `${requestId}:${version}`;
  const news = { news: 'answers-sent', ...pair, about } as const;
  await enqueue(scope, tenant, { kind: 'choosing-news', key: `answers-sent:${about}`, ...news });
  return ok({ version });
}

/** The version that says what the draft says: a new one only where something was changed since. */
async function latestVersion(scope: AgencyScope, jurisdiction: string): Promise<number | null> {
  const { db, tenant, now } = scope;
  const key = { agencyId: tenant.id, jurisdiction };
  await db.$executeRaw`SELECT FROM agency_answers
    WHERE agency_id = ${tenant.id}::uuid AND jurisdiction = ${jurisdiction} FOR UPDATE`;
  const draft = await db.agencyAnswers.findUnique({
    where: { agencyId_jurisdiction: key },
    select: {
      answers: true,
      versions: { select: { version: true, answers: true }, orderBy: { version: 'desc' }, take: 1 },
    },
  });
  const answers = answersOf(draft?.answers ?? {});
  if (Object.keys(answers).length === 0) return null;
  const last = draft?.versions[0];
  if (last && isSame(answersOf(last.answers), answers)) return last.version;
  const version = (last?.version ?? 0) + 1;
  await db.answerVersion.createMany({
    data: { ...key, version, answers, submittedBy: personOf(scope).id, submittedAt: now },
  });
  return version;
}

function isSame(one: Readonly<Record<string, unknown>>, other: typeof one): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => one[name] === other[name]);
}
