import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sidebarMessages } from '../../shared/messages/sidebar/index.ts';
import { LANGUAGES } from '../../shared/money.ts';
import { defaultPolicy } from '../../shared/reminders/defaults.ts';
import { DEFAULT_POLICY } from '../../shared/reminders/policy.ts';
import { complaints } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { effect, forecast, policyView } from './policy-answers.ts';
import { tooWide } from './sidebar-checks.ts';
import { heading, openSidebar, press, refuse, type SidebarOptions, says } from './sidebar-page.ts';

const words = sidebarMessages('en');
const texts = words.policy;
const US = defaultPolicy('US');
const [first, second] = US.tracks['one-off'].levels;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function openPolicy(options: SidebarOptions = {}) {
  const sidebar = await openSidebar(browser, { view: 'reminders', ...options });
  await press(sidebar.page, sidebarMessages(options.language ?? 'en').policy.open);
  return sidebar;
}

const levelOf = (page: Page, at: number) => page.locator('.level').nth(at);
const openLevel = async (page: Page, at: number) => {
  await levelOf(page, at).locator('summary').click();
  return levelOf(page, at);
};
const lastArgs = (asked: { procedure: string; args: unknown }[], procedure: string) =>
  asked.findLast((one) => one.procedure === procedure)?.args;

/** The policy with another second level on the one-off track. */
const withSecond = (own: object) => ({
  ...US,
  tracks: {
    ...US.tracks,
    'one-off': {
      ...US.tracks['one-off'],
      levels: US.tracks['one-off'].levels.map((level) =>
        level === second ? { ...level, ...own } : level,
      ),
    },
  },
});

describe.each(LANGUAGES)('in %s', (language) => {
  test('policy, effect and forecast fit, and axe finds nothing', async () => {
    const own = sidebarMessages(language).policy;
    const { page, close } = await openPolicy({ language });
    const check = async () => {
      await page.evaluate(
        'for (const one of document.querySelectorAll("details")) one.open = true',
      );
      expect(await complaints(page, { contrast: language === 'en' ? 'too' : 'not' })).toEqual([]);
      expect(await tooWide(page)).toEqual([]);
    };
    await heading(page, own.title);
    await check();
    await press(page, own.forecastDo);
    await says(page, own.forecast.assumes);
    await check();
    await page.keyboard.press('Escape');
    await page.getByLabel(own.country).selectOption('PE');
    await press(page, own.effectDo);
    await says(page, own.effect.by);
    await check();
    await close();
  });
});

