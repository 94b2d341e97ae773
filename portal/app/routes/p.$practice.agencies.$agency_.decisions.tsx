import { useLoaderData } from '@remix-run/react';
import { actOnLetter } from '../choosing/act-on-letter.server.ts';
import { DecisionsPage } from '../choosing/decisions-page.tsx';
import { readDecisions } from '../choosing/read-decisions.server.ts';
import type { PageHandle } from '../page-handle.ts';
import { practiceAction, practiceLoader } from '../platform/doors.server.ts';

export const handle: PageHandle = { title: (words) => words.choosing.decisions.title };

export const loader = practiceLoader('agencies.see', (scope, { params }) =>
  readDecisions(scope, params['agency']),
);

export const action = practiceAction('agencies.decide', actOnLetter);

export default function PracticeDecisions() {
  return <DecisionsPage view={useLoaderData<typeof loader>()} />;
}
