import { useActionData } from '@remix-run/react';
import { SEVERITIES } from '../../../shared/complaints.ts';
import { caseNumber } from '../../../shared/placement.ts';
import { CONDUCT_KINDS } from '../../../shared/vetting/conduct.ts';
import { agencyPath, casePath, complaintsPath } from '../paths.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Field, SelectField, TextareaField } from '../ui/fields.tsx';
import { Form, type FormAnswer, useServerForm } from '../ui/form.tsx';
import { Page, Panel } from '../ui/page.tsx';
import { useWords } from '../ui/words.tsx';
import type { NewComplaint } from './new-complaint.server.ts';

/** Where staff takes down what they were told. */
export function NewComplaintPage({ view }: { view: NewComplaint }) {
  const { words } = useWords();
  const { complaints } = words;
  const { form: text } = complaints;
  const { slug, agency, caseNumber: number } = view;
  const practice = { kind: 'practice', slug } as const;
  const form = useServerForm({
    last: useActionData<FormAnswer>(),
    labels: {
      ...{ kind: text.kind, severity: text.severity, text: text.text },
      receivedOn: text.receivedOn,
    },
    defaults: { receivedOn: view.today },
  });
  return (
    <Page
      title={text.title}
      subtitle={
        number === null ? text.about(agency.name) : text.aboutCase(caseNumber(number), agency.name)
      }
      trail={[{ href: complaintsPath(practice), label: complaints.title }]}
    >
      <Panel>
        <Form
          form={form}
          submit={text.submit}
          beside={
            <ButtonLink
              to={number === null ? agencyPath(practice, agency.slug) : casePath(practice, number)}
            >
              {words.ui.dialog.cancel}
            </ButtonLink>
          }
        >
          <input type="hidden" name="id" value={view.id} />
          <SelectField
            name="kind"
            placeholder={text.choose}
            options={CONDUCT_KINDS.map((value) => ({ value, label: complaints.kinds[value] }))}
          />
          <TextareaField name="text" help={text.textHelp} />
          <SelectField
            name="severity"
            isOptional
            help={text.severityHelp}
            placeholder={text.usual}
            options={SEVERITIES.map((value) => ({ value, label: complaints.severities[value] }))}
          />
          <Field name="receivedOn" type="date" isShort />
        </Form>
      </Panel>
    </Page>
  );
}
