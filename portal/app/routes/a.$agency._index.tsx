import { useLoaderData } from '@remix-run/react';
import type { PageHandle } from '../page-handle.ts';
import { agencyLoader } from '../platform/doors.server.ts';
import { HomePage } from '../workplace/home-page.tsx';
import { readHome } from '../workplace/read-home.server.ts';

export const handle: PageHandle = { title: (words) => words.frame.today };

export const loader = agencyLoader('agency.see', async (scope, { visitor }) => ({
  home: await readHome(scope),
  hasSecondFactor: visitor?.hasSecondFactor ?? false,
}));

export default function AgencyHome() {
  return <HomePage {...useLoaderData<typeof loader>()} />;
}
