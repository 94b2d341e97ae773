import { Link } from '@remix-run/react';
import { Buttons } from '../button.tsx';
import { CancelButton, Confirm, Dialog } from '../dialog.tsx';
import { CheckField, ChoiceField, Field, SelectField, TextareaField } from '../fields.tsx';
import { FileDrop } from '../file-drop.tsx';
import { Form, type FormAnswer, useServerForm } from '../form.tsx';
import { Panel, Section } from '../page.tsx';
import { useWords } from '../words.tsx';

interface AnsweredProps {
  /** What the server answered, and to which form. */
  last: FormAnswer | undefined;
}

export function FormsSection({ last }: AnsweredProps) {
  const { words } = useWords();
  const { sections, form: labels } = words.kit;
  const form = useServerForm({ last, labels: labels.fields, id: 'kit-form' });
  return (
    <Section title={sections.forms} id="forms">
      <Panel>
        <Form
          form={form}
          submit={labels.submit}
          beside={<Link to="#forms">{labels.leave}</Link>}
          hasFiles
        >
          <Field name="name" autoComplete="off" />
          <Field name="email" type="email" autoComplete="off" help={labels.emailHelp} />
          <Field name="code" inputMode="numeric" autoComplete="off" isShort isOptional />
          <SelectField
            name="language"
            placeholder={labels.choose}
            options={(['en', 'es', 'fr'] as const).map((value) => ({
              value,
              label: labels.languages[value],
            }))}
          />
          <ChoiceField
            name="status"
            options={[
              { value: 'paid', label: labels.statusPaid },
              { value: 'plan', label: labels.statusPlan, help: labels.statusPlanHelp },
              { value: 'legal', label: labels.statusLegal, why: labels.statusLegalWhy },
            ]}
          />
          <TextareaField name="note" isOptional />
          <FileDrop name="file" accept=".csv,text/csv" help={labels.fileHelp} isOptional />
          <CheckField name="agree" />
        </Form>
      </Panel>
    </Section>
  );
}

export function DialogsSection({ last }: AnsweredProps) {
  const { words } = useWords();
  const { sections, dialog, confirm, form: labels } = words.kit;
  const form = useServerForm({ last, labels: labels.fields, id: 'kit-note' });
  return (
    <Section title={sections.dialogs} id="dialogs">
      <Buttons>
        <Dialog label={dialog.open} title={dialog.title} isOpen={last?.ok === false}>
          <p>{dialog.text}</p>
          <Form form={form} submit={labels.submit} beside={<CancelButton />}>
            <input type="hidden" name="intent" value="note" />
            <TextareaField name="note" />
          </Form>
        </Dialog>
        <Confirm
          label={confirm.label}
          tone="danger"
          question={confirm.question}
          confirm={confirm.confirm}
          fields={{ intent: 'recall' }}
        >
          {confirm.text}
        </Confirm>
      </Buttons>
    </Section>
  );
}
