import { useLoaderData } from '@remix-run/react';
import { actOnLinks } from '../complaints/act-on-links.server.ts';
import { readLinks } from '../complaints/links.server.ts';
import { LinksPage } from '../complaints/links-page.tsx';
import type { PageHandle } from '../page-handle.ts';
import { practiceAction, practiceLoader } from '../platform/doors.server.ts';

export const handle: PageHandle = { title: (words) => words.complaints.links.title };

export const loader = practiceLoader('complaints.work', (scope, { params }) =>
  readLinks(scope, params['case']),
);

export const action = practiceAction('complaints.work', actOnLinks);

export default function PracticeCaseLinks() {
  return <LinksPage view={useLoaderData<typeof loader>()} />;
}
