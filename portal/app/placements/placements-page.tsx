import type { ReactNode } from 'react';
import type { Money } from '../../../shared/money.ts';
import { placementNumber } from '../../../shared/placement.ts';
import { agenciesPath, placementPath } from '../paths.ts';
import { useAmounts } from '../ui/amounts.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import { EmptyState } from '../ui/states.tsx';
import { type Column, Table, type TableView } from '../ui/table.tsx';
import { useWords } from '../ui/words.tsx';
import type { listPlacements } from './list-placements.server.ts';
import type { PlacementRow, PlacementTotals } from './placement-rows.server.ts';
import { placementsRules } from './placements-table.ts';

type PlacementList = Awaited<ReturnType<typeof listPlacements>>;

/** Everything that was placed, the newest first. */
export function PlacementsPage({ list }: { list: PlacementList }) {
  const { words } = useWords();
  const { placements: text } = words;
  const { slug, rows, agencies, state, total } = list;
  const options = agencies.map(({ slug: value, name: label }) => ({ value, label }));
  return (
    <Page title={text.title} subtitle={text.subtitle}>
      <PlacementsTable
        slug={slug}
        rows={rows}
        view={{
          ...{ state, total, rules: placementsRules(options.map(({ value }) => value)) },
          filters: [{ name: 'agency', label: text.columns.agency, options }],
        }}
        empty={
          <EmptyState
            title={text.empty.title}
            action={
              <ButtonLink to={agenciesPath({ kind: 'practice', slug })}>{text.empty.go}</ButtonLink>
            }
          >
            {text.empty.text}
          </EmptyState>
        }
      />
    </Page>
  );
}

interface PlacementsTableProps {
  /** The practice's. */
  slug: string;
  rows: readonly PlacementRow[];
  view?: TableView;
  /** Of one agency, under a heading: who it is goes without saying. */
  isOfOne?: boolean;
  empty: ReactNode;
}

/** Placements with what became of them. */
export function PlacementsTable({
  slug,
  rows,
  view,
  isOfOne = false,
  empty,
}: PlacementsTableProps) {
  const { words } = useWords();
  const columns = useColumns(rows).filter(({ name }) => !isOfOne || name !== 'agency');
  return (
    <Table
      caption={words.placements.caption}
      isHeaded={isOfOne}
      columns={columns}
      rows={rows}
      keyOf={({ number }) => String(number)}
      hrefOf={({ number }) => placementPath({ kind: 'practice', slug }, number)}
      empty={empty}
      {...(view && { view })}
    />
  );
}

function useColumns(rows: readonly PlacementRow[]): Column<PlacementRow>[] {
  const { words, formats } = useWords();
  const { columns } = words.placements;
  const amounts = useAmounts(rows.flatMap(({ totals }) => totals.map(({ currency }) => currency)));
  const sum = (
    name: 'placed' | 'balance' | 'collected',
    of: (totals: PlacementTotals) => number,
  ): Column<PlacementRow> => ({
    ...{ name, label: amounts.label(columns[name]), isNumber: true },
    cell: ({ totals }) =>
      amounts.cell(totals.map((one): Money => ({ minor: of(one), currency: one.currency }))),
  });
  return [
    { name: 'number', label: columns.number, cell: ({ number }) => placementNumber(number) },
    { name: 'placedOn', label: columns.placedOn, cell: ({ placedOn }) => formats.date(placedOn) },
    { name: 'agency', label: columns.agency, cell: ({ agency }) => agency.name },
    { name: 'madeBy', label: columns.madeBy, cell: ({ madeBy }) => madeBy },
    {
      ...{ name: 'cases', label: columns.cases, isNumber: true },
      cell: ({ totals }) => formats.count(countOf(totals, 'cases')),
    },
    { name: 'answers', label: columns.answers, cell: ({ totals }) => <Answers totals={totals} /> },
    sum('placed', ({ placed }) => placed),
    sum('balance', ({ balance }) => balance),
    sum('collected', ({ collected }) => collected),
  ];
}

/** How the agency answered, in words. */
export function Answers({ totals }: { totals: readonly PlacementTotals[] }) {
  const { words, formats } = useWords();
  const { answers } = words.placements;
  const told = (['waiting', 'accepted', 'refused'] as const).flatMap((answer) => {
    const count = countOf(totals, answer);
    return count > 0 ? [answers[answer](formats.count(count))] : [];
  });
  return <>{told.length > 0 ? told.join(', ') : answers.none}</>;
}

function countOf(
  totals: readonly PlacementTotals[],
  what: 'cases' | 'waiting' | 'accepted' | 'refused',
): number {
  return totals.reduce((sum, one) => sum + one[what], 0);
}
