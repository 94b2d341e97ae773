import { useLoaderData } from '@remix-run/react';
import type { PageHandle } from '../page-handle.ts';
import { agencyLoader } from '../platform/doors.server.ts';
import { listPolicies } from '../policies/agency-policies.server.ts';
import { AgencyPoliciesPage } from '../policies/agency-policies-page.tsx';

export const handle: PageHandle = { title: (words) => words.policies.list.title };

export const loader = agencyLoader('policies.see', listPolicies);

export default function AgencyPolicies() {
  return <AgencyPoliciesPage list={useLoaderData<typeof loader>()} />;
}
