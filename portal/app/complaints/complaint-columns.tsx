import { complaintNumber } from '../../../shared/complaints.ts';
import type { Column } from '../ui/table.tsx';
import { useWords } from '../ui/words.tsx';
import { ComplaintBadge } from './complaint-badge.tsx';
import type { ComplaintRow } from './complaint-table.ts';

/** The columns of a list of complaints. @param other whose name stands in it */
export function useComplaintColumns(other: 'agency' | 'practice'): Column<ComplaintRow>[] {
  const { words, formats } = useWords();
  const { columns, kinds, severities } = words.complaints;
  return [
    { name: 'number', label: columns.number, cell: ({ number }) => complaintNumber(number) },
    {
      name: 'status',
      label: columns.status,
      cell: (row) => <ComplaintBadge of={row} isForAgency={other === 'practice'} />,
    },
    { name: other, label: columns[other], cell: (row) => row.other },
    { name: 'kind', label: columns.kind, cell: ({ kind }) => kinds[kind] },
    { name: 'severity', label: columns.severity, cell: ({ severity }) => severities[severity] },
    {
      ...{ name: 'received', label: columns.received },
      cell: ({ receivedOn }) => formats.date(receivedOn),
    },
    {
      ...{ name: 'due', label: columns.due },
      cell: ({ dueOn, status }) => (dueOn && status === 'asked' ? formats.date(dueOn) : '–'),
    },
  ];
}
