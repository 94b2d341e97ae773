import { useLoaderData } from '@remix-run/react';
import type { PageHandle } from '../page-handle.ts';
import { practiceAction, practiceLoader } from '../platform/doors.server.ts';
import { actOnReverify } from '../reverification/act-on-reverify.server.ts';
import { readReverify } from '../reverification/read-reverify.server.ts';
import { ReverifyPage } from '../reverification/reverify-page.tsx';

export const handle: PageHandle = { title: (words) => words.reverification.title };

export const loader = practiceLoader('agencies.see', (scope, { params }) =>
  readReverify(scope, params['agency']),
);

export const action = practiceAction('agencies.decide', actOnReverify);

export default function AgencyReverify() {
  return <ReverifyPage view={useLoaderData<typeof loader>()} />;
}
