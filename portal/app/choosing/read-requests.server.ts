import type { CivilDate } from '../../../shared/calendar.ts';
import { canInAgency } from '../../../shared/permissions.ts';
import type { Jurisdiction } from '../../../shared/places.ts';
import { type Refusal, refused } from '../../../shared/result.ts';
import { type QuestionSet, questionsFor } from '../../../shared/vetting/questions.ts';
import type { Answers } from '../../../shared/vetting/score.ts';
import { todayOf } from '../cases/case-scope.server.ts';
import { rowId } from '../cases/row-id.server.ts';
import type { AgencyScope } from '../platform/scope.server.ts';
import { answeredCount } from './answer-fields.ts';
import { answersOf, jurisdictionIn, setIn } from './answers-schema.server.ts';

/** One practice's questions, as a list shows them. */
export interface RequestLine {
  id: string;
  practice: string;
  jurisdiction: Jurisdiction;
  asked: number;
  answered: number;
  askedOn: CivilDate;
  /** Null while nothing was sent. */
  sentOn: CivilDate | null;
}

/** A letter that a practice has sent about its decision. */
export interface LetterLine {
  key: string;
  practice: string;
  text: string;
  on: CivilDate;
}

export interface RequestsView {
  slug: string;
  /** Those that wait come first, then the latest. */
  requests: RequestLine[];
  letters: LetterLine[];
}

const REQUEST = {
  ...{ id: true, jurisdiction: true, questionSet: true, askedAt: true, askedByName: true },
  between: { select: { practice: { select: { name: true } } } },
  sent: {
    orderBy: { version: 'desc' },
    select: { version: true, sentAt: true, sentByName: true },
  },
} as const;

export async function readRequests(scope: AgencyScope): Promise<RequestsView> {
  const { db, tenant } = scope;
  const own = { agencyId: tenant.id };
  const rows = await db.questionRequest.findMany({
    where: own,
    select: REQUEST,
    orderBy: { askedAt: 'desc' },
  });
  const drafts = await db.agencyAnswers.findMany({ where: own });
  const letters = await db.decisionLetter.findMany({
    where: { ...own, sentAt: { not: null } },
    select: { practiceId: true, seq: true, text: true, sentAt: true },
    orderBy: { sentAt: 'desc' },
  });
  const practices = await db.practice.findMany({
    where: { id: { in: letters.map(({ practiceId }) => practiceId) } },
    select: { id: true, name: true },
  });
  const dayOf = (now: Date) => todayOf({ tenant, now });
  const requests = rows.map(({ id, between, askedAt, sent, ...row }) => {
    const questions = questionsFor(jurisdictionIn(row.jurisdiction), setIn(row.questionSet));
    const draft = drafts.find(({ jurisdiction }) => jurisdiction === row.jurisdiction);
    return {
      ...{ id, practice: between.practice.name, jurisdiction: jurisdictionIn(row.jurisdiction) },
      asked: questions.length,
      answered: answeredCount(questions, answersOf(draft?.answers ?? {})),
      askedOn: dayOf(askedAt),
      sentOn: sent[0] ? dayOf(sent[0].sentAt) : null,
    };
  });
  return {
    slug: tenant.slug,
    requests: requests.sort((a, b) => Number(a.sentOn !== null) - Number(b.sentOn !== null)),
    letters: letters.flatMap(({ practiceId, seq, text, sentAt }) => {
      const practice = practices.find(({ id }) => id === practiceId);
      if (!sentAt || !practice) return [];
      return [{ key: `${practiceId} ${seq}`, practice: practice.name, text, on: dayOf(sentAt) }];
    }),
  };
}

/** One practice's questions with what is answered so far. */
export interface RequestView {
  slug: string;
  id: string;
  practice: string;
  by: string;
  jurisdiction: Jurisdiction;
  set: QuestionSet;
  askedOn: CivilDate;
  answers: Answers;
  /** The latest first. */
  sent: { version: number; on: CivilDate; by: string }[];
  /** What the draft says differs from what was sent last, or nothing was sent. */
  isToSend: boolean;
  mayAnswer: boolean;
}

export async function readRequest(
  scope: AgencyScope,
  requestId: string | undefined,
): Promise<RequestView | Refusal> {
  const { db, tenant, role } = scope;
  const request = await db.questionRequest.findFirst({
    where: { agencyId: tenant.id, id: rowId(requestId) },
    select: REQUEST,
  });
  if (!request) return refused('not-found');
  const { id, between, sent } = request;
  const key = { agencyId: tenant.id, jurisdiction: request.jurisdiction };
  const draft = await db.agencyAnswers.findUnique({ where: { agencyId_jurisdiction: key } });
  const last = { ...key, version: sent[0]?.version ?? 0 };
  const told = await db.answerVersion.findUnique({
    where: { agencyId_jurisdiction_version: last },
  });
  const answers = answersOf(draft?.answers ?? {});
  const before = answersOf(told?.answers ?? {});
  const names = [...Object.keys(answers), ...Object.keys(before)];
  const dayOf = (now: Date) => todayOf({ tenant, now });
  return {
    ...{ slug: tenant.slug, id, practice: between.practice.name, by: request.askedByName },
    ...{ jurisdiction: jurisdictionIn(request.jurisdiction), set: setIn(request.questionSet) },
    ...{ askedOn: dayOf(request.askedAt), answers },
    sent: sent.map(({ version: one, sentAt, sentByName: by }) => ({
      ...{ version: one, on: dayOf(sentAt), by },
    })),
    isToSend: names.some((name) => answers[name] !== before[name]),
    mayAnswer: canInAgency(role, 'questions.answer'),
  };
}
