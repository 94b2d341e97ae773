import { useLoaderData } from '@remix-run/react';
import { actOnComplaint } from '../complaints/act-on-complaint.server.ts';
import { ComplaintPage } from '../complaints/complaint-page.tsx';
import { readComplaint } from '../complaints/read-complaint.server.ts';
import type { PageHandle } from '../page-handle.ts';
import { practiceAction, practiceLoader } from '../platform/doors.server.ts';

export { afterConflict as shouldRevalidate } from '../revalidate.ts';

export const handle: PageHandle = { title: (words) => words.complaints.columns.number };

export const loader = practiceLoader('complaints.work', (scope, { params }) =>
  readComplaint(scope, params['complaint']),
);

export const action = practiceAction('complaints.work', actOnComplaint);

export default function PracticeComplaint() {
  return <ComplaintPage one={useLoaderData<typeof loader>()} />;
}
