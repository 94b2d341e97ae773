import { useLoaderData } from '@remix-run/react';
import type { PageHandle } from '../page-handle.ts';
import { PlacementPage } from '../placements/placement-page.tsx';
import { readPlacement } from '../placements/read-placement.server.ts';
import { practiceLoader } from '../platform/doors.server.ts';

export const handle: PageHandle = { title: (words) => words.placements.title };

export const loader = practiceLoader('placements.see', (scope, { params, url }) =>
  readPlacement(scope, params['placement'], url.searchParams),
);

export default function PracticePlacement() {
  return <PlacementPage view={useLoaderData<typeof loader>()} />;
}
