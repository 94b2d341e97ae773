import { useLoaderData } from '@remix-run/react';
import { ComplaintsPage } from '../complaints/complaints-page.tsx';
import { listComplaints } from '../complaints/list-complaints.server.ts';
import type { PageHandle } from '../page-handle.ts';
import { practiceLoader } from '../platform/doors.server.ts';

export const handle: PageHandle = { title: (words) => words.complaints.title };

export const loader = practiceLoader('complaints.see', (scope, { url }) =>
  listComplaints(scope, url.searchParams),
);

export default function PracticeComplaints() {
  return <ComplaintsPage list={useLoaderData<typeof loader>()} />;
}
