import { generateTOTP } from '@epic-web/totp';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../shared/money.ts';
import { PASSWORD } from '../../portal/accounts.ts';
import { asMaintenance } from '../../portal/database.ts';
import { join, makePractice, makeSession, type TestPerson } from '../../portal/people.ts';
import { expectGood } from './good.ts';
import { useSite } from './site.ts';
import { makeSpeaker } from './speakers.ts';
import { letterTo, sessionOf, signIn, type Visit } from './visit.ts';

const site = useSite();
const NEW_PASSWORD = 'nine herons beside the weir';

/** The summary says why, and takes the focus. */
async function isRefused(visit: Visit, problem: string): Promise<void> {
  const summary = visit.page.getByRole('alert');
  await summary.getByText(problem).waitFor();
  await expect
    .poll(() => summary.evaluate((element) => element === document.activeElement))
    .toBe(true);
}

describe.each(LANGUAGES)('signing in (%s)', (language) => {
  test('wrong, then right, to where one wanted to go', async () => {
    const practice = await makePractice(site.database, `Willow House ${language}`);
    const person = await makeSpeaker(site.database, 'Dana Novak', language);
    await join(site.database, person, practice, 'staff');
    const visit = await site.visit(language);
    const { words } = visit;
    await visit.open(`/p/${practice.slug}/people`);
    await visit.title(words.signIn.title);
    const wrong = words.ui.problems['wrong-sign-in'];
    await signIn(visit, { email: person.email, password: 'not the password' });
    await isRefused(visit, wrong);
    await signIn(visit, { email: 'nobody@example.org', password: PASSWORD });
    await isRefused(visit, wrong);
    await expectGood(visit);
    await signIn(visit, { email: person.email.toUpperCase(), password: PASSWORD });
    await visit.title(words.people.title);

    const session = await sessionOf(visit);
    await visit.press(words.frame.signOut);
    await visit.title(words.signIn.title);
    expect(await sessionOf(visit)).toBeUndefined();
    // nor does the session live on for whoever has kept its cookie
    const thief = await site.visit(language, { session: session ?? '' });
    await thief.open(`/p/${practice.slug}`);
    await thief.title(words.signIn.title);
  });

  test('too often: then the right password does not help either', async () => {
    const person = await makeSpeaker(site.database, 'Emil Berg', language);
    const wrong = { email: person.email, password: 'not the password' };
    const attempt = () => site.portal.visit().post('/sign-in?index', wrong, { origin: site.url });
    await Promise.all(Array.from({ length: 10 }, attempt));
    const visit = await site.visit(language);
    await visit.open('/sign-in');
    await signIn(visit, { email: person.email, password: PASSWORD });
    await isRefused(visit, visit.words.ui.problems['too-often']({}));
  });

  test('with a new password by mail, which ends all sessions', async () => {
    const person = await makeSpeaker(site.database, 'Flora Rey', language);
    const elsewhere = await site.visit(language, { session: person.session });
    const { words } = elsewhere;
    expect(await elsewhere.open('/me')).toBe(200);
    await elsewhere.title(words.me.profile.title);

    const visit = await site.visit(language);
    await visit.open('/sign-in');
    await visit.follow(words.signIn.forgotten);
    await visit.title(words.signIn.askReset.title);
    await visit.fill(words.signIn.email, person.email);
    await visit.press(words.signIn.askReset.submit);
    await visit.title(words.signIn.askReset.sentTitle);
    const letter = await letterTo(visit, person.email);
    const link = (await letter.getByRole('link').getAttribute('href')) ?? '';
    await letter.getByRole('link').click();
    await visit.title(words.signIn.reset.title);
    await visit.fill(words.signIn.reset.newPassword, 'short');
    await visit.press(words.signIn.reset.submit);
    await visit.sees(words.ui.problems['too-short']({ min: 12 }));
    await visit.fill(words.signIn.reset.newPassword, NEW_PASSWORD);
    await visit.press(words.signIn.reset.submit);
    await visit.sees(words.toasts.passwordReset);

    await elsewhere.open('/me');
    await elsewhere.title(words.signIn.title);
    await signIn(visit, { email: person.email, password: PASSWORD });
    await isRefused(visit, words.ui.problems['wrong-sign-in']);
    await signIn(visit, { email: person.email, password: NEW_PASSWORD });
    await visit.title(words.home.workplaces.title);
    await visit.open(link);
    await visit.title(words.signIn.reset.overTitle);
  });

  test('with a second factor: set up, asked for, replaced by a recovery code, turned off', async () => {
    const person = await makeSpeaker(site.database, 'Gil Soto', language);
    const visit = await site.visit(language, { session: person.session });
    const { words } = visit;
    const { second } = words.me;
    await visit.open('/me/security');
    await visit.follow(second.setUp);
    await visit.press(second.setUp);
    await visit.page.getByRole('img', { name: second.picture }).waitFor();
    const shown = visit.page.locator('dd, .figure').filter({ hasText: /^([A-Z2-7]{4} ?)+$/ });
    const secret = (await shown.first().innerText()).replaceAll(' ', '');
    await visit.fill(second.code, '000000');
    await visit.fill(second.password, PASSWORD);
    await visit.press(second.confirm);
    await visit.sees(words.ui.problems['wrong-code']);
    await visit.fill(second.code, (await generateTOTP({ secret })).otp);
    await visit.fill(second.password, PASSWORD);
    await visit.press(second.confirm);
    await visit.sees(second.codesTitle);
    const [recovery = ''] = (await visit.page.locator('.copy code').innerText()).split('\n');
    await expectGood(visit);

    await comesAgain(visit, person);
    await visit.title(words.signIn.code.title);
    // before the code nothing else is open
    await visit.open('/me/security');
    await visit.title(words.signIn.code.title);
    await forgetStep(person);
    await visit.fill(words.signIn.code.code, (await generateTOTP({ secret })).otp);
    await visit.press(words.signIn.code.submit);
    await visit.title(words.me.security.title);

    await comesAgain(visit, person);
    await visit.fill(words.signIn.code.code, recovery);
    await visit.press(words.signIn.code.submit);
    await visit.title(words.home.workplaces.title);
    await comesAgain(visit, person);
    await visit.fill(words.signIn.code.code, recovery);
    await visit.press(words.signIn.code.submit);
    await visit.sees(words.ui.problems['wrong-code']);

    await visit.page.context().addCookies([await provedSession(person)]);
    await visit.open('/me/second-factor');
    await visit.sees(second.codesLeft(9));
    const off = visit.page.locator('form').filter({ hasText: second.turnOff });
    await off.getByLabel(second.password).fill(PASSWORD);
    await off.getByRole('button').click();
    await visit.sees(words.toasts.secondFactorOff);
    await comesAgain(visit, person);
    await visit.title(words.home.workplaces.title);
  });
});

async function comesAgain(visit: Visit, { email }: TestPerson): Promise<void> {
  const { words } = visit;
  await visit.page.context().clearCookies({ name: 'session' });
  await visit.open('/sign-in');
  await visit.title(words.signIn.title);
  await signIn(visit, { email, password: PASSWORD });
}

async function provedSession({ id }: TestPerson) {
  return { name: 'session', value: await makeSession(site.database, id), url: site.url };
}

/** A code is taken once a time step: whoever needs another one at once lets it forget the last. */
function forgetStep({ id }: TestPerson) {
  return asMaintenance(site.database, (sql) =>
    sql.query('UPDATE credentials SET totp_step = 0 WHERE user_id = $1', [id]),
  );
}
