import { useLoaderData } from '@remix-run/react';
import { actOnExit } from '../exits/act-on-exit.server.ts';
import { ExitPage } from '../exits/exit-page.tsx';
import { readExit } from '../exits/read-exit.server.ts';
import type { PageHandle } from '../page-handle.ts';
import { practiceAction, practiceLoader } from '../platform/doors.server.ts';

export const handle: PageHandle = { title: (words) => words.exits.title };

export const loader = practiceLoader('agencies.see', (scope, { params }) =>
  readExit(scope, params['agency']),
);

export const action = practiceAction('agencies.decide', actOnExit);

export default function AgencyExit() {
  return <ExitPage view={useLoaderData<typeof loader>()} />;
}
