import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answers } from '../../shared/contract/sidebar.ts';
import { sidebarMessages } from '../../shared/messages/sidebar/index.ts';
import { LANGUAGES } from '../../shared/money.ts';
import { launchBrowser } from './browser.ts';
import { reminders, unsettled } from './sidebar-answers.ts';
import { openSidebar } from './sidebar-page.ts';

const en = sidebarMessages('en');
const LONG_NAME = 'Anne-Sophie de La Rochefoucauld-Montbéliard';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

describe('reminders', () => {
  test('go out by the keyboard alone, and only those that were approved', async () => {
    const { page, asked, close } = await openSidebar(browser, { view: 'reminders' });
    const press = async (name: string) => {
      await button(page, name).waitFor();
      for (let steps = 0; steps < 40; steps += 1) {
        await page.keyboard.press('Tab');
        const reached: unknown = await page.evaluate('document.activeElement.textContent');
        if (reached === name) return page.keyboard.press('Enter');
      }
      throw new Error(`"${name}" cannot be reached with the Tab key`);
    };
    await press(en.reminders.read(2));
    await press(en.letter.skip); // Rosa Delgado
    await press(en.channels.skip.save);
    await press(en.letter.approve); // Iker Etxeberria
    await press(en.letter.approveAll(3));
    await press(en.reminders.goOn(4));
    await press(en.send.send(4));
    await page.getByRole('heading', { level: 1, name: en.send.doneTitle }).waitFor();

    const names = ['Iker Etxeberria', 'Hélène Lefèvre'];
    const rest = [LONG_NAME, 'Minh Tran'];
    const keys = (of: string[]) =>
      of.map((name) => ({ key: `key of ${name}`, stamp: `stamp of ${name}` }));
    expect(asked.filter(({ procedure }) => procedure === 'send')).toStrictEqual([
      { procedure: 'send', args: { approved: keys([...names, ...rest]) } },
      { procedure: 'send', args: { approved: keys(rest) } },
    ]);
    await close();
  });

  test('move the focus to the heading of each letter, so that none is approved unread', async () => {
    const { page, close } = await openSidebar(browser, { view: 'reminders' });
    await button(page, en.reminders.read(2)).click();
    await button(page, en.letter.approve).click();
    await page.getByText('2 of 2 alike: Iker Etxeberria').waitFor();
    await page.waitForFunction('document.activeElement.tagName === "H1"');
    await close();
  });

  test('of a group that is put aside are not sent, even when they were approved', async () => {
    const { page, close } = await openSidebar(browser, { view: 'reminders' });
    await button(page, en.reminders.read(2)).click();
    await button(page, en.letter.approveAll(2)).click();
    await button(page, en.letter.list).click();
    await button(page, en.reminders.goOn(2)).waitFor();
    const group = page.getByRole('checkbox', { name: 'Courtesy, Spanish' });
    await group.uncheck();
    await button(page, en.reminders.goOn(2)).waitFor({ state: 'detached' });
    await button(page, en.reminders.read(1)).waitFor();
    await close();
  });

  test('stop after the batch that is under way, and what is left stays due', async () => {
    let answer: (progress: Answers['send']) => void = () => undefined;
    const { page, asked, close } = await openSidebar(browser, {
      view: 'reminders',
      answers: { send: () => new Promise((resolve) => (answer = resolve)) },
    });
    await button(page, en.reminders.read(2)).click();
    await button(page, en.letter.approveAll(2)).click();
    await button(page, en.letter.approveAll(3)).click();
    await button(page, en.reminders.goOn(5)).click();
    await button(page, en.send.send(5)).click();
    await button(page, en.send.stop).click();
    await page.getByText(en.send.stopping).waitFor();
    const left = ['Iker Etxeberria', 'Hélène Lefèvre', 'Minh Tran', LONG_NAME];
    answer({
      outcomes: [
        { key: 'key of Rosa Delgado', name: 'Rosa', outcome: 'sent', reason: null, at: '10:42' },
      ],
      left: left.map((name) => `key of ${name}`),
      quotaLeft: 9,
      carriedTo: '2026-11-22',
      stopped: null,
    });
    await page.getByRole('heading', { level: 1, name: en.send.stoppedTitle }).waitFor();
    await page.getByText(en.send.left(4)).waitFor();
    expect(asked.filter(({ procedure }) => procedure === 'send')).toHaveLength(1);
    await close();
  });

  test('do not go on by themselves after one whose end is unknown', async () => {
    const { page, asked, close } = await openSidebar(browser, {
      view: 'reminders',
      answers: {
        send: ({ approved }: { approved: { key: string }[] }) => ({
          outcomes: [
            { key: approved[0]?.key ?? '', name: 'Rosa', outcome: 'unknown', reason: null, at: '' },
          ],
          left: approved.slice(1).map(({ key }) => key),
          quotaLeft: 9,
          carriedTo: '2026-11-22',
          stopped: 'unknown',
        }),
      },
    });
    await button(page, en.reminders.read(2)).click();
    await button(page, en.letter.approveAll(2)).click();
    await button(page, en.letter.list).click();
    await button(page, en.reminders.goOn(2)).click();
    await button(page, en.send.send(2)).click();
    await page.getByText(en.send.unknown(1)).waitFor();
    expect(asked.filter(({ procedure }) => procedure === 'send')).toHaveLength(1);
    await close();
  });

  test('whose end is unknown are settled by a person', async () => {
    const { page, asked, close } = await openSidebar(browser, {
      view: 'reminders',
      answers: { reminders: unsettled, settleUnknown: reminders },
    });
    await button(page, `${en.reminders.didNotGo}: Lucía Fernández`).click();
    await page.getByText(en.reminders.unknownTitle).waitFor({ state: 'detached' });
    expect(asked.at(-1)).toStrictEqual({
      procedure: 'settleUnknown',
      args: { id: 'u-1', went: false },
    });
    await close();
  });

  test('show what people typed as text, never as HTML', async () => {
    const view = reminders();
    const [group] = view.groups;
    const [row] = group?.rows ?? [];
    if (!group || !row) throw new Error('no row');
    const name = '<img src=x onerror=alert(1)> Rosa';
    const { page, close } = await openSidebar(browser, {
      view: 'reminders',
      answers: {
        reminders: () => ({ ...view, groups: [{ ...group, rows: [{ ...row, name }] }] }),
      },
    });
    await button(page, en.reminders.read(1)).click();
    await page.getByText(name, { exact: true }).waitFor();
    expect(await page.locator('img').count()).toBe(0);
    await close();
  });

  test('say what does not fit into today and when it will go', async () => {
    const { page, close } = await openSidebar(browser, {
      view: 'reminders',
      answers: { reminders: () => ({ ...reminders(), quotaLeft: 5 }) },
    });
    await page.getByText(en.reminders.carriedOver(2, '2026-11-22')).waitFor();
    await close();
  });

  test('are carried on by themselves only as something untried', async () => {
    const { page, asked, close } = await openSidebar(browser, { view: 'reminders' });
    await page.getByText(en.common.untried).waitFor();
    await page.getByRole('checkbox', { name: en.reminders.automatic }).click();
    await page.getByRole('checkbox', { name: en.reminders.automatic, checked: true }).waitFor();
    expect(asked.at(-1)).toStrictEqual({ procedure: 'automatic', args: { on: true } });
    await close();
  });

  test.each(LANGUAGES)('keep the tag below that off the words above it (%s)', async (language) => {
    const { page, close } = await openSidebar(browser, { language, view: 'reminders' });
    const tag = page.getByText(sidebarMessages(language).common.untried);
    const room = await tag.evaluate((one) => {
      const above = document.createRange();
      above.setStart(one.parentNode ?? one, 0);
      above.setEndBefore(one);
      const ends = [...above.getClientRects()].map(({ bottom }) => bottom);
      return one.getBoundingClientRect().top - Math.max(...ends);
    });
    expect(room).toBeGreaterThanOrEqual(6);
    await close();
  });
});
