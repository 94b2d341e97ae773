import { useLoaderData } from '@remix-run/react';
import type { PageHandle } from '../page-handle.ts';
import { practiceAction, practiceLoader } from '../platform/doors.server.ts';
import { actOnReviews } from '../reviews/act-on-reviews.server.ts';
import { readReviews } from '../reviews/read-reviews.server.ts';
import { ReviewsPage } from '../reviews/reviews-page.tsx';

export const handle: PageHandle = { title: (words) => words.reviews.title };

export const loader = practiceLoader('reviews.see', (scope, { params }) =>
  readReviews(scope, params['agency']),
);

export const action = practiceAction('reviews.write', actOnReviews);

export default function AgencyReviews() {
  return <ReviewsPage view={useLoaderData<typeof loader>()} />;
}
