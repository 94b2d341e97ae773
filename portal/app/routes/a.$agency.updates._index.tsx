import { useLoaderData } from '@remix-run/react';
import type { PageHandle } from '../page-handle.ts';
import { agencyAction, agencyLoader } from '../platform/doors.server.ts';
import { actOnUpdates } from '../updates/act-on-updates.server.ts';
import { UPDATES_FORM_BYTES } from '../updates/updates-file.ts';
import { UpdatesPage } from '../updates/updates-page.tsx';

export const handle: PageHandle = { title: (words) => words.updates.title };

export const loader = agencyLoader('cases.work', async ({ tenant }) => ({ slug: tenant.slug }));

export const action = agencyAction('cases.work', actOnUpdates, UPDATES_FORM_BYTES);

export default function AgencyUpdates() {
  return <UpdatesPage {...useLoaderData<typeof loader>()} />;
}
