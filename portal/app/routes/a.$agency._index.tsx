import { useLoaderData } from '@remix-run/react';
import { OpenCases, useAgencyTodos } from '../cases/agency-home.tsx';
import { openWithAgency, readAgencyTodos } from '../cases/agency-todos.server.ts';
import { ownLateCases } from '../clocks/late-cases.server.ts';
import { ownPaperTodos } from '../coverage/paper-todos.server.ts';
import { useOwnPaperTodos } from '../coverage/paper-todos.ts';
import type { PageHandle } from '../page-handle.ts';
import { agencyLoader } from '../platform/doors.server.ts';
import { HomePage } from '../workplace/home-page.tsx';
import { readHome } from '../workplace/read-home.server.ts';

export const handle: PageHandle = { title: (words) => words.frame.today };

export const loader = agencyLoader('agency.see', async (scope, { visitor }) => ({
  home: await readHome(scope),
  todos: await readAgencyTodos(scope),
  late: await ownLateCases(scope),
  open: await openWithAgency(scope),
  papers: await ownPaperTodos(scope),
  hasSecondFactor: visitor?.hasSecondFactor ?? false,
}));

export default function AgencyHome() {
  const { home, todos, late, open, papers, hasSecondFactor } = useLoaderData<typeof loader>();
  const all = [...useAgencyTodos(todos, late, home.slug), ...useOwnPaperTodos(home, papers)];
  return (
    <HomePage {...{ home, hasSecondFactor }} todos={all}>
      <OpenCases open={open} slug={home.slug} />
    </HomePage>
  );
}
