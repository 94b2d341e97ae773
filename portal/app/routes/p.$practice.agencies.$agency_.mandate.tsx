import { useLoaderData } from '@remix-run/react';
import { actOnMandate } from '../mandates/act-on-mandate.server.ts';
import { MandatePage } from '../mandates/mandate-page.tsx';
import { readMandates } from '../mandates/read-mandates.server.ts';
import type { PageHandle } from '../page-handle.ts';
import { numberIn } from '../paths.ts';
import { practiceAction, practiceLoader } from '../platform/doors.server.ts';
import { isRefusal } from '../platform/scope.server.ts';

export const handle: PageHandle = { title: (words) => words.mandates.title };

export const loader = practiceLoader('mandates.see', async (scope, { params, url }) => {
  const view = await readMandates(scope, params['agency']);
  if (isRefusal(view)) return view;
  return { view, asked: numberIn(url.searchParams.get('version') ?? undefined) };
});

export const action = practiceAction('mandates.change', actOnMandate);

export default function PracticeMandate() {
  return <MandatePage {...useLoaderData<typeof loader>()} />;
}
