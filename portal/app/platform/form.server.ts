import type { SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import type * as z from 'zod';
import { ok, type Refusal, type Result } from '../../../shared/result.ts';

/** A form that was refused: what was typed, but for secrets, and a reason code at each field. */
export interface FormRefusal extends Refusal {
  form: SubmissionResult<string[]>;
}

/** What is never sent back to the page. */
const SECRETS = ['password', 'newPassword', 'repeated', 'code'];

/**
 * Reads a form and calls a verb with it.
 *
 * @param verb refuses with a reason code; where `details.field` names a field the reason stands there
 * @returns what the verb returned, or what the page needs to show the form again
 */
export async function submit<Schema extends z.ZodType, T>(
  form: FormData,
  schema: Schema,
  verb: (input: z.output<Schema>) => Promise<Result<T>>,
): Promise<{ ok: true; value: T } | FormRefusal> {
  const facts: Record<string, number> = {};
  const submission = parseWithZod(form, { schema, error: (issue) => codeOf(issue, facts) });
  if (submission.status !== 'success') {
    const answer = submission.reply({ hideFields: SECRETS });
    return { ok: false, reason: 'form', details: facts, form: answer };
  }
  const done = await verb(submission.value);
  if (done.ok) return ok(done.value);
  const field = done.details['field'];
  const errors =
    typeof field === 'string'
      ? { fieldErrors: { [field]: [done.reason] } }
      : { formErrors: [done.reason] };
  return { ...done, form: submission.reply({ ...errors, hideFields: SECRETS }) };
}

type Issue = Parameters<NonNullable<NonNullable<Parameters<typeof parseWithZod>[1]>['error']>>[0];

/** Reason codes instead of the library's English sentences. */
function codeOf(issue: Issue, facts: Record<string, number>): string {
  switch (issue.code) {
    case 'too_small':
      facts['min'] = Number(issue.minimum);
      return 'too-short';
    case 'too_big':
      facts['max'] = Number(issue.maximum);
      return 'too-long';
    case 'invalid_type':
      return issue.input === undefined ? 'required' : 'general';
    case 'invalid_format':
      return issue.format === 'email' ? 'not-an-email' : 'general';
    case 'invalid_value':
      return 'not-a-choice';
    default:
      return 'general';
  }
}
