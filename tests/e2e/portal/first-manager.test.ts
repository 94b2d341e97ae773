import { describe, expect, test } from 'vitest';
import { foundByOperator } from '../../../portal/app/people/found.server.ts';
import { LANGUAGES, type Language } from '../../../shared/money.ts';
import { asCommand } from '../../portal/database.ts';
import { menusIn } from './menus.ts';
import { useSite } from './site.ts';
import { letterTo, sessionOf, type Visit } from './visit.ts';

const site = useSite();

const PRACTICES: Readonly<Record<Language, string>> = {
  en: 'Hill Clinic',
  es: 'Clínica del Río',
  fr: 'Cabinet de l’Étoile',
};
const PASSWORD = 'seven geese over the lake';

describe.each(LANGUAGES)('a new practice (%s)', (language) => {
  const practice = PRACTICES[language];

  test('from the operator’s link to somebody who comes and goes', async () => {
    const manager = await site.visit(language);
    const { link, slug } = await foundPractice(practice, language);
    const { words } = manager;
    const staffed = words.people.roles.practice;
    await manager.open(link);
    await manager.title(words.signIn.invitation.title(practice));
    await comesIn(manager, { name: 'Ana Ortiz', email: `ana.${slug}@example.org` });

    // home is empty, and says what to do next
    await manager.title(words.home.titles.more(3));
    await manager.sees(words.toasts.joined);
    await manager.sees(words.home.practice.emptyTitle);
    const menus = menusIn(words).practice;
    expect(await manager.menu()).toEqual(menus.manager);
    await manager.follow(words.home.todo.inviteOthers.go);

    const invited = `bela.${slug}@example.org`;
    await manager.title(words.people.title);
    await invites(manager, invited, staffed.staff);
    await manager.page.getByRole('cell', { name: invited }).waitFor();

    const staff = await site.visit(language);
    const letter = await letterTo(staff, invited);
    await letter.getByRole('link').click();
    await staff.sees(words.signIn.invitation.asRole(staffed.staff));
    expect(await staff.page.getByLabel(words.signIn.email).inputValue()).toBe(invited);
    await comesIn(staff, { name: 'Bela Kiss' });
    await staff.title(words.home.titles.one);
    expect(await staff.menu()).toEqual(menus.staff);
    await isClosed(
      staff,
      ['audit', 'mail', `people/${slug}`].map((page) => `/p/${slug}/${page}`),
    );

    const before = await sessionOf(staff);
    await manager.open(`/p/${slug}/people`);
    await givesRole(manager, 'Bela Kiss', staffed.reviewer);
    const row = `Bela Kiss ${invited} ${staffed.reviewer}`;
    await manager.page.getByRole('row', { name: row }).waitFor();

    // the work goes on, in a session with a new name
    expect(await staff.open(`/p/${slug}`)).toBe(200);
    await staff.sees(`Bela Kiss, ${staffed.reviewer}`);
    const after = await sessionOf(staff);
    expect(after).toBeTruthy();
    expect(after).not.toBe(before);

    await manager.follow('Bela Kiss');
    const { end, endSure } = words.people.change;
    await confirms(manager, end, endSure('Bela Kiss'));
    await manager.sees(words.toasts.ended);
    await manager.sees(words.people.subtitle(1));
    expect(await staff.open(`/p/${slug}`)).toBe(404);
    await staff.title(words.broken.notFound.title);
    await staff.follow(words.broken.home);
    await staff.sees(words.home.workplaces.none);
  });

  test('an invitation taken back works no more, for whoever holds its letter', async () => {
    const { link, slug } = await foundPractice(practice, language);
    const manager = await site.visit(language);
    const { words } = manager;
    await manager.open(link);
    await comesIn(manager, { name: 'Ana Ortiz', email: `ana.${slug}@example.org` });
    const invited = `carla.${slug}@example.org`;
    await manager.follow(words.home.todo.inviteOthers.go);
    await invites(manager, invited, words.people.roles.practice.staff);

    const guest = await site.visit(language);
    const letter = await letterTo(guest, invited);
    const { withdraw, withdrawSure } = words.people.invitations;
    await confirms(manager, withdraw, withdrawSure(invited));
    await manager.sees(words.toasts.withdrawn);
    await letter.getByRole('link').click();
    await guest.title(words.signIn.invitation.overTitle);

    // nor does the operator's link work twice
    await guest.open(link);
    await guest.title(words.signIn.invitation.overTitle);
  });
});

function foundPractice(name: string, language: Language) {
  const founding = { kind: 'practice', name, language, timeZone: 'Europe/Paris' } as const;
  return asCommand(site.database, () => foundByOperator(founding, new Date()));
}

/** Makes an account on the page of an invitation, and comes in. */
async function comesIn(visit: Visit, { name, email }: { name: string; email?: string }) {
  const { signIn } = visit.words;
  await visit.fill(signIn.invitation.name, name);
  if (email) await visit.fill(signIn.email, email);
  await visit.fill(signIn.reset.newPassword, PASSWORD);
  await visit.press(signIn.invitation.submit);
  await visit.sees(visit.words.toasts.joined);
}

async function invites(visit: Visit, email: string, role: string) {
  const { people, toasts } = visit.words;
  await visit.fill(people.email, email);
  await visit.choose(role);
  await visit.press(people.invite.submit);
  await visit.sees(toasts.invited);
}

/** Presses a button that asks first, reads the question, and says yes. */
async function confirms(visit: Visit, verb: string, question: string) {
  await visit.press(verb);
  const dialog = visit.page.getByRole('dialog');
  await dialog.getByText(question).waitFor();
  await dialog.getByRole('button', { name: verb }).click();
}

/** What the role does not allow is refused in words. */
async function isClosed(visit: Visit, pages: string[]) {
  for (const page of pages) {
    expect(await visit.open(page)).toBe(403);
    await visit.title(visit.words.broken.forbidden.title);
  }
}

async function givesRole(visit: Visit, name: string, role: string) {
  const { people, toasts } = visit.words;
  await visit.follow(name);
  await visit.title(name);
  await visit.choose(role);
  await visit.press(people.change.submit);
  await visit.sees(toasts.roleChanged);
}
