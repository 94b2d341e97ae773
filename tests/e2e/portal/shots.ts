import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import type { Browser } from 'playwright-core';
import { openEmbedded } from '../../../portal/app/platform/db/embedded.server.ts';
import { readSettings } from '../../../portal/app/platform/env.server.ts';
import { startPortal } from '../../../portal/process.ts';
import { ROOT } from '../../house/sources.ts';
import { databaseUrl } from '../../portal/names.ts';
import { PAGES, type PageSeen, pathIn } from './pages.ts';
import { freePort } from './site.ts';
import { arrive, leave, openVisit, type Visit } from './visit.ts';
import { makeWorld, speak } from './world.ts';

const CACHE = join(ROOT, '.cache');
const DATABASE = 'amiable_pictures';
const HEIGHTS = { 1280: 800, 390: 844 };
const COLOURS = ['light', 'dark'] as const;

type Say = (line: string) => void;
type Show = (seen: PageSeen, picture: (visit: Visit) => Promise<void>) => Promise<void>;

/** Pictures of every page of the portal's demo, in two widths and both colours. */
export async function takePortal(browser: Browser, folder: string, say: Say): Promise<void> {
  await mkdir(folder, { recursive: true });
  await withPages(browser, async (show) => {
    for (const seen of PAGES) {
      await show(seen, async ({ page }) => {
        for (const [width, height] of Object.entries(HEIGHTS)) {
          await page.setViewportSize({ width: Number(width), height });
          await page.evaluate(() => window.scrollTo(0, 0)); // what sticks would stand in the middle
          for (const colorScheme of COLOURS) {
            await page.emulateMedia({ colorScheme });
            const path = join(folder, `${seen.name}-${width}-${colorScheme}.png`);
            await page.screenshot({ path, fullPage: true, animations: 'disabled' });
          }
        }
      });
      say(join(folder, `${seen.name}-*.png`));
    }
  });
}

/** The pages whose upper parts stand in the README. */
const IN_README = ['practice', 'practice-figures', 'agency-case'];

/** The pictures of the portal in the README. */
export async function takeForReadme(browser: Browser, folder: string, say: Say): Promise<void> {
  await withPages(browser, async (show) => {
    for (const seen of PAGES.filter(({ name }) => IN_README.includes(name))) {
      const path = join(folder, `${seen.name}.png`);
      await show(seen, async ({ page }) => {
        await page.screenshot({ path, animations: 'disabled' });
      });
      say(path);
    }
  });
}

/** Runs the demo on a database of its own, in which pages can be shown one after the other. */
async function withPages(browser: Browser, work: (show: Show) => Promise<void>): Promise<void> {
  const server = await openEmbedded(join(CACHE, 'test-database'));
  const ownerUrl = databaseUrl(server.url, DATABASE);
  await makeEmpty(server.url);
  const portal = await startDemo(ownerUrl);
  try {
    const world = await makeWorld({ ownerUrl }, portal.url);
    await speak({ ownerUrl }, 'en');
    const visit = await openVisit(browser, portal.url, 'en', {});
    await work(async (seen, picture) => {
      await arrive(visit, portal.url, { session: world.sessions[seen.who] });
      await visit.open(pathIn(world, seen));
      await seen.show?.(visit);
      await picture(visit);
      await leave(visit);
    });
  } finally {
    await portal.close();
    await server.stop();
  }
}

async function makeEmpty(url: string): Promise<void> {
  const owner = new pg.Client(url);
  await owner.connect();
  await owner.query(`DROP DATABASE IF EXISTS ${DATABASE}`);
  await owner.query(`CREATE DATABASE ${DATABASE}`);
  await owner.end();
}

async function startDemo(ownerUrl: string) {
  const options = ['--demo', '--port', String(await freePort())];
  const data = join(CACHE, 'screenshots');
  const { settings } = readSettings({ DATABASE_URL: ownerUrl }, [...options, '--data', data]);
  if (!settings) throw new Error('The demo has settings of its own');
  return startPortal(settings);
}
