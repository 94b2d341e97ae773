import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase, type TestDatabase } from './database.ts';
import { startPortal, type TestPortal } from './portal.ts';

let database: TestDatabase;
let portal: TestPortal;
let page: Response;
let files: string[];

beforeAll(async () => {
  database = await freshDatabase();
  portal = await startPortal(database);
  page = await fetch(`${portal.url}/sign-in`);
  files = (await page.text()).match(/\/assets\/[\w.-]+/g) ?? [];
});
afterAll(async () => {
  await portal.close();
  await database.drop();
});

describe('what pages load', () => {
  it('is kept by a browser, for its name changes with it', async () => {
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) {
      const { status, headers } = await fetch(`${portal.url}${file}`);
      expect(status, file).toBe(200);
      expect(headers.get('cache-control'), file).toBe('public, max-age=31536000, immutable');
    }
  });

  it('comes compressed, where that makes it smaller', async () => {
    for (const file of files.filter((name) => /\.(js|css)$/.test(name))) {
      const { headers } = await fetch(`${portal.url}${file}`, {
        headers: { 'accept-encoding': 'br' },
      });
      const isSmall = Number(headers.get('content-length') ?? 1024) < 1024;
      expect(isSmall || headers.get('content-encoding') === 'br', file).toBe(true);
    }
  });

  it('is not what the pages are: nobody keeps those, nor a file that is not there', async () => {
    const missing = await fetch(`${portal.url}/assets/nothing.js`);
    for (const { headers } of [page, missing]) {
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('content-encoding')).toBeNull();
    }
  });
});
