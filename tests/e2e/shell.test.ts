import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { startServer } from '../../apps-script/host/server.ts';
import { complaints } from './axe.ts';
import { cell, clickMenu, enter, goTo, useShell } from './shell-page.ts';
import { type Answer, ask } from './shell-request.ts';

const shell = useShell();
const { open } = shell;

describe('the shell', () => {
  test('the clock shows the spreadsheet’s zone and moves forward only', async () => {
    const page = await open();
    const clock = page.getByRole('button', { name: /^Clock:/ });
    const shows = (text: string) => expect.poll(() => clock.textContent()).toContain(text);
    const step = async (name: string) => {
      await clock.click();
      await page.getByRole('button', { name }).click();
    };
    await shows('Fri, Nov 20, 2026, 9:00');
    await step('1 hour later');
    await shows('Fri, Nov 20, 2026, 10:00');
    await step('1 day later');
    await shows('Sat, Nov 21, 2026, 10:00');
    await step('Next Monday, 9:00');
    await shows('Mon, Nov 23, 2026, 9:00');
    await clock.click();
    await page.getByLabel('A day, 9:00').fill('2026-12-24');
    await page.getByRole('button', { name: 'Move the clock' }).click();
    await shows('Thu, Dec 24, 2026, 9:00');
    expect(shell.host.now()).toBe(Date.UTC(2026, 11, 24, 14));
    expect(await post('/do', { do: 'set-date', date: '2026-12-01' })).toMatchObject({
      body: { ok: false, reason: 'clock-back' },
    });
  });

  test('the person’s language changes the shell and, as opening anew does, the add-on’s menu', async () => {
    const page = await open();
    await page.getByLabel('Language').selectOption('fr');
    await page.getByRole('button', { name: /^Messages envoyés/ }).waitFor();
    await page.getByRole('menuitem', { name: 'Extensions' }).click();
    await page.getByRole('menuitem', { name: 'Amiable' }).click();
    await page.getByRole('menuitem', { name: 'Ouvrir le panneau' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr');
  });

  test('tabs are added, renamed and deleted, and a deleted one comes back', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Add a tab' }).click();
    await page.getByRole('tab', { name: 'Sheet2', selected: true }).waitFor();
    const rename = async (name: string) => {
      await page.getByRole('button', { name: 'Rename' }).click();
      await page.getByLabel('New name of the tab').fill(name);
      await page.keyboard.press('Enter');
    };
    await rename('receivables');
    await page.getByText('Another tab has this name.').waitFor();
    await rename('Notes');
    await page.getByRole('tab', { name: 'Notes' }).waitFor();
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('tab', { name: 'Notes' }).waitFor({ state: 'detached' });
    await clickMenu(page, 'Edit', 'Undo');
    await page.getByRole('tab', { name: 'Notes' }).waitFor();
  });

  test('F6 leaves the grid, which keeps Tab for itself', async () => {
    const page = await open();
    await goTo(page, 'A2');
    await page.keyboard.press('F6');
    const region = () =>
      page.evaluate(() => document.activeElement?.closest('[data-region]')?.tagName);
    expect(await region()).toBe('NAV');
    await page.keyboard.press('F6');
    expect(await region()).toBe('SECTION');
    await page.keyboard.press('Enter'); // opens the mailbox, and no cell
    await page.getByRole('dialog', { name: 'Sent mail' }).waitFor();
    expect(await page.locator('revo-grid input').count()).toBe(0);
  });

  test('what did not arrive is said, and rows that did not come are fetched again', async () => {
    const page = await open({ expectedErrors: /ERR_|Failed to load/ });
    await page.route('**/do', (route) => route.abort(), { times: 1 });
    await page.route(/cells.*from=0$/, (route) => route.abort(), { times: 1 });
    await goTo(page, 'A6');
    await enter(page, 'lost');
    await page.getByText('That may not have arrived.').waitFor();
    shell.host.type(0, 'A7', 'from elsewhere');
    await cell(page, 'from elsewhere').waitFor();
  });

  test('it says so when the server is gone, and carries on when it is back', async () => {
    const page = await open({ expectedErrors: /ERR_|Failed to load/ });
    const port = Number(new URL(shell.server.url).port);
    await shell.server.close();
    await page.getByRole('alert').getByText('The local Sheets has stopped.').waitFor();
    const again = await startServer({ host: shell.host, port, language: 'en' });
    if (!again.ok) throw new Error(again.reason);
    shell.server.close = again.value.close;
    await page.getByRole('alert').waitFor({ state: 'detached' });
    shell.host.type(0, 'A2', 'back again');
    await cell(page, 'back again').waitFor();
  });

  test.each([
    { language: 'en', width: 1280, height: 480, colorScheme: 'light' },
    { language: 'es', width: 390, height: 600, colorScheme: 'light' },
    { language: 'fr', width: 1280, height: 480, colorScheme: 'dark' },
    { language: 'fr', width: 390, height: 600, colorScheme: 'dark' },
  ] as const)('axe finds nothing: $language, $width px, $colorScheme', async (options) => {
    const page = await open(options);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(options.width);
    await page.locator('.menu-name').last().click();
    await page.getByRole('menuitem', { name: 'Amiable' }).click();
    await page.getByRole('menuitem', { name: 'Write a report' }).waitFor();
    await expectAccessible(page, '.menu-bar');
    await page.getByRole('menuitem', { name: 'Write a report' }).click();
    await page.getByRole('tab', { name: 'Report' }).click();
    await page.getByRole('img', { name: 'What is owed' }).waitFor();
    await expectAccessible(page, 'html');
    await page.locator('.clock').click();
    await expectAccessible(page, '.popover');
    await page.keyboard.press('Escape');
    await page.locator('.tools .button').first().click();
    await expectAccessible(page, 'dialog[open]');
  });
});

describe('the server', () => {
  test('answers its own page only', async () => {
    await open();
    const own = `localhost:${new URL(shell.server.url).port}`;
    const json = { 'content-type': 'application/json', origin: `http://${own}` };
    const ask = { do: 'menu', label: 'Send a mail' };
    expect((await get('/mails', {})).status).toBe(200);
    expect((await get('/mails', { host: 'clinic.example' })).status).toBe(403);
    expect((await get('/mails', { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await get('/mails', { 'sec-fetch-site': 'same-site' })).status).toBe(403);
    expect((await post('/do', ask, { ...json, origin: 'https://clinic.example' })).status).toBe(
      403,
    );
    expect((await post('/do', ask, { ...json, origin: '' })).status).toBe(403);
    expect((await post('/do', ask, { ...json, 'content-type': 'text/plain' })).status).toBe(403);
    expect((await get('/page/..%2f..%2fpackage.json', {})).status).toBe(404);
    expect(shell.host.mailbox).toHaveLength(0);
    expect((await post('/do', ask)).body).toEqual({ ok: true });
    expect(shell.host.mailbox).toHaveLength(1);
  });

  test('refuses what it does not know, and says why', async () => {
    await open();
    const reason = async (body: unknown) => (await post('/do', body)).body;
    expect(await reason({ do: 'format-disk' })).toMatchObject({ reason: 'bad-request' });
    expect(await reason({ do: 'delete-tab', sheetId: 0 })).toMatchObject({ reason: 'last-tab' });
    expect(await reason({ do: 'delete-tab', sheetId: 7 })).toMatchObject({ reason: 'no-such-tab' });
    const cells = [{ row: 5000, column: 0, text: 'x' }];
    const outside = { do: 'type', sheetId: 0, cells };
    expect(await reason(outside)).toMatchObject({ reason: 'outside-the-grid' });
  });
});

async function expectAccessible(page: Page, part: string): Promise<void> {
  await page.locator(part).first().waitFor();
  expect(await complaints(page, { part })).toEqual([]);
}

function get(path: string, headers: Record<string, string>): Promise<Answer> {
  return ask(shell.server.url, 'GET', path, headers);
}

function post(path: string, body: unknown, headers?: Record<string, string>): Promise<Answer> {
  const own = { 'content-type': 'application/json', origin: new URL(shell.server.url).origin };
  return ask(shell.server.url, 'POST', path, headers ?? own, JSON.stringify(body));
}
