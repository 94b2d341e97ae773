import { useLoaderData } from '@remix-run/react';
import { AgencyCasesPage } from '../cases/agency-cases-page.tsx';
import { findAgencyCases } from '../cases/find-agency-cases.server.ts';
import { listAgencyCases } from '../cases/list-agency-cases.server.ts';
import { searchForm } from '../cases/search-form.ts';
import type { PageHandle } from '../page-handle.ts';
import { agencyAction, agencyLoader } from '../platform/doors.server.ts';
import { submit } from '../platform/form.server.ts';

export const handle: PageHandle = { title: (words) => words.caseWork.title };

export const loader = agencyLoader('cases.see', (scope, { url }) =>
  listAgencyCases(scope, url.searchParams),
);

/** A search: by POST, so that no name stands in an address. */
export const action = agencyAction('cases.see', (scope, { form }) =>
  submit(form, searchForm, (input) => findAgencyCases(scope, input)),
);

export default function AgencyCases() {
  return <AgencyCasesPage list={useLoaderData<typeof loader>()} />;
}
