import { useLoaderData } from '@remix-run/react';
import { actOnDecide } from '../choosing/act-on-decide.server.ts';
import { DecidePage } from '../choosing/decide-page.tsx';
import { readDecide } from '../choosing/read-decide.server.ts';
import type { PageHandle } from '../page-handle.ts';
import { practiceAction, practiceLoader } from '../platform/doors.server.ts';
import { isRefusal } from '../platform/scope.server.ts';

export const handle: PageHandle = { title: (words) => words.choosing.decide.title };

export const loader = practiceLoader('agencies.decide', async (scope, { params, url }) => {
  const view = await readDecide(scope, params['agency']);
  if (isRefusal(view)) return view;
  return { view, asked: url.searchParams.get('to') };
});

export const action = practiceAction('agencies.decide', actOnDecide);

export default function PracticeDecide() {
  return <DecidePage {...useLoaderData<typeof loader>()} />;
}
