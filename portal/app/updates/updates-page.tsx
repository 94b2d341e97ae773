import { useActionData } from '@remix-run/react';
import { CHANNELS, OUTCOMES, REASONS, UPDATE_KINDS } from '../../../shared/case-updates.ts';
import { casesPath, updatesPath } from '../paths.ts';
import { FileDrop } from '../ui/file-drop.tsx';
import { Form, type FormAnswer, useServerForm } from '../ui/form.tsx';
import { Page, Panel, Section } from '../ui/page.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { useWords } from '../ui/words.tsx';
import type { UpdatesAnswer } from './act-on-updates.server.ts';
import { COLUMNS, type Column as FileColumn, MOST_LINES } from './updates-file.ts';
import { UpdatesOutcome } from './updates-outcome.tsx';

type Answered = { ok: true; value: UpdatesAnswer } | Extract<FormAnswer, { ok: false }>;

/** Many updates in one file: first what it would do, then that it does it. */
export function UpdatesPage({ slug }: { slug: string }) {
  const { words } = useWords();
  const { updates: text, caseWork } = words;
  const answer = useActionData<Answered>();
  const workplace = { kind: 'agency', slug } as const;
  return (
    <Page
      title={useHeading(answer?.ok ? answer.value : null)}
      trail={[{ href: casesPath(workplace), label: caseWork.title }]}
    >
      {answer?.ok && <UpdatesOutcome slug={slug} answer={answer.value} />}
      <Section title={answer?.ok ? text.another : text.bring}>
        <Bring refused={answer} slug={slug} />
      </Section>
      <Section title={text.format.title}>
        <Format />
      </Section>
    </Page>
  );
}

/** What became of the file, or would. */
function useHeading(answer: UpdatesAnswer | null): string {
  const { title, heading } = useWords().words.updates;
  if (!answer) return title;
  const { isApplied, counts } = answer;
  const taken = counts.done + counts.known; // a long file is taken in by more than one go
  if (isApplied) return counts.new > 0 ? heading.some(taken) : heading.all(taken);
  return counts.new > 0 ? heading.ready(counts.new) : heading.nothing;
}

function Bring({ refused, slug }: { refused: Answered | undefined; slug: string }) {
  const { words, formats } = useWords();
  const { updates: text } = words;
  const form = useServerForm({ last: refused, id: 'bring', labels: { file: text.file } });
  const template = `${updatesPath({ kind: 'agency', slug })}.csv`;
  return (
    <Panel>
      <p>
        {text.steps} <a href={template}>{text.template}</a>
      </p>
      <Form form={form} submit={text.check} tone={refused?.ok ? 'plain' : 'primary'} hasFiles>
        <FileDrop
          name="file"
          accept=".csv,text/csv,text/plain"
          help={text.fileHelp(formats.count(MOST_LINES))}
        />
      </Form>
    </Panel>
  );
}

/** What each column takes. */
function Format() {
  const { format } = useWords().words.updates;
  const values: Readonly<Partial<Record<FileColumn, readonly string[]>>> = {
    event: UPDATE_KINDS,
    channel: CHANNELS,
    outcome: OUTCOMES,
  };
  const reasons = (['refuse', 'dispute', 'return'] as const).map(
    (kind) => `${kind}: ${REASONS[kind].join(', ')}`,
  );
  const columns: Column<FileColumn>[] = [
    { name: 'column', label: format.column, cell: (column) => <code>{column}</code> },
    { name: 'means', label: format.means, cell: (column) => format.columns[column] },
    {
      name: 'values',
      label: format.values,
      cell: (column) =>
        (column === 'reason' ? reasons : [(values[column] ?? []).join(', ')]).map((line) => (
          <div key={line}>{line || '–'}</div>
        )),
    },
  ];
  return (
    <Table
      caption={format.title}
      isHeaded
      columns={columns}
      rows={COLUMNS}
      keyOf={(column) => column}
      empty={null}
    />
  );
}
