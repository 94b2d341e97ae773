import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { cell, clickAddOn, enter, goTo, type ShellOptions, useShell } from './shell-page.ts';

const shell = useShell();
const { open } = shell;

describe('the add-on', () => {
  test('its menu opens the sidebar by keyboard alone, 300 px wide', async () => {
    const page = await open();
    const focused = () => page.evaluate(() => document.activeElement?.firstChild?.textContent);
    await page.getByRole('menuitem', { name: 'Edit', exact: true }).focus();
    for (const [key, item] of [
      ['ArrowLeft', 'Extensions'],
      ['Enter', 'Amiable'],
      ['ArrowRight', 'Open the panel'],
      ['ArrowDown', 'Write a report'],
      ['Home', 'Open the panel'],
    ] as const) {
      await page.keyboard.press(key);
      await expect.poll(focused).toBe(item);
    }
    await page.keyboard.press('Enter');
    const frame = page.locator('iframe[title="Panel"]');
    await frame.waitFor();
    expect((await frame.boundingBox())?.width).toBe(300);
  });

  test('google.script.run brings answers, failures and the user object, and refuses a Date', async () => {
    const page = await open();
    await clickAddOn(page, 'Open the panel');
    const panel = page.frameLocator('iframe[title="Panel"]');
    const answer = panel.locator('#answer');
    const says = async (button: string, text: string) => {
      await panel.getByRole('button', { name: button, exact: true }).click();
      await expect.poll(() => answer.textContent()).toBe(text);
    };
    await says('Double 21', 'double: {"twice":42}');
    await says('Send a date', 'Failed due to illegal value in property: number');
    await says('Fail', 'fail failed: The column is gone');
    expect(await page.getByText('The add-on stopped with an error').count()).toBe(0);
    await says('Show B40', 'show: null');
    await page.getByLabel('Content of B40').waitFor();
    await panel.getByRole('button', { name: 'Close' }).click();
    await page.locator('iframe').waitFor({ state: 'detached' });
  });

  test('what it writes appears with its formats, its chart and its toast', async () => {
    const page = await open();
    await clickAddOn(page, 'Open the panel');
    await page.locator('iframe').waitFor();
    await clickAddOn(page, 'Write a report');
    await page.getByText('The report is written.').waitFor();
    await page.getByRole('tab', { name: 'Report' }).click();
    await cell(page, '420.50').waitFor();
    const header = cell(page, 'Amount');
    expect(await header.evaluate((element) => getComputedStyle(element).fontWeight)).toBe('600');
    await page.getByRole('img', { name: 'What is owed' }).waitFor();
    const figures = page.getByRole('table', { name: 'What is owed' });
    const panel = page.frameLocator('iframe[title="Panel"]');
    await panel.getByRole('button', { name: 'Show B40' }).click(); // of the other tab
    await page.getByRole('tab', { name: 'Receivables', selected: true }).waitFor();
    await page.getByLabel('Content of B40').waitFor();
    await page.getByRole('tab', { name: 'Report' }).click();
    expect(await figures.getByRole('row').allInnerTexts()).toEqual([
      expect.stringContaining('Amount'),
      expect.stringMatching(/^Current\s+420.50$/),
      expect.stringMatching(/^1 to 30 days\s+180.00$/),
      expect.stringMatching(/^31 to 60 days\s+64.25$/),
    ]);
  });

  test('a far cell of the other tab is brought to the front, however often one goes there', async () => {
    const page = await open();
    await clickAddOn(page, 'Open the panel');
    await clickAddOn(page, 'Write a report');
    await page.getByText('The report is written.').waitFor();
    const panel = page.frameLocator('iframe[title="Panel"]');
    for (let visit = 0; visit < 4; visit += 1) {
      await page.getByRole('tab', { name: 'Report' }).click();
      await page.getByLabel('Content of A1').waitFor();
      await expect.poll(() => isInSight(page, cell(page, 'Age'))).toBe(true);
      await panel.getByRole('button', { name: 'Show Y900' }).click();
      await page.getByRole('tab', { name: 'Receivables', selected: true }).waitFor();
      await page.getByLabel('Content of Y900').waitFor();
      await expect
        .poll(() => isInSight(page, page.locator('revogr-focus.focused-cell')))
        .toBe(true);
      await expect.poll(() => page.locator('revo-grid').evaluate(hasKeyboard)).toBe(true);
    }
  });

  test('a person types in the middle of a run, and the run sees it', async () => {
    const held = latch();
    const onCall: ShellOptions['onCall'] = async ({ name }) => {
      if (name === 'Range.getValues') await held.opened;
      return undefined;
    };
    const page = await open({ onCall });
    await clickAddOn(page, 'Count slowly');
    await page.getByRole('progressbar').waitFor();
    await goTo(page, 'A2');
    await enter(page, 'paid');
    await expect.poll(() => shell.valueAt(1, 0)).toBe('paid');
    held.open();
    await page.getByText('It says paid').waitFor();
    await page.getByRole('progressbar').waitFor({ state: 'detached' });
  });

  test('an error of it is shown', async () => {
    const page = await open();
    await clickAddOn(page, 'Fail');
    await page.getByText('The add-on stopped with an error').waitFor();
    await page.getByText('The column is gone').waitFor();
  });

  test('a mail it sent is read as text, and counts against the day', async () => {
    const page = await open();
    await clickAddOn(page, 'Send a mail');
    await page.getByRole('button', { name: 'Sent mail: 1 99 more today' }).click();
    await page.getByRole('button', { name: 'rosa@example.com' }).click();
    const mail = page.getByRole('article');
    await mail.getByText('this is <script>only text</script>.').waitFor();
    await mail.getByRole('heading', { name: 'A <b>kind</b> word' }).waitFor();
    await mail.getByText('elena@example.org').waitFor();
  });
});

async function isInSight(page: Page, place: Locator): Promise<boolean> {
  const grid = await page.locator('revo-grid').boundingBox();
  const box = await place.boundingBox();
  if (!grid || !box) return false;
  const across = box.x >= grid.x && box.x + box.width <= grid.x + grid.width;
  return across && box.y >= grid.y && box.y + box.height <= grid.y + grid.height;
}

function hasKeyboard(element: Element): boolean {
  return element.contains(document.activeElement);
}

/** Holds something up until it is opened. */
function latch(): { opened: Promise<void>; open(): void } {
  const gate = new EventTarget();
  const opened = new Promise<void>((resolve) => {
    gate.addEventListener('open', () => resolve());
  });
  return { opened, open: () => void gate.dispatchEvent(new Event('open')) };
}
