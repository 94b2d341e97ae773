import { useLoaderData } from '@remix-run/react';
import { listPayments } from '../figures/list-payments.server.ts';
import { PaymentsPage } from '../figures/payments-page.tsx';
import type { PageHandle } from '../page-handle.ts';
import { practiceLoader } from '../platform/doors.server.ts';

export const handle: PageHandle = { title: (words) => words.figures.rows.payments };

export const loader = practiceLoader('figures.see', listPayments);

export default function PaymentsRoute() {
  return <PaymentsPage list={useLoaderData<typeof loader>()} />;
}
