import type { CivilDate } from '../../../shared/calendar.ts';
import { canInPractice } from '../../../shared/permissions.ts';
import type { Jurisdiction } from '../../../shared/places.ts';
import { type Refusal, refused } from '../../../shared/result.ts';
import type { EvidenceKind } from '../../../shared/vetting/evidence-kinds.ts';
import type { QuestionSet } from '../../../shared/vetting/questions.ts';
import type { Answers, Marks } from '../../../shared/vetting/score.ts';
import { personOf, todayOf } from '../cases/case-scope.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { acceptedKinds } from './accepted-kinds.server.ts';
import { answersOf, jurisdictionIn, marksOf, setIn } from './answers-schema.server.ts';

/** What an agency answered to a practice, and what those who read it think of it. */
export interface AnswersView {
  practice: { kind: 'practice'; slug: string };
  agency: { slug: string; name: string };
  /** Null where nothing came yet. */
  shown: Shown | null;
  /** Of the request, the latest first. */
  versions: { version: number; on: CivilDate; by: string }[];
  mayScore: boolean;
}

interface Shown {
  requestId: string;
  jurisdiction: Jurisdiction;
  set: QuestionSet;
  version: number;
  answers: Answers;
  /** Of the version before it; null where it is the first. */
  before: Answers | null;
  /** Kinds of papers that the practice has accepted and that have not lapsed. */
  accepted: readonly EvidenceKind[];
  /** Whose marks were sent, by name. */
  sentBy: string[];
  /** The reader's own, sent or kept; null where there are none. */
  own: { marks: Marks; note: string; isSent: boolean } | null;
  /** Sent ones that the reader may see, their own among them. */
  scores: { name: string; marks: Marks; note: string }[];
}

/** @param asked the version that the reader asks for; null: the latest */
export async function readAnswers(
  scope: PracticeScope,
  slug: string | undefined,
  asked: number | null,
): Promise<AnswersView | Refusal> {
  const { db, tenant, role } = scope;
  const agency = await db.agency.findUnique({
    where: { slug: slug ?? '' },
    select: { id: true, slug: true, name: true },
  });
  if (!agency) return refused('not-found');
  const { id: agencyId, ...named } = agency;
  const request = await db.questionRequest.findFirst({
    where: { practiceId: tenant.id, agencyId, sent: { some: {} } },
    orderBy: { askedAt: 'desc' },
    select: {
      ...{ id: true, jurisdiction: true, questionSet: true },
      sent: {
        orderBy: { version: 'desc' },
        select: {
          ...{ version: true, sentByName: true, sentAt: true },
          answers: { select: { answers: true } },
        },
      },
    },
  });
  const at = request?.sent.findIndex(({ version }) => version === asked) ?? -1;
  const chosen = request?.sent[Math.max(at, 0)];
  const before = request?.sent[Math.max(at, 0) + 1];
  return {
    practice: { kind: 'practice', slug: tenant.slug },
    agency: named,
    mayScore: canInPractice(role, 'agencies.score'),
    versions: (request?.sent ?? []).map(({ version, sentAt, sentByName: by }) => ({
      ...{ version, by, on: todayOf({ tenant, now: sentAt }) },
    })),
    shown:
      request && chosen
        ? {
            requestId: request.id,
            jurisdiction: jurisdictionIn(request.jurisdiction),
            set: setIn(request.questionSet),
            version: chosen.version,
            answers: answersOf(chosen.answers.answers),
            before: before ? answersOf(before.answers.answers) : null,
            accepted: (await acceptedKinds(scope, [agencyId])).get(agencyId) ?? [],
            ...(await readMarks(scope, request.id, chosen.version)),
          }
        : null,
  };
}

/** What the policy lets through is what may be seen: own marks, and others' once own ones were sent. */
async function readMarks(scope: PracticeScope, requestId: string, version: number) {
  const { db, tenant } = scope;
  const { id } = personOf(scope);
  const where = { practiceId: tenant.id, requestId, version };
  const sent = await db.sentScore.findMany({ where, orderBy: { sentAt: 'asc' } });
  const mayRead = sent.length >= 2 || sent.some(({ reviewer }) => reviewer === id);
  const rows = await db.vettingScore.findMany({
    where: { ...where, ...(!mayRead && { reviewer: id }) },
    select: { reviewer: true, marks: true, note: true },
  });
  const own = rows.find(({ reviewer }) => reviewer === id);
  const isSent = sent.some(({ reviewer }) => reviewer === id);
  return {
    sentBy: sent.map(({ reviewerName }) => reviewerName),
    own: own ? { marks: marksOf(own.marks), note: own.note, isSent } : null,
    scores: sent.flatMap(({ reviewer, reviewerName: name }) => {
      const row = rows.find((one) => one.reviewer === reviewer);
      return row ? [{ name, marks: marksOf(row.marks), note: row.note }] : [];
    }),
  };
}
