import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe has against the page, in words that a person can act on. */
export async function complaints(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Elements that reach past the sidebar's width. */
export function tooWide(page: Page): Promise<unknown> {
  return page.evaluate(
    `[...document.querySelectorAll('body *')]
      .filter((one) => !one.classList.contains('spoken'))
      .filter((one) => one.getBoundingClientRect().right > innerWidth + 0.5)
      .map((one) => one.outerHTML.slice(0, 120))
      .concat(document.documentElement.scrollWidth > innerWidth ? ['the page itself'] : [])`,
  );
}
