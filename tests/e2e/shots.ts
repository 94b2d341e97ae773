import type { Browser, Page } from 'playwright-core';
import { build, DIST } from '../../apps-script/build.ts';
import { demoWorkbook } from '../../apps-script/host/demo.ts';
import { createHost } from '../../apps-script/host/host.ts';
import { startServer } from '../../apps-script/host/server.ts';
import { buildPage } from '../../apps-script/host/server-page.ts';
import { civilDateIn } from '../../shared/calendar.ts';
import type { Language } from '../../shared/money.ts';
import { newPage, type PageOptions } from './browser.ts';

/** One picture: a page of a size, brought to the state that the picture is to show. */
export interface Shot extends PageOptions {
  /** The file's name, without '.png'. */
  name: string;
  language: Language;
  /** Brings the opened local Sheets to the state; absent: as it opens. */
  show?: (page: Page) => Promise<void>;
}

const NOON = Date.UTC(2026, 5, 30, 12);
const LOCALES: Record<Language, string> = { en: 'en_US', es: 'es_ES', fr: 'fr_FR' };
const DESK = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

/** Every picture of `npm run screenshots`; a new one is one line here. */
export const SHOTS: readonly Shot[] = [
  { name: 'sheets-en', language: 'en', ...DESK },
  { name: 'sheets-fr', language: 'fr', ...DESK },
  { name: 'sheets-es-dark', language: 'es', ...DESK, colorScheme: 'dark' },
  { name: 'sheets-phone', language: 'en', ...PHONE },
];

/** Takes one picture of the local Sheets over the demo clinic. */
export async function take(browser: Browser, shot: Shot, path: string): Promise<void> {
  await Promise.all([build(), buildPage()]);
  const locale = LOCALES[shot.language];
  const timeZone = 'Etc/UTC';
  const today = civilDateIn(timeZone)(NOON);
  const workbook = demoWorkbook({ seed: 1, locale, timeZone, today });
  const host = createHost({ workbook, dist: DIST, userLocale: locale, now: NOON });
  await host.open();
  const server = await startServer({ host, port: 0, language: shot.language });
  try {
    if (!server.ok) throw new Error(`The local Sheets did not start: ${server.reason}.`);
    const page = await newPage(browser, { ...shot, locale: locale.replace('_', '-') });
    await page.goto(server.value.url);
    await page.locator('[role="gridcell"]', { hasText: /\S/ }).first().waitFor();
    await shot.show?.(page);
    await page.screenshot({ path });
    await page.context().close();
  } finally {
    if (server.ok) await server.value.close();
    await host.close();
  }
}
