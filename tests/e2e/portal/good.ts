import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, vi } from 'vitest';
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
  const inaccessible = language === 'en' ? await inaccessibleIn(page) : [];
  return [...inaccessible, ...(await cutOffIn(page))];
}

/** What axe finds, in both colours. */
async function inaccessibleIn(page: Page): Promise<string[]> {
  const light = await new AxeBuilder({ page }).setLegacyMode().analyze(); // no frames to go into
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await page.evaluate(lookAgain);
  await page.emulateMedia({ colorScheme: 'light' });
  const found = [...light.violations, ...dark.violations];
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Only colours differ in the dark. Axe is in the page by then. */
function lookAgain(): Promise<AxeResults> {
  const { axe } = window as unknown as { axe: { run(options: object): Promise<AxeResults> } };
  return axe.run({ runOnly: ['color-contrast'] });
}

type AxeResults = Awaited<ReturnType<AxeBuilder['analyze']>>;

/** What makes a page wider than its window. */
async function cutOffIn(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: HEIGHT });
    const isSettled = async () => (await page.evaluate(tooWide)).length === 0;
    await vi.waitUntil(isSettled, { timeout: SETTLING_MS }).catch(() => false);
    const wide = await page.evaluate(tooWide);
    found.push(...wide.map((element) => `at ${width} px: ${element}`));
  }
  return found;
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
