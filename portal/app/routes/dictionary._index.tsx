import { useLoaderData } from '@remix-run/react';
import { DictionaryPage } from '../dictionary/dictionary-page.tsx';
import type { PageHandle } from '../page-handle.ts';
import { personLoader } from '../platform/doors.server.ts';
import { PersonFrame } from '../workplace/workplace-frame.tsx';

export const handle: PageHandle = { title: (words) => words.review.dictionary.title };

export const loader = personLoader(async ({ actor }) => ({ person: actor.name }));

export default function DictionaryRoute() {
  const { person } = useLoaderData<typeof loader>();
  return (
    <PersonFrame home="/workplaces" foot={person}>
      <DictionaryPage />
    </PersonFrame>
  );
}
