import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answers } from '../../shared/contract/sidebar.ts';
import { sidebarMessages } from '../../shared/messages/sidebar/index.ts';
import { launchBrowser } from './browser.ts';
import { reminders } from './sidebar-answers.ts';
import { openSidebar, refuse } from './sidebar-page.ts';

const en = sidebarMessages('en');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** The courtesies of the invented clinic, read and approved, and their sending begun. */
const sendTwo = (page: Page) => sendAll(page, 2);

async function sendAll(page: Page, count: number): Promise<void> {
  await button(page, en.reminders.read(2)).click();
  await button(page, en.letter.approveAll(count)).click();
  await button(page, en.letter.list).click();
  await button(page, en.reminders.goOn(count)).click();
  await button(page, en.send.send(count)).click();
}

const sends = (asked: { procedure: string }[]) =>
  asked.filter(({ procedure }) => procedure === 'send').length;

const reached = (
  approved: { key: string }[],
  outcome: Answers['send']['outcomes'][number]['outcome'],
  stopped: Answers['send']['stopped'] = null,
): Answers['send'] => ({
  outcomes: [{ key: approved[0]?.key ?? '', name: 'Rosa', outcome, reason: null, at: '10:42' }],
  left: approved.slice(1).map(({ key }) => key),
  quotaLeft: 9,
  carriedTo: '2026-11-22',
  stopped,
});

describe('while somebody else is sending', () => {
  test('the own messages wait for their turn, and go', async () => {
    let tries = 0;
    const { page, close } = await openSidebar(browser, {
      view: 'reminders',
      answers: {
        send: ({ approved }: { approved: { key: string }[] }) => {
          tries += 1;
          return tries < 3 ? refuse('busy') : reached(approved, 'sent');
        },
      },
    });
    await sendTwo(page);
    await page.getByText(en.send.othersTurn).waitFor();
    await page.getByRole('heading', { level: 1, name: en.send.doneTitle }).waitFor();
    await page.getByText(en.send.summary(2)).waitFor();
    expect(tries).toBe(4);
    await close();
  });

  test('a person may stop waiting, and what was approved stays so', async () => {
    const { page, asked, close } = await openSidebar(browser, {
      view: 'reminders',
      answers: { send: () => refuse('busy') },
    });
    await sendTwo(page);
    await page.getByText(en.send.othersTurn).waitFor();
    await button(page, en.send.stop).click();
    await page.getByRole('heading', { level: 1, name: en.send.stoppedTitle }).waitFor();
    const before = sends(asked);
    expect(before).toBeLessThanOrEqual(2);
    await button(page, en.send.toList).first().click();
    await button(page, en.reminders.goOn(2)).waitFor();
    expect(sends(asked)).toBe(before);
    await close();
  });

  test('the waiting has an end, which is told', async () => {
    const { page, asked, close } = await openSidebar(browser, {
      view: 'reminders',
      answers: { send: () => refuse('busy') },
    });
    await sendTwo(page);
    await page.getByText(en.refusals.busy({}).what).waitFor();
    await page.getByText(en.send.left(2)).waitFor();
    expect(sends(asked)).toBe(6);
    await close();
  });
});

test('a list that is too long for one call is carried over to its end, the oldest debt first', async () => {
  const count = 2001;
  const calls: string[][] = [];
  const { page, close } = await openSidebar(browser, {
    view: 'reminders',
    answers: {
      reminders: () => {
        const view = reminders();
        const [group] = view.groups;
        const [row] = group?.rows ?? [];
        if (group && row) {
          group.rows = Array.from({ length: count }, (_, at) => ({
            ...{ ...row, key: `key ${at}`, stamp: `stamp ${at}` },
            oldestDue: at === count - 1 ? '2026-01-01' : '2026-02-01',
          }));
        }
        return view;
      },
      send: ({ approved }: { approved: { key: string }[] }): Answers['send'] => {
        calls.push(approved.map(({ key }) => key));
        const how = { name: 'Rosa', outcome: 'carried', reason: null, at: '10:42' } as const;
        const outcomes = approved.map(({ key }) => ({ key, ...how }));
        return { ...reached(approved, 'carried', 'no-quota'), outcomes, left: [], quotaLeft: 0 };
      },
    },
  });
  await sendAll(page, count);
  await page.getByRole('heading', { level: 1, name: en.send.doneTitle }).waitFor();
  expect(calls.map(({ length }) => length)).toEqual([2000, 1]);
  expect(calls[0]?.[0]).toBe('key 2000');
  expect(new Set(calls.flat()).size).toBe(count);
  await close();
});

describe('back at the list after a sending that stopped', () => {
  test('whom it did not reach is still approved; whom it reached is not', async () => {
    const { page, close } = await openSidebar(browser, {
      view: 'reminders',
      answers: {
        send: ({ approved }: { approved: { key: string }[] }) =>
          reached(approved, 'failed', 'trouble'),
      },
    });
    await sendTwo(page);
    await page.getByText(en.send.failed(1)).waitFor();
    await button(page, en.send.toList).first().click();
    await button(page, en.reminders.goOn(1)).waitFor();
    await close();
  });

  test('a message that has changed since is to be read again', async () => {
    let lists = 0;
    const { page, close } = await openSidebar(browser, {
      view: 'reminders',
      answers: {
        send: () => refuse('failed'),
        reminders: () => {
          lists += 1;
          const view = reminders();
          const [first, second] = view.groups[0]?.rows ?? [];
          if (lists > 1 && first) first.stamp = 'another';
          expect(second).toBeDefined();
          return view;
        },
      },
    });
    await sendTwo(page);
    await button(page, en.send.toList).first().click();
    await button(page, en.reminders.goOn(1)).waitFor();
    await button(page, en.reminders.read(2)).waitFor();
    await close();
  });
});
