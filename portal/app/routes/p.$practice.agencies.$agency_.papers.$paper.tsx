import { useLoaderData } from '@remix-run/react';
import { actOnAgencyPaper } from '../evidence/act-on-agency-papers.server.ts';
import { AgencyPaperPage } from '../evidence/agency-paper-page.tsx';
import { readAgencyPaper } from '../evidence/read-agency-papers.server.ts';
import { UPLOAD_FORM_BYTES } from '../evidence/read-upload.server.ts';
import type { PageHandle } from '../page-handle.ts';
import { practiceAction, practiceLoader } from '../platform/doors.server.ts';

export const handle: PageHandle = { title: (words) => words.papers.title };

export const loader = practiceLoader('papers.see', (scope, { params }) =>
  readAgencyPaper(scope, { slug: params['agency'], id: params['paper'] }),
);

export const action = practiceAction('papers.check', actOnAgencyPaper, UPLOAD_FORM_BYTES);

export default function PracticeAgencyPaper() {
  return <AgencyPaperPage view={useLoaderData<typeof loader>()} />;
}
