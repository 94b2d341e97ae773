import { useLoaderData } from '@remix-run/react';
import type { PageHandle } from '../page-handle.ts';
import { practiceLoader } from '../platform/doors.server.ts';
import { readReceivable } from '../receivables/read-receivable.server.ts';
import { ReceivablePage } from '../receivables/receivable-page.tsx';

export const handle: PageHandle = { title: (words) => words.receivables.title };

export const loader = practiceLoader('receivables.see', (scope, { params }) =>
  readReceivable(scope, params['ref']),
);

export default function Receivable() {
  return <ReceivablePage line={useLoaderData<typeof loader>()} />;
}
