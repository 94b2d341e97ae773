import { useLoaderData } from '@remix-run/react';
import type { PageHandle } from '../page-handle.ts';
import { numberIn } from '../paths.ts';
import { agencyAction, agencyLoader } from '../platform/doors.server.ts';
import { isRefusal } from '../platform/scope.server.ts';
import { actOnAgencyPolicy } from '../policies/act-on-policy.server.ts';
import { readAgencyPolicy } from '../policies/agency-policies.server.ts';
import { AgencyPolicyPage } from '../policies/agency-policy-page.tsx';

export const handle: PageHandle = { title: (words) => words.policies.title };

export const loader = agencyLoader('policies.see', async (scope, { params, url }) => {
  const view = await readAgencyPolicy(scope, params['policy']);
  if (isRefusal(view)) return view;
  return { view, asked: numberIn(url.searchParams.get('version') ?? undefined) };
});

export const action = agencyAction('policies.attest', actOnAgencyPolicy);

export default function AgencyPolicy() {
  return <AgencyPolicyPage {...useLoaderData<typeof loader>()} />;
}
