import { evidenceName } from '../../../shared/messages/evidence-kinds.ts';
import { paperPath, papersPath } from '../paths.ts';
import { Badge } from '../ui/badge.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import { EmptyState } from '../ui/states.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { useWords } from '../ui/words.tsx';
import type { OwnPaper, PaperList } from './list-papers.server.ts';
import { PlaceOf, Until } from './paper-facts.tsx';

/** The papers that an agency keeps: what ends first comes first. */
export function PapersPage({ list }: { list: PaperList }) {
  const { words } = useWords();
  const { papers: text } = words;
  const { slug, papers, mayChange } = list;
  const workplace = { kind: 'agency', slug } as const;
  const add = mayChange && (
    <ButtonLink to={`${papersPath(workplace)}/new`} tone="primary">
      {text.add}
    </ButtonLink>
  );
  return (
    <Page title={text.title} subtitle={text.subtitle} action={papers.length > 0 && add}>
      <Table
        caption={text.title}
        isHeaded
        columns={useColumns(list)}
        rows={papers}
        keyOf={({ id }) => id}
        hrefOf={({ id }) => paperPath(workplace, id)}
        empty={
          <EmptyState title={text.none.title} action={add}>
            {mayChange ? text.none.text : text.none.collector}
          </EmptyState>
        }
      />
    </Page>
  );
}

function useColumns({ today }: PaperList): Column<OwnPaper>[] {
  const { words, language } = useWords();
  const { columns, seenBy, grades, renewed } = words.papers;
  return [
    {
      ...{ name: 'kind', label: columns.kind },
      cell: ({ kind, file, isRenewed }) => (
        <>
          {evidenceName(kind, language)} {!file && <Badge>{grades['self-declared']}</Badge>}
          {isRenewed && <span className="small muted under">{renewed}</span>}
        </>
      ),
    },
    {
      ...{ name: 'place', label: columns.place },
      cell: ({ place }) => <PlaceOf place={place} />,
    },
    {
      ...{ name: 'issuer', label: columns.issuer },
      cell: ({ issuer, number }) => (
        <>
          {issuer}
          {number && <span className="small muted under">{number}</span>}
        </>
      ),
    },
    {
      ...{ name: 'until', label: columns.until },
      cell: ({ until }) => <Until until={until} today={today} />,
    },
    {
      ...{ name: 'seenBy', label: columns.seenBy },
      cell: ({ shownTo }) => seenBy(shownTo.length),
    },
  ];
}
