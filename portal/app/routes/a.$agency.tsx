import { Outlet, useLoaderData } from '@remix-run/react';
import { agencyLoader } from '../platform/doors.server.ts';
import { WorkplaceFrame } from '../workplace/workplace-frame.tsx';

export const loader = agencyLoader('agency.see', async ({ tenant, role, actor }) => ({
  kind: tenant.kind,
  slug: tenant.slug,
  name: tenant.name,
  role,
  person: actor.kind === 'person' ? actor.name : '',
}));

export default function Agency() {
  return (
    <WorkplaceFrame head={useLoaderData<typeof loader>()}>
      <Outlet />
    </WorkplaceFrame>
  );
}
