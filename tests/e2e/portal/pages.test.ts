import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { closeDatabase, openDatabase } from '../../../portal/app/platform/scope.server.ts';
import { seedDemo } from '../../../prisma/seed.ts';
import { LANGUAGES } from '../../../shared/money.ts';
import { ROOT } from '../../house/sources.ts';
import { testSettings } from '../../portal/database.ts';
import { takePageErrors } from '../browser.ts';
import { notGoodIn } from './good.ts';
import { PAGES, type PageSeen, pathIn } from './pages.ts';
import { useSite } from './site.ts';
import type { Visit } from './visit.ts';
import { makeWorld, speak, type World } from './world.ts';

const site = useSite();
let world: World;

beforeAll(async () => {
  await closeDatabase();
  await seedDemo(site.database.ownerUrl, testSettings({ origin: new URL(site.url) }), new Date());
  openDatabase(site.database.loginUrl);
  world = await makeWorld(site.database, site.url);
});

describe.each(LANGUAGES)('every page (%s)', (language) => {
  beforeAll(() => speak(site.database, language));

  test.each(PAGES)('$name, for the $who', async (seen) => {
    const visit = await site.visit(language, { session: world.sessions[seen.who] });
    expect(await faultsOf(visit, seen)).toEqual([]);
  });
});

/** What is wrong with a page, and with what the browser says of it. */
async function faultsOf(visit: Visit, seen: PageSeen): Promise<string[]> {
  const { page, words, language } = visit;
  expect(await visit.open(pathIn(world, seen)), seen.name).toBe(seen.status ?? 200);
  await seen.show?.(visit);
  expect(await page.locator('html').getAttribute('lang')).toBe(language);
  expect(await page.title()).toBe(words.frame.titled(seen.title(words)));
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  return [...(await notGoodIn(visit)), ...takePageErrors()];
}

/** Routes that are no page: they lead on, stand around others, or answer with a file. */
const NO_PAGES = /^(\$|language|sign-out|me|[pa]\.\$\w+|.*\[\.\](csv|ics|json)|.*\.files\.\$file)$/;

test('no route is left out', () => {
  const paths = PAGES.map(({ path }) => path.replace(/\?.*/, ''));
  const routes = readdirSync(join(ROOT, 'portal/app/routes'))
    .map((file) => file.replace(/\.tsx?$/, ''))
    .filter((route) => !NO_PAGES.test(route));
  const left = routes.filter((route) => !paths.some((path) => patternOf(route).test(path)));
  expect(left).toEqual(['a.$agency.people.$person']); // the same page as a practice's
});

/** What a route's file stands for: `p.$practice._index` is /p/anything, `people_` no layout but /people. */
function patternOf(route: string): RegExp {
  const parts = route.split('.').filter((part) => part !== '_index');
  return new RegExp(
    `^/${parts.map((part) => (part.startsWith('$') ? '[^/]+' : part.replace(/_$/, ''))).join('/')}$`,
  );
}
