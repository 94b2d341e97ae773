import { FormProvider } from '@conform-to/react';
import { Form as RemixForm, useNavigation } from '@remix-run/react';
import {
  createContext,
  type FormEvent,
  type ReactNode,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react';
import { Button, type ButtonTone } from './button.tsx';
import { problemText } from './problems.ts';
import type { ServerForm } from './server-form.ts';
import { useWords } from './words.tsx';

// re-exported: a page needs both
export { type FormAnswer, type ServerForm, useServerForm } from './server-form.ts';

const Context = createContext<ServerForm | null>(null);

/** The form around a field. */
export function useFormAround(): ServerForm {
  const form = useContext(Context);
  if (!form) throw new Error('A field stands in no form');
  return form;
}

interface FormProps {
  form: ServerForm;
  /** The verb on the button. */
  submit: string;
  tone?: ButtonTone;
  /** What the button means, where another one stands beside it. */
  intent?: string;
  /** What stands beside the button: a link that leads out, or another button. */
  beside?: ReactNode;
  /** Another page's action. */
  action?: string;
  hasFiles?: boolean;
  /** Where the answer changes more than the page: the language of everything. */
  isWholePage?: boolean;
  children: ReactNode;
}

export function Form(props: FormProps) {
  const {
    form,
    submit,
    tone = 'primary',
    intent,
    beside,
    action,
    hasFiles,
    isWholePage = false,
    children,
  } = props;
  const { words } = useWords();
  const [isPending, onSubmit] = usePending(form.onSubmit);
  return (
    <FormProvider context={form.meta.context}>
      <Context.Provider value={form}>
        <RemixForm
          method="post"
          className="form"
          id={form.meta.id}
          noValidate={form.meta.noValidate}
          reloadDocument={isWholePage}
          onSubmit={onSubmit}
          {...(action !== undefined && { action })}
          {...(hasFiles && { encType: 'multipart/form-data' })}
        >
          <ErrorSummary form={form} />
          {children}
          <div className="buttons">
            <Button
              type="submit"
              tone={tone}
              aria-disabled={isPending}
              {...(intent !== undefined && { name: 'intent', value: intent })}
            >
              {isPending ? words.ui.sending : submit}
            </Button>
            {beside}
          </div>
        </RemixForm>
      </Context.Provider>
    </FormProvider>
  );
}

type Submit = (event: FormEvent<HTMLFormElement>) => void;

/** Whether this form is on its way; a second press does nothing meanwhile. */
export function usePending(onSubmit?: Submit): [boolean, Submit] {
  const { state } = useNavigation();
  const [isSent, setSent] = useState(false);
  useEffect(() => {
    if (state === 'idle') setSent(false);
  }, [state]);
  const submit: Submit = (event) => {
    if (isSent) return event.preventDefault();
    onSubmit?.(event);
    if (!event.defaultPrevented) setSent(true);
  };
  return [isSent && state !== 'idle', submit];
}

/** The class by which a dialog knows that it was refused. */
export const SUMMARY = 'summary';

/** All that is wrong, with a link to each field; it takes the focus when the server has answered. */
function ErrorSummary({ form }: { form: ServerForm }) {
  const { words } = useWords();
  const summary = useRef<HTMLDivElement>(null);
  const { refusal, meta, labels, facts, problems, fieldProblems } = form;
  useEffect(() => {
    if (refusal) summary.current?.focus();
  }, [refusal]);
  if (!refusal) return null;
  return (
    // biome-ignore lint/a11y/noAutofocus: without scripts the answer would be out of sight
    <div className={SUMMARY} role="alert" tabIndex={-1} ref={summary} autoFocus>
      {problems.map((code) => (
        <strong key={code}>{problemText(code, facts, words)}</strong>
      ))}
      {problems.length === 0 && <strong>{words.ui.checkFields(fieldProblems.length)}</strong>}
      {fieldProblems.length > 0 && (
        <ul>
          {fieldProblems.map(([name, code]) => (
            <li key={name}>
              <a href={`#${meta.id}-${name}`}>
                {words.ui.fieldProblem(labels[name] ?? name, problemText(code, facts, words))}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
