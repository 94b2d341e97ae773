import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Where a person or a CI names a Chromium of their own, in order of preference. */
const VARIABLES = ['CHROMIUM_PATH', 'CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH'];
const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'chrome.exe',
  'msedge.exe',
];
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
/** No sandbox: as root there is none. The rest keeps a test browser from calling home. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** Where `get-browser.ts` puts a Chromium from npm. */
export const NPM_BROWSER = fileURLToPath(new URL('../../.cache/chromium/run', import.meta.url));
const LAUNCH_LIMIT = 30_000;

export interface PageOptions {
  width: number;
  height: number;
  colorScheme?: 'light' | 'dark';
  /** The person's language, for example 'fr-FR'. */
  locale?: string;
  /** False: a browser that runs none. */
  hasScripts?: boolean;
  /** Console errors that belong to the journey, for example of a server that was stopped on purpose. */
  expectedErrors?: RegExp;
}

/** Every path at which a Chromium stands already: environment, system, Playwright's own. */
export function installedBrowsers(): string[] {
  const named = VARIABLES.map((name) => process.env[name] ?? '');
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const system = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  const all = [...named, ...system, ...APPLICATIONS, chromium.executablePath(), NPM_BROWSER];
  return [...new Set(all)].filter((path) => path !== '' && existsSync(path));
}

/** Whether the program at this path really is a Chromium that starts here and shows a page. */
export async function isUsable(path: string): Promise<boolean> {
  try {
    const browser = await start(path);
    const page = await browser.newPage();
    const usable = (await page.evaluate('1 + 1')) === 2;
    await browser.close();
    return usable;
  } catch {
    return false;
  }
}

/** The first installed Chromium that starts, or null. */
export async function findBrowser(): Promise<string | null> {
  for (const path of installedBrowsers()) {
    if (await isUsable(path)) return path;
  }
  return null;
}

/** Starts the Chromium that the test run has found (CHROMIUM_PATH), else the first that stands here. */
export async function launchBrowser(): Promise<Browser> {
  for (const path of installedBrowsers()) {
    try {
      return await start(path);
    } catch {
      // The next one may start.
    }
  }
  throw new Error('No Chromium was found: set CHROMIUM_PATH, or let `npm test` get one.');
}

/** A page in a context of its own, whose script errors and console errors fail the test. */
export async function newPage(browser: Browser, options: PageOptions): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: options.width, height: options.height },
    colorScheme: options.colorScheme ?? 'light',
    locale: options.locale ?? 'en-US',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
    javaScriptEnabled: options.hasScripts ?? true,
  });
  const page = await context.newPage();
  const report = (text: string): void => {
    if (!options.expectedErrors?.test(text)) reportPageError(text);
  };
  page.on('pageerror', (error) => report(error.stack ?? error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') report(`${message.text()} (${message.location().url})`);
  });
  return page;
}

const pageErrors: string[] = [];

/** Fails the test that is running. */
export function reportPageError(text: string): void {
  pageErrors.push(text);
}

/** Errors of all pages since the last call; the set-up of the journeys asks after each test. */
export function takePageErrors(): string[] {
  return pageErrors.splice(0);
}

function start(path: string): Promise<Browser> {
  return chromium.launch({ executablePath: path, args: ARGUMENTS, timeout: LAUNCH_LIMIT });
}
