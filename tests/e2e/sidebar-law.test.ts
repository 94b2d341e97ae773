import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sidebarMessages } from '../../shared/messages/sidebar/index.ts';
import { LANGUAGES } from '../../shared/money.ts';
import { complaints } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { tooWide } from './sidebar-checks.ts';
import { openSidebar, refuse } from './sidebar-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const heading = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name, exact: true });

describe.each(LANGUAGES)('the law in %s', (language) => {
  const words = sidebarMessages(language);

  test('asks where the clinic is, then is read part by part, fits, and axe finds nothing', async () => {
    const { page, asked, close } = await openSidebar(browser, { language, view: 'help' });
    const check = async () => {
      expect(await complaints(page, { contrast: 'too' })).toStrictEqual([]);
      expect(await tooWide(page)).toStrictEqual([]);
    };
    await page.getByRole('button', { name: words.law.open, exact: true }).click();
    await heading(page, words.law.whereTitle).waitFor();
    const show = page.getByRole('button', { name: words.law.show, exact: true });
    expect(await show.getAttribute('aria-disabled')).toBe('true');
    await check();
    await page.getByLabel(words.law.place).selectOption('CL');
    await show.click();
    await heading(page, words.law.title).waitFor();
    await page.getByRole('heading', { level: 2, name: words.law.soon }).waitFor();
    const parts = await page.locator('summary').all();
    expect(parts).toHaveLength(7);
    for (const part of parts) await part.click();
    await page.getByRole('table').waitFor();
    await check();
    expect(asked.at(-1)).toMatchObject({ procedure: 'law', args: { place: 'CL' } });
    await page.keyboard.press('Escape');
    await heading(page, words.help.title).waitFor();
    await close();
  });
});

test('the law that cannot be looked up says so, and can be tried again', async () => {
  const words = sidebarMessages('en');
  const { page, close } = await openSidebar(browser, {
    view: 'help',
    answers: { law: () => refuse('failed') },
  });
  await page.getByRole('button', { name: words.law.open, exact: true }).click();
  await page.getByText(words.refusals.failed({}).what).waitFor();
  await close();
});
