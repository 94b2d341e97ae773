import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { messages } from '../../shared/messages/index.ts';
import { sidebarMessages } from '../../shared/messages/sidebar/index.ts';
import { formatAmount, LANGUAGES } from '../../shared/money.ts';
import { agingCell } from './aging-answers.ts';
import { complaints } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { script } from './sidebar-answers.ts';
import { openSidebar, refuse } from './sidebar-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(LANGUAGES)('aging (%s)', (language) => {
  const { aging: words, agingTab, common, refusals, rollForward } = sidebarMessages(language);

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

  test('tells under which name a tab was kept that had lost its headers', async () => {
    const setAside = { tab: 'Aging', setAside: 'Aging (kept)' };
    const { writeAging, restoreAging } = script(language);
    const { page, close } = await openSidebar(browser, {
      ...{ language, view: 'aging' },
      answers: {
        writeAging: (args) => ({ ...writeAging(args), ...setAside }),
        restoreAging: (args) => ({ ...restoreAging(args), ...setAside }),
      },
    });
    const aside = messages(language).agingTab.setAside('Aging (kept)');
    await page.getByRole('button', { name: words.write }).click();
    await page.getByText(words.written('Aging')).waitFor();
    await page.getByText(aside).waitFor();
    await page.getByRole('button', { name: agingTab.putBack('2026-11-14') }).click();
    await page.getByText(agingTab.isBack('Aging', '2026-11-14')).waitFor();
    expect(await page.getByRole('contentinfo').textContent()).toContain(aside); // never scrolled away
    expect(await complaints(page)).toEqual([]);
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
    await page.getByRole('button', { name: common.showMore(100) }).click();
    await page.getByText(words.moreRows(137)).waitFor();
    expect(await complaints(page)).toEqual([]);
    await page.getByRole('button', { name: /B118: Rosa Delgado/ }).click();
    await page.waitForFunction('window.hostCalls.includes("focus")');
    expect(asked.slice(2)).toStrictEqual([
      { procedure: 'agingRows', args: { currency: 'USD', part: 5 } },
      { procedure: 'agingRows', args: { currency: 'USD', part: 5, from: 2 } },
      { procedure: 'goTo', args: { sheetId: 7, cell: 'B118' } },
    ]);
    await page.getByRole('button', { name: words.closeRows }).click();
    await page
      .getByRole('heading', { name: words.rowsTitle(label, 140) })
      .waitFor({ state: 'detached' });
    await close();
  });

  test('leads from the selected cell of the tab to its rows, and says where they differ', async () => {
    let chosen = false;
    const answers = {
      agingCell: () => (chosen ? agingCell() : refuse('no-figure-chosen')),
    };
    const { page, asked, close } = await openSidebar(browser, { language, view: 'aging', answers });
    const button = page.getByRole('button', { name: agingTab.chosen });
    await button.click();
    await page.getByText(refusals['no-figure-chosen']({}).what).waitFor();
    chosen = true;
    await button.click();
    const label = agingTab.ofSomebody('Rosa Delgado', words.ages.over(120));
    await page.getByRole('heading', { name: words.rowsTitle(label, 140) }).waitFor();
    const said = formatAmount({ minor: 200_000, currency: 'USD' }, language);
    await page.getByText(agingTab.tabSays(said)).waitFor();
    expect(await complaints(page)).toEqual([]);
    const { plan } = agingCell();
    expect(asked.slice(-1)).toStrictEqual([
      {
        procedure: 'agingRows',
        args: { plan, currency: 'USD', part: 5, guarantor: 'a:1001' },
      },
    ]);
    await close();
  });

  test('is compared with an earlier day, and what moved leads to its rows', async () => {
    const { page, asked, close } = await openSidebar(browser, { language, view: 'aging' });
    await page.getByText(rollForward.title).click();
    const day = page.getByLabel(rollForward.day);
    expect(await day.inputValue()).toBe('2026-10-31');
    const compare = page.getByRole('button', { name: rollForward.compare, exact: true });
    await day.fill('2026-11-21');
    await compare.click();
    await page.getByText(rollForward.dayWrong('2026-11-21')).waitFor();
    await day.fill('2026-09-30');
    await compare.click();
    await page.getByRole('rowheader', { name: rollForward.openOn('2026-09-30') }).waitFor();
    await page.getByRole('rowheader', { name: rollForward.openOn('2026-11-21') }).waitFor();
    await page.getByText(rollForward.note).waitFor();
    expect(await complaints(page)).toEqual([]);
    const fell = formatAmount({ minor: -1_204_700, currency: 'USD' }, language);
    const figure = page.getByRole('button', { name: words.rowsBehind(rollForward.fell, fell) });
    await figure.click();
    await page.getByText(rollForward.moreRows(138)).waitFor();
    expect(asked.slice(2)).toStrictEqual([
      { procedure: 'agingChange', args: { since: '2026-09-30' } },
      {
        procedure: 'agingRows',
        args: { currency: 'USD', part: { since: '2026-09-30', moved: 'fell' } },
      },
    ]);
    await close();
  });

  test('puts the report of before back, and the other one again', async () => {
    const { page, close } = await openSidebar(browser, { language, view: 'aging' });
    await page.getByRole('button', { name: agingTab.putBack('2026-11-14') }).click();
    await page.getByText(agingTab.isBack('Aging', '2026-11-14')).waitFor();
    await page.getByRole('button', { name: agingTab.putBack('2026-11-21') }).waitFor();
    for (const label of [agingTab.patientsRead, agingTab.insurer, agingTab.agency]) {
      await page.getByRole('rowheader', { name: label }).first().waitFor();
    }
    expect(await complaints(page)).toEqual([]);
    await close();
  });
});
