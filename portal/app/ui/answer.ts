import { useActionData } from '@remix-run/react';
import type { FormAnswer } from './server-form.ts';

/** What the server refused, where it was the form with this intent: a page may have several forms. */
export function useRefusalOf(intent: string): FormAnswer | undefined {
  const answer = useActionData<FormAnswer>();
  if (!answer || answer.ok) return undefined;
  return answer.form?.initialValue?.['intent'] === intent ? answer : undefined;
}
