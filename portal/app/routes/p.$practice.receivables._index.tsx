import { useLoaderData } from '@remix-run/react';
import type { PageHandle } from '../page-handle.ts';
import { practiceLoader } from '../platform/doors.server.ts';
import { listReceivables } from '../receivables/list-receivables.server.ts';
import { ReceivablesPage } from '../receivables/receivables-page.tsx';

export const handle: PageHandle = { title: (words) => words.receivables.title };

export const loader = practiceLoader('receivables.see', listReceivables);

export default function Receivables() {
  return <ReceivablesPage list={useLoaderData<typeof loader>()} />;
}
