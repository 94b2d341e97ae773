import { useLoaderData } from '@remix-run/react';
import { OpenCases, useAgencyTodos } from '../cases/agency-home.tsx';
import { openWithAgency, readAgencyTodos } from '../cases/agency-todos.server.ts';
import type { PageHandle } from '../page-handle.ts';
import { agencyLoader } from '../platform/doors.server.ts';
import { HomePage } from '../workplace/home-page.tsx';
import { readHome } from '../workplace/read-home.server.ts';

export const handle: PageHandle = { title: (words) => words.frame.today };

export const loader = agencyLoader('agency.see', async (scope, { visitor }) => ({
  home: await readHome(scope),
  todos: await readAgencyTodos(scope),
  open: await openWithAgency(scope),
  hasSecondFactor: visitor?.hasSecondFactor ?? false,
}));

export default function AgencyHome() {
  const { home, todos, open, hasSecondFactor } = useLoaderData<typeof loader>();
  return (
    <HomePage {...{ home, hasSecondFactor }} todos={useAgencyTodos(todos, home.slug)}>
      <OpenCases open={open} slug={home.slug} />
    </HomePage>
  );
}
