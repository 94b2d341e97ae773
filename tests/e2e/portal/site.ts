import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Language } from '../../../shared/money.ts';
import { openScope, type TestDatabase } from '../../portal/database.ts';
import { startPortal, type TestPortal } from '../../portal/portal.ts';
import { launchBrowser } from '../browser.ts';
import { tellWhatWasSeen } from '../failed.ts';
import { arrive, leave, openVisit, type Visit, type VisitOptions } from './visit.ts';

/** The built portal in a process of its own, and a browser. The demo's mailbox shows what it writes. */
export interface Site {
  url: string;
  database: TestDatabase;
  portal: TestPortal;
  /** Somebody comes, with cookies and a network of their own. */
  visit(language: Language, options?: VisitOptions): Promise<Visit>;
  /** The second process on the same database, at an address of its own. */
  another(): Promise<TestPortal>;
}

/** Opens one portal for a test file. What is inside is there once the tests run. */
export function useSite(): Site {
  const site = {} as Site;
  let browser: Browser;
  let second: Promise<TestPortal> | null = null;
  const visits: Visit[] = [];
  const idle: Visit[] = []; // a window that was used has what every page loads
  beforeAll(async () => {
    const port = await freePort();
    site.url = `http://localhost:${port}`;
    site.database = await openScope({ origin: new URL(site.url) });
    [browser, site.portal] = await Promise.all([launchBrowser(), startAt(port, site.database)]);
  });
  afterEach(async (test) => {
    await tellWhatWasSeen(
      test,
      visits.map(({ page }) => page),
    );
    for (const visit of visits.splice(0)) {
      if (await leave(visit)) idle.push(visit);
    }
  });
  afterAll(async () => {
    await browser.close();
    await site.portal.close();
    await (await second)?.close();
    await site.database.drop();
  });
  site.visit = async (language, options = {}) => {
    const at = idle.findIndex((visit) => visit.is(language, options));
    const [known] = at < 0 ? [] : idle.splice(at, 1);
    const visit = known ?? (await openVisit(browser, site.url, language, options));
    visits.push(visit);
    await arrive(visit, site.url, options);
    return visit;
  };
  site.another = () => {
    second ??= freePort().then((port) => startAt(port, site.database));
    return second;
  };
  return site;
}

function startAt(port: number, database: TestDatabase): Promise<TestPortal> {
  return startPortal(database, {
    env: { ORIGIN: `http://localhost:${port}`, SMTP_URL: '' },
    options: ['--demo', '--data', tmpdir(), '--port', String(port)],
  });
}

/** The portal has to know where it stands before it stands there. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