describe('the policy', () => {
  test('is changed by choosing, shows whom that touches, and is saved with a name', async () => {
    const { page, asked, close } = await openPolicy();
    await says(page, texts.version(2, '2026-11-02', 'Elena Ortiz'));
    const level = await openLevel(page, 1);
    await level.getByLabel(texts.days, { exact: true }).fill('28');
    await level.getByLabel(texts.tone).selectOption('firm');
    await says(page, texts.changed);
    await press(page, texts.effectDo);
    await says(page, texts.effect.changes.later(214));
    await says(page, texts.effect.totals(1204, 1130));
    const policy = withSecond({ days: 28, tone: 'firm' });
    expect(lastArgs(asked, 'previewPolicy')).toEqual({ policy });

    await page.getByLabel(texts.effect.by).fill(' ');
    await press(page, texts.effect.save);
    await says(page, texts.effect.byMissing);
    await page.getByLabel(texts.effect.by).fill('Kim');
    await press(page, texts.effect.save);
    await says(page, texts.effect.saved(3));
    expect(lastArgs(asked, 'savePolicy')).toEqual({ policy, by: 'Kim', seen: 2 });
    await says(page, texts.version(3, '2026-11-21', 'Kim'));
    await close();
  });

  test('is changed and saved by the keyboard alone', async () => {
    const { page, asked, close } = await openPolicy();
    await heading(page, texts.title);
    const reach = async (selector: string) => {
      for (let steps = 0; steps < 60; steps += 1) {
        await page.keyboard.press('Tab');
        if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`))
          return;
      }
      throw new Error(`${selector} cannot be reached with the Tab key`);
    };
    await reach('.level summary');
    await page.keyboard.press('Enter');
    await reach('.level input');
    await page.keyboard.press('ArrowUp');
    await reach('footer .primary');
    await page.keyboard.press('Enter');
    await says(page, texts.effect.by);
    await reach('footer .primary');
    await page.keyboard.press('Enter');
    await says(page, texts.effect.saved(3));
    expect(lastArgs(asked, 'savePolicy')).toMatchObject({
      policy: { tracks: { 'one-off': { levels: [{ days: (first?.days ?? 0) + 1 }, {}, {}, {}] } } },
    });
    await close();
  });

  test('marks what cannot be, and goes no further', async () => {
    const { page, asked, close } = await openPolicy();
    const days = (await openLevel(page, 1)).getByLabel(texts.days, { exact: true });
    await days.fill('2'); // before the first level
    await says(page, texts.faults['days-not-rising']);
    await press(page, texts.effectDo);
    await says(page, texts.still);
    await page.waitForFunction('document.activeElement.getAttribute("aria-invalid") === "true"');
    await days.fill('400');
    await says(page, texts.number(0, 365));
    expect(asked.map(({ procedure }) => procedure)).not.toContain('previewPolicy');
    await press(page, texts.undo);
    await levelOf(page, 1)
      .getByText(texts.level(2, texts.tones.neutral, texts.when(21)))
      .waitFor();
    await close();
  });

  test('gets levels and loses them, within limits, and before the due date only courteous ones', async () => {
    const { page, asked, close } = await openPolicy();
    const add = page.getByRole('button', {
      name: words.common.about(words.tracks['one-off'], texts.add),
    });
    await add.click();
    await add.click();
    await add.waitFor({ state: 'detached' }); // six are enough
    const level = await openLevel(page, 1);
    await level.getByRole('button', { name: texts.remove }).click();
    const start = await openLevel(page, 0);
    await start.getByLabel(texts.side).selectOption('before');
    await start.getByLabel(texts.tone).waitFor({ state: 'detached' });
    await press(page, texts.forecastDo);
    await says(page, texts.forecast.unsaved);
    await expect.poll(() => lastArgs(asked, 'forecast')).toBeDefined();
    const asking = lastArgs(asked, 'forecast') as { policy: typeof US };
    const { levels } = asking.policy.tracks['one-off'];
    expect(levels.map(({ days, tone }) => `${days} ${tone}`)).toEqual([
      ...['-3 courteous', '45 firm', '59 firm', '73 firm', '75 last'],
    ]);
    await close();
  });

  test('of another country keeps the amounts of the sheet’s own currency', async () => {
    const { page, asked, close } = await openPolicy();
    await page.getByLabel(texts.country).selectOption('CL');
    await press(page, texts.effectDo);
    await says(page, texts.effect.by);
    const { minimum, gentleFrom } = US;
    const policy = { ...defaultPolicy('CL'), currency: 'USD', minimum, gentleFrom };
    expect(lastArgs(asked, 'previewPolicy')).toEqual({ policy });
    await close();
  });

  test('is taken back to the version before', async () => {
    const { page, asked, close } = await openPolicy();
    await page.getByText(texts.versions).click();
    await says(page, texts.versionLine(1, '2026-09-14', '16:20', 'Marguerite Saint-Hilaire'));
    await press(page, texts.takeBack);
    await press(page, texts.effect.save);
    await says(page, texts.effect.saved(3));
    expect(lastArgs(asked, 'savePolicy')).toMatchObject({
      policy: { ...DEFAULT_POLICY, currency: 'USD' },
    });
    await close();
  });

  test('that somebody else has changed meanwhile is not saved, and says so', async () => {
    const { page, close } = await openPolicy({
      answers: { savePolicy: () => refuse('policy-changed') },
    });
    await page.getByText(texts.versions).click();
    await press(page, texts.takeBack);
    await press(page, texts.effect.save);
    await says(page, words.refusals['policy-changed']({}).what);
    await close();
  });

  test('that cannot be read says why, and can be asked for again', async () => {
    let fails = true;
    const { page, close } = await openPolicy({
      answers: { policy: () => (fails ? refuse('failed') : { ...policyView(), number: 0 }) },
    });
    await says(page, words.refusals.failed({}).what);
    fails = false;
    await press(page, words.common.retry);
    await says(page, texts.first);
    await close();
  });
});

describe('the next 90 days', () => {
  test('stand by week and level, with who is left out and why', async () => {
    const { page, asked, close } = await openSidebar(browser, { view: 'reminders' });
    await press(page, texts.forecastDo);
    await says(page, texts.forecast.total(1204, 384));
    await says(page, texts.forecast.week('2026-11-28'));
    await says(page, words.common.about(words.tracks.recurring, 'Last notice'));
    await says(page, texts.forecast.never(10));
    await says(page, texts.forecast.heldBack(33));
    expect(lastArgs(asked, 'forecast')).toEqual({ policy: null });
    await close();
  });

  test('without a message say so; a change that touches nobody does, too', async () => {
    const { page, close } = await openPolicy({
      answers: {
        forecast: () => ({ ...forecast(), mails: 0, people: 0, weeks: [] }),
        previewPolicy: () => ({ ...effect(), changes: [] }),
      },
    });
    await press(page, texts.forecastDo);
    await says(page, texts.forecast.empty);
    await page.keyboard.press('Escape');
    await page.getByLabel(texts.country).selectOption('FR');
    await press(page, texts.effectDo);
    await says(page, texts.effect.nobody);
    await close();
  });
});
