import { useLoaderData } from '@remix-run/react';
import { actOnCoverage } from '../coverage/act-on-coverage.server.ts';
import { CoveragePage } from '../coverage/coverage-page.tsx';
import { readCoverage } from '../coverage/read-coverage.server.ts';
import type { PageHandle } from '../page-handle.ts';
import { practiceAction, practiceLoader } from '../platform/doors.server.ts';

export const handle: PageHandle = { title: (words) => words.coverage.title };

export const loader = practiceLoader('agencies.see', readCoverage);

export const action = practiceAction('agencies.decide', actOnCoverage);

export default function PracticeCoverage() {
  return <CoveragePage view={useLoaderData<typeof loader>()} />;
}
