import { useLoaderData } from '@remix-run/react';
import { complain, openLink } from '../complaints/complain.server.ts';
import { ComplainPage } from '../complaints/complain-page.tsx';
import { complainForm } from '../complaints/complaint-fields.ts';
import type { PageHandle } from '../page-handle.ts';
import { complainPath, numberIn } from '../paths.ts';
import { goTo, languageCookie } from '../platform/answers.server.ts';
import { publicAction, publicLoader } from '../platform/doors.server.ts';
import { submit } from '../platform/form.server.ts';
import { EntryFrame } from '../sign-in/entry-frame.tsx';

export const handle: PageHandle = { title: (words) => words.complain.tab };

export const loader = publicLoader(async ({ params, url, isLanguageGuessed, now }) => {
  const token = params['token'] ?? '';
  const sent = numberIn(url.searchParams.get('sent') ?? undefined);
  const link = await openLink(token, sent, now);
  // once: where the browser keeps no cookie, the guess has to do
  if (link && isLanguageGuessed && !url.searchParams.has('language')) {
    return goTo(`${complainPath(token)}?language`, undefined, [languageCookie(link.language)]);
  }
  return link;
});

export const action = publicAction(async ({ form, params, network, now }) => {
  const token = params['token'] ?? '';
  const done = await submit(form, complainForm, (told) => complain(token, told, { network, now }));
  return done.ok ? goTo(`${complainPath(token)}?sent=${done.value.number}`) : done;
});

export default function Complain() {
  return (
    <EntryFrame>
      <ComplainPage link={useLoaderData<typeof loader>()} />
    </EntryFrame>
  );
}
