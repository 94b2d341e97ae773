import * as z from 'zod';
import { ok } from '../../../shared/result.ts';
import { rowId } from '../cases/row-id.server.ts';
import { questionPath } from '../paths.ts';
import { goTo } from '../platform/answers.server.ts';
import type { Submitted } from '../platform/doors.server.ts';
import { submit } from '../platform/form.server.ts';
import type { AgencyScope } from '../platform/scope.server.ts';
import { type AnswerChange, saveAnswers } from './save-answers.server.ts';
import { sendAnswers } from './send-answers.server.ts';

const WAS = 'was-';

const keepForm = z.object({
  field: z.string(),
  was: z.string().default(''),
  is: z.string().default(''),
});

const anyForm = z.record(z.string(), z.string());
const noForm = z.object({});

/** The forms of a questionnaire: one answer is kept, all of them are, or they are sent. */
export async function actOnAnswers(
  scope: AgencyScope,
  { form, params }: Pick<Submitted, 'form' | 'params'>,
) {
  const requestId = rowId(params['request']);
  const path = questionPath(scope.tenant, requestId);
  if (form.get('intent') === 'keep') {
    const done = await submit(form, keepForm, (change) =>
      saveAnswers(scope, { requestId, changes: [clean(change)] }),
    );
    return done.ok ? ok(null) : done;
  }
  if (form.get('intent') === 'send') {
    const done = await submit(form, noForm, () => sendAnswers(scope, requestId));
    return done.ok ? goTo(path, 'answersSent') : done;
  }
  const done = await submit(form, anyForm, () =>
    saveAnswers(scope, { requestId, changes: changesIn(form) }),
  );
  return done.ok ? goTo(path, 'answersSaved') : done;
}

/** Every field that stands otherwise than it was shown. */
function changesIn(form: FormData): AnswerChange[] {
  const shown = [...form].filter(([name]) => name.startsWith(WAS));
  return shown
    .map(([name, was]) => {
      const field = name.slice(WAS.length);
      return clean({ field, was: String(was), is: String(form.get(field) ?? '') });
    })
    .filter(({ was, is }) => was !== is);
}

/** A browser sends the ends of lines in two signs. */
function clean({ field, was, is }: AnswerChange): AnswerChange {
  const text = (typed: string) => typed.replaceAll('\r\n', '\n').trim();
  return { field, was: text(was), is: text(is) };
}
