import { useLoaderData } from '@remix-run/react';
import type { PageHandle } from '../page-handle.ts';
import { agencyAction, agencyLoader } from '../platform/doors.server.ts';
import { actOnProfile } from '../profiles/act-on-profile.server.ts';
import { ProfilePage } from '../profiles/profile-page.tsx';
import { readProfile } from '../profiles/read-profile.server.ts';

export const handle: PageHandle = { title: (words) => words.profile.title };

export const loader = agencyLoader('dossier.see', readProfile);

export const action = agencyAction('dossier.change', actOnProfile);

export default function AgencyProfile() {
  return <ProfilePage view={useLoaderData<typeof loader>()} />;
}
