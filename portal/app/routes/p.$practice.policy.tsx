import { useLoaderData } from '@remix-run/react';
import type { PageHandle } from '../page-handle.ts';
import { numberIn } from '../paths.ts';
import { practiceAction, practiceLoader } from '../platform/doors.server.ts';
import { actOnPolicy } from '../policies/act-on-policy.server.ts';
import { PolicyPage } from '../policies/policy-page.tsx';
import { readPolicy } from '../policies/read-policy.server.ts';

export const handle: PageHandle = { title: (words) => words.policies.title };

export const loader = practiceLoader('policy.see', async (scope, { url }) => ({
  view: await readPolicy(scope),
  asked: numberIn(url.searchParams.get('version') ?? undefined),
}));

export const action = practiceAction('policy.change', actOnPolicy);

export default function PracticePolicy() {
  return <PolicyPage {...useLoaderData<typeof loader>()} />;
}
