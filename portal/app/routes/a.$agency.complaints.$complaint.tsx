import { useLoaderData } from '@remix-run/react';
import { actOnAgencyComplaint } from '../complaints/act-on-complaint.server.ts';
import { AgencyComplaintPage } from '../complaints/agency-complaint-page.tsx';
import { readAgencyComplaint } from '../complaints/read-complaint.server.ts';
import type { PageHandle } from '../page-handle.ts';
import { agencyAction, agencyLoader } from '../platform/doors.server.ts';

export { afterConflict as shouldRevalidate } from '../revalidate.ts';

export const handle: PageHandle = { title: (words) => words.complaints.columns.number };

export const loader = agencyLoader('complaints.see', (scope, { params }) =>
  readAgencyComplaint(scope, params['complaint']),
);

export const action = agencyAction('complaints.answer', actOnAgencyComplaint);

export default function AgencyComplaint() {
  return <AgencyComplaintPage one={useLoaderData<typeof loader>()} />;
}
