import { useLoaderData } from '@remix-run/react';
import { LawPage } from '../law/law-page.tsx';
import { readLawPage } from '../law/read-law.server.ts';
import type { PageHandle } from '../page-handle.ts';
import { agencyLoader } from '../platform/doors.server.ts';

export const handle: PageHandle = { title: (words) => words.law.title };

export const loader = agencyLoader('law.see', readLawPage);

export default function AgencyLaw() {
  return <LawPage view={useLoaderData<typeof loader>()} />;
}
