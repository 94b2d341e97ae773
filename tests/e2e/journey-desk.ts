import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { build, DIST } from '../../apps-script/build.ts';
import { createHost } from '../../apps-script/host/host.ts';
import { type RunningServer, startServer } from '../../apps-script/host/server.ts';
import { instantIn } from '../../apps-script/host/server-clock.ts';
import { buildPage } from '../../apps-script/host/server-page.ts';
import type { Host, HostOptions } from '../../apps-script/host/types.ts';
import {
  type Arguments,
  CONTRACT_VERSION,
  type Envelope,
  type Procedure,
} from '../../shared/contract/sidebar.ts';
import { messages } from '../../shared/messages/index.ts';
import { sidebarMessages } from '../../shared/messages/sidebar/index.ts';
import { type Contrast, complaints } from './axe.ts';
import { launchBrowser, newPage } from './browser.ts';
import { tellWhatWasSeen } from './failed.ts';
import { type Bill, type Land, OPEN, SENDER, TAB, TODAY, workbookOf } from './journey-clinic.ts';

/** The width that Google gives a sidebar. */
const SIDEBAR_WIDTH = 300;
/** What a person waits for is there by then, or it is missing: a test that fails should fail soon. */
const PATIENCE = 30_000;

/** A person at the desk: the local Sheets in a browser, with the built add-on in it. */
export interface Desk {
  page: Page;
  host: Host;
  /** The add-on's sidebar. */
  side: FrameLocator;
  /** The add-on's words in the person's language: in the sidebar, and everywhere else. */
  words: ReturnType<typeof sidebarMessages>;
  rules: ReturnType<typeof messages>;
  land: Land;
  /** Chooses an item of the add-on's menu. */
  choose(item: string): Promise<void>;
  /** Chooses an item that opens the sidebar, and waits for its heading. */
  openAt(item: string, heading: string): Promise<void>;
  heading(name: string): Locator;
  button(name: string): Locator;
  press(name: string): Promise<void>;
  close(): Promise<void>;
}

export interface DeskOptions {
  /** Columns and clinic were told before. */
  setUp?: boolean;
  onCall?: HostOptions['onCall'];
  /** What stands in the sheet, when the clinic's usual bills are not wanted; Rosa Delgado is there. */
  bills?: readonly Bill[];
  /** The header of the last column, where it says in which place patients live. */
  placeHeader?: string;
  /** Milliseconds since 1970 at which the clocks begin, when that is another day. */
  now?: number;
}

/** Sits a person of a country down at a desk. */
export function useDesks() {
  const desks: Desk[] = [];
  let browser: Browser;
  beforeAll(async () => {
    [browser] = await Promise.all([launchBrowser(), build(), buildPage()]);
  });
  afterEach(async (test) => {
    await tellWhatWasSeen(
      test,
      desks.map(({ page }) => page),
    );
    for (const desk of desks.splice(0)) await desk.close();
  });
  afterAll(() => browser.close());
  return async (usual: Land, options: DeskOptions = {}): Promise<Desk> => {
    const { setUp = false, onCall, bills, now, placeHeader } = options;
    const headers = [...usual.headers.slice(0, -1), placeHeader ?? usual.headers.at(-1) ?? ''];
    const land = { ...usual, headers };
    const host = createHost({
      workbook: workbookOf(land, bills),
      dist: DIST,
      userLocale: land.locale,
      now: now ?? instantIn(land.timeZone, TODAY, 9),
      ...(onCall && { onCall }),
    });
    await host.open();
    if (setUp) await tellColumnsAndClinic(host, land, placeHeader !== undefined);
    const server = await startServer({ host, port: 0, language: land.language });
    if (!server.ok) throw new Error(`The server did not start: ${server.reason}`);
    const { language } = land;
    const page = await newPage(browser, { width: 1280, height: 800, locale: language });
    page.setDefaultTimeout(PATIENCE);
    await page.goto(server.value.url);
    await page.getByRole('gridcell', { name: 'Rosa Delgado' }).waitFor();
    const desk = deskAt(page, host, land, server.value);
    desks.push(desk);
    return desk;
  };
}

