import { useLoaderData } from '@remix-run/react';
import type { PageHandle } from '../page-handle.ts';
import { actOnList } from '../people/act-on-people.server.ts';
import { PeoplePage } from '../people/people-page.tsx';
import { readPeople } from '../people/read-people.server.ts';
import { practiceAction, practiceLoader } from '../platform/doors.server.ts';

export const handle: PageHandle = { title: (words) => words.people.title };

export const loader = practiceLoader('people.see', readPeople);

export const action = practiceAction('people.manage', actOnList);

export default function PracticePeople() {
  return <PeoplePage people={useLoaderData<typeof loader>()} />;
}
