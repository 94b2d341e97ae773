import { Link, useActionData } from '@remix-run/react';
import { complaintNumber } from '../../../shared/complaints.ts';
import { CONDUCT_KINDS } from '../../../shared/vetting/conduct.ts';
import { ChoiceField, Field, TextareaField } from '../ui/fields.tsx';
import { Form, type FormAnswer, useServerForm } from '../ui/form.tsx';
import { Page, Section } from '../ui/page.tsx';
import { useWords } from '../ui/words.tsx';
import type { OpenLink } from './complain.server.ts';

/** What a patient sees who opens the link of their case. Null: the link is over. */
export function ComplainPage({ link }: { link: OpenLink | null }) {
  const { complain: text } = useWords().words;
  if (!link) return <Page title={text.over.title} subtitle={text.over.text} />;
  if (link.sent !== null) return <Sent link={link} number={link.sent} />;
  const { practice, agency, left } = link;
  return (
    <Page title={text.title(agency)} subtitle={text.subtitle(practice, agency)}>
      {left > 0 ? <Telling link={link} key={link.left} /> : <p>{text.usedUp(practice)}</p>}
    </Page>
  );
}

function Telling({ link }: { link: OpenLink }) {
  const { complain: text } = useWords().words;
  const { practice, agency, left, id } = link;
  const form = useServerForm({
    last: useActionData<FormAnswer>(),
    id: 'complain',
    labels: { kind: text.kind, text: text.text, contact: text.contact },
  });
  return (
    <>
      <Form form={form} submit={text.submit(practice)}>
        <input type="hidden" name="id" value={id} />
        <ChoiceField
          name="kind"
          options={CONDUCT_KINDS.map((value) => ({ value, label: text.kinds[value] }))}
        />
        <TextareaField name="text" help={text.textHelp} />
        <Field
          name="contact"
          isOptional
          help={text.contactHelp(practice, agency)}
          autoComplete="off"
        />
      </Form>
      <p className="muted">{text.promise(agency)}</p>
      <p className="muted">{text.left(left)}</p>
    </>
  );
}

function Sent({ link, number }: { link: OpenLink; number: number }) {
  const { sent, left: leftText, usedUp } = useWords().words.complain;
  const { practice, agency, clock, left } = link;
  return (
    <Page title={sent.title} subtitle={sent.number(complaintNumber(number))}>
      <Section title={sent.next}>
        <ol className="steps">
          <li>{sent.read(practice, agency)}</li>
          {clock !== null && <li>{sent.clock(agency, clock)}</li>}
          <li>{sent.decide(practice)}</li>
        </ol>
      </Section>
      <p className="muted">{left > 0 ? leftText(left) : usedUp(practice)}</p>
      {left > 0 && (
        <p>
          <Link to="?">{sent.more}</Link>
        </p>
      )}
    </Page>
  );
}
