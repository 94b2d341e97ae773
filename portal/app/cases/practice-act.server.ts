import * as z from 'zod';
import { LONGEST_NOTE } from '../../../shared/case-updates.ts';
import { isSuitEvent } from '../../../shared/mandate/lawsuits.ts';
import { canInPractice } from '../../../shared/permissions.ts';
import { refused } from '../../../shared/result.ts';
import { casePath, numberIn } from '../paths.ts';
import { goTo } from '../platform/answers.server.ts';
import type { Submitted } from '../platform/doors.server.ts';
import { submit } from '../platform/form.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { answerPayment } from './answer-payment.server.ts';
import { PRACTICE_ACTS } from './practice-act-names.ts';
import { actOnCase } from './practice-verbs.server.ts';

const actForm = z.object({
  intent: z.enum(PRACTICE_ACTS),
  seq: z.coerce.number().int(),
  reason: z.string().max(40).optional(),
  note: z.string().trim().max(LONGEST_NOTE).optional(),
});

const answerForm = z.object({ question: z.uuid(), same: z.enum(['yes', 'no']) });

/** The forms of one case: an act of the practice, or the answer to a payment question. */
export async function actOnPracticeCase(
  scope: PracticeScope,
  { form, params }: Pick<Submitted, 'form' | 'params'>,
) {
  const isAboutSuit = isSuitEvent(String(form.get('intent')));
  if (isAboutSuit && !canInPractice(scope.role, 'lawsuits.allow')) return refused('forbidden');
  const number = numberIn(params['case']);
  if (number === null) return refused('not-found');
  const path = casePath(scope.tenant, number);
  if (form.get('intent') === 'answer') {
    const done = await submit(form, answerForm, ({ question, same }) =>
      answerPayment(scope, { question, same: same === 'yes' }),
    );
    return done.ok ? goTo(path, 'paymentAnswered') : done;
  }
  const done = await submit(form, actForm, ({ intent, seq, reason, note }) =>
    actOnCase(scope, { number, seq }, { act: intent, reason, note }),
  );
  return done.ok ? goTo(path, 'caseChanged') : done;
}
