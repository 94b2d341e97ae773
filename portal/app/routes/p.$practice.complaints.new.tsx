import { useLoaderData } from '@remix-run/react';
import { actOnNewComplaint, readNewComplaint } from '../complaints/new-complaint.server.ts';
import { NewComplaintPage } from '../complaints/new-complaint-page.tsx';
import type { PageHandle } from '../page-handle.ts';
import { agenciesPath } from '../paths.ts';
import { goTo } from '../platform/answers.server.ts';
import { practiceAction, practiceLoader } from '../platform/doors.server.ts';

export const handle: PageHandle = { title: (words) => words.complaints.form.title };

export const loader = practiceLoader('complaints.work', async (scope, { url }) =>
  // a complaint is about somebody: it begins where one sees about whom
  url.searchParams.size === 0
    ? goTo(agenciesPath(scope.tenant))
    : readNewComplaint(scope, url.searchParams),
);

export const action = practiceAction('complaints.work', actOnNewComplaint);

export default function PracticeNewComplaint() {
  return <NewComplaintPage view={useLoaderData<typeof loader>()} />;
}
