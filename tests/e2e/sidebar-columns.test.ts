import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sidebarMessages } from '../../shared/messages/sidebar/index.ts';
import { LANGUAGES } from '../../shared/money.ts';
import { launchBrowser } from './browser.ts';
import { changedSetup, learntSetup } from './setup-answers.ts';
import { askingSetup, overview } from './sidebar-answers.ts';
import { heading, openSidebar } from './sidebar-page.ts';

const en = sidebarMessages('en');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const [first, second, third] = changedSetup().changes;
const changesOnly = (...fields: (string | undefined)[]) => {
  const view = changedSetup();
  const isMeant = ({ field }: { field: string }) => fields.includes(field);
  return {
    ...view,
    changes: view.changes.filter(isMeant),
    questions: view.questions.filter(isMeant),
  };
};

test.each(LANGUAGES)(
  'a column that changed is told in %s, and nothing is asked twice',
  async (language) => {
    const words = sidebarMessages(language);
    const { page, close } = await openSidebar(browser, {
      ...{ language, view: 'setup' },
      answers: { inspect: changedSetup },
    });
    for (const change of [first, second, third]) {
      await page.getByText(change ? words.columns.changed(change) : '-', { exact: true }).waitFor();
    }
    expect(await page.getByText(words.columns.known.renamed).count()).toBe(1);
    expect(await page.getByLabel(words.fields.balance, { exact: true }).inputValue()).toBe('');
    await close();
  },
);

test('keeping the only column that is asked about is one press', async () => {
  const { page, asked, close } = await openSidebar(browser, {
    view: 'setup',
    answers: { inspect: () => changesOnly('guarantor'), saveSetup: () => overview('en') },
  });
  await button(page, en.columns.keep('B')).click();
  await heading(page, en.home.title);
  const saved = asked.find(({ procedure }) => procedure === 'saveSetup');
  expect(saved?.args).toMatchObject({ columns: { account: 0, guarantor: 1, email: 2 } });
  await close();
});

test('with more to answer, keeping one saves nothing yet', async () => {
  const { page, asked, close } = await openSidebar(browser, {
    view: 'setup',
    answers: { inspect: changedSetup, saveSetup: () => overview('en') },
  });
  await button(page, en.columns.keep('B')).click();
  await button(page, en.columns.keep('B')).waitFor({ state: 'detached' });
  expect(await page.getByLabel(en.fields.guarantor, { exact: true }).inputValue()).toBe('1');
  expect(asked.map(({ procedure }) => procedure)).not.toContain('saveSetup');
  await button(page, en.columns.take('F')).click();
  await heading(page, en.home.title);
  const saved = asked.find(({ procedure }) => procedure === 'saveSetup');
  expect(saved?.args).toMatchObject({ columns: { guarantor: 1, balance: 5 } });
  await close();
});

test('where several changed, all are kept in one press', async () => {
  const { page, asked, close } = await openSidebar(browser, {
    view: 'setup',
    answers: { inspect: changedSetup, saveSetup: () => overview('en') },
  });
  await button(page, en.columns.keepAll(2)).click();
  await heading(page, en.home.title);
  const saved = asked.find(({ procedure }) => procedure === 'saveSetup');
  expect(saved?.args).toMatchObject({ columns: { guarantor: 1, balance: 4 } });
  expect(await button(page, en.columns.takeAll(2)).count()).toBe(0);
  await close();
});

test('the first view says what changed: to be told, or to be asked', async () => {
  const told = { ...askingSetup(), questions: [], changes: changesOnly('email').changes };
  const calm = await openSidebar(browser, {
    answers: { open: () => ({ ...overview('en'), setup: told }) },
  });
  await calm.page.getByText(third ? en.columns.changed(third) : '-').waitFor();
  await calm.close();
  const asks = await openSidebar(browser, {
    answers: {
      open: () => ({ ...overview('en'), ready: false, figures: null, setup: changedSetup() }),
      inspect: changedSetup,
    },
  });
  await asks.page.getByText(en.columns.homeAsked).waitFor();
  await button(asks.page, en.columns.homeAskedDo).click();
  await button(asks.page, en.columns.keep('B')).waitFor();
  await asks.close();
});

test('what was said before stands beside its field, and can be forgotten without losing the rest', async () => {
  const { page, asked, close } = await openSidebar(browser, {
    view: 'setup',
    answers: {
      inspect: learntSetup,
      forgetHeader: () => {
        const view = askingSetup();
        return { ...view, questions: [{ kind: 'column', field: 'email', candidates: [] }] };
      },
    },
  });
  await page.getByText(en.columns.passed('F', 'Total')).waitFor();
  for (const summary of await page.locator('summary').all()) await summary.click();
  await page.getByText(en.columns.known.said, { exact: true }).waitFor();
  await page.getByLabel(en.setup.currency).fill('EUR');
  await button(page, en.columns.forget).first().click();
  await page.getByText(en.columns.known.asked).waitFor();
  expect(asked.at(-1)).toEqual({
    procedure: 'forgetHeader',
    args: { sheetId: 7, header: 'Contact' },
  });
  expect(await page.getByLabel(en.fields.email, { exact: true }).inputValue()).toBe('');
  expect(await page.getByLabel(en.setup.currency).inputValue()).toBe('EUR');
  await close();
});

test('how sure we are stands beside each field, with values of its column', async () => {
  const { page, close } = await openSidebar(browser, { view: 'setup' });
  await page.getByText(en.columns.perhaps('F', 'Total', '1,400.00 · 88.00 · 700.00')).waitFor();
  for (const summary of await page.locator('summary').all()) await summary.click();
  expect(await page.getByText(en.columns.known.sure).count()).toBe(4);
  const amount = page.getByLabel(en.fields.amount, { exact: true });
  await amount.selectOption('5');
  await page.getByText(en.columns.known.unsure).last().waitFor();
  await amount.selectOption('6');
  expect(await page.getByText(en.setup.inYourSheet('called on Monday')).count()).toBe(1);
  await close();
});
