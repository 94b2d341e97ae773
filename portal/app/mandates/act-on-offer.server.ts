import * as z from 'zod';
import { rowId } from '../cases/row-id.server.ts';
import { agencyMandatePath } from '../paths.ts';
import { goTo } from '../platform/answers.server.ts';
import type { Submitted } from '../platform/doors.server.ts';
import { submit } from '../platform/form.server.ts';
import type { AgencyScope } from '../platform/scope.server.ts';
import { answerMandate } from './answer-mandate.server.ts';

const LONGEST_REASON = 2000;

const version = z.coerce.number().int();

const signForm = z.object({ version });
const declineForm = z.object({ version, reason: z.string().trim().min(10).max(LONGEST_REASON) });

/** The forms of one offer, which an address names by its practice: sign it, or say what should change. */
export async function actOnOffer(
  scope: AgencyScope,
  { form, params }: Pick<Submitted, 'form' | 'params'>,
) {
  const practiceId = rowId(params['mandate']);
  const path = agencyMandatePath(scope.tenant, practiceId);
  if (form.get('intent') === 'decline') {
    const done = await submit(form, declineForm, ({ reason, ...asked }) =>
      answerMandate(scope, { practiceId, ...asked, answer: { kind: 'decline', reason } }),
    );
    return done.ok ? goTo(path, 'mandateDeclined') : done;
  }
  const done = await submit(form, signForm, (asked) =>
    answerMandate(scope, { practiceId, ...asked, answer: { kind: 'sign' } }),
  );
  return done.ok ? goTo(path, 'mandateSigned') : done;
}
