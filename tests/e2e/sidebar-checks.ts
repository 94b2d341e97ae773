import type { Page } from 'playwright-core';

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
