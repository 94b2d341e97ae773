import { type FormMetadata, type SubmissionResult, useForm } from '@conform-to/react';
import { useLocation } from '@remix-run/react';
import { type FormEvent, useEffect, useRef } from 'react';
import type { Facts } from './problems.ts';

/** What a server answers to a form: done, kept for the person to go on, or refused with reason codes. */
export type FormAnswer =
  | { readonly ok: true; readonly form?: SubmissionResult<string[]> }
  | {
      readonly ok: false;
      readonly reason: string;
      readonly details: Facts;
      readonly form?: SubmissionResult<string[]>;
    };

interface FormOptions {
  /** What the action answered to this form, if it did. */
  last?: FormAnswer | null | undefined;
  /** The label of every field by its name: for the field itself and for the summary of errors. */
  labels: Readonly<Record<string, string>>;
  /** What stands in the fields at first; 'on' ticks a check. */
  defaults?: Readonly<Record<string, string | undefined>>;
  /** Where a page has several forms with the same fields. */
  id?: string;
}

export interface ServerForm {
  meta: FormMetadata<Record<string, unknown>, string[]>;
  labels: Readonly<Record<string, string>>;
  facts: Facts;
  /** Codes that concern the form as a whole. */
  problems: readonly string[];
  /** Codes by the names of the fields. */
  fieldProblems: readonly (readonly [name: string, code: string])[];
  /** The refusal itself: a new one takes the focus. */
  refusal: object | null;
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
}

/** A form whose rules the server knows: it works before any script, and shows what the server said. */
export function useServerForm({ last, labels, defaults, id }: FormOptions): ServerForm {
  const refusal = last && !last.ok ? last : null;
  const [meta] = useForm<Record<string, unknown>>({
    ...(id !== undefined && { id }),
    ...(defaults && { defaultValue: defaults }),
    lastResult: last?.form ?? null,
    shouldValidate: 'onSubmit',
  });
  const errors = Object.entries(refusal?.form?.error ?? {});
  const fieldProblems = errors.flatMap(([name, codes]) => {
    const [code] = codes ?? [];
    return name !== '' && code !== undefined ? [[name, code] as const] : [];
  });
  const ofForm = refusal?.form?.error?.[''] ?? [];
  const isUnexplained = refusal && fieldProblems.length === 0 && ofForm.length === 0;
  return {
    meta,
    labels,
    facts: refusal?.details ?? {},
    problems: isUnexplained ? [refusal.reason] : ofForm,
    fieldProblems,
    refusal,
    onSubmit: useResetWhenDone(meta, refusal !== null || last?.form !== undefined),
  };
}

/** What was sent and accepted is no longer in the form, where the page stays the same. */
function useResetWhenDone(meta: ServerForm['meta'], isKept: boolean): ServerForm['onSubmit'] {
  const { key } = useLocation();
  const sent = useRef<HTMLFormElement | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only then the new defaults are there too
  useEffect(() => {
    if (!isKept) sent.current?.reset();
    sent.current = null;
  }, [key]);
  return (event) => {
    sent.current = event.currentTarget;
    meta.onSubmit(event);
  };
}
