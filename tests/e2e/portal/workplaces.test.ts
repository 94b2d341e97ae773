import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../shared/money.ts';
import { asMaintenance } from '../../portal/database.ts';
import {
  join,
  makeAgency,
  makePractice,
  type TestPerson,
  type TestTenant,
} from '../../portal/people.ts';
import { complaints } from '../axe.ts';
import { menusIn } from './menus.ts';
import { useSite } from './site.ts';
import { makeSpeaker } from './speakers.ts';
import { clicked, letterTo, type Visit } from './visit.ts';

const site = useSite();
const PHONE = { width: 390, height: 800 };
const DESK = { width: 1280, height: 800 };

describe.each(LANGUAGES)('at work (%s)', (language) => {
  async function memberOf(tenant: TestTenant, role: Parameters<typeof join>[3], name: string) {
    const person = await makeSpeaker(site.database, name, language);
    await join(site.database, person, tenant, role);
    return person;
  }
  const visitOf = ({ session }: TestPerson) => site.visit(language, { session });

  test('an agency: its manager decides who works there, its collector sees who does', async () => {
    const agency = await makeAgency(site.database, `Northgate ${language}`);
    const manager = await visitOf(await memberOf(agency, 'manager', 'Juno Vale'));
    const collector = await visitOf(await memberOf(agency, 'collector', 'Kai Moss'));
    const { words } = manager;
    const { people } = words.frame;
    const menus = menusIn(words).agency;
    const roles = words.people.roles.agency;

    // one workplace: nothing to choose
    await manager.open('/');
    await manager.sees(words.home.agency.emptyTitle);
    expect(await manager.menu()).toEqual(menus.manager);
    await collector.open('/');
    await collector.sees(words.home.agency.emptyTitle);
    expect(await collector.menu()).toEqual(menus.collector);

    await manager.follow(people);
    await manager.title(words.people.title);
    await manager.sees(words.people.invite.title);
    await manager.follow('Kai Moss');
    await manager.title('Kai Moss');
    await collector.follow(people);
    await collector.title(words.people.title);
    await collector.page.getByRole('row', { name: `Juno Vale` }).getByText(roles.manager).waitFor();
    expect(await collector.page.getByText(words.people.invite.title).count()).toBe(0);
    expect(await collector.page.getByRole('link', { name: 'Juno Vale' }).count()).toBe(0);
  });

  test('one person in two agencies chooses where to work, and sees nobody else’s', async () => {
    const [north, south, other] = [
      await makeAgency(site.database, `Tern ${language}`),
      await makeAgency(site.database, `Swift ${language}`),
      await makeAgency(site.database, `Heron ${language}`),
    ];
    const person = await memberOf(north, 'manager', 'Lena Park');
    await join(site.database, person, south, 'collector');
    const visit = await visitOf(person);
    const { words } = visit;
    await visit.open('/');
    await visit.title(words.home.workplaces.title);
    expect(await visit.page.locator('tbody tr').count()).toBe(2);
    await visit.follow(south.name);
    await visit.sees(`Lena Park, ${words.people.roles.agency.collector}`);
    await visit.follow(words.frame.chooseWorkplace);
    await visit.title(words.home.workplaces.title);
    await visit.follow(north.name);
    await visit.sees(`Lena Park, ${words.people.roles.agency.manager}`);
    expect(await visit.open(`/a/${other.slug}`)).toBe(404);
    await visit.title(words.broken.notFound.title);
  });

  test('the reviewer of a practice looks and changes nothing', async () => {
    const practice = await makePractice(site.database, `Plum Court ${language}`);
    const reviewer = await visitOf(await memberOf(practice, 'reviewer', 'Mio Reis'));
    const { words } = reviewer;
    await reviewer.open('/');
    await reviewer.sees(words.home.practice.emptyTitle);
    expect(await reviewer.menu()).toEqual(menusIn(words).practice.reviewer);
    await reviewer.follow(words.frame.people);
    await reviewer.title(words.people.title);
    expect(await reviewer.page.locator('main form').count()).toBe(0);
  });

  test.each([true, false])(
    'on a phone the menu opens by its button, and is gone where it led to (scripts: %s)',
    async (hasScripts) => {
      const practice = await makePractice(site.database, `Alder Way ${language} ${hasScripts}`);
      const { session } = await memberOf(practice, 'staff', 'Pia Holm');
      const visit = await site.visit(language, { session, hasScripts });
      const { page, words } = visit;
      const people = page
        .getByRole('navigation')
        .getByRole('link', { name: words.frame.people, exact: true });
      await page.setViewportSize(PHONE);
      await visit.open('/');
      await visit.sees(words.home.practice.emptyTitle);
      expect(await people.isVisible()).toBe(false);

      await visit.press(words.frame.menu);
      await people.waitFor();
      if (hasScripts) expect(await complaints(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await people.waitFor({ state: 'hidden' });
      // a tablet that is turned: the open menu stays one, and then stands beside the page
      await visit.press(words.frame.menu);
      await page.setViewportSize(DESK);
      await visit.press(words.ui.dialog.close);
      await people.click({ trial: true });
      await page.setViewportSize(PHONE);
      await people.waitFor({ state: 'hidden' });

      await visit.press(words.frame.menu);
      await clicked(people);
      await visit.title(words.people.title);
      await people.waitFor({ state: 'hidden' });
      await visit.press(words.frame.menu);
      await visit.press(words.frame.signOut);
      await visit.title(words.signIn.title);
    },
  );

  test('the audit has what was just done, narrowed by person and deed, and as a file', async () => {
    const practice = await makePractice(site.database, `Reed Lane ${language}`);
    const visit = await visitOf(await memberOf(practice, 'manager', 'Nils Ek'));
    const { words } = visit;
    const { actions, columns } = words.audit;
    await visit.open(`/p/${practice.slug}/people`);
    await visit.fill(words.people.email, 'somebody@example.org');
    await visit.press(words.people.invite.submit);
    await visit.sees(words.toasts.invited);
    await visit.press(words.people.invitations.withdraw);
    await visit.page
      .getByRole('dialog')
      .getByRole('button', { name: words.people.invitations.withdraw })
      .click();
    await visit.sees(words.toasts.withdrawn);

    await visit.follow(words.frame.audit);
    await visit.sees(words.audit.subtitle(practice.name));
    expect(await deeds(visit)).toEqual([actions['invitation-withdrawn'], actions.invited]);
    await visit.page.getByRole('row', { name: actions.invited }).getByText('Nils Ek').waitFor();
    await visit.page.getByLabel(columns.action).selectOption({ label: actions.invited });
    await visit.press(words.ui.table.apply);
    await expect.poll(() => deeds(visit)).toEqual([actions.invited]);
    expect(new URL(visit.page.url()).searchParams.get('action')).toBe('invited');

    const waiting = visit.page.waitForEvent('download');
    await visit.follow(words.ui.table.csv);
    const file = await text(await (await waiting).createReadStream());
    expect(file).toContain(actions.invited);
    expect(file).toContain('Nils Ek');
    expect(file).not.toContain(actions['invitation-withdrawn']);

    await visit.page.getByLabel(columns.action).selectOption({ label: actions['role-changed'] });
    await visit.press(words.ui.table.apply);
    await visit.sees(words.ui.table.nothing);
    await visit.page.getByRole('link', { name: words.ui.table.clear }).first().click();
    await expect.poll(() => deeds(visit)).toHaveLength(2);
    await visit.sees(words.audit.seal.checked('2'));
  });

  test('a workplace of one’s own, where the operator allows it', async () => {
    const visit = await site.visit(language);
    const { words } = visit;
    const { signUpPage } = words.signIn;
    await allowSignUp(false);
    expect(await visit.open('/sign-up')).toBe(404);
    await visit.open('/sign-in');
    await visit.title(words.signIn.title);
    expect(await visit.page.getByText(words.signIn.signUp).count()).toBe(0);

    await allowSignUp(true);
    await visit.open('/sign-in');
    await visit.follow(words.signIn.signUp);
    await visit.title(signUpPage.title);
    const name = `Agence Éole ${language}`;
    const email = `otto.${language}@example.org`;
    await visit.choose(signUpPage.agency);
    await visit.fill(signUpPage.name, name);
    await visit.fill(words.signIn.email, email);
    await visit.press(signUpPage.submit);
    await visit.title(words.signIn.askReset.sentTitle);
    const letter = await letterTo(visit, email);
    await letter.getByRole('link').click();
    await visit.title(words.signIn.invitation.title(name));
    await visit.fill(words.signIn.invitation.name, 'Otto Wren');
    await visit.fill(words.signIn.reset.newPassword, 'seven geese over the lake');
    await visit.press(words.signIn.invitation.submit);
    await visit.sees(words.home.agency.emptyTitle);
    await visit.sees(`Otto Wren, ${words.people.roles.agency.manager}`);
  });
});

/** What stands in the table, the latest first. */
async function deeds({ page, words }: Visit): Promise<string[]> {
  const cells = page.locator(`td[data-label="${words.audit.columns.action}"]`);
  return (await cells.allInnerTexts()).map((cell) => cell.trim());
}

function allowSignUp(isOpen: boolean) {
  return asMaintenance(site.database, (sql) =>
    sql.query(
      `INSERT INTO operator_settings (id, sign_up) VALUES (1, $1)
       ON CONFLICT (id) DO UPDATE SET sign_up = excluded.sign_up`,
      [isOpen],
    ),
  );
}
