import { useActionData } from '@remix-run/react';
import { ChoiceField, Field, SelectField, TextareaField } from '../ui/fields.tsx';
import { Form, type FormAnswer, useServerForm } from '../ui/form.tsx';
import { Panel } from '../ui/page.tsx';
import { useWords } from '../ui/words.tsx';
import type { ReviewsView } from './read-reviews.server.ts';

/** One more thing that somebody says. Where it comes from is asked first. */
export function ReviewForm({ view: { references, today } }: { view: ReviewsView }) {
  const { form: text, sources, verdicts } = useWords().words.reviews;
  const { labels } = text;
  const form = useServerForm({
    last: useActionData<FormAnswer>(),
    ...{ id: 'review', labels, defaults: { saidOn: today } },
  });
  const options = references.map(({ id, organisation }) => ({ value: id, label: organisation }));
  const reference = (
    <SelectField name="reference" options={options} placeholder={text.choose} isConditional />
  );
  return (
    <Panel>
      <Form form={form} submit={text.submit}>
        <ChoiceField
          name="source"
          options={[
            {
              ...{ value: 'reference', label: sources.reference, fields: reference },
              ...(options.length === 0 && { why: text.noReferences }),
            },
            {
              ...{ value: 'found', label: sources.found, help: text.foundHelp },
              fields: <Field name="foundWho" isConditional />,
            },
            {
              ...{ value: 'public', label: sources.public, help: text.publicHelp },
              fields: (
                <>
                  <Field name="publicWho" isConditional />
                  <Field name="address" type="url" isConditional />
                </>
              ),
            },
          ]}
        />
        <Field name="saidOn" type="date" isShort />
        <ChoiceField
          name="verdict"
          options={(['good', 'mixed', 'bad'] as const).map((value) => ({
            ...{ value, label: verdicts[value] },
          }))}
        />
        <TextareaField name="text" help={text.textHelp} />
      </Form>
    </Panel>
  );
}
