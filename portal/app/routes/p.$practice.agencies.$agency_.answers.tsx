import { useLoaderData } from '@remix-run/react';
import { actOnMarks } from '../choosing/act-on-marks.server.ts';
import { AnswersPage } from '../choosing/answers-page.tsx';
import { readAnswers } from '../choosing/read-answers.server.ts';
import type { PageHandle } from '../page-handle.ts';
import { numberIn } from '../paths.ts';
import { practiceAction, practiceLoader } from '../platform/doors.server.ts';

export const handle: PageHandle = { title: (words) => words.choosing.answers.title };

export const loader = practiceLoader('agencies.see', (scope, { params, url }) =>
  readAnswers(scope, params['agency'], numberIn(url.searchParams.get('version') ?? undefined)),
);

export const action = practiceAction('agencies.score', actOnMarks);

export default function PracticeAnswers() {
  return <AnswersPage view={useLoaderData<typeof loader>()} />;
}
