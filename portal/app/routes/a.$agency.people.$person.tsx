import { useLoaderData } from '@remix-run/react';
import type { PageHandle } from '../page-handle.ts';
import { actOnPerson } from '../people/act-on-people.server.ts';
import { PersonPage } from '../people/person-page.tsx';
import { readPerson } from '../people/read-person.server.ts';
import { agencyAction, agencyLoader } from '../platform/doors.server.ts';

export const handle: PageHandle = { title: (words) => words.people.title };

export const loader = agencyLoader('people.manage', (scope, { params }) =>
  readPerson(scope, params['person']),
);

export const action = agencyAction('people.manage', actOnPerson);

export default function AgencyPerson() {
  return <PersonPage {...useLoaderData<typeof loader>()} />;
}
