import { agencyTrail } from '../agencies/agency-trail.ts';
import { decidePath } from '../paths.ts';
import { useRefusalOf } from '../ui/answer.ts';
import { ButtonLink, Buttons } from '../ui/button.tsx';
import { Confirm } from '../ui/dialog.tsx';
import { TextareaField } from '../ui/fields.tsx';
import { Form, useServerForm } from '../ui/form.tsx';
import { Page, Panel } from '../ui/page.tsx';
import { EmptyState } from '../ui/states.tsx';
import { useWords } from '../ui/words.tsx';
import { ExitSteps } from './exit-steps.tsx';
import type { ExitView } from './read-exit.server.ts';

/** How the work with one agency ends, step by step. */
export function ExitPage({ view }: { view: ExitView }) {
  const { words } = useWords();
  const { exits: text } = words;
  const { practice, agency, exit } = view;
  const isOver = exit?.endedOn != null;
  return (
    <Page
      title={text.with(agency.name)}
      subtitle={text.subtitle}
      trail={agencyTrail(practice, agency, words)}
    >
      {exit ? <Begun view={view} isOver={isOver} /> : <NotBegun view={view} />}
      {exit && <ExitSteps view={view} />}
      {exit && !isOver && view.mayEnd && <End view={view} />}
      {!view.mayEnd && <p className="muted">{text.onlyManagers}</p>}
    </Page>
  );
}

function Begun({ view: { exit }, isOver }: { view: ExitView; isOver: boolean }) {
  const { words, formats } = useWords();
  const { exits: text } = words;
  if (!exit) return null;
  if (isOver && exit.endedOn) {
    return (
      <p>
        <strong>{text.over(formats.date(exit.endedOn))}</strong> {text.overText}
      </p>
    );
  }
  return <p className="muted">{text.begun(exit.begun.by, formats.date(exit.begun.on))}</p>;
}

function NotBegun({ view: { practice, agency, standing, mayEnd } }: { view: ExitView }) {
  const { exits: text } = useWords().words;
  if (standing !== 'suspended') {
    return (
      <EmptyState
        title={text.suspendFirst}
        action={
          mayEnd && (
            <ButtonLink to={decidePath(practice, agency.slug)} tone="primary">
              {text.suspend}
            </ButtonLink>
          )
        }
      >
        {text.suspendFirstText}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={text.notBegun}
      action={
        mayEnd && (
          <Confirm
            label={text.begin}
            tone="primary"
            question={text.begin}
            confirm={text.begin}
            fields={{ intent: 'begin' }}
          >
            {text.beginText}
          </Confirm>
        )
      }
    >
      {text.notBegunText}
    </EmptyState>
  );
}

/** The last step, which waits for all others; and the way back. */
function End({ view: { open } }: { view: ExitView }) {
  const { end: text, cancel } = useWords().words.exits;
  const last = useRefusalOf('end');
  const form = useServerForm({ last, id: 'end', labels: { reason: text.reason } });
  const callOff = (
    <Confirm
      label={cancel.label}
      tone="quiet"
      question={cancel.title}
      confirm={cancel.label}
      fields={{ intent: 'cancel' }}
    >
      {cancel.text}
    </Confirm>
  );
  return (
    <Panel>
      <h2>{text.title}</h2>
      <p>{open.length > 0 ? text.notYet : text.text}</p>
      {open.length === 0 && (
        <Form form={form} submit={text.submit} tone="danger" intent="end">
          <TextareaField name="reason" help={text.reasonHelp} />
        </Form>
      )}
      <Buttons>{callOff}</Buttons>
    </Panel>
  );
}
