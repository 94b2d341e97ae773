import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installedBrowsers, isUsable, launchBrowser, newPage, takePageErrors } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('a page of the journeys', () => {
  it('has the size, the language and the colours that were asked for', async () => {
    const page = await newPage(browser, {
      width: 300,
      height: 640,
      locale: 'fr-FR',
      colorScheme: 'dark',
    });
    const seen = `[innerWidth, navigator.language, matchMedia('(prefers-color-scheme: dark)').matches]`;
    expect(await page.evaluate(seen)).toEqual([300, 'fr-FR', true]);
  });

  it('reports script errors and console errors', async () => {
    const page = await newPage(browser, { width: 300, height: 640 });
    await page.setContent('<script>console.error("planted"); nobody.home();</script>');
    const errors = takePageErrors().join('\n');
    expect(errors).toContain('planted');
    expect(errors).toContain('nobody is not defined');
  });

  it('keeps quiet about errors that belong to the journey', async () => {
    const page = await newPage(browser, { width: 300, height: 640, expectedErrors: /^planted/ });
    await page.setContent('<script>console.error("planted");</script>');
    expect(takePageErrors()).toEqual([]);
  });
});

describe('a browser', () => {
  it('that was found is one that starts', async () => {
    const [first = ''] = installedBrowsers();
    expect(await isUsable(first)).toBe(true);
    expect(await isUsable(process.execPath)).toBe(false);
  });
});
