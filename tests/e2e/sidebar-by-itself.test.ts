import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sidebarMessages } from '../../shared/messages/sidebar/index.ts';
import { LANGUAGES } from '../../shared/money.ts';
import { complaints } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { overview } from './sidebar-answers.ts';
import { tooWide } from './sidebar-checks.ts';
import { openSidebar, press, refuse, type SidebarOptions, says } from './sidebar-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Looks at the next 90 days by the policy in force. */
async function lookAhead(options: SidebarOptions = {}) {
  const words = sidebarMessages(options.language ?? 'en');
  const sidebar = await openSidebar(browser, { view: 'reminders', ...options });
  await press(sidebar.page, words.policy.forecastDo);
  await says(sidebar.page, words.policy.byItself.how);
  return { ...sidebar, texts: words.policy.byItself };
}

describe.each(LANGUAGES)('letting reminders go by themselves (%s)', (language) => {
  test('is offered below the 90 days, in one’s name, and can be ended', async () => {
    const { page, texts, asked, close } = await lookAhead({ language });
    expect(await complaints(page, { contrast: language === 'en' ? 'too' : 'not' })).toEqual([]);
    expect(await tooWide(page)).toEqual([]);
    await page.getByLabel(texts.by).fill('Elena Ruiz');
    await press(page, texts.begin);
    await says(page, texts.on('Elena Ruiz', '2026-11-21'));
    const on = { by: 'Elena Ruiz', policy: 3 };
    expect(asked.findLast(({ procedure }) => procedure === 'byItself')?.args).toEqual({ on });
    await press(page, texts.end);
    expect(await page.getByRole('button', { name: texts.begin }).isVisible()).toBe(true);
    await close();
  });
});

test('without a name nothing is asked', async () => {
  const { page, texts, asked, close } = await lookAhead();
  await page.getByLabel(texts.by).fill(' ');
  await press(page, texts.begin);
  await says(page, texts.byMissing);
  expect(asked.some(({ procedure }) => procedure === 'byItself')).toBe(false);
  await close();
});

test('a policy that was saved meanwhile is told, and where it paused', async () => {
  const byItself = { by: 'Marc', since: '2026-11-02', isMine: false, isPaused: true } as const;
  const { page, texts, close } = await lookAhead({
    answers: {
      open: () => ({ ...overview('en'), byItself }),
      byItself: () => refuse('policy-changed'),
    },
  });
  await says(page, texts.paused('Marc'));
  await press(page, texts.begin);
  await says(page, sidebarMessages('en').refusals['policy-changed']({}).what);
  await close();
});
