import { COMPLAINT_STATUSES } from '../../../shared/complaints.ts';
import { agenciesPath, complaintPath } from '../paths.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import { EmptyState } from '../ui/states.tsx';
import { Table } from '../ui/table.tsx';
import { useWords } from '../ui/words.tsx';
import { useComplaintColumns } from './complaint-columns.tsx';
import { COMPLAINT_NEEDS, type ComplaintRow, complaintRules } from './complaint-table.ts';
import type { listComplaints } from './list-complaints.server.ts';

type ComplaintList = Awaited<ReturnType<typeof listComplaints>>;

/** All complaints of a practice: nothing of what was told. */
export function ComplaintsPage({ list }: { list: ComplaintList }) {
  const { complaints: text } = useWords().words;
  const { slug, state, total, rows, agencies, mayOpen } = list;
  const practice = { kind: 'practice', slug } as const;
  return (
    <Page title={text.title} subtitle={text.subtitle}>
      <Table
        caption={text.caption}
        isHeaded
        columns={useComplaintColumns('agency')}
        rows={rows}
        keyOf={({ id }) => id}
        {...(mayOpen && { hrefOf: ({ number }: ComplaintRow) => complaintPath(practice, number) })}
        view={{
          ...{ state, total, rules: complaintRules(agencies.map((agency) => agency.slug)) },
          filters: [
            {
              name: 'status',
              label: text.columns.status,
              options: COMPLAINT_STATUSES.map((value) => ({ value, label: text.statuses[value] })),
            },
            {
              name: 'needs',
              label: text.needs.label,
              options: COMPLAINT_NEEDS.map((value) => ({ value, label: text.needs[value] })),
            },
            {
              name: 'agency',
              label: text.columns.agency,
              options: agencies.map((agency) => ({ value: agency.slug, label: agency.name })),
            },
          ],
        }}
        empty={
          <EmptyState
            title={text.empty.title}
            action={<ButtonLink to={agenciesPath(practice)}>{text.empty.go}</ButtonLink>}
          >
            {text.empty.text}
          </EmptyState>
        }
      />
    </Page>
  );
}
