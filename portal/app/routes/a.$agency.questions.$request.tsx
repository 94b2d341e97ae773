import { useLoaderData } from '@remix-run/react';
import { actOnAnswers } from '../choosing/act-on-answers.server.ts';
import { QuestionPage } from '../choosing/question-page.tsx';
import { readRequest } from '../choosing/read-requests.server.ts';
import type { PageHandle } from '../page-handle.ts';
import { agencyAction, agencyLoader } from '../platform/doors.server.ts';

export const handle: PageHandle = { title: (words) => words.choosing.questions.title };

export const loader = agencyLoader('questions.see', (scope, { params }) =>
  readRequest(scope, params['request']),
);

export const action = agencyAction('questions.answer', actOnAnswers);

export default function AgencyQuestion() {
  return <QuestionPage view={useLoaderData<typeof loader>()} />;
}
