import { useLoaderData } from '@remix-run/react';
import { AuditPage } from '../audit/audit-page.tsx';
import { listAudit } from '../audit/list-audit.server.ts';
import type { PageHandle } from '../page-handle.ts';
import { practiceLoader } from '../platform/doors.server.ts';

export const handle: PageHandle = { title: (words) => words.audit.title };

export const loader = practiceLoader('audit.see', (scope, { url }) =>
  listAudit(scope, url.searchParams),
);

export default function PracticeAudit() {
  return <AuditPage list={useLoaderData<typeof loader>()} />;
}
