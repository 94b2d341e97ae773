import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sidebarMessages } from '../../shared/messages/sidebar/index.ts';
import { formatAmount, LANGUAGES } from '../../shared/money.ts';
import { complaints } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { openSidebar } from './sidebar-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(LANGUAGES)('aging (%s)', (language) => {
  const { aging: words } = sidebarMessages(language);

  test('is counted as of another day and in other ages, and written so', async () => {
    const { page, asked, close } = await openSidebar(browser, { language, view: 'aging' });
    await page.getByText(words.counted).click();
    const [day, edges] = [page.getByLabel(words.day), page.getByLabel(words.edges)];
    const count = page.getByRole('button', { name: words.countAnew });
    await day.fill('2026-11-22');
    await edges.fill('60, 30');
    await count.click();
    await page.getByText(words.dayWrong).waitFor();
    await page.getByText(words.edgesWrong).waitFor();
    expect(await complaints(page)).toEqual([]);
    await day.fill('2026-06-30');
    await edges.fill('45 90');
    await page.getByLabel(words.basis).selectOption('invoiceDate');
    await count.click();
    await page.getByRole('table').first().waitFor();
    await page.getByRole('button', { name: words.write }).click();
    await page.getByText(words.written('Aging')).waitFor();
    const plan = { asOf: '2026-06-30', basis: 'invoiceDate', edges: [45, 90] };
    expect(asked.slice(2)).toStrictEqual([
      { procedure: 'aging', args: { plan } },
      { procedure: 'writeAging', args: { plan } },
    ]);
    await close();
  });

  test('leads from a figure to its rows, and from a row to its cell', async () => {
    const { page, asked, close } = await openSidebar(browser, { language, view: 'aging' });
    const label = words.ages.over(120);
    const amount = formatAmount({ minor: 4_191_752, currency: 'USD' }, language);
    await page.getByRole('button', { name: words.rowsBehind(label, amount) }).click();
    await page.getByRole('heading', { name: words.rowsTitle(label, 140) }).waitFor();
    await page.getByText(words.moreRows(138)).waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.tagName);
    await expect.poll(focused).toBe('H2');
    expect(await complaints(page)).toEqual([]);
    await page.getByRole('button', { name: /B118: Rosa Delgado/ }).click();
    await page.waitForFunction('window.hostCalls.includes("focus")');
    expect(asked.slice(2)).toStrictEqual([
      { procedure: 'agingRows', args: { currency: 'USD', part: 5 } },
      { procedure: 'goTo', args: { sheetId: 7, cell: 'B118' } },
    ]);
    await page.getByRole('button', { name: words.closeRows }).click();
    await page
      .getByRole('heading', { name: words.rowsTitle(label, 140) })
      .waitFor({ state: 'detached' });
    await close();
  });
});
