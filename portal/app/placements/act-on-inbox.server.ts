import * as z from 'zod';
import { LONGEST_NOTE, REASONS } from '../../../shared/case-updates.ts';
import { type Refusal, refused } from '../../../shared/result.ts';
import { confirmRecalls } from '../cases/confirm-recalls.server.ts';
import { rowId } from '../cases/row-id.server.ts';
import { inboxPath, placementPath } from '../paths.ts';
import { goTo } from '../platform/answers.server.ts';
import type { Submitted } from '../platform/doors.server.ts';
import { submit } from '../platform/form.server.ts';
import type { AgencyScope } from '../platform/scope.server.ts';
import { answerPlacement, type PlacementAnswer } from './answer-placement.server.ts';

const cases = z.array(z.uuid());
const note = z.string().trim().max(LONGEST_NOTE).optional();
const reason = z.string().optional();

const recallForm = z.object({ case: cases });
const allForm = z.object({ count: z.coerce.number().int() });
const tickedForm = z.object({ intent: z.enum(['accept', 'refuse']), case: cases, reason, note });

/** The buttons of the inbox: recalls are confirmed, one or all. */
export async function actOnInbox(scope: AgencyScope, { form }: Submitted) {
  const done = await submit(form, recallForm, (input) =>
    confirmRecalls(scope, { cases: input.case }),
  );
  return done.ok ? goTo(inboxPath(scope.tenant), 'recallsConfirmed') : done;
}

/** The forms of one placement: all of it accepted, or what is ticked accepted or refused. */
export async function actOnPlacement(scope: AgencyScope, { form, params }: Submitted) {
  const id = rowId(params['placement']);
  const path = placementPath(scope.tenant, id);
  if (form.get('intent') === 'all') {
    const done = await submit(form, allForm, ({ count }) =>
      answerPlacement(scope, id, { all: count }, { answer: 'accept' }),
    );
    return done.ok ? goTo(path, 'casesAccepted') : done;
  }
  const done = await submit(form, tickedForm, async ({ intent, case: ids, ...said }) => {
    const answer = intent === 'accept' ? { answer: intent } : refusalOf(said);
    if ('ok' in answer) return answer;
    return answerPlacement(scope, id, { cases: ids }, answer);
  });
  const toast = form.get('intent') === 'refuse' ? 'casesRefused' : 'casesAccepted';
  return done.ok ? goTo(path, toast) : done;
}

function refusalOf(said: { reason?: string | undefined; note?: string | undefined }) {
  const known = REASONS.refuse.find((one) => one === said.reason);
  if (!known) return refused('required', { field: 'reason' }) satisfies Refusal;
  return { answer: 'refuse', reason: known, note: said.note } satisfies PlacementAnswer;
}
