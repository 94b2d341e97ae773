import { useLoaderData } from '@remix-run/react';
import { AgenciesPage } from '../agencies/agencies-page.tsx';
import { listAgencies } from '../agencies/list-agencies.server.ts';
import type { PageHandle } from '../page-handle.ts';
import { practiceLoader } from '../platform/doors.server.ts';

export const handle: PageHandle = { title: (words) => words.agencies.title };

export const loader = practiceLoader('agencies.see', listAgencies);

export default function PracticeAgencies() {
  return <AgenciesPage list={useLoaderData<typeof loader>()} />;
}
