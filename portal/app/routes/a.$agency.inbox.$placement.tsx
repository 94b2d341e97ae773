import { useLoaderData } from '@remix-run/react';
import type { PageHandle } from '../page-handle.ts';
import { actOnPlacement } from '../placements/act-on-inbox.server.ts';
import { InboxPlacementPage } from '../placements/inbox-placement-page.tsx';
import { readInboxPlacement } from '../placements/read-inbox-placement.server.ts';
import { agencyAction, agencyLoader } from '../platform/doors.server.ts';

export { afterConflict as shouldRevalidate } from '../revalidate.ts';

export const handle: PageHandle = { title: (words) => words.inbox.title };

export const loader = agencyLoader('placements.see', (scope, { params, url }) =>
  readInboxPlacement(scope, params['placement'], url.searchParams),
);

export const action = agencyAction('cases.work', actOnPlacement);

export default function AgencyPlacement() {
  return <InboxPlacementPage placement={useLoaderData<typeof loader>()} />;
}
