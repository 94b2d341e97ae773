import { describe, expect, test } from 'vitest';
import { formatsOf } from '../../../portal/app/ui/formats.ts';
import { portalMessages } from '../../../shared/messages/portal/index.ts';
import { LANGUAGES, type Language } from '../../../shared/money.ts';
import { PASSWORD } from '../../portal/accounts.ts';
import { join, LONG_AGO, makePractice, makeSession } from '../../portal/people.ts';
import { expectGood } from './good.ts';
import { useSite } from './site.ts';
import { makeSpeaker } from './speakers.ts';
import { letterTo, signIn } from './visit.ts';

const site = useSite();
const NEXT: Readonly<Record<Language, Language>> = { en: 'es', es: 'fr', fr: 'en' };

describe.each(LANGUAGES)('what is a person’s own (%s)', (language) => {
  test('the other browser is signed out from this one, then all others', async () => {
    const person = await makeSpeaker(site.database, 'Hana Ito', language);
    const phone = await site.visit(language, { session: person.session });
    const desk = await site.visit(language);
    const { words } = desk;
    await desk.open('/sign-in?next=/me/security');
    await signIn(desk, { email: person.email, password: PASSWORD });
    await desk.title(words.me.security.title);
    const rows = desk.page.locator('tbody tr');
    const here = rows.filter({ hasText: 'Chrome, Linux' });
    await here.getByText(words.me.sessions.thisOne).waitFor();
    expect(await here.getByRole('button').count()).toBe(0);
    await expectGood(desk);

    expect(await phone.open('/me')).toBe(200);
    const there = rows.filter({ hasText: 'Firefox, Linux' });
    await there.getByRole('button', { name: words.me.sessions.end }).click();
    await desk.sees(words.toasts.sessionEnded);
    await there.waitFor({ state: 'detached' });
    await phone.open('/me');
    await phone.title(words.signIn.title);

    const tokens = [
      await makeSession(site.database, person.id),
      await makeSession(site.database, person.id),
    ];
    await desk.open('/me/security');
    await desk.press(words.me.sessions.endOthers);
    await desk.sees(words.toasts.othersEnded);
    expect(await rows.count()).toBe(1);
    for (const session of tokens) {
      const other = await site.visit(language, { session });
      await other.open('/me');
      await other.title(words.signIn.title);
    }
  });

  test('another language: in every word, date and letter', async () => {
    const practice = await makePractice(site.database, `Oak Yard ${language}`);
    const person = await makeSpeaker(site.database, 'Ivo Lang', language);
    await join(site.database, person, practice, 'manager');
    const visit = await site.visit(language, { session: person.session });
    const next = NEXT[language];
    const other = portalMessages(next);
    await visit.open('/me');
    await visit.choose(visit.words.me.languages[next]);
    await visit.press(visit.words.me.profile.submit);
    await visit.title(other.me.profile.title);
    await visit.sees(other.toasts.profileSaved);
    expect(await visit.page.locator('html').getAttribute('lang')).toBe(next);
    expect(await visit.page.title()).toBe(other.frame.titled(other.me.profile.title));

    await visit.open(`/p/${practice.slug}/people`);
    await visit.sees(formatsOf(next).dateTime(LONG_AGO, 'Europe/Paris'));

    await visit.open('/me/password');
    await visit.fill(other.me.password.current, PASSWORD);
    await visit.fill(other.me.password.newPassword, 'seven geese over the lake');
    await visit.press(other.me.password.submit);
    await visit.sees(other.toasts.passwordChanged);
    const reader = { ...visit, words: other };
    const letter = await letterTo(reader, person.email);
    expect(await letter.getByRole('heading').getAttribute('lang')).toBe(next);
  });

  test('a language for whoever has not signed in', async () => {
    const visit = await site.visit(language);
    const next = NEXT[language];
    await visit.open('/sign-in');
    await visit.title(visit.words.signIn.title);
    await visit.press(visit.words.me.languages[next]);
    await visit.title(portalMessages(next).signIn.title);
    await visit.open('/reset');
    await visit.title(portalMessages(next).signIn.askReset.title);
  });
});
