import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sidebarMessages } from '../../shared/messages/sidebar/index.ts';
import { launchBrowser } from './browser.ts';
import { BRIEF, JOINED, portalScript } from './portal-answers.ts';
import { overview } from './sidebar-answers.ts';
import { heading, openSidebar, press, refuse, says } from './sidebar-page.ts';

const en = sidebarMessages('en');
const texts = en.portal;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('home', () => {
  test('puts the portal first when it must be asked before reminders go on', async () => {
    const portal = { ...BRIEF, mustSync: true };
    const { page, close } = await openSidebar(browser, {
      answers: {
        open: () => ({
          ...overview('en'),
          ...{ portal, figures: { open: [], due: null } },
        }),
      },
    });
    await says(page, texts.home.syncFirst);
    expect(await page.locator('.button.primary').allTextContents()).toEqual([texts.home.open]);
    await close();
  });

  test('says why nobody can be reminded when our tab has lost what the portal told', async () => {
    const { page, close } = await openSidebar(browser, {
      answers: {
        open: () => ({
          ...overview('en'),
          ...{ portal: BRIEF, figures: { open: [], due: null } },
        }),
      },
    });
    await says(page, texts.home.syncFirst);
    await close();
  });

  test('tells a hand-off that arrived and placed nothing from one that never arrived', async () => {
    const { page, close } = await openSidebar(browser, {
      view: 'portal',
      answers: {
        portal: () => ({
          ...JOINED,
          handOff: { agency: 'Kind Recoveries', lines: 1, on: '2026-11-20', at: '16:04' },
        }),
        settleHandOff: () => ({ outcome: { number: null, placed: [], refused: [] }, view: JOINED }),
      },
    });
    await press(page, texts.portal.unknownAsk);
    await says(page, texts.portal.unknownRefused);
    await close();
  });

  test('leads from a hand-off without an answer to what became of it', async () => {
    const handOff = {
      agency: 'Kind Recoveries',
      lines: 12,
      on: '2026-11-20',
      at: '16:04',
    } as const;
    const { page, close } = await openSidebar(browser, {
      answers: {
        open: () => ({ ...overview('en'), portal: { ...BRIEF, unknown: true } }),
        portal: () => ({ ...JOINED, handOff }),
        settleHandOff: () => ({
          outcome: portalScript().place({ approved: [{ ref: 'x' }] } as never),
          view: JOINED,
        }),
      },
    });
    await press(page, texts.home.unknownDo);
    await press(page, texts.portal.unknownAsk);
    await says(page, texts.portal.unknownPlaced('P-12', 0));
    await close();
  });
});

describe('a hand-off that was refused', () => {
  async function refused(code: 'busy' | 'portal-silent') {
    let tries = 0;
    const opened = await openSidebar(browser, {
      view: 'handOff',
      answers: {
        place: (args: never) => {
          tries += 1;
          return tries === 1 ? refuse(code) : portalScript().place(args);
        },
      },
    });
    const { page } = opened;
    await press(page, texts.handOff.all);
    await press(page, texts.handOff.chosen(3));
    await press(page, texts.handOff.toAgency);
    await page.getByRole('radio').first().check();
    await press(page, texts.handOff.toConfirm);
    await press(page, texts.handOff.place(2));
    await says(page, en.refusals[code]({}).what);
    return opened;
  }

  test('before anything was done can be tried again there', async () => {
    const { page, close } = await refused('busy');
    await press(page, texts.handOff.place(2));
    await heading(page, texts.handOff.doneTitle('P-12'));
    await close();
  });

  test('and may have been done is asked about first', async () => {
    const { page, close } = await refused('portal-silent');
    expect(await page.getByRole('button', { name: texts.handOff.place(2) }).count()).toBe(0);
    await press(page, texts.home.unknownDo);
    await heading(page, texts.portal.title);
    await close();
  });
});
