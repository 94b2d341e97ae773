import { useLoaderData } from '@remix-run/react';
import { actOnFound } from '../evidence/act-on-agency-papers.server.ts';
import { FoundPage } from '../evidence/found-page.tsx';
import { readFound } from '../evidence/read-agency-papers.server.ts';
import { UPLOAD_FORM_BYTES } from '../evidence/read-upload.server.ts';
import type { PageHandle } from '../page-handle.ts';
import { practiceAction, practiceLoader } from '../platform/doors.server.ts';

export const handle: PageHandle = { title: (words) => words.papers.foundTitle };

export const loader = practiceLoader('papers.check', (scope, { params }) =>
  readFound(scope, params['agency']),
);

export const action = practiceAction('papers.check', actOnFound, UPLOAD_FORM_BYTES);

export default function PracticeFoundPaper() {
  return <FoundPage {...useLoaderData<typeof loader>()} />;
}
