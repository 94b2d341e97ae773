import type { ReactNode } from 'react';
import { caseNumber } from '../../../shared/placement.ts';
import { ClockCell } from '../clocks/case-clock.tsx';
import { casePath } from '../paths.ts';
import { useAmounts } from '../ui/amounts.tsx';
import { type Column, Table, type TableView } from '../ui/table.tsx';
import { useWords } from '../ui/words.tsx';
import type { AgencyCaseRow } from './agency-table.ts';
import { personName } from './person-name.ts';
import { StatusBadge } from './status-badge.tsx';

type Row = AgencyCaseRow & { name?: string | null };

interface AgencyCasesTableProps {
  /** The agency's. */
  slug: string;
  timeZone: string;
  /** With names only where somebody has looked for them. */
  rows: readonly Row[];
  view?: TableView;
  empty: ReactNode;
}

/** Cases of an agency. */
export function AgencyCasesTable({ slug, timeZone, rows, view, empty }: AgencyCasesTableProps) {
  const { words } = useWords();
  return (
    <Table
      caption={words.caseWork.list.caption}
      isHeaded
      columns={useColumns(rows, timeZone)}
      rows={rows}
      keyOf={({ id }) => id}
      hrefOf={({ id }) => casePath({ kind: 'agency', slug }, id)}
      empty={empty}
      {...(view && { view })}
    />
  );
}

function useColumns(rows: readonly Row[], timeZone: string): Column<Row>[] {
  const { words, formats } = useWords();
  const { columns } = words.caseWork.list;
  const amounts = useAmounts(rows.map(({ currency }) => currency));
  const isNamed = rows.some(({ name }) => name !== undefined);
  return [
    { name: 'number', label: columns.number, cell: ({ number }) => caseNumber(number) },
    ...(isNamed
      ? [
          {
            name: 'name',
            label: columns.name,
            cell: ({ name = null, status }: Row) => personName(words, { name, status }),
          },
        ]
      : []),
    { name: 'practice', label: columns.practice, cell: ({ practice }) => practice.name },
    {
      name: 'status',
      label: columns.status,
      cell: ({ status }) => <StatusBadge status={status} />,
    },
    {
      name: 'clock',
      label: words.clocks.columns.due,
      cell: ({ clock }) => <ClockCell clock={clock} />,
    },
    {
      name: 'due',
      label: columns.due,
      cell: ({ dueDate }) => (dueDate ? formats.date(dueDate) : '–'),
    },
    {
      ...{ name: 'balance', label: amounts.label(columns.balance), isNumber: true },
      cell: ({ balance, currency }) => amounts.cell([{ minor: balance, currency }]),
    },
    {
      name: 'changed',
      label: columns.changed,
      cell: ({ changedAt }) => (
        <time dateTime={changedAt}>{formats.dateTime(changedAt, timeZone)}</time>
      ),
    },
  ];
}
