import { useLoaderData } from '@remix-run/react';
import { actOnAgencyCase } from '../cases/act-on-agency-case.server.ts';
import { AgencyCasePage } from '../cases/agency-case-page.tsx';
import { readAgencyCase } from '../cases/read-agency-case.server.ts';
import type { PageHandle } from '../page-handle.ts';
import { agencyAction, agencyLoader } from '../platform/doors.server.ts';

export { afterConflict as shouldRevalidate } from '../revalidate.ts';

export const handle: PageHandle = { title: (words) => words.caseWork.title };

export const loader = agencyLoader('cases.see', (scope, { params }) =>
  readAgencyCase(scope, params['case']),
);

export const action = agencyAction('cases.work', actOnAgencyCase);

export default function AgencyCase() {
  return <AgencyCasePage one={useLoaderData<typeof loader>()} />;
}