function deskAt(page: Page, host: Host, land: Land, server: RunningServer): Desk {
  const side = page.frameLocator('iframe[title="Amiable"]');
  const heading = (name: string) => side.getByRole('heading', { level: 1, name, exact: true });
  const button = (name: string) => side.getByRole('button', { name, exact: true });
  const choose = async (item: string) => {
    for (const name of [land.shell.extensions, 'Amiable', item]) {
      await page.getByRole('menuitem', { name, exact: true }).click();
    }
  };
  return {
    page,
    host,
    side,
    words: sidebarMessages(land.language),
    rules: messages(land.language),
    heading,
    button,
    land,
    choose,
    async openAt(item, title) {
      await choose(item);
      await heading(title).waitFor();
    },
    press: (name) => button(name).click(),
    async close() {
      await page.context().close();
      await server.close();
      await host.close();
    },
  };
}

/** What the journey of the setup does by hand, for the others. */
async function tellColumnsAndClinic(host: Host, land: Land, hasPlace: boolean): Promise<void> {
  const { language, order, currency } = land;
  const names = ['account', 'guarantor', 'email', 'language', 'invoice', 'dueDate'] as const;
  const known = Object.fromEntries(names.map((name, index) => [name, index]));
  await ask(host, 'saveSetup', {
    sheetId: TAB,
    headerRow: 1,
    columns: { ...known, balance: OPEN, status: OPEN + 1, ...(hasPlace && { place: OPEN + 2 }) },
    dateOrder: { dueDate: order },
    currency,
    language,
  });
  await ask(host, 'saveClinic', SENDER);
}

/** Asks the script as the sidebar does; what it refuses fails the test. */
export async function ask<P extends Procedure>(host: Host, procedure: P, args: Arguments<P>) {
  const run = await host.call('rpc', { version: CONTRACT_VERSION, procedure, args });
  const answer = run.value as Envelope<unknown> | null;
  if (!run.ok || !answer?.ok) throw new Error(`${procedure} failed: ${JSON.stringify(run)}`);
}

/** Presses Tab until something has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  const isFocused = () => target.evaluate((element) => element === document.activeElement);
  for (let presses = 0; !(await isFocused()); presses += 1) {
    if (presses > 80) throw new Error(`Tab does not reach ${target}`);
    await page.keyboard.press('Tab');
  }
}

/** Axe finds nothing in the shell and the sidebar together, and nothing of the sidebar is cut off. */
export async function expectGoodToAll({ page, side, land }: Desk): Promise<void> {
  const wide = await side.locator('html').evaluate((root) => ({
    is: root.scrollWidth,
    may: window.innerWidth,
    cutOff: Array.from(root.querySelectorAll('main, footer, header')).some(
      (part) => part.scrollWidth > part.clientWidth,
    ),
  }));
  expect(wide).toEqual({ is: SIDEBAR_WIDTH, may: SIDEBAR_WIDTH, cutOff: false });
  await expectAccessible(page, land.language === 'en' ? 'too' : 'not');
}

/** The shell's dark colours are no harder to read; the sidebar stays light, as Sheets is. */
export async function expectGoodInTheDark({ page }: Desk): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page, 'only');
  await page.emulateMedia({ colorScheme: 'light' });
}

/** All but the grid's cells, which the shell's own tests look at: there axe takes seconds. */
async function expectAccessible(page: Page, contrast: Contrast): Promise<void> {
  expect(await complaints(page, { without: 'revo-grid', contrast })).toEqual([]);
}

/** Text as a person reads it: one kind of space. */
export function plain(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

/** What stands in the cells in sight, line by line, without the empty ones. */
export async function gridTexts(page: Page): Promise<string[]> {
  const texts = await page.getByRole('gridcell').allTextContents();
  return texts.map(plain).filter((text) => text !== '');
}
