import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answers, View } from '../../shared/contract/sidebar.ts';
import { sidebarMessages } from '../../shared/messages/sidebar/index.ts';
import { LANGUAGES } from '../../shared/money.ts';
import { complaints } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { askingSetup, overview, script } from './sidebar-answers.ts';
import { tooWide } from './sidebar-checks.ts';
import { breakDown, openSidebar, refuse } from './sidebar-page.ts';

const en = sidebarMessages('en');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const ready = (page: Page) => page.locator('main[aria-label]:not(:has(.moving))').waitFor();

describe.each(LANGUAGES)('in %s', (language) => {
  const contrast = language === 'en' ? 'too' : 'not';
  const words = sidebarMessages(language);
  const VIEWS: [View, string][] = [
    ['home', words.home.title],
    ['setup', words.setup.title],
    ['aging', words.aging.title],
    ['reminders', words.reminders.title(7)],
    ['portal', words.portal.portal.title],
    ['handOff', words.portal.handOff.choose(3)],
    ['cases', words.portal.cases.title],
    ['help', words.help.title],
  ];

  test.each(VIEWS)('%s opens from the menu, fits, and axe finds nothing', async (view, title) => {
    const { page, close } = await openSidebar(browser, { language, view });
    await ready(page);
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe(language);
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await complaints(page, { contrast })).toStrictEqual([]);
    expect(await tooWide(page)).toStrictEqual([]);
    await close();
  });

  test('a whole round of reminders fits, and axe finds nothing', async () => {
    const { page, close } = await openSidebar(browser, { language, view: 'reminders' });
    const check = async () => {
      await ready(page);
      expect(await complaints(page, { contrast })).toStrictEqual([]);
      expect(await tooWide(page)).toStrictEqual([]);
    };
    await button(page, words.reminders.read(2)).click();
    await button(page, words.letter.approveAll(2)).waitFor();
    await check();
    await button(page, words.letter.approveAll(2)).click();
    await button(page, words.letter.approveAll(3)).click();
    await button(page, words.reminders.goOn(5)).waitFor();
    await check();
    await button(page, words.reminders.goOn(5)).click();
    await check();
    await button(page, words.send.send(5)).click();
    await page.getByRole('heading', { level: 1, name: words.send.doneTitle }).waitFor();
    await check();
    await close();
  });
});

describe('opening', () => {
  test('without an answer explains itself and can be tried again', async () => {
    let tries = 0;
    const { page, close } = await openSidebar(browser, {
      answers: {
        open: () => {
          tries += 1;
          return tries === 1 ? breakDown() : overview('en');
        },
      },
    });
    await page.getByText('several Google accounts').waitFor();
    expect(await complaints(page)).toStrictEqual([]);
    await button(page, en.common.retry).click();
    await page.getByRole('heading', { level: 1, name: en.home.title }).waitFor();
    expect(tries).toBe(2);
    await close();
  });

  test('after an update asks to be closed and opened again', async () => {
    const { page, close } = await openSidebar(browser, {
      answers: { open: () => refuse('old-page') },
    });
    await button(page, en.common.close).click();
    expect(await page.evaluate('window.hostCalls')).toStrictEqual(['close']);
    await close();
  });

  test('of a copy asks which file lives before anything else', async () => {
    const { page, asked, close } = await openSidebar(browser, {
      answers: { open: () => ({ ...overview('en'), doubt: 'copy' }) },
    });
    await page.getByText(en.home.doubt.copy).waitFor();
    expect(asked.map(({ procedure }) => procedure)).toStrictEqual(['open']);
    await button(page, en.home.thisOneLives).click();
    await button(page, en.home.dueDo).waitFor();
    expect(asked.map(({ procedure }) => procedure)).toContain('thisOneLives');
    await close();
  });

  test('shows what is due and what is open, each with its verb, after one call', async () => {
    const { page, asked, close } = await openSidebar(browser);
    await page.getByText('7 reminders are due today').waitFor();
    await page.getByText('413,135.00 USD').waitFor();
    await page.getByText('730.18 EUR').waitFor();
    expect(await page.locator('.button.primary').allTextContents()).toStrictEqual([en.home.dueDo]);
    expect(asked.map(({ procedure }) => procedure)).toStrictEqual(['open']);
    await close();
  });

  test('counts anew for whoever comes back, and says what went wrong with it', async () => {
    const { figures, ...rest } = overview('en');
    let opened = 0;
    const { page, close } = await openSidebar(browser, {
      view: 'reminders',
      answers: {
        open: () => {
          opened += 1;
          if (opened === 2) return refuse('failed');
          return { ...rest, figures: figures && { ...figures, due: opened === 1 ? 7 : 3 } };
        },
      },
    });
    await button(page, en.common.home).click();
    await page.getByText(en.refusals.failed({}).what).waitFor();
    await button(page, en.common.retry).click();
    await page.getByText('3 reminders are due today').waitFor();
    expect(opened).toBe(3);
    await close();
  });
});

