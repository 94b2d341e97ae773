import { Form, Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { casesPath, type Workplace } from '../paths.ts';
import { Button } from '../ui/button.tsx';
import type { FormAnswer } from '../ui/form.tsx';
import { usePending } from '../ui/form.tsx';
import { Section } from '../ui/page.tsx';
import { problemText } from '../ui/problems.ts';
import { EmptyState } from '../ui/states.tsx';
import { useWords } from '../ui/words.tsx';

/** What a search was answered with. */
export type Searched<Cases> = { ok: true; value: Cases } | Extract<FormAnswer, { ok: false }>;

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

interface FoundProps {
  found: { rows: readonly unknown[]; hasMore: boolean };
  /** Whose cases were searched. */
  workplace: Workplace;
  /** The table of those rows. */
  children: ReactNode;
}

/** The cases that a search has found. */
export function Found({ found: { rows, hasMore }, workplace, children }: FoundProps) {
  const { find: text } = useWords().words.practiceCases;
  const all = <Link to={casesPath(workplace)}>{text.all}</Link>;
  if (rows.length === 0) {
    return (
      <EmptyState title={text.none} action={all}>
        {text.noneText}
      </EmptyState>
    );
  }
  return (
    <Section title={text.found(rows.length)} aside={all}>
      {children}
      {hasMore && <p>{text.more}</p>}
    </Section>
  );
}
