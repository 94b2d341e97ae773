import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Answers } from '../../shared/contract/sidebar.ts';
import { sidebarMessages } from '../../shared/messages/sidebar/index.ts';
import { LANGUAGES } from '../../shared/money.ts';
import { complaints } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { openSidebar } from './sidebar-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test.each(LANGUAGES)(
  'checks the seals of what was sent, and leads to what broke one (%s)',
  async (language) => {
    const { record } = sidebarMessages(language).help;
    const broken: Answers['checkLedger'] = {
      ...{ tab: 7, lines: 12, count: 3 },
      faults: [
        { kind: 'changed', row: 4 },
        { kind: 'missing', row: 9, count: 2 },
        { kind: 'missing', row: null, count: 1 },
      ],
    };
    const found = [{ tab: null, lines: 0, count: 0, faults: [] }, broken];
    const { page, asked, close } = await openSidebar(browser, {
      ...{ language, view: 'help' },
      answers: {
        checkLedger: () => found.shift() ?? { tab: 7, lines: 12, count: 0, faults: [] },
      },
    });
    await button(page, record.check).click();
    await page.getByText(record.none).waitFor();
    await button(page, record.check).click();
    for (const text of [record.changed, record.missing(2), record.missingAtEnd(1)]) {
      await page.getByText(text).waitFor();
    }
    await button(page, `${sidebarMessages(language).common.goToCell} A9`).click();
    await expect
      .poll(() => asked.at(-1))
      .toEqual({ procedure: 'goTo', args: { sheetId: 7, cell: 'A9' } });
    await button(page, record.check).click();
    await page.getByText(record.whole(12)).waitFor();
    expect(await complaints(page)).toEqual([]);
    await close();
  },
);