describe('setup', () => {
  test('asks only what is unsure, at the field, and keeps what was answered', async () => {
    const { page, asked, close } = await openSidebar(browser, { view: 'setup' });
    await button(page, en.setup.save).click();
    expect(await page.getByText(en.setup.errors.choose).count()).toBe(2);
    expect(asked.map(({ procedure }) => procedure)).not.toContain('saveSetup');
    expect(await complaints(page)).toStrictEqual([]);

    await page.getByRole('radio', { name: '03/04/2026 is 3 April 2026' }).check();
    await page.getByLabel(en.fields.amount).selectOption({ label: 'F: Total' });
    await button(page, en.setup.save).click();
    await page.getByRole('heading', { level: 1, name: en.home.title }).waitFor();
    expect(asked.find(({ procedure }) => procedure === 'saveSetup')?.args).toMatchObject({
      sheetId: 7,
      headerRow: 3,
      columns: {
        account: 0,
        guarantor: 1,
        email: 2,
        dueDate: 3,
        balance: 4,
        amount: 5,
        paid: null,
      },
      dateOrder: { dueDate: 'day' },
      currency: 'USD',
      language: 'en',
    });
    await close();
  });

  test('gives a column one meaning only', async () => {
    const { page, asked, close } = await openSidebar(browser, { view: 'setup' });
    await page.getByRole('radio', { name: '03/04/2026 is 4 March 2026' }).check();
    await page.getByLabel(en.fields.amount).selectOption({ label: 'E: Open' });
    await button(page, en.setup.save).click();
    await page.getByRole('heading', { level: 1, name: en.home.title }).waitFor();
    const saved = asked.find(({ procedure }) => procedure === 'saveSetup')?.args;
    expect(saved).toMatchObject({ columns: { amount: 4, balance: null } });
    await close();
  });

  test('stays where it is while the script still asks', async () => {
    const still = { ...overview('en'), ready: false, setup: askingSetup() };
    const { page, close } = await openSidebar(browser, {
      view: 'setup',
      answers: { saveSetup: () => still },
    });
    await page.getByRole('radio', { name: '03/04/2026 is 3 April 2026' }).check();
    await page.getByLabel(en.fields.amount).selectOption({ label: en.setup.none });
    await button(page, en.setup.save).click();
    await page.getByText(en.setup.again).waitFor();
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    expect(await heading(page).textContent()).toBe(en.setup.title);
    await close();
  });

  test('goes on to the clinic, whose errors stand at their fields', async () => {
    const fresh = { ...overview('en'), clinic: null };
    const { page, asked, close } = await openSidebar(browser, { answers: { open: () => fresh } });
    await button(page, en.home.clinicDo).click();
    await page.getByLabel(en.clinic.name).fill('Riverside');
    await page.getByLabel(en.clinic.contact).fill('Elena');
    await page.getByLabel(en.clinic.replyTo).fill('not an address');
    await button(page, en.clinic.save).click();
    await page.getByText(en.clinic.errors.replyTo).waitFor();
    expect(await page.getByText(en.clinic.errors.name).count()).toBe(0);
    await page.getByLabel(en.clinic.replyTo).fill(' desk@riverside.example ');
    await button(page, en.clinic.save).click();
    await page.getByRole('heading', { level: 1, name: en.home.title }).waitFor();
    expect(asked.find(({ procedure }) => procedure === 'saveClinic')?.args).toStrictEqual({
      name: 'Riverside',
      contact: 'Elena',
      phone: '',
      replyTo: 'desk@riverside.example',
    });
    await close();
  });
});

describe('aging', () => {
  test('jumps to the cell that could not be read, then writes its tab', async () => {
    const { page, asked, close } = await openSidebar(browser, { view: 'aging' });
    await button(page, `${en.common.goToCell} F402`).click();
    await page.waitForFunction('window.hostCalls.includes("focus")');
    await button(page, en.aging.write).click();
    await page.getByText(en.aging.written('Aging')).waitFor();
    expect(asked.slice(2)).toStrictEqual([
      { procedure: 'goTo', args: { sheetId: 7, cell: 'F402' } },
      { procedure: 'writeAging', args: {} },
    ]);
    await close();
  });

  test('says so when its figures do not add up', async () => {
    const view = (await script('en').aging({} as never)) as Answers['aging'];
    const [first] = view.totals;
    if (!first) throw new Error('no totals');
    const wrong = { ...first, figures: { ...first.figures, total: first.figures.total + 1 } };
    const { page, close } = await openSidebar(browser, {
      view: 'aging',
      answers: { aging: () => ({ ...view, totals: [wrong] }) },
    });
    await page.getByText(en.aging.doesNotAddUp).waitFor();
    expect(await page.getByText(en.aging.addsUp).count()).toBe(0);
    await close();
  });

  test('leads to the setup when a column is not known any more', async () => {
    const { page, close } = await openSidebar(browser, {
      view: 'aging',
      answers: { aging: () => refuse('not-set-up') },
    });
    await page.getByText(en.refusals['not-set-up']({}).what).waitFor();
    await button(page, en.home.setupDo).click();
    await page.getByRole('heading', { level: 1, name: en.setup.title }).waitFor();
    await close();
  });
});

describe('help', () => {
  test('removes everything but the ledger, after a second question', async () => {
    const { page, asked, close } = await openSidebar(browser, { view: 'help' });
    await button(page, en.help.remove).click();
    await button(page, en.help.removeNow).click();
    await page.getByText(en.help.removed).waitFor();
    expect(asked.slice(1)).toMatchObject([
      { procedure: 'removeEverything', args: { ledgerToo: false } },
      { procedure: 'open' },
    ]);
    await close();
  });

  test('goes back with Escape', async () => {
    const { page, close } = await openSidebar(browser, { view: 'help' });
    await page.getByRole('heading', { level: 1, name: en.help.title }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { level: 1, name: en.home.title }).waitFor();
    await close();
  });
});
