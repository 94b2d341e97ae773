import { useLoaderData } from '@remix-run/react';
import { ComparePage } from '../choosing/compare-page.tsx';
import { readComparison } from '../choosing/read-comparison.server.ts';
import type { PageHandle } from '../page-handle.ts';
import { practiceLoader } from '../platform/doors.server.ts';

const WEIGHT = 'weight-';

export const handle: PageHandle = { title: (words) => words.choosing.compare.title };

export const loader = practiceLoader('agencies.see', (scope, { url }) => {
  const weights = [...url.searchParams]
    .filter(([name, typed]) => name.startsWith(WEIGHT) && /^\d{1,3}$/.test(typed))
    .map(([name, typed]) => [name.slice(WEIGHT.length), Number(typed)] as const);
  return readComparison(scope, url.searchParams.getAll('agency'), Object.fromEntries(weights));
});

export default function PracticeComparison() {
  return <ComparePage view={useLoaderData<typeof loader>()} />;
}
