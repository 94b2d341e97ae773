import { useLoaderData } from '@remix-run/react';
import { AgencyPapersPage } from '../evidence/agency-papers-page.tsx';
import { readAgencyPapers } from '../evidence/read-agency-papers.server.ts';
import type { PageHandle } from '../page-handle.ts';
import { practiceLoader } from '../platform/doors.server.ts';

export const handle: PageHandle = { title: (words) => words.papers.title };

export const loader = practiceLoader('papers.see', (scope, { params, url }) =>
  readAgencyPapers(scope, { slug: params['agency'], wanted: url.searchParams.get('place') }),
);

export default function PracticeAgencyPapers() {
  return <AgencyPapersPage view={useLoaderData<typeof loader>()} />;
}
