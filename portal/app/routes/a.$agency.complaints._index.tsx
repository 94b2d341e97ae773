import { useLoaderData } from '@remix-run/react';
import { AgencyComplaintsPage } from '../complaints/agency-complaints-page.tsx';
import { listAgencyComplaints } from '../complaints/list-complaints.server.ts';
import type { PageHandle } from '../page-handle.ts';
import { agencyLoader } from '../platform/doors.server.ts';

export const handle: PageHandle = { title: (words) => words.complaints.title };

export const loader = agencyLoader('complaints.see', listAgencyComplaints);

export default function AgencyComplaints() {
  return <AgencyComplaintsPage list={useLoaderData<typeof loader>()} />;
}
