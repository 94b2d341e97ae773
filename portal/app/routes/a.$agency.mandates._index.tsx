import { useLoaderData } from '@remix-run/react';
import { AgencyMandatesPage } from '../mandates/agency-mandates-page.tsx';
import { listMandates } from '../mandates/list-mandates.server.ts';
import type { PageHandle } from '../page-handle.ts';
import { agencyLoader } from '../platform/doors.server.ts';

export const handle: PageHandle = { title: (words) => words.mandates.listTitle };

export const loader = agencyLoader('mandates.see', listMandates);

export default function AgencyMandates() {
  return <AgencyMandatesPage list={useLoaderData<typeof loader>()} />;
}
