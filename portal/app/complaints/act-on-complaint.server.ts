import * as z from 'zod';
import { OUTCOMES, SEVERITIES } from '../../../shared/complaints.ts';
import { canInPractice } from '../../../shared/permissions.ts';
import { refused } from '../../../shared/result.ts';
import { complaintPath, numberIn } from '../paths.ts';
import { goTo, type ToastCode } from '../platform/answers.server.ts';
import type { Submitted } from '../platform/doors.server.ts';
import { submit } from '../platform/form.server.ts';
import type { AgencyScope, PracticeScope } from '../platform/scope.server.ts';
import { answerComplaint } from './answer-complaint.server.ts';
import { askAgency } from './ask-agency.server.ts';
import { told } from './complaint-fields.ts';
import { decideComplaint, releaseAgency } from './decide-complaint.server.ts';

const seen = { seq: z.coerce.number().int(), text: told };

const askForm = z.object({ intent: z.enum(['ask', 'reopen']), ...seen });
const decideForm = z.object({ ...seen, outcome: z.enum(OUTCOMES), severity: z.enum(SEVERITIES) });
const releaseForm = z.object(seen);

const TOASTS: Readonly<Record<string, ToastCode>> = {
  ask: 'complaintAsked',
  reopen: 'complaintReopened',
  decide: 'complaintDecided',
  release: 'agencyReleased',
};

type Form = Pick<Submitted, 'form' | 'params'>;

/** The forms of one complaint of a practice. All but asking the agency is for who decides. */
export async function actOnComplaint(scope: PracticeScope, { form, params }: Form) {
  const intent = String(form.get('intent'));
  if (intent !== 'ask' && !canInPractice(scope.role, 'complaints.decide')) {
    return refused('forbidden');
  }
  const number = numberIn(params['complaint']);
  if (number === null) return refused('not-found');
  const done = await act(scope, number, form, intent);
  const toast = TOASTS[intent];
  return done.ok && toast ? goTo(complaintPath(scope.tenant, number), toast) : done;
}

function act(scope: PracticeScope, number: number, form: FormData, intent: string) {
  if (intent === 'decide') {
    return submit(form, decideForm, ({ seq, ...decision }) =>
      decideComplaint(scope, { number, seq }, decision),
    );
  }
  if (intent === 'release') {
    return submit(form, releaseForm, ({ seq, text }) =>
      releaseAgency(scope, { number, seq }, { text }),
    );
  }
  return submit(form, askForm, ({ seq, intent: event, text }) =>
    askAgency(scope, { number, seq }, { event, text }),
  );
}

/** The agency's one form. */
export async function actOnAgencyComplaint(scope: AgencyScope, { form, params }: Form) {
  const id = params['complaint'];
  const done = await submit(form, releaseForm, (asked) => answerComplaint(scope, { id, ...asked }));
  if (!done.ok) return done;
  return goTo(complaintPath(scope.tenant, id ?? ''), 'complaintAnswered');
}
