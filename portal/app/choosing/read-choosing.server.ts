import type { CivilDate } from '../../../shared/calendar.ts';
import { canInPractice } from '../../../shared/permissions.ts';
import type { Jurisdiction } from '../../../shared/places.ts';
import type { QuestionSet } from '../../../shared/vetting/questions.ts';
import { todayOf } from '../cases/case-scope.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { jurisdictionIn, setIn } from './answers-schema.server.ts';

/** How far choosing an agency has come: what was asked last, answered, marked. */
export interface Choosing {
  /** Null where nothing was asked. */
  request: Asked | null;
  mayScore: boolean;
}

interface Asked {
  jurisdiction: Jurisdiction;
  set: QuestionSet;
  by: string;
  on: CivilDate;
  /** The latest version that came; null while none has. */
  answered: { version: number; on: CivilDate } | null;
  /** Who has sent marks of it. */
  marked: string[];
  /** The reader is among them. */
  isMarked: boolean;
}

export async function readChoosing(scope: PracticeScope, agencyId: string): Promise<Choosing> {
  const { db, tenant, role, actor } = scope;
  const request = await db.questionRequest.findFirst({
    where: { practiceId: tenant.id, agencyId },
    orderBy: { askedAt: 'desc' },
    select: {
      ...{ id: true, jurisdiction: true, questionSet: true, askedByName: true, askedAt: true },
      sent: {
        orderBy: { version: 'desc' },
        take: 1,
        select: { version: true, sentAt: true },
      },
    },
  });
  const mayScore = canInPractice(role, 'agencies.score');
  if (!request) return { request: null, mayScore };
  const [last] = request.sent;
  // not by the marks: which are there, their policy hides
  const marked = await db.sentScore.findMany({
    where: { practiceId: tenant.id, requestId: request.id, version: last?.version ?? 0 },
    select: { reviewer: true, reviewerName: true },
    orderBy: { sentAt: 'asc' },
  });
  const dayOf = (now: Date) => todayOf({ tenant, now });
  return {
    mayScore,
    request: {
      ...{ jurisdiction: jurisdictionIn(request.jurisdiction), set: setIn(request.questionSet) },
      ...{ by: request.askedByName, on: dayOf(request.askedAt) },
      answered: last ? { version: last.version, on: dayOf(last.sentAt) } : null,
      marked: marked.map(({ reviewerName }) => reviewerName),
      isMarked: actor.kind === 'person' && marked.some(({ reviewer }) => reviewer === actor.id),
    },
  };
}
