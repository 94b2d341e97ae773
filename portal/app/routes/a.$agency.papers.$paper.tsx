import { useLoaderData } from '@remix-run/react';
import { actOnPaper } from '../evidence/act-on-papers.server.ts';
import { readPaper } from '../evidence/list-papers.server.ts';
import { PaperPage } from '../evidence/paper-page.tsx';
import type { PageHandle } from '../page-handle.ts';
import { agencyAction, agencyLoader } from '../platform/doors.server.ts';

export const handle: PageHandle = { title: (words) => words.papers.title };

export const loader = agencyLoader('dossier.see', (scope, { params }) =>
  readPaper(scope, params['paper']),
);

export const action = agencyAction('dossier.change', actOnPaper);

export default function AgencyPaper() {
  return <PaperPage view={useLoaderData<typeof loader>()} />;
}
