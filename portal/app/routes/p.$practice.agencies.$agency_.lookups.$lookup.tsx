import { useLoaderData } from '@remix-run/react';
import { actOnLookup } from '../lookups/act-on-lookups.server.ts';
import { LookupPage } from '../lookups/lookup-page.tsx';
import { readLookup } from '../lookups/read-lookup.server.ts';
import type { PageHandle } from '../page-handle.ts';
import { practiceAction, practiceLoader } from '../platform/doors.server.ts';

export const handle: PageHandle = { title: (words) => words.lookups.one.title };

export const loader = practiceLoader('lookups.see', (scope, { params }) =>
  readLookup(scope, params),
);

export const action = practiceAction('lookups.make', actOnLookup);

export default function AgencyLookup() {
  return <LookupPage view={useLoaderData<typeof loader>()} />;
}
