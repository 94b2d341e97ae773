import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sidebarMessages } from '../../shared/messages/sidebar/index.ts';
import { WORK_TERM_WORDS } from '../../shared/messages/work-terms.ts';
import { formatAmount, formatMoney, LANGUAGES, type Language } from '../../shared/money.ts';
import { complaints } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { worklist } from './reading-answers.ts';
import { reminders } from './sidebar-answers.ts';
import { tooWide } from './sidebar-checks.ts';
import { heading, openSidebar, press, refuse, type SidebarOptions } from './sidebar-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function openWork(language: Language, answers: SidebarOptions['answers'] = {}) {
  const sidebar = await openSidebar(browser, { language, answers });
  const words = sidebarMessages(language);
  await press(sidebar.page, words.worklist.open);
  await heading(sidebar.page, words.worklist.title);
  return { ...sidebar, words, texts: words.worklist };
}

describe.each(LANGUAGES)('today’s work (%s)', (language) => {
  const usd = (minor: number) => formatMoney({ minor, currency: 'USD' }, language);

  test('says of each person what a contact brings and why; it fits, and axe finds nothing', async () => {
    const { page, close, words, texts } = await openWork(language);
    await page.getByText(texts.toContact(3)).waitFor();
    const people = page.locator('ol > li');
    expect(await people.locator('strong').allTextContents()).toEqual(
      worklist().items.map(({ name }) => name),
    );
    const second = people.nth(1);
    await second.getByText(texts.expected(usd(31_050))).waitFor();
    await second.getByText(texts.why).click();
    await second
      .getByRole('row', { name: WORK_TERM_WORDS[language]['usual-days'] })
      .getByText(formatAmount({ minor: -31_050, currency: 'USD' }, language))
      .waitFor();
    await second.getByText(texts.usualUnknown).waitFor();
    await people
      .nth(2)
      .getByText(texts.costsMore(usd(120)))
      .waitFor();
    await page.getByRole('heading', { level: 2, name: texts.waiting(3) }).waitFor();
    for (const one of await page.locator('summary').all()) await one.click();
    await page.getByText(words.notToday.law).first().waitFor();
    expect(await complaints(page)).toEqual([]);
    expect(await tooWide(page)).toEqual([]);
    await close();
  });

  test('leads to somebody’s rows, and to their reminder', async () => {
    const { page, asked, close, words, texts } = await openWork(language);
    await page.getByText(texts.rows(2)).first().click();
    await page.getByRole('button', { name: /B118: Rosa Delgado/ }).click();
    await page.waitForFunction('window.hostCalls.includes("focus")');
    await press(page, words.common.about(texts.openReminder, 'Rosa Delgado'));
    await page.getByRole('article').waitFor();
    expect(asked.slice(2)).toEqual([
      { procedure: 'goTo', args: { sheetId: 7, cell: 'B118' } },
      { procedure: 'reminders', args: {} },
      { procedure: 'letter', args: { key: 'key of Rosa Delgado' } },
    ]);
    await close();
  });
});

test('who has no reminder any more is not found, and the list is shown', async () => {
  const { page, close, words, texts } = await openWork('en', {
    reminders: () => ({ ...reminders(), exceptions: [] }),
  });
  await press(page, words.common.about(texts.openReminder, 'Ng Wai-Lam'));
  await heading(page, words.reminders.title(5));
  await close();
});

test('whom a person came for is opened once: from the list they go on as always', async () => {
  const { page, close, words, texts } = await openWork('en');
  await press(page, words.common.about(texts.openReminder, 'Rosa Delgado'));
  await page.getByRole('article').waitFor();
  await page.keyboard.press('Escape');
  await heading(page, words.reminders.title(7));
  await press(page, words.common.reread);
  await heading(page, words.reminders.title(7));
  await press(page, words.common.home);
  await press(page, words.home.dueDo);
  await heading(page, words.reminders.title(7));
  await close();
});

test('a person says what a contact costs, and looks at another currency', async () => {
  const { page, asked, close, texts, words } = await openWork('en');
  await page.getByText(texts.cost.title).click();
  await page.getByLabel(texts.cost.label('USD')).fill('2.50');
  await press(page, texts.cost.save);
  await expect.poll(() => asked.at(-1)?.args).toEqual({ currency: 'USD', cost: 250 });
  await page.getByLabel(words.figures.currency).selectOption('EUR');
  await expect.poll(() => asked.at(-1)?.args).toEqual({ currency: 'EUR' });
  await close();
});

test('a day without work says so, and a refusal tells what is wrong', async () => {
  const none = await openWork('en', {
    worklist: () => ({ ...worklist(), count: 0, items: [], waiting: [] }),
  });
  await none.page.getByText(none.texts.none).waitFor();
  await none.close();
  const quiet = await openWork('en', { worklist: () => ({ ...worklist(), count: 0, items: [] }) });
  await quiet.page.getByText(quiet.texts.nobody).waitFor();
  await quiet.close();
  const refused = await openWork('en', { worklist: () => refuse('sync-first') });
  await refused.page.getByRole('alert').waitFor();
  await refused.close();
});
