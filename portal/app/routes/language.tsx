import { redirect } from '@remix-run/node';
import { LANGUAGES } from '../../../shared/money.ts';
import { goTo, languageCookie, safeNext } from '../platform/answers.server.ts';
import { publicAction, publicLoader } from '../platform/doors.server.ts';

export const loader = publicLoader(async () => redirect('/'));

/** Keeps the language of somebody who has not signed in. */
export const action = publicAction(async ({ form }) => {
  const next = safeNext(String(form.get('next') ?? ''));
  const language = LANGUAGES.find((known) => known === form.get('language'));
  if (!language) return goTo(next);
  return goTo(next, undefined, [languageCookie(language)]);
});
