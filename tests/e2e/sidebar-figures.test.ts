import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kpiWords } from '../../shared/messages/kpi/index.ts';
import { sidebarMessages } from '../../shared/messages/sidebar/index.ts';
import { LANGUAGES, type Language } from '../../shared/money.ts';
import { complaints } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { figures } from './reading-answers.ts';
import { tooWide } from './sidebar-checks.ts';
import { heading, openSidebar, press, refuse, type SidebarOptions } from './sidebar-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function openFigures(language: Language, answers: SidebarOptions['answers'] = {}) {
  const sidebar = await openSidebar(browser, { language, answers });
  const words = sidebarMessages(language);
  await press(sidebar.page, words.figures.open);
  await heading(sidebar.page, words.figures.title);
  return { ...sidebar, texts: words.figures, kpi: kpiWords(language) };
}

/** The line of a figure, by its whole name. */
const lineOf = (page: Page, name: string) =>
  page.locator('.kpi', {
    has: page.locator('summary', { has: page.getByText(name, { exact: true }) }),
  });

describe.each(LANGUAGES)('figures (%s)', (language) => {
  test('stand in groups, open from Home, fit, and axe finds nothing', async () => {
    const { page, close, texts, kpi } = await openFigures(language);
    await page.getByText(texts.span('2026-08-01', '2026-10-31')).waitFor();
    for (const title of Object.values(texts.groups)) {
      await page.getByRole('heading', { level: 2, name: title }).waitFor();
    }
    expect(await page.locator('.kpi').count()).toBe(figures().figures.length);
    for (const id of ['dso', 'allowance', 'pay-trend', 'count-back-dso'] as const) {
      await lineOf(page, kpi.figures[id].name).locator('summary').click();
    }
    await page.getByText(texts.rates.title).click();
    expect(await complaints(page)).toEqual([]);
    expect(await tooWide(page)).toEqual([]);
    const undefinedOne = lineOf(page, kpi.figures['promises-kept'].name);
    expect(await undefinedOne.locator('summary').textContent()).toContain(kpi.undefined);
    await close();
  });

  test('open by the keyboard, tell what they are made of, and lead to rows and cells', async () => {
    const { page, asked, close, texts, kpi } = await openFigures(language);
    const line = lineOf(page, kpi.figures['disputed-share'].name);
    await line.locator('summary').focus();
    await page.keyboard.press('Enter');
    const { formula, counts, leavesOut } = kpi.figures['disputed-share'];
    for (const text of [formula, counts, leavesOut]) await line.getByText(text).waitFor();
    const term = kpi.terms.bills;
    await line.getByRole('button', { name: texts.rowsBehind(term, '140') }).press('Enter');
    const rows = page.getByRole('heading', { level: 3, name: texts.rowsTitle(term, 140) });
    await rows.waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H3');
    await line.getByText(texts.rowsSum('140')).waitFor();
    await line.getByText(texts.rowsShown(1, 100, 140)).waitFor();
    await press(page, texts.later);
    await line.getByText(texts.rowsShown(101, 140, 140)).waitFor();
    await line.getByRole('button', { name: /B4: Rosa Delgado/ }).click();
    await page.waitForFunction('window.hostCalls.includes("focus")');
    const which = { currency: null, period: null, figure: 'disputed-share', part: 0 };
    expect(asked.slice(2)).toEqual([
      { procedure: 'figureRows', args: { ...which, side: 'denominator', from: 0 } },
      { procedure: 'figureRows', args: { ...which, side: 'denominator', from: 100 } },
      { procedure: 'goTo', args: { sheetId: 7, cell: 'B4' } },
    ]);
    await press(page, texts.closeRows);
    await rows.waitFor({ state: 'detached' });
    await close();
  });
});

test('a figure that the sheet contradicts meanwhile says so', async () => {
  const { page, close, texts, kpi } = await openFigures('en', {
    figureRows: () => ({ tab: 7, sum: 139, count: 139, from: 0, lines: [] }),
  });
  const line = lineOf(page, kpi.figures['disputed-share'].name);
  await line.locator('summary').click();
  await line.getByRole('button', { name: texts.rowsBehind(kpi.terms.bills, '140') }).click();
  await page.getByRole('alert').getByText(texts.rowsDiffer('139')).waitFor();
  await close();
});

test('figures are counted of a usual period, of one’s own days, and in another currency', async () => {
  const { page, asked, close, texts } = await openFigures('en');
  const period = page.getByLabel(texts.period);
  await period.selectOption('month');
  await period.selectOption('own');
  await page.getByLabel(texts.to, { exact: true }).fill('2026-07-31');
  await press(page, texts.count);
  await page.getByText(texts.periodWrong).waitFor();
  await page.getByLabel(texts.from).fill('2026-07-01');
  await press(page, texts.count);
  await page.getByLabel(texts.currency).selectOption('EUR');
  await page.locator('.kpi').first().waitFor();
  expect(asked.slice(2).map(({ args }) => args)).toEqual([
    { currency: null, period: { from: '2026-10-01', to: '2026-10-31' } },
    { currency: null, period: { from: '2026-07-01', to: '2026-07-31' } },
    { currency: 'EUR', period: { from: '2026-07-01', to: '2026-07-31' } },
  ]);
  await close();
});

test('a clinic enters its own rates, with a comma or a point, and goes back to the example', async () => {
  const { page, asked, close, texts } = await openFigures('fr');
  await page.getByText(texts.rates.title).click();
  await page.getByText(texts.rates.example).waitFor();
  const second = page.getByLabel('1–30 (%)');
  const box = page.locator('details', { hasText: texts.rates.example }).locator('input').first();
  await box.fill('101');
  await press(page, texts.rates.save);
  await page.getByText(texts.rates.wrong).waitFor();
  await box.fill('1,5');
  await second.fill('2.25');
  await press(page, texts.rates.save);
  await page.getByText(texts.rates.kept).waitFor();
  await page.getByText(texts.rates.own).waitFor();
  await press(page, texts.rates.backToExample);
  await page.getByText(texts.rates.example).waitFor();
  const all = { currency: null, period: null };
  expect(asked.slice(2)).toEqual([
    { procedure: 'saveRates', args: { ...all, rates: [150, 225, 645, 3250, 5000, 6700] } },
    { procedure: 'saveRates', args: { ...all, rates: null } },
  ]);
  await close();
});

test('an empty sheet says what comes, and one that is not set up leads there', async () => {
  const empty = await openFigures('en', {
    figures: () => ({ ...figures(), currency: null, currencies: [], figures: [] }),
  });
  await empty.page.getByText(empty.texts.empty).waitFor();
  await empty.close();
  const refused = await openFigures('en', { figures: () => refuse('not-set-up') });
  const { home, setup } = sidebarMessages('en');
  await press(refused.page, home.setupDo);
  await heading(refused.page, setup.title);
  await refused.close();
});
