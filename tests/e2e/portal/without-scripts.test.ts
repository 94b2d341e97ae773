import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { appendAudit } from '../../../portal/app/platform/audit.server.ts';
import { newId } from '../../../portal/app/platform/ids.server.ts';
import { asPractice } from '../../../portal/app/platform/scope.server.ts';
import { portalMessages } from '../../../shared/messages/portal/index.ts';
import { LANGUAGES } from '../../../shared/money.ts';
import { PASSWORD } from '../../portal/accounts.ts';
import { join, makePractice } from '../../portal/people.ts';
import { useSite } from './site.ts';
import { makeSpeaker } from './speakers.ts';
import { clicked, signIn, type Visit } from './visit.ts';

const site = useSite();
const NO_SCRIPTS = { hasScripts: false };

describe.each(LANGUAGES)('without scripts (%s)', (language) => {
  test('somebody signs in, refused at first, and goes out', async () => {
    const person = await makeSpeaker(site.database, 'Rana Diaz', language);
    const visit = await site.visit(language, NO_SCRIPTS);
    const { words } = visit;
    await visit.open('/sign-in?next=/me');
    await signIn(visit, { email: person.email, password: 'not the password' });
    await visit.page.getByRole('alert').getByText(words.ui.problems['wrong-sign-in']).waitFor();
    expect(await visit.page.getByLabel(words.signIn.email).inputValue()).toBe(person.email);
    expect(await visit.page.getByLabel(words.signIn.password).inputValue()).toBe('');
    await visit.fill(words.signIn.password, PASSWORD);
    await visit.press(words.signIn.submit);
    await visit.title(words.me.profile.title);
    await visit.press(words.frame.signOut);
    await visit.title(words.signIn.title);
  });

  test('a manager invites, changes a role and ends a membership, told at the field what is wrong', async () => {
    const practice = await makePractice(site.database, `Ash Row ${language}`);
    const manager = await makeSpeaker(site.database, 'Sol Brandt', language);
    const staff = await makeSpeaker(site.database, 'Tilda Wu', language);
    await join(site.database, manager, practice, 'manager');
    await join(site.database, staff, practice, 'staff');
    const visit = await site.visit(language, { ...NO_SCRIPTS, session: manager.session });
    const { words } = visit;
    const roles = words.people.roles.practice;
    await visit.open(`/p/${practice.slug}/people`);
    await visit.fill(words.people.email, staff.email);
    await visit.press(words.people.invite.submit);
    const field = visit.page.getByLabel(words.people.email, { exact: true });
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await descriptionOf(field)).toContain(words.ui.problems['already-member']);
    expect(await field.inputValue()).toBe(staff.email);
    await field.fill('somebody@example.org');
    await visit.press(words.people.invite.submit);
    await visit.sees(words.toasts.invited);
    await visit.page.getByRole('cell', { name: 'somebody@example.org' }).waitFor();

    await visit.follow('Tilda Wu');
    await visit.choose(roles.reviewer);
    await visit.press(words.people.change.submit);
    await visit.sees(words.toasts.roleChanged);
    await visit.page.getByRole('row', { name: 'Tilda Wu' }).getByText(roles.reviewer).waitFor();
    // the browser itself opens the question
    await visit.follow('Tilda Wu');
    await visit.press(words.people.change.end);
    const question = visit.page.getByRole('dialog');
    await question.getByText(words.people.change.endSure('Tilda Wu')).waitFor();
    await question.getByRole('button', { name: words.people.change.end }).click();
    await visit.sees(words.toasts.ended);
    await visit.sees(words.people.subtitle(1));
  });

  test('a profile is changed, with all words of the next page', async () => {
    const person = await makeSpeaker(site.database, 'Uma Held', language);
    const visit = await site.visit(language, { ...NO_SCRIPTS, session: person.session });
    const next = portalMessages(language === 'fr' ? 'es' : 'fr');
    await visit.open('/me');
    await visit.fill(visit.words.me.profile.name, 'Uma Held-Roy');
    await visit.page
      .getByRole('radio', { name: language === 'fr' ? 'Español' : 'Français' })
      .check();
    await visit.press(visit.words.me.profile.submit);
    await visit.title(next.me.profile.title);
    await visit.sees(next.toasts.profileSaved);
    await visit.page.locator('.frame-foot').getByText('Uma Held-Roy').waitFor();
  });

  test('a table is searched, narrowed, sorted and paged', async () => {
    const visit = await site.visit(language, NO_SCRIPTS);
    const { words, page } = visit;
    const { table } = words.kit;
    const section = page.locator('#table');
    await visit.open('/kit');
    const rows = section.locator('tbody tr');
    expect(await rows.count()).toBe(50);
    await clicked(section.getByRole('link', { name: words.ui.table.next }));
    expect(await firstAccount(section)).toBe('R-00051');
    await clicked(
      section.getByRole('columnheader', { name: table.balance('USD') }).getByRole('link'),
    );
    const cheapest = await firstAccount(section);
    await clicked(
      section.getByRole('columnheader', { name: table.balance('USD') }).getByRole('link'),
    );
    expect(await firstAccount(section)).not.toBe(cheapest);
    await section.getByLabel(table.status).selectOption({ label: table.statuses.disputed });
    await section.getByLabel(table.search).fill('Olmo');
    await clicked(section.getByRole('button', { name: words.ui.table.apply }));
    for (const row of await rows.allInnerTexts()) {
      expect(row).toMatch(/Olmo/);
      expect(row).toContain(table.statuses.disputed);
    }
    await section.getByLabel(table.search).fill('no such account');
    await clicked(section.getByRole('button', { name: words.ui.table.apply }));
    await section.getByText(words.ui.table.nothing).waitFor();
    await clicked(section.getByRole('link', { name: words.ui.table.clear }).first());
    expect(await rows.count()).toBe(50);
  });

  test('the audit is narrowed', async () => {
    const visit = await managerOfSixtyDeeds();
    const { words, page } = visit;
    const { actions, columns } = words.audit;
    expect(await page.locator('tbody tr').count()).toBe(50);
    await visit.follow(words.ui.table.next);
    expect(await page.locator('tbody tr').count()).toBe(10);
    await page.getByLabel(columns.action).selectOption({ label: actions['role-changed'] });
    await visit.press(words.ui.table.apply);
    await visit.sees(words.ui.table.nothing);
  });

  async function managerOfSixtyDeeds(): Promise<Visit> {
    const practice = await makePractice(site.database, `Fir Hill ${language}`);
    const manager = await makeSpeaker(site.database, 'Vera Lund', language);
    await join(site.database, manager, practice, 'manager');
    await asPractice(manager, practice.slug, 'people.manage', new Date(), async (scope) => {
      for (let deed = 0; deed < 60; deed += 1) {
        await appendAudit(scope, scope.tenant, 'invited', { invitation: newId() });
      }
    });
    const visit = await site.visit(language, { ...NO_SCRIPTS, session: manager.session });
    await visit.open(`/p/${practice.slug}/audit`);
    return visit;
  }
});

async function firstAccount(section: Locator): Promise<string> {
  return (await section.locator('tbody tr').first().locator('td').first().innerText()).trim();
}

/** What a screen reader adds to a field's name. */
function descriptionOf(field: Locator): Promise<string> {
  return field.evaluate((element) => {
    const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
    return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
  });
}
