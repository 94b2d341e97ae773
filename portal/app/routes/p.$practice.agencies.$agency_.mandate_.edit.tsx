import { useLoaderData } from '@remix-run/react';
import { actOnDraft } from '../mandates/act-on-draft.server.ts';
import { DraftPage } from '../mandates/draft-page.tsx';
import { readDraft } from '../mandates/read-draft.server.ts';
import type { PageHandle } from '../page-handle.ts';
import { practiceAction, practiceLoader } from '../platform/doors.server.ts';

export const handle: PageHandle = { title: (words) => words.mandates.draftTitle };

export const loader = practiceLoader('mandates.change', (scope, { params }) =>
  readDraft(scope, params['agency']),
);

export const action = practiceAction('mandates.change', actOnDraft);

export default function PracticeMandateDraft() {
  return <DraftPage view={useLoaderData<typeof loader>()} />;
}
