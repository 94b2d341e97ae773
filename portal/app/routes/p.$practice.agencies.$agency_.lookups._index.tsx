import { useLoaderData } from '@remix-run/react';
import { actOnLookups } from '../lookups/act-on-lookups.server.ts';
import { LOOKUP_FORM_BYTES } from '../lookups/lookup-limits.ts';
import { LookupsPage } from '../lookups/lookups-page.tsx';
import { readLookups } from '../lookups/read-lookups.server.ts';
import type { PageHandle } from '../page-handle.ts';
import { practiceAction, practiceLoader } from '../platform/doors.server.ts';

export const handle: PageHandle = { title: (words) => words.lookups.title };

export const loader = practiceLoader('lookups.see', (scope, { params }) =>
  readLookups(scope, params['agency']),
);

export const action = practiceAction('lookups.make', actOnLookups, LOOKUP_FORM_BYTES);

export default function AgencyLookups() {
  return <LookupsPage view={useLoaderData<typeof loader>()} />;
}
