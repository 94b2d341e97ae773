import type { Page, Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from './site.ts';

const site = useSite();

test('a click in the moment in which scripts begin is not the end of them', async () => {
  const visit = await site.visit('en');
  await visit.page.addInitScript(clickAsSoonAsHeard);
  await visit.open('/kit');
  const { dialog } = visit.words.kit;
  await visit.press(dialog.open);
  // only a script makes it the one thing to look at
  await expect.poll(() => visit.page.locator('dialog:modal').count()).toBe(1);
  await visit.page.close(); // the script would stay in the window
});

test('a question that was open before scripts ran is asked on by them, and goes when it is answered', async () => {
  const { page, words, open, fill, sees } = await site.visit('en');
  const { dialog, form, saved } = words.kit;
  const submit = () => page.getByRole('dialog').getByRole('button', { name: form.submit }).click();
  const scriptsMayCome = await holdScripts(page);
  const opened = open('/kit');
  await page.getByRole('button', { name: dialog.open, exact: true }).click();
  await page.locator('dialog:popover-open').waitFor();
  await scriptsMayCome();
  await opened;
  await takenOver(page);
  await submit();
  await sees(words.ui.problems.required);
  await page.locator('dialog:modal').waitFor();
  await fill(form.fields.note, 'Called twice');
  await submit();
  await sees(saved);
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
});

/** Until what it answers is called, as on a slow line. */
async function holdScripts(page: Page): Promise<() => Promise<void>> {
  let held: Route[] | null = [];
  await page.route('**/assets/*.js', (route) => {
    if (held) held.push(route);
    else return route.continue();
  });
  return async () => {
    const waiting = held ?? [];
    held = null;
    await Promise.all(waiting.map((route) => route.continue()));
  };
}

/** Resolves when React has made the server's elements its own. */
async function takenOver(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('dialog form') ?? {}).some((key) =>
      key.startsWith('__react'),
    ),
  );
}

/** Clicks when the page begins to listen, which is before it has taken over what the server wrote. */
function clickAsSoonAsHeard(): void {
  const listen = document.addEventListener;
  document.addEventListener = (...args: Parameters<typeof listen>) => {
    listen.apply(document, args);
    if (args[0] !== 'click' || document.readyState === 'loading') return;
    document.addEventListener = listen;
    queueMicrotask(() => document.querySelector<HTMLElement>('main button')?.click());
  };
}
