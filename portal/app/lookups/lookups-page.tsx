import { Link, useActionData } from '@remix-run/react';
import { agencyTrail } from '../agencies/agency-trail.ts';
import { lookupPath } from '../paths.ts';
import { TextareaField } from '../ui/fields.tsx';
import { FileDrop } from '../ui/file-drop.tsx';
import { Form, type FormAnswer, useServerForm } from '../ui/form.tsx';
import { Page, Panel, Section } from '../ui/page.tsx';
import { EmptyState } from '../ui/states.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { useWords } from '../ui/words.tsx';
import { MOST_MEGABYTES } from './lookup-limits.ts';
import { LookupResult } from './lookup-result.tsx';
import type { LookupRow } from './lookups-of.server.ts';
import type { LookupsView } from './read-lookups.server.ts';

/** Where an agency was looked up, and the form to look it up in one more file. */
export function LookupsPage({ view }: { view: LookupsView }) {
  const { words } = useWords();
  const { lookups: text } = words;
  const { practice, agency, mayLookUp } = view;
  return (
    <Page
      title={text.of(agency.name)}
      subtitle={text.subtitle}
      trail={agencyTrail(practice, agency, words)}
    >
      {view.lookups.length > 0 && (
        <Section title={text.past.caption}>
          <Past view={view} />
        </Section>
      )}
      {mayLookUp ? (
        <Section title={text.make.title}>
          <LookUpForm view={view} />
        </Section>
      ) : (
        <p className="muted">{text.make.onlyReviewers}</p>
      )}
      {view.lookups.length === 0 && !mayLookUp && (
        <EmptyState title={text.past.none}>{text.past.noneText}</EmptyState>
      )}
      <Section title={text.where.title}>
        <Where />
      </Section>
    </Page>
  );
}

function LookUpForm({ view: { companies, people } }: { view: LookupsView }) {
  const { make: text } = useWords().words.lookups;
  const form = useServerForm({
    last: useActionData<FormAnswer>(),
    id: 'look-up',
    labels: { file: text.file, companies: text.companies, people: text.people },
    defaults: { companies: companies.join('\n'), people: people.join('\n') },
  });
  return (
    <Panel>
      <Form form={form} submit={text.submit} hasFiles>
        <FileDrop
          name="file"
          accept=".csv,text/csv,text/plain"
          help={text.fileHelp(MOST_MEGABYTES)}
        />
        <TextareaField name="companies" help={text.companiesHelp} />
        <TextareaField name="people" help={text.peopleHelp} isOptional />
      </Form>
    </Panel>
  );
}

function Past({ view: { practice, agency, lookups } }: { view: LookupsView }) {
  const { words, formats } = useWords();
  const { past: text, lists } = words.lookups;
  const columns: Column<LookupRow>[] = [
    {
      name: 'on',
      label: text.on,
      cell: ({ id, on }) => (
        <Link to={lookupPath(practice, agency.slug, id)}>{formats.date(on)}</Link>
      ),
    },
    { name: 'list', label: text.list, cell: ({ list }) => lists[list] },
    { name: 'result', label: text.result, cell: (row) => <LookupResult row={row} /> },
    { name: 'by', label: text.by, cell: ({ by }) => by },
  ];
  return (
    <Table
      caption={text.caption}
      isHeaded
      columns={columns}
      rows={lookups}
      keyOf={({ id }) => id}
      empty={null}
    />
  );
}

/** Whose pages the files come from: addresses to copy, since they are not ours. */
const FROM = {
  cfpb: 'https://www.consumerfinance.gov/data-research/consumer-complaints/search/',
  leie: 'https://oig.hhs.gov/exclusions/exclusions_list.asp',
  sam: 'https://sam.gov/search/',
} as const;

function Where() {
  const { lists, where: text } = useWords().words.lookups;
  const columns: Column<keyof typeof FROM>[] = [
    { name: 'list', label: text.list, cell: (list) => lists[list] },
    {
      name: 'from',
      label: text.from,
      cell: (list) => (
        <a href={FROM[list]} target="_blank" rel="noreferrer">
          {new URL(FROM[list]).hostname}
        </a>
      ),
    },
    { name: 'how', label: text.how, cell: (list) => text[list] },
  ];
  return (
    <Table
      caption={text.title}
      isHeaded
      columns={columns}
      rows={['cfpb', 'leie', 'sam'] as const}
      keyOf={(list) => list}
      empty={null}
    />
  );
}
