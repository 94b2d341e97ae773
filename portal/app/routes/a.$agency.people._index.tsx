import { useLoaderData } from '@remix-run/react';
import type { PageHandle } from '../page-handle.ts';
import { actOnList } from '../people/act-on-people.server.ts';
import { PeoplePage } from '../people/people-page.tsx';
import { readPeople } from '../people/read-people.server.ts';
import { agencyAction, agencyLoader } from '../platform/doors.server.ts';

export const handle: PageHandle = { title: (words) => words.people.title };

export const loader = agencyLoader('people.see', readPeople);

export const action = agencyAction('people.manage', actOnList);

export default function AgencyPeople() {
  return <PeoplePage people={useLoaderData<typeof loader>()} />;
}
