import { useLoaderData } from '@remix-run/react';
import type { PageHandle } from '../page-handle.ts';
import { actOnInbox } from '../placements/act-on-inbox.server.ts';
import { InboxPage } from '../placements/inbox-page.tsx';
import { readInbox } from '../placements/read-inbox.server.ts';
import { agencyAction, agencyLoader } from '../platform/doors.server.ts';

export { afterConflict as shouldRevalidate } from '../revalidate.ts';

export const handle: PageHandle = { title: (words) => words.inbox.title };

export const loader = agencyLoader('placements.see', readInbox);

export const action = agencyAction('cases.work', actOnInbox);

export default function AgencyInbox() {
  return <InboxPage inbox={useLoaderData<typeof loader>()} />;
}
