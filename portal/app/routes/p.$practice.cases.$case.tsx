import { useLoaderData } from '@remix-run/react';
import { actOnPracticeCase } from '../cases/practice-act.server.ts';
import { readPracticeCase } from '../cases/practice-case.server.ts';
import { PracticeCasePage } from '../cases/practice-case-page.tsx';
import type { PageHandle } from '../page-handle.ts';
import { practiceAction, practiceLoader } from '../platform/doors.server.ts';

export { afterConflict as shouldRevalidate } from '../revalidate.ts';

export const handle: PageHandle = { title: (words) => words.practiceCases.title };

export const loader = practiceLoader('cases.see', (scope, { params }) =>
  readPracticeCase(scope, params['case']),
);

export const action = practiceAction('cases.work', actOnPracticeCase);

export default function PracticeCase() {
  return <PracticeCasePage one={useLoaderData<typeof loader>()} />;
}
