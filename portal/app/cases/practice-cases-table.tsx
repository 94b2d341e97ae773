import type { ReactNode } from 'react';
import { civilDateIn } from '../../../shared/calendar.ts';
import { shortReference } from '../../../shared/contract/reference.ts';
import { caseNumber } from '../../../shared/placement.ts';
import { ClockCell } from '../clocks/case-clock.tsx';
import { casePath } from '../paths.ts';
import { useAmounts } from '../ui/amounts.tsx';
import { type Column, Table, type TableView } from '../ui/table.tsx';
import { useWords } from '../ui/words.tsx';
import type { PracticeCaseRow } from './practice-table.ts';
import { StatusBadge } from './status-badge.tsx';

interface PracticeCasesTableProps {
  /** The practice's. */
  slug: string;
  timeZone: string;
  rows: readonly PracticeCaseRow[];
  view?: TableView;
  /** Which agency goes without saying. */
  isOfOneAgency?: boolean;
  empty: ReactNode;
}

/** Cases of a practice, none of them by name. */
export function PracticeCasesTable(props: PracticeCasesTableProps) {
  const { slug, timeZone, rows, view, isOfOneAgency = false, empty } = props;
  const { words } = useWords();
  const columns = useColumns(rows, timeZone);
  return (
    <Table
      caption={words.practiceCases.caption}
      isHeaded
      columns={columns.filter(({ name }) => !isOfOneAgency || name !== 'agency')}
      rows={rows}
      keyOf={({ number }) => String(number)}
      hrefOf={({ number }) => casePath({ kind: 'practice', slug }, number)}
      empty={empty}
      {...(view && { view })}
    />
  );
}

function useColumns(rows: readonly PracticeCaseRow[], timeZone: string): Column<PracticeCaseRow>[] {
  const { words, formats } = useWords();
  const { columns } = words.practiceCases;
  const dayAt = civilDateIn(timeZone);
  const amounts = useAmounts(rows.map(({ currency }) => currency));
  const amount = (name: 'placed' | 'balance'): Column<PracticeCaseRow> => ({
    ...{ name, label: amounts.label(columns[name]), isNumber: true },
    cell: ({ currency, [name]: minor }) => amounts.cell([{ minor, currency }]),
  });
  return [
    { name: 'number', label: columns.number, cell: ({ number }) => caseNumber(number) },
    {
      name: 'status',
      label: columns.status,
      cell: ({ status }) => <StatusBadge status={status} />,
    },
    { name: 'agency', label: columns.agency, cell: ({ agency }) => agency },
    { name: 'reference', label: columns.reference, cell: ({ ref }) => shortReference(ref) },
    {
      name: 'clock',
      label: words.clocks.columns.due,
      cell: ({ clock }) => <ClockCell clock={clock} />,
    },
    amount('placed'),
    amount('balance'),
    {
      name: 'changed',
      label: columns.changed,
      cell: ({ changedAt }) => (
        <time dateTime={changedAt}>{formats.shortDate(dayAt(Date.parse(changedAt)))}</time>
      ),
    },
  ];
}
