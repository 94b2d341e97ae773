import { useLoaderData } from '@remix-run/react';
import { AgencyPage } from '../agencies/agency-page.tsx';
import { readAgency } from '../agencies/read-agency.server.ts';
import { actOnChoosing } from '../choosing/act-on-choosing.server.ts';
import type { PageHandle } from '../page-handle.ts';
import { practiceAction, practiceLoader } from '../platform/doors.server.ts';

export const handle: PageHandle = { title: (words) => words.agencies.title };

export const loader = practiceLoader('agencies.see', (scope, { params }) =>
  readAgency(scope, params['agency']),
);

export const action = practiceAction('agencies.decide', actOnChoosing);

export default function PracticeAgency() {
  return <AgencyPage view={useLoaderData<typeof loader>()} />;
}
