import { useLoaderData } from '@remix-run/react';
import { listReviewRows } from '../figures/list-review-rows.server.ts';
import { ReviewRowsPage } from '../figures/review-rows-page.tsx';
import type { PageHandle } from '../page-handle.ts';
import { practiceLoader } from '../platform/doors.server.ts';

export const handle: PageHandle = { title: (words) => words.review.rows.title };

export const loader = practiceLoader('figures.see', listReviewRows);

export default function ReviewRowsRoute() {
  return <ReviewRowsPage list={useLoaderData<typeof loader>()} />;
}
