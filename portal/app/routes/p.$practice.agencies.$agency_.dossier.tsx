import { useLoaderData } from '@remix-run/react';
import { DossierPage } from '../dossier/dossier-page.tsx';
import { type Dossier, readDossier } from '../dossier/read-dossier.server.ts';
import type { PageHandle } from '../page-handle.ts';
import { practiceLoader } from '../platform/doors.server.ts';

export const handle: PageHandle = {
  title: (words) => words.dossier.title,
  onPaper: (words, data) => {
    const { practice, agency } = data as Dossier;
    return `${practice.name} · ${words.dossier.of(agency.name)}`;
  },
};

export const loader = practiceLoader('agencies.see', (scope, { params }) =>
  readDossier(scope, params['agency']),
);

export default function PracticeDossier() {
  return <DossierPage dossier={useLoaderData<typeof loader>()} />;
}
