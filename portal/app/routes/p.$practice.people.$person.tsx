import { useLoaderData } from '@remix-run/react';
import type { PageHandle } from '../page-handle.ts';
import { actOnPerson } from '../people/act-on-people.server.ts';
import { PersonPage } from '../people/person-page.tsx';
import { readPerson } from '../people/read-person.server.ts';
import { practiceAction, practiceLoader } from '../platform/doors.server.ts';

export const handle: PageHandle = { title: (words) => words.people.title };

export const loader = practiceLoader('people.manage', (scope, { params }) =>
  readPerson(scope, params['person']),
);

export const action = practiceAction('people.manage', actOnPerson);

export default function PracticePerson() {
  return <PersonPage {...useLoaderData<typeof loader>()} />;
}
