import { ok, type Result, refused } from '../../../shared/result.ts';
import { type Question, questionsFor } from '../../../shared/vetting/questions.ts';
import type { Answers } from '../../../shared/vetting/score.ts';
import type { AgencyScope } from '../platform/scope.server.ts';
import { fieldsOf, LONGEST_ANSWER, typedAnswer } from './answer-fields.ts';
import { answersOf, jurisdictionIn, setIn } from './answers-schema.server.ts';

/** A field of the questionnaire, as it was shown and as it is now. */
export interface AnswerChange {
  field: string;
  was: string;
  is: string;
}

interface Input {
  requestId: string;
  changes: readonly AnswerChange[];
}

/**
 * Keeps what the agency typed, question by question: the draft is one for all practices that ask under
 * the same law. What a colleague has changed meanwhile is not overwritten: `answer-changed` at its field.
 */
export async function saveAnswers(
  scope: AgencyScope,
  { requestId, changes }: Input,
): Promise<Result<null>> {
  const { db, tenant, now } = scope;
  const request = await db.questionRequest.findFirst({
    where: { agencyId: tenant.id, id: requestId },
    select: { jurisdiction: true, questionSet: true },
  });
  if (!request) return refused('not-found');
  const key = { agencyId: tenant.id, jurisdiction: request.jurisdiction };
  await db.agencyAnswers.createMany({
    data: { ...key, answers: {}, savedAt: now },
    skipDuplicates: true,
  });
  await db.$executeRaw`SELECT FROM agency_answers
    WHERE agency_id = ${tenant.id}::uuid AND jurisdiction = ${request.jurisdiction} FOR UPDATE`;
  const where = { agencyId_jurisdiction: key };
  const draft = await db.agencyAnswers.findUniqueOrThrow({ where, select: { answers: true } });
  const questions = questionsFor(jurisdictionIn(request.jurisdiction), setIn(request.questionSet));
  const saved = changed(questions, answersOf(draft.answers), changes);
  if (!saved.ok) return saved;
  await db.agencyAnswers.update({ where, data: { answers: { ...saved.value }, savedAt: now } });
  return ok(null);
}

function changed(
  questions: readonly Question[],
  before: Answers,
  changes: readonly AnswerChange[],
): Result<Answers> {
  const after: Record<string, string | number | undefined> = { ...before };
  for (const { field, was, is } of changes) {
    const question = questions.find((one) => fieldsOf(one).includes(field));
    if (!question) return refused('not-found');
    const now = typedAnswer(before, field);
    if (now !== was && now !== is) return refused('answer-changed', { field });
    const read = readAnswer(field === question.code ? question.answer : 'text', is);
    if (!read.ok) return { ...read, details: { ...read.details, field } };
    if (read.value === null) delete after[field];
    else after[field] = read.value;
  }
  return ok(after);
}

/** @returns null where nothing is answered */
function readAnswer(kind: Question['answer'], text: string): Result<string | number | null> {
  if (text === '') return ok(null);
  if (kind === 'number') {
    return /^\d{1,6}$/.test(text) ? ok(Number(text)) : refused('not-a-whole-number');
  }
  if (kind === 'yes-no') {
    return text === 'yes' || text === 'no' ? ok(text) : refused('not-a-choice');
  }
  return text.length <= LONGEST_ANSWER ? ok(text) : refused('too-long', { max: LONGEST_ANSWER });
}
