import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sidebarMessages } from '../../shared/messages/sidebar/index.ts';
import { launchBrowser } from './browser.ts';
import { askingSetup, overview } from './sidebar-answers.ts';
import { openSidebar, refuse } from './sidebar-page.ts';

const en = sidebarMessages('en');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('where several tabs are alike, the person chooses before any column is shown', async () => {
  const setup = { ...askingSetup(), tabAsked: true };
  const { page, asked, close } = await openSidebar(browser, {
    answers: {
      open: () => ({ ...overview('en'), ready: false, figures: null, setup }),
      inspect: ({ sheetId }: { sheetId: number | null }) => ({
        ...askingSetup(),
        tabAsked: sheetId === null,
      }),
    },
  });
  await button(page, en.home.setupDo).click();
  await page.getByText(en.setup.severalTabs).waitFor();
  expect(await button(page, en.setup.save).count()).toBe(0);
  const choice = page.getByRole('combobox');
  expect(await choice.count()).toBe(1);
  expect(await choice.inputValue()).toBe('');

  await choice.selectOption({ label: 'Receivables 2026' });
  await button(page, en.setup.save).waitFor();
  expect(await page.getByLabel(en.setup.tab).inputValue()).toBe('7');
  expect(asked.filter(({ procedure }) => procedure === 'inspect')).toStrictEqual([
    { procedure: 'inspect', args: { sheetId: null } },
    { procedure: 'inspect', args: { sheetId: 7 } },
  ]);
  await close();
});

test('a form that was filled in before the headers moved is told so, and read again', async () => {
  let row = 3;
  const { page, close } = await openSidebar(browser, {
    view: 'setup',
    answers: {
      inspect: () => ({ ...askingSetup(), questions: [], headerRow: row }),
      saveSetup: ({ headerRow }: { headerRow: number }) => {
        row = 4;
        return headerRow === 4 ? overview('en') : refuse('headers-changed');
      },
    },
  });
  await button(page, en.setup.save).click();
  await page.getByText(en.refusals['headers-changed']({}).what).waitFor();
  await button(page, en.common.retry).click();
  await page.getByText(en.setup.headerRow(4)).waitFor({ state: 'attached' });
  await button(page, en.setup.save).click();
  await page.getByRole('heading', { level: 1, name: en.home.title }).waitFor();
  await close();
});

test('a column that stood for another field is told of, and can be given back', async () => {
  const { page, asked, close } = await openSidebar(browser, {
    view: 'setup',
    answers: {
      inspect: () => ({ ...askingSetup(), questions: [] }),
      saveSetup: () => overview('en'),
    },
  });
  await page.getByRole('button', { name: en.setup.save }).waitFor();
  for (const summary of await page.locator('summary').all()) await summary.click();
  const email = page.getByLabel(en.fields.email, { exact: true });
  const guarantor = page.getByLabel(en.fields.guarantor, { exact: true });
  const [was, wasEmail] = [await guarantor.inputValue(), await email.inputValue()];
  await email.selectOption(was);
  await page.getByText(en.setup.taken(en.fields.guarantor)).waitFor();
  expect(await guarantor.inputValue()).not.toBe(was);
  await button(page, en.setup.giveBack).click();
  expect(await guarantor.inputValue()).toBe(was);
  expect(await email.inputValue()).toBe(wasEmail);
  expect(await page.getByText(en.setup.taken(en.fields.guarantor)).count()).toBe(0);
  expect(asked.some(({ procedure }) => procedure === 'saveSetup')).toBe(false);
  await close();
});
