import { useLoaderData } from '@remix-run/react';
import type { PageHandle } from '../page-handle.ts';
import { listPlacements } from '../placements/list-placements.server.ts';
import { PlacementsPage } from '../placements/placements-page.tsx';
import { practiceLoader } from '../platform/doors.server.ts';

export const handle: PageHandle = { title: (words) => words.placements.title };

export const loader = practiceLoader('placements.see', (scope, { url }) =>
  listPlacements(scope, url.searchParams),
);

export default function PracticePlacements() {
  return <PlacementsPage list={useLoaderData<typeof loader>()} />;
}
