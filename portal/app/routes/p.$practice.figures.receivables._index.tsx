import { useLoaderData } from '@remix-run/react';
import { readReview } from '../figures/read-review.server.ts';
import { ReviewPage } from '../figures/review-page.tsx';
import type { PageHandle } from '../page-handle.ts';
import { practiceLoader } from '../platform/doors.server.ts';

export const handle: PageHandle = { title: (words) => words.review.title };

export const loader = practiceLoader('figures.see', readReview);

export default function ReviewRoute() {
  return <ReviewPage view={useLoaderData<typeof loader>()} />;
}
