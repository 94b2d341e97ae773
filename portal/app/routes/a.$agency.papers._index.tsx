import { useLoaderData } from '@remix-run/react';
import { listPapers } from '../evidence/list-papers.server.ts';
import { PapersPage } from '../evidence/papers-page.tsx';
import type { PageHandle } from '../page-handle.ts';
import { agencyLoader } from '../platform/doors.server.ts';

export const handle: PageHandle = { title: (words) => words.papers.title };

export const loader = agencyLoader('dossier.see', listPapers);

export default function AgencyPapers() {
  return <PapersPage list={useLoaderData<typeof loader>()} />;
}
