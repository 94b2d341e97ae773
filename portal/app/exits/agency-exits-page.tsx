import { useActionData } from '@remix-run/react';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/fields.tsx';
import { Form, type FormAnswer, useServerForm } from '../ui/form.tsx';
import { Page, Section } from '../ui/page.tsx';
import { EmptyState } from '../ui/states.tsx';
import { useWords } from '../ui/words.tsx';
import type { ExitsView } from './agency-exits.server.ts';

type Exit = ExitsView['exits'][number];

/** The practices that end their work with an agency, and what it has to do for each. */
export function AgencyExitsPage({ view }: { view: ExitsView }) {
  const { agency: text } = useWords().words.exits;
  return (
    <Page title={text.title} subtitle={text.subtitle}>
      {view.exits.length === 0 && <EmptyState title={text.none}>{text.noneText}</EmptyState>}
      {view.exits.map((exit) => (
        <OneExit key={`${exit.practice.id} ${exit.begun.on}`} exit={exit} view={view} />
      ))}
    </Page>
  );
}

function OneExit({ exit, view }: { exit: Exit; view: ExitsView }) {
  const { words, formats } = useWords();
  const { agency: text } = words.exits;
  const { practice, begun, destroyed, endedOn, destroyBy } = exit;
  return (
    <Section title={practice.name}>
      <p className="muted">
        {endedOn ? text.over(formats.date(endedOn)) : text.begun(formats.date(begun.on))}
      </p>
      {!destroyed && <p>{text.todo(formats.date(destroyBy))}</p>}
      {destroyed && <p>{text.certified(destroyed.by, formats.date(destroyed.on))}</p>}
      {!destroyed && view.mayCertify && <CertifyDialog exit={exit} today={view.today} />}
      {!destroyed && !view.mayCertify && <p className="muted">{text.onlyManagers}</p>}
    </Section>
  );
}

function CertifyDialog({ exit: { practice }, today }: { exit: Exit; today: string }) {
  const { exits } = useWords().words;
  const { agency: text, destruction } = exits;
  const last = useActionData<FormAnswer>();
  const form = useServerForm({
    ...{ last, id: `certify-${practice.id}`, labels: { destroyedOn: destruction.day } },
    defaults: { destroyedOn: today },
  });
  return (
    <Dialog label={text.certify} title={text.certifyTitle(practice.name)}>
      <p>{text.certifyText}</p>
      <Form form={form} submit={text.certify}>
        <input type="hidden" name="practice" value={practice.id} />
        <Field name="destroyedOn" type="date" isShort />
      </Form>
    </Dialog>
  );
}
