import { useLoaderData } from '@remix-run/react';
import type { PageHandle } from '../page-handle.ts';
import { practiceAction, practiceLoader } from '../platform/doors.server.ts';
import { actOnDraft } from '../policies/act-on-policy.server.ts';
import { PolicyDraftPage } from '../policies/draft-page.tsx';
import { readDraft } from '../policies/read-draft.server.ts';

export const handle: PageHandle = { title: (words) => words.policies.draftTitle };

export const loader = practiceLoader('policy.change', (scope, { url }) =>
  readDraft(scope, url.searchParams.has('example')),
);

export const action = practiceAction('policy.change', actOnDraft);

export default function PracticePolicyDraft() {
  return <PolicyDraftPage view={useLoaderData<typeof loader>()} />;
}
