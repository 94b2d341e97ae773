import type { Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import { complaints } from '../axe.ts';
import type { Visit } from './visit.ts';

/** The windows in which nothing may be cut off: a phone, a tablet, a desk. */
const WIDTHS = [390, 768, 1280];
const HEIGHT = 800;
/** A drawing follows its window a moment later. */
const SETTLING_MS = 2000;

/** What is on a page is good for everybody. */
export async function expectGood(visit: Visit): Promise<void> {
  expect(await notGoodIn(visit)).toEqual([]);
}

/** Axe does not read: one language will do. Words are of another length in each. */
export async function notGoodIn({ page, language }: Visit): Promise<string[]> {
  const inaccessible = language === 'en' ? await inBothColours(page) : [];
  return [...inaccessible, ...(await cutOffIn(page))];
}

/** What axe finds, and what it finds once only the colours have changed. */
async function inBothColours(page: Page): Promise<string[]> {
  const light = await complaints(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await complaints(page, { contrast: 'only' });
  await page.emulateMedia({ colorScheme: 'light' });
  return [...light, ...dark];
}

/** What makes a page wider than its window. */
async function cutOffIn(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of WIDTHS) found.push(...(await cutOffAt(page, width)));
  return found;
}

/** The same in a window of one width, in pixels. */
export async function cutOffAt(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: HEIGHT });
  const isSettled = async () => (await page.evaluate(tooWide)).length === 0;
  await vi.waitUntil(isSettled, { timeout: SETTLING_MS }).catch(() => false);
  const wide = await page.evaluate(tooWide);
  return wide.map((element) => `at ${width} px: ${element}`);
}

/** The innermost elements that stand out of the window, where the page can be moved sideways. */
function tooWide(): string[] {
  const { scrollingElement } = document;
  if (!scrollingElement || scrollingElement.scrollWidth <= window.innerWidth) return [];
  const all = [...document.body.querySelectorAll('*')];
  const wide = all.filter((one) => one.getBoundingClientRect().right > window.innerWidth + 0.5);
  const inner = wide.filter((one) => !wide.some((other) => one !== other && one.contains(other)));
  return ['the page', ...inner.slice(0, 5).map((one) => one.outerHTML.slice(0, 120))];
}
