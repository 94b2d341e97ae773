import { complaintPath } from '../paths.ts';
import { Page } from '../ui/page.tsx';
import { EmptyState } from '../ui/states.tsx';
import { Table } from '../ui/table.tsx';
import { useWords } from '../ui/words.tsx';
import { useComplaintColumns } from './complaint-columns.tsx';
import type { listAgencyComplaints } from './list-complaints.server.ts';

type ComplaintList = Awaited<ReturnType<typeof listAgencyComplaints>>;

/** What practices asked an agency to answer; what waits for it comes first. */
export function AgencyComplaintsPage({ list: { slug, rows } }: { list: ComplaintList }) {
  const { complaints: text } = useWords().words;
  return (
    <Page title={text.title} subtitle={text.agencySubtitle}>
      <Table
        caption={text.title}
        isHeaded
        columns={useComplaintColumns('practice')}
        rows={rows}
        keyOf={({ id }) => id}
        hrefOf={({ id }) => complaintPath({ kind: 'agency', slug }, id)}
        empty={<EmptyState title={text.empty.title}>{text.empty.agencyText}</EmptyState>}
      />
    </Page>
  );
}
