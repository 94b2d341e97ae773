import { useLoaderData } from '@remix-run/react';
import { actOnNewPaper } from '../evidence/act-on-papers.server.ts';
import { readNewPaper } from '../evidence/list-papers.server.ts';
import { NewPaperPage } from '../evidence/new-paper-page.tsx';
import { UPLOAD_FORM_BYTES } from '../evidence/read-upload.server.ts';
import type { PageHandle } from '../page-handle.ts';
import { agencyAction, agencyLoader } from '../platform/doors.server.ts';

export const handle: PageHandle = { title: (words) => words.papers.addTitle };

export const loader = agencyLoader('dossier.change', (scope, { url }) =>
  readNewPaper(scope, url.searchParams.get('renews')),
);

export const action = agencyAction('dossier.change', actOnNewPaper, UPLOAD_FORM_BYTES);

export default function AgencyNewPaper() {
  return <NewPaperPage {...useLoaderData<typeof loader>()} />;
}
