import { useLoaderData } from '@remix-run/react';
import { PracticeCasesPage } from '../cases/practice-cases-page.tsx';
import { listPracticeCases } from '../cases/practice-list.server.ts';
import { findPracticeCases } from '../cases/practice-search.server.ts';
import { searchForm } from '../cases/search-form.ts';
import type { PageHandle } from '../page-handle.ts';
import { practiceAction, practiceLoader } from '../platform/doors.server.ts';
import { submit } from '../platform/form.server.ts';

export const handle: PageHandle = { title: (words) => words.practiceCases.title };

export const loader = practiceLoader('cases.see', (scope, { url }) =>
  listPracticeCases(scope, url.searchParams),
);

/** A search: by POST, so that no name stands in an address. */
export const action = practiceAction('cases.see', (scope, { form }) =>
  submit(form, searchForm, (input) => findPracticeCases(scope, input)),
);

export default function PracticeCases() {
  return <PracticeCasesPage list={useLoaderData<typeof loader>()} />;
}
