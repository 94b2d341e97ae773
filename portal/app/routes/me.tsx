import { Outlet, useLoaderData } from '@remix-run/react';
import { personLoader } from '../platform/doors.server.ts';
import { PersonFrame } from '../workplace/workplace-frame.tsx';

export const loader = personLoader(async ({ actor }) => ({ person: actor.name }));

/** Around what belongs to the person alone. */
export default function Me() {
  const { person } = useLoaderData<typeof loader>();
  return (
    <PersonFrame home="/" foot={person}>
      <Outlet />
    </PersonFrame>
  );
}
