import { fileURLToPath } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { createHost } from '../../apps-script/host/host.ts';
import { newSheet } from '../../apps-script/host/new-sheet.ts';
import { type RunningServer, startServer } from '../../apps-script/host/server.ts';
import { instantIn } from '../../apps-script/host/server-clock.ts';
import { buildPage } from '../../apps-script/host/server-page.ts';
import type { Host, HostOptions, Workbook } from '../../apps-script/host/types.ts';
import type { Language } from '../../shared/money.ts';
import { launchBrowser, newPage, type PageOptions } from './browser.ts';
import { tellWhatWasSeen } from './failed.ts';

const ADD_ON = fileURLToPath(new URL('shell-addon', import.meta.url));
const ZONE = 'America/Bogota';

export interface ShellOptions extends Partial<PageOptions> {
  language?: Language;
  rows?: (string | number)[][];
  onCall?: HostOptions['onCall'];
}

interface Shell {
  page: Page;
  host: Host;
  server: RunningServer;
  close(): Promise<void>;
}

/** A browser for one test file, and a page of the local Sheets for each test that opens one. */
export function useShell() {
  let browser: Browser;
  let shell: Shell;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(async (test) => {
    await tellWhatWasSeen(test, [shell.page]);
    await shell.close();
  });
  afterAll(() => browser.close());
  return {
    async open(options?: ShellOptions): Promise<Page> {
      shell = await openShell(browser, options);
      return shell.page;
    },
    get host() {
      return shell.host;
    },
    get server() {
      return shell.server;
    },
    /** The value that the workbook keeps in a cell of the first tab. */
    valueAt: (row: number, column: number) =>
      shell.host.workbook.sheets[0]?.rows[row]?.[column]?.value,
  };
}

let built: Promise<void> | undefined;

/** The page of the local Sheets in a browser, over a small workbook and an add-on made for this. */
async function openShell(browser: Browser, options: ShellOptions = {}): Promise<Shell> {
  const { language = 'en', rows = PEOPLE, onCall, ...pageOptions } = options;
  built ??= buildPage();
  await built;
  const host = createHost({
    workbook: workbookOf(rows),
    dist: ADD_ON,
    userLocale: language,
    now: instantIn(ZONE, '2026-11-20', 9),
    ...(onCall && { onCall }),
  });
  await host.open();
  const server = await startServer({ host, port: 0, language });
  if (!server.ok) throw new Error(`The server did not start: ${server.reason}`);
  const page = await newPage(browser, {
    width: 1280,
    height: 800,
    locale: language,
    ...pageOptions,
  });
  await page.goto(server.value.url);
  await page.getByRole('gridcell', { name: String(rows[0]?.[0]), exact: true }).waitFor();
  return {
    page,
    host,
    server: server.value,
    async close() {
      await page.context().close();
      await server.value.close();
      await host.close();
    },
  };
}

const PEOPLE = [
  ['Guarantor', 'Balance'],
  ['Rosa Delgado', 642.18],
  ['Minh Tran', 88],
  ['Hélène Lefèvre', 120.5],
];

function workbookOf(rows: (string | number)[][]): Workbook {
  const cells = rows.map((row) => row.map((value) => ({ value })));
  const sheet = newSheet(0, 'Receivables', cells);
  return {
    id: 'shell',
    name: 'Maple Street Clinic',
    locale: 'en_US',
    timeZone: ZONE,
    activeSheetId: 0,
    activeCell: 'A1',
    sheets: [{ ...sheet, columnWidths: { 0: 160 } }],
  };
}

/** Selects a cell by typing its name, so that the keyboard works there. */
export async function goTo(page: Page, cell: string): Promise<void> {
  await page.locator('.cell-name').fill(cell);
  await page.keyboard.press('Enter');
  await page.waitForFunction((wanted) => {
    const content = document.querySelector('.cell-content')?.getAttribute('aria-label') ?? '';
    const inGrid = document.querySelector('revo-grid')?.contains(document.activeElement);
    return inGrid && content.endsWith(` ${wanted}`);
  }, cell);
}

/** Types into the selected cell; Enter closes its editor. */
export async function enter(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page.locator('revo-grid input').waitFor({ state: 'detached' });
}

export function cell(page: Page, text: string): Locator {
  return page.getByRole('gridcell', { name: text, exact: true });
}

/** Chooses an item of the add-on's menu. */
export async function clickAddOn(page: Page, item: string): Promise<void> {
  await page.getByRole('menuitem', { name: 'Extensions' }).click();
  await page.getByRole('menuitem', { name: 'Amiable' }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

/** Chooses an item of one of the page's own menus. */
export async function clickMenu(page: Page, menu: string, item: string): Promise<void> {
  await page.getByRole('menuitem', { name: menu, exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
}
