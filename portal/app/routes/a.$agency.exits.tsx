import { useLoaderData } from '@remix-run/react';
import { actOnExits, readExits } from '../exits/agency-exits.server.ts';
import { AgencyExitsPage } from '../exits/agency-exits-page.tsx';
import type { PageHandle } from '../page-handle.ts';
import { agencyAction, agencyLoader } from '../platform/doors.server.ts';

export const handle: PageHandle = { title: (words) => words.exits.agency.title };

export const loader = agencyLoader('mandates.see', readExits);

export const action = agencyAction('mandates.sign', actOnExits);

export default function AgencyExits() {
  return <AgencyExitsPage view={useLoaderData<typeof loader>()} />;
}
