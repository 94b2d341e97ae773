import * as z from 'zod';
import { parseCivilDate } from '../../../shared/calendar.ts';
import { refused } from '../../../shared/result.ts';
import { ANSWER_DAYS } from '../../../shared/vetting/attestation.ts';
import { rowId } from '../cases/row-id.server.ts';
import { agencyPolicyPath, policyPath } from '../paths.ts';
import { goTo } from '../platform/answers.server.ts';
import type { Submitted } from '../platform/doors.server.ts';
import { submit } from '../platform/form.server.ts';
import type { AgencyScope, PracticeScope } from '../platform/scope.server.ts';
import { attestToPolicy } from './attest.server.ts';
import { discardDraft, publishPolicy } from './publish-policy.server.ts';
import { saveDraft } from './save-draft.server.ts';

const LONGEST = { title: 120, text: 20_000, whatChanged: 2000 } as const;

const number = z.coerce.number().int();
const ofDraft = z.object({ number, seen: z.iso.datetime() });

/** The forms about a draft that was read: publish it, or give it up. */
export async function actOnPolicy(scope: PracticeScope, { form }: Pick<Submitted, 'form'>) {
  const path = policyPath(scope.tenant);
  if (form.get('intent') === 'discard') {
    const done = await submit(form, ofDraft, (draft) => discardDraft(scope, draft));
    return done.ok ? goTo(path, 'policyDiscarded') : done;
  }
  const done = await submit(form, ofDraft, (draft) => publishPolicy(scope, draft));
  if (!done.ok) return done;
  return goTo(policyPath(scope.tenant, Number(form.get('number'))), 'policyPublished');
}

const day = z.string().transform((text, context) => {
  const read = parseCivilDate(text);
  if (read.ok) return read.value;
  context.addIssue({ code: 'custom', message: 'not-a-date' });
  return z.NEVER;
});
const answerDays = z
  .string()
  .regex(/^\d{1,2}$/, 'not-days')
  .transform(Number)
  .refine((days) => days >= ANSWER_DAYS.least && days <= ANSWER_DAYS.most, 'not-days');
const draftForm = z.object({
  seen: z.iso.datetime().nullable().default(null),
  title: z.string().trim().min(1).max(LONGEST.title),
  // what a browser sends has two marks at the end of each line
  text: z
    .string()
    .transform((typed) => typed.replaceAll('\r', '').trim())
    .pipe(z.string().min(1).max(LONGEST.text)),
  whatChanged: z.string().trim().max(LONGEST.whatChanged).default(''),
  ...{ effectiveOn: day, reviewOn: day, answerDays },
});

/** The form in which the next version is written. */
export async function actOnDraft(scope: PracticeScope, { form }: Pick<Submitted, 'form'>) {
  const done = await submit(form, draftForm, (draft) => saveDraft(scope, draft));
  if (!done.ok) return done;
  return goTo(policyPath(scope.tenant, done.value.number), 'policySaved');
}

/** A manager of an agency gives its word; the address names the policy by its practice. */
export async function actOnAgencyPolicy(
  scope: AgencyScope,
  { form, params }: Pick<Submitted, 'form' | 'params'>,
) {
  if (form.get('intent') !== 'attest') return refused('not-found');
  const practiceId = rowId(params['policy']);
  const done = await submit(form, z.object({ number }), (version) =>
    attestToPolicy(scope, { practiceId, ...version }),
  );
  return done.ok ? goTo(agencyPolicyPath(scope.tenant, practiceId), 'policyAttested') : done;
}
