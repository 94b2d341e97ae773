import { useLoaderData } from '@remix-run/react';
import { actOnOffer } from '../mandates/act-on-offer.server.ts';
import { AgencyMandatePage } from '../mandates/agency-mandate-page.tsx';
import { readMandate } from '../mandates/read-mandate.server.ts';
import type { PageHandle } from '../page-handle.ts';
import { numberIn } from '../paths.ts';
import { agencyAction, agencyLoader } from '../platform/doors.server.ts';
import { isRefusal } from '../platform/scope.server.ts';

export const handle: PageHandle = { title: (words) => words.mandates.title };

export const loader = agencyLoader('mandates.see', async (scope, { params, url }) => {
  const view = await readMandate(scope, params['mandate']);
  if (isRefusal(view)) return view;
  return { view, asked: numberIn(url.searchParams.get('version') ?? undefined) };
});

export const action = agencyAction('mandates.sign', actOnOffer);

export default function AgencyMandate() {
  return <AgencyMandatePage {...useLoaderData<typeof loader>()} />;
}
