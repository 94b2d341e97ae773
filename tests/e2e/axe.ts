import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** A frame of another origin, as the sidebar's is, answers axe in the page around it. */
const SCRIPT = `${AXE}\naxe.configure({ allowedOrigins: ['<unsafe_all_origins>'] });`;
const CONTRAST = 'color-contrast';

/** Contrast takes the most time. It depends on no language: one of them is enough. */
export type Contrast = 'too' | 'only' | 'not';

export interface AxeOptions {
  /** Selector of the part to look at. */
  part?: string;
  /** Selector of what is left out. */
  without?: string;
  contrast?: Contrast;
}

/** What axe has against the page and its frames, in words that a person can act on. */
export async function complaints(page: Page, options: AxeOptions = {}): Promise<string[]> {
  await bringAxe(page);
  const { part, without, contrast = 'too' } = options;
  const where = { ...(part && { include: [part] }), ...(without && { exclude: [without] }) };
  return page.evaluate(look, { where, how: rulesFor(contrast) });
}

function rulesFor(contrast: Contrast): RunOptions {
  const how: RunOptions = { resultTypes: ['violations'] };
  if (contrast === 'only') return { ...how, runOnly: [CONTRAST] };
  return contrast === 'too' ? how : { ...how, rules: { [CONTRAST]: { enabled: false } } };
}

/** Runs in the page; of what axe says only the faults leave it, the rest is long. */
async function look({ where, how }: { where: object; how: RunOptions }): Promise<string[]> {
  const { axe: here } = window as unknown as {
    axe: { run(where: unknown, how: RunOptions): Promise<AxeResults> };
  };
  const { violations } = await here.run(Object.keys(where).length > 0 ? where : document, how);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const looked = new WeakSet<Page>();

/** Axe is long: only a page that goes on to other addresses has it from their beginning. */
async function bringAxe(page: Page): Promise<void> {
  const has = await Promise.all(page.frames().map(hasAxe));
  const without = page.frames().filter((_, at) => !has[at]);
  if (looked.has(page) && without.length > 0) await page.addInitScript({ content: SCRIPT });
  for (const frame of without) await frame.evaluate(SCRIPT);
  looked.add(page);
}

function hasAxe(frame: Frame): Promise<boolean> {
  return frame.evaluate(() => 'axe' in window);
}
