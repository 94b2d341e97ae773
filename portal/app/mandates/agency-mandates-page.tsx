import { agencyMandatePath } from '../paths.ts';
import { Page } from '../ui/page.tsx';
import { EmptyState } from '../ui/states.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { useWords } from '../ui/words.tsx';
import type { listMandates, MandateLine } from './list-mandates.server.ts';
import { StageBadge } from './stage-badge.tsx';

type MandateList = Awaited<ReturnType<typeof listMandates>>;

/** What an agency has with each practice; what waits for its signature comes first. */
export function AgencyMandatesPage({ list: { slug, rows } }: { list: MandateList }) {
  const { words, formats } = useWords();
  const { mandates: text } = words;
  const columns: Column<MandateLine>[] = [
    { name: 'practice', label: text.list.practice, cell: ({ practice }) => practice.name },
    {
      name: 'stage',
      label: text.list.stage,
      cell: ({ stage }) => <StageBadge stage={stage} isForAgency />,
    },
    {
      ...{ name: 'version', label: text.list.version, isNumber: true },
      cell: ({ version }) => formats.count(version),
    },
    {
      ...{ name: 'since', label: text.list.since },
      cell: ({ since }) => since && formats.date(since),
    },
    {
      ...{ name: 'review', label: text.list.review },
      cell: ({ reviewOn }) => formats.date(reviewOn),
    },
  ];
  return (
    <Page title={text.listTitle} subtitle={text.list.subtitle}>
      <Table
        caption={text.listTitle}
        isHeaded
        columns={columns}
        rows={rows}
        keyOf={({ practice }) => practice.id}
        hrefOf={({ practice }) => agencyMandatePath({ kind: 'agency', slug }, practice.id)}
        empty={<EmptyState title={text.list.none}>{text.list.noneText}</EmptyState>}
      />
    </Page>
  );
}
