import { Form } from '@remix-run/react';
import { Button } from '../ui/button.tsx';
import type { FormAnswer } from '../ui/form.tsx';
import { usePending } from '../ui/form.tsx';
import { problemText } from '../ui/problems.ts';
import { useWords } from '../ui/words.tsx';

/** Looks for cases by words of names. By POST: what is typed may be a name. */
export function FindForm({ last }: { last: FormAnswer | undefined }) {
  const { words } = useWords();
  const { find: text } = words.practiceCases;
  const [isPending, onSubmit] = usePending();
  const problem = last?.ok === false ? problemText(last.reason, last.details, words) : null;
  return (
    <search>
      <Form method="post" className="filters" onSubmit={onSubmit}>
        <label className="search">
          {text.label}
          <input
            type="search"
            name="words"
            autoComplete="off"
            maxLength={200}
            required
            aria-describedby="find-help"
            aria-invalid={problem !== null || undefined}
          />
        </label>
        <Button type="submit" aria-disabled={isPending}>
          {isPending ? words.ui.sending : text.submit}
        </Button>
        <div className="aside small muted" id="find-help" role={problem ? 'alert' : undefined}>
          {problem ?? text.help}
        </div>
      </Form>
    </search>
  );
}
