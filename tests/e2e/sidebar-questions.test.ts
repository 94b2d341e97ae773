import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { citedRules } from '../../shared/messages/law/cited.ts';
import { sidebarMessages } from '../../shared/messages/sidebar/index.ts';
import { LANGUAGES, type Language } from '../../shared/money.ts';
import { complaints } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { reminders } from './sidebar-answers.ts';
import { tooWide } from './sidebar-checks.ts';
import { openSidebar, refuse } from './sidebar-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click();

async function check(page: Page): Promise<void> {
  expect(await complaints(page, { contrast: 'too' })).toStrictEqual([]);
  expect(await tooWide(page)).toStrictEqual([]);
}

/** Reminders of a clinic of which something is asked, and of whose patients something is to settle. */
function asking(language: Language) {
  return {
    ...reminders(),
    questions: ['authorisedChannels' as const, 'itemizedBillIssued' as const],
    toSettle: [
      { what: 'place' as const, count: 1, people: [{ name: 'Ng Wai-Lam', cell: 'K14' }] },
      {
        ...{ what: 'consent' as const, count: 52 },
        people: [{ name: 'Anne-Sophie de La Rochefoucauld-Montbéliard', cell: 'L8' }],
      },
    ],
    notToday: [
      {
        ...{ reason: 'law' as const, rules: citedRules(['US-MEDICAID-NO-BILL'], language) },
        people: [{ name: 'Bao Li', next: '2026-12-01' as const, skip: null }],
      },
    ],
  };
}

describe.each(LANGUAGES)('what the law asks, in %s', (language) => {
  const words = sidebarMessages(language);
  const texts = words.questions;

  test('is told on top of the reminders, with what is to settle and why nothing goes', async () => {
    const answers = { reminders: () => asking(language) };
    const { page, asked, close } = await openSidebar(browser, {
      ...{ language, view: 'reminders', answers },
    });
    await page.getByText(texts.waiting(2)).waitFor();
    const open = (text: string) => page.locator('summary', { hasText: text }).click();
    await open(texts.settle.place);
    await open(texts.settle.consent);
    await open(words.notToday.law);
    await page.getByText(words.reminders.andMore(51)).waitFor();
    const [rule] = citedRules(['US-MEDICAID-NO-BILL'], language);
    await page.getByText(texts.where(rule?.place ?? '', rule?.citation ?? '')).waitFor();
    await page.getByText(rule?.toCheck ?? '-').waitFor();
    await page.getByText(words.reminders.next('2026-12-01')).waitFor();
    await check(page);
    await press(page, `${words.common.goToCell} K14: Ng Wai-Lam`);
    expect(asked.at(-1)).toMatchObject({ procedure: 'goTo', args: { cell: 'K14' } });
    await press(page, texts.open);
    await page.getByText(texts.intro).waitFor();
    await page.keyboard.press('Escape');
    await page.getByText(texts.waiting(2)).waitFor();
    await close();
  });

  test('is answered one by one and taken back; all fits, and axe finds nothing', async () => {
    const answers = { reminders: () => asking(language) };
    const { page, asked, close } = await openSidebar(browser, {
      ...{ language, view: 'reminders', answers },
    });
    await press(page, texts.open);
    await page.getByText(texts.intro).waitFor();
    await check(page);
    await press(page, texts.facts.authorisedChannels.ask);
    await page.getByText(texts.why).click();
    const save = page.getByRole('button', { name: texts.save, exact: true });
    expect(await save.getAttribute('aria-disabled')).toBe('true');
    await page.getByRole('radio', { name: texts.answers.channels }).click();
    expect(await save.getAttribute('aria-disabled')).toBe('true'); // no way is named yet
    await page.getByRole('checkbox', { name: words.channels.names.email }).click();
    await page.getByRole('checkbox', { name: words.channels.names.chat }).click();
    await check(page);
    await save.click();
    await page.getByText(words.channels.names.chat).waitFor();
    const args = { fact: 'authorisedChannels', by: 'Elena Ortiz' };
    expect(asked.at(-1)?.args).toEqual({
      ...{ ...args, answer: 'channels', channels: ['email', 'chat'] },
    });
    await press(page, texts.facts.authorisedChannels.ask);
    await press(page, texts.takeBack);
    await page.getByText(texts.intro).waitFor();
    expect(asked.at(-1)?.args).toEqual({ ...args, answer: null, channels: [] });

    await press(page, texts.facts.itemizedBillIssued.ask);
    await page.getByRole('radio', { name: texts.answers.some }).click();
    await page.getByText(texts.mark.itemizedBillIssued).waitFor();
    await page.getByLabel(texts.by).fill(' ');
    await save.click();
    await page.getByText(texts.byMissing).waitFor();
    await check(page);
    await close();
  });
});

test('a question that could not be kept says so, and the answer is still there', async () => {
  const { questions: texts, ...words } = sidebarMessages('en');
  const { page, close } = await openSidebar(browser, {
    view: 'reminders',
    answers: { reminders: () => asking('en'), answerLaw: () => refuse('busy') },
  });
  await press(page, texts.open);
  await press(page, texts.facts.itemizedBillIssued.ask);
  const none = page.getByRole('radio', { name: texts.answers.none });
  await none.click();
  await press(page, texts.save);
  await page.getByText(words.refusals.busy({}).what).waitFor();
  expect(await none.isChecked()).toBe(true);
  await close();
});

test.each(LANGUAGES)(
  'where the clinic is is asked for above the reminders (%s)',
  async (language) => {
    const { questions: texts, policy, law } = sidebarMessages(language);
    const view = asking(language);
    const { page, close } = await openSidebar(browser, {
      ...{ language, view: 'reminders' },
      answers: {
        reminders: () => ({ ...view, placeAsked: { country: 'PE' } }),
        law: () => ({
          places: [{ place: 'PE', name: policy.countries.PE }],
          reading: null,
          soon: [],
        }),
      },
    });
    await page.getByText(texts.whereFirst(policy.countries.PE)).waitFor();
    await check(page);
    await press(page, texts.sayWhere);
    await page.getByRole('heading', { level: 1, name: law.whereTitle }).waitFor();
    await close();
  },
);
