import * as z from 'zod';
import { QUESTIONS } from '../../../shared/vetting/questions.ts';
import type { Mark } from '../../../shared/vetting/score.ts';
import { rowId } from '../cases/row-id.server.ts';
import { agencyPath, answersPath } from '../paths.ts';
import { goTo } from '../platform/answers.server.ts';
import type { Submitted } from '../platform/doors.server.ts';
import { submit } from '../platform/form.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { markAnswers } from './mark-answers.server.ts';

const LONGEST_NOTE = 2000;

const mark = z
  .enum(['0', '1', '2', '3', '4'])
  .transform((text) => Number(text) as Mark)
  .optional();

const marksForm = z
  .object({
    request: z.string(),
    version: z.coerce.number().int(),
    note: z.string().max(LONGEST_NOTE).default(''),
    ...Object.fromEntries(QUESTIONS.map(({ code }) => [code, mark])),
  })
  .transform(({ request, version, note, ...marks }) => ({
    ...{ requestId: rowId(request), version, note },
    marks: marks as Record<string, Mark | undefined>,
  }));

/** The form of a reviewer's marks: kept for later, or sent. */
export async function actOnMarks(
  scope: PracticeScope,
  { form, params }: Pick<Submitted, 'form' | 'params'>,
) {
  const slug = params['agency'] ?? '';
  const isSent = form.get('intent') === 'send';
  const done = await submit(form, marksForm, ({ marks, ...asked }) => {
    const given = Object.entries(marks).map(([code, one]) => [code, one ?? null] as const);
    return markAnswers(scope, { ...asked, isSent, marks: Object.fromEntries(given) });
  });
  if (!done.ok) return done;
  return isSent
    ? goTo(agencyPath(scope.tenant, slug), 'marksSent')
    : goTo(answersPath(scope.tenant, slug), 'marksKept');
}
