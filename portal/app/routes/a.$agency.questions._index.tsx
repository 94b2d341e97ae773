import { useLoaderData } from '@remix-run/react';
import { QuestionsPage } from '../choosing/questions-page.tsx';
import { readRequests } from '../choosing/read-requests.server.ts';
import type { PageHandle } from '../page-handle.ts';
import { agencyLoader } from '../platform/doors.server.ts';

export const handle: PageHandle = { title: (words) => words.choosing.questions.title };

export const loader = agencyLoader('questions.see', readRequests);

export default function AgencyQuestions() {
  return <QuestionsPage view={useLoaderData<typeof loader>()} />;
}
