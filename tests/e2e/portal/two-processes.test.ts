import { expect, test } from 'vitest';
import { PASSWORD } from '../../portal/accounts.ts';
import { join, makePractice } from '../../portal/people.ts';
import { useSite } from './site.ts';
import { makeSpeaker } from './speakers.ts';
import { signIn } from './visit.ts';

/** One browser, two processes: a cookie is for all ports of a host, as it is behind one address. */
const site = useSite();

test('signed in at one process, at work at the other, signed out at both at once', async () => {
  const practice = await makePractice(site.database, 'Elm Corner');
  const person = await makeSpeaker(site.database, 'Pia Roth', 'en');
  await join(site.database, person, practice, 'manager');
  const other = await site.another();
  const visit = await site.visit('en');
  const { words } = visit;
  await visit.open('/sign-in');
  await signIn(visit, { email: person.email, password: PASSWORD });
  await visit.sees(words.home.practice.emptyTitle);

  await visit.open(`${other.url}/p/${practice.slug}/people`);
  await visit.title(words.people.title);
  await visit.fill(words.people.email, 'somebody@example.org');
  await visit.press(words.people.invite.submit);
  await visit.sees(words.toasts.invited);
  await visit.open(`/p/${practice.slug}/audit`);
  await visit.sees(words.audit.actions.invited);

  // two windows: what ends in one ends in the other, whichever process serves it
  const window = await visit.page.context().newPage();
  await window.goto(`${other.url}/me/security`);
  await window.getByRole('button', { name: words.frame.signOut }).click();
  await window.getByRole('heading', { level: 1, name: words.signIn.title }).waitFor();
  await visit.follow(words.frame.people);
  await visit.title(words.signIn.title);
});

test('attempts at both count together', async () => {
  const person = await makeSpeaker(site.database, 'Quin Abel', 'en');
  const other = await site.another();
  const wrong = { email: person.email, password: 'not the password' };
  for (let attempt = 0; attempt < 5; attempt += 1) {
    await site.portal.visit().post('/sign-in?index', wrong, { origin: site.url });
    await other.visit().post('/sign-in?index', wrong, { origin: other.url });
  }
  const visit = await site.visit('en');
  for (const url of [site.url, other.url]) {
    await visit.open(`${url}/sign-in`);
    await signIn(visit, { email: person.email, password: PASSWORD });
    await visit.sees(visit.words.ui.problems['too-often']({}));
    expect(visit.page.url()).toContain('/sign-in');
  }
});
