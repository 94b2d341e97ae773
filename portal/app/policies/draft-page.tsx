import { Link, useActionData } from '@remix-run/react';
import { policyDraftPath, policyPath } from '../paths.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Field, TextareaField } from '../ui/fields.tsx';
import { Form, type FormAnswer, useServerForm } from '../ui/form.tsx';
import { Page } from '../ui/page.tsx';
import { Note } from '../ui/states.tsx';
import { useWords } from '../ui/words.tsx';
import type { DraftView } from './read-draft.server.ts';

/** Where the next version of the policy is written. */
export function PolicyDraftPage({ view }: { view: DraftView }) {
  const { policies: text } = useWords().words;
  const { practice, number, isBlank } = view;
  return (
    <Page
      title={text.form.title(number)}
      subtitle={text.form.subtitle}
      trail={[{ href: policyPath(practice), label: text.title }]}
    >
      {isBlank && (
        <Note>
          {text.form.blank}{' '}
          <Link to={`${policyDraftPath(practice)}?example`}>{text.none.example}</Link>
        </Note>
      )}
      <DraftForm key={String(isBlank)} view={view} />
    </Page>
  );
}

function DraftForm({ view: { practice, number, seen, draft } }: { view: DraftView }) {
  const { form: text } = useWords().words.policies;
  const last = useActionData<FormAnswer>();
  const form = useServerForm({
    ...{ last, id: 'draft', labels: text.labels },
    defaults: { ...draft, answerDays: String(draft.answerDays) },
  });
  return (
    <Form
      form={form}
      submit={text.submit}
      beside={<ButtonLink to={policyPath(practice)}>{text.back}</ButtonLink>}
    >
      {seen !== null && <input type="hidden" name="seen" value={seen} />}
      <Field name="title" />
      <TextareaField name="text" rows={24} help={text.textHelp} />
      {number > 1 && <TextareaField name="whatChanged" help={text.whatChangedHelp} />}
      <div className="field-row">
        <Field name="effectiveOn" type="date" isShort />
        <Field name="reviewOn" type="date" isShort />
        <Field name="answerDays" inputMode="numeric" isShort help={text.answerDaysHelp} />
      </div>
    </Form>
  );
}
