import { useActionData } from '@remix-run/react';
import { Copy } from '../ui/copy.tsx';
import { SelectField } from '../ui/fields.tsx';
import { Form, type FormAnswer, useServerForm } from '../ui/form.tsx';
import { Panel, Section } from '../ui/page.tsx';
import { useWords } from '../ui/words.tsx';
import type { actOnSheets } from './act-on-sheets.server.ts';
import type { Sheets } from './sheets-page.tsx';

/** Makes the one-time code by which a person connects a sheet, and says what to do with it. */
export function ConnectSection({ view }: { view: Sheets }) {
  const { sheets: text } = useWords().words;
  const answer = useActionData<typeof actOnSheets>();
  const last = answer instanceof Response ? undefined : answer;
  const made = last && 'value' in last && last.value ? last.value : null;
  return (
    <Section title={text.connect.title} id="connect">
      {made && <Code made={made} view={view} />}
      <CodeForm view={view} last={last} />
    </Section>
  );
}

interface Made {
  code: string;
  endsAt: string;
  userId: string;
}

function Code({ made: { code, endsAt, userId }, view }: { made: Made; view: Sheets }) {
  const { words, formats } = useWords();
  const { connect } = words.sheets;
  const name = view.people.find((person) => person.userId === userId)?.name ?? '';
  return (
    <div className="panel" role="status">
      <h3>{connect.made(name)}</h3>
      <Copy text={code} />
      <p className="muted">{connect.until(formats.dateTime(endsAt, view.timeZone))}</p>
      <ol className="steps">
        <li>{connect.open}</li>
        <li>
          {connect.address}
          <Copy text={view.address} />
        </li>
        <li>{connect.type}</li>
        <li>{connect.recovery}</li>
      </ol>
    </div>
  );
}

function CodeForm({ view, last }: { view: Sheets; last: FormAnswer | undefined }) {
  const { connect } = useWords().words.sheets;
  const options = view.people.map(({ userId, name }) => ({ value: userId, label: name }));
  const form = useServerForm({
    last,
    labels: { userId: connect.person },
    defaults: { userId: options[0]?.value },
  });
  return (
    <Panel>
      <p className="muted">{connect.text}</p>
      <Form form={form} submit={connect.submit}>
        <SelectField name="userId" options={options} />
      </Form>
    </Panel>
  );
}
