import { useLoaderData } from '@remix-run/react';
import { AuditPage } from '../audit/audit-page.tsx';
import { listAudit } from '../audit/list-audit.server.ts';
import type { PageHandle } from '../page-handle.ts';
import { agencyLoader } from '../platform/doors.server.ts';

export const handle: PageHandle = { title: (words) => words.audit.title };

export const loader = agencyLoader('audit.see', (scope, { url }) =>
  listAudit(scope, url.searchParams),
);

export default function AgencyAudit() {
  return <AuditPage list={useLoaderData<typeof loader>()} />;
}
