import type { CivilDate } from '../../../shared/calendar.ts';
import { useRefusalOf } from '../ui/answer.ts';
import { ChoiceField, Field, TextareaField } from '../ui/fields.tsx';
import { FileDrop } from '../ui/file-drop.tsx';
import { Form, useServerForm } from '../ui/form.tsx';
import { useWords } from '../ui/words.tsx';
import { ACCEPTED } from './paper-form.tsx';
import type { SeenItem } from './seen-items.server.ts';

/** What the practice thinks of a paper: each judgement is kept, and the newest counts. */
export function CheckForm({ item, today }: { item: SeenItem; today: CivilDate }) {
  const { check: text } = useWords().words.papers;
  const { label: answer, note, source, checkedOn, capture } = text;
  const form = useServerForm({
    last: useRefusalOf('check'),
    id: 'check',
    labels: { answer, note, source, checkedOn, capture },
    defaults: { checkedOn: today },
  });
  const accept = { value: 'accept', label: text.accept };
  return (
    <Form form={form} submit={text.submit} hasFiles>
      <input type="hidden" name="intent" value="check" />
      <ChoiceField
        name="answer"
        options={[
          item.file ? accept : { ...accept, why: text.acceptWhy },
          {
            ...{ value: 'verify', label: text.verify, help: text.verifyHelp },
            fields: (
              <>
                <Field name="source" type="url" help={text.sourceHelp} isConditional />
                <Field name="checkedOn" type="date" isConditional isShort />
                <FileDrop name="capture" accept={ACCEPTED} help={text.captureHelp} isOptional />
              </>
            ),
          },
          { value: 'refuse', label: text.refuse },
        ]}
      />
      <TextareaField name="note" help={text.noteHelp} isOptional />
    </Form>
  );
}
