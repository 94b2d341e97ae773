import { describe, expect, test } from 'vitest';
import { cell, clickMenu, enter, goTo, useShell } from './shell-page.ts';

const shell = useShell();
const { open } = shell;

describe('the grid', () => {
  test('rows that are inserted leave what one looks at where it is', async () => {
    const page = await open({ rows: Array.from({ length: 300 }, (_, row) => [`line ${row + 1}`]) });
    await goTo(page, 'A200');
    await cell(page, 'line 200').waitFor();
    shell.host.insertRows(0, 200, 1);
    await expect.poll(() => page.getByLabel('Content of A200').inputValue()).toBe('');
    await cell(page, 'line 201').waitFor();
  });

  test('what a person types is an edit of the workbook, taken as Sheets takes it', async () => {
    const page = await open();
    await goTo(page, 'B3');
    await enter(page, '$1,250.50');
    await expect.poll(() => shell.valueAt(2, 1)).toBe(1250.5);
    await page.getByLabel('Content of B4').waitFor(); // Enter goes down
    await cell(page, '$1,250.50').waitFor();
    await goTo(page, 'B3');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('revo-grid input').inputValue()).toBe('1250.5');
  });

  test('the last edit is undone, unless the cell has changed since', async () => {
    const page = await open();
    await goTo(page, 'A3');
    await enter(page, 'Ana Ruiz');
    await cell(page, 'Ana Ruiz').waitFor();
    await page.keyboard.press('Control+z');
    await cell(page, 'Minh Tran').waitFor();
    expect(shell.valueAt(2, 0)).toBe('Minh Tran');

    await goTo(page, 'A3');
    await enter(page, 'Lea Roux');
    await cell(page, 'Lea Roux').waitFor();
    shell.host.type(0, 'A3', 'Minh Tran (moved)');
    await cell(page, 'Minh Tran (moved)').waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText('It has been changed since').waitFor();
    expect(shell.valueAt(2, 0)).toBe('Minh Tran (moved)');
  });

  test('opening a cell and leaving it changes nothing', async () => {
    const page = await open({ rows: [['Code'], ['0042'], ['3/4']] });
    for (const name of ['A2', 'A3']) {
      await goTo(page, name);
      await page.keyboard.press('Enter');
      await page.locator('revo-grid input').waitFor();
      await page.keyboard.press('Enter');
      await page.locator('revo-grid input').waitFor({ state: 'detached' });
    }
    // an edit that was sent would have come back with this one
    await enter(page, 'end');
    await expect.poll(() => shell.valueAt(3, 0)).toBe('end');
    expect([shell.valueAt(1, 0), shell.valueAt(2, 0)]).toEqual(['0042', '3/4']);
  });

  test('a range is copied, pasted and cleared', async () => {
    const page = await open();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await cell(page, 'Rosa Delgado').click();
    await cell(page, '88').click({ modifiers: ['Shift'] });
    await page.keyboard.press('Control+c');
    await goTo(page, 'D6');
    await page.keyboard.press('Control+v');
    await expect.poll(() => shell.valueAt(6, 4)).toBe(88);
    expect(shell.valueAt(5, 3)).toBe('Rosa Delgado');
    await page.keyboard.press('Delete');
    await expect.poll(() => shell.valueAt(6, 4)).toBeUndefined();
  });

  test('the formula bar shows what one would type and takes it', async () => {
    const page = await open();
    await goTo(page, 'B2');
    const content = page.getByLabel('Content of B2');
    await expect.poll(() => content.inputValue()).toBe('642.18');
    await content.fill('700');
    await content.press('Enter');
    await expect.poll(() => shell.valueAt(1, 1)).toBe(700);
  });

  test('sorting, inserting and deleting rows are done on the workbook and undone', async () => {
    const page = await open({ rows: [['b'], ['c'], ['a']] });
    const column = () => [0, 1, 2, 3].map((row) => shell.valueAt(row, 0));
    await goTo(page, 'A1');
    await clickMenu(page, 'Data', 'Sort by column A, A to Z');
    await expect.poll(column).toEqual(['a', 'b', 'c', undefined]);
    await clickMenu(page, 'Edit', 'Undo');
    await expect.poll(column).toEqual(['b', 'c', 'a', undefined]);
    await goTo(page, 'A2');
    await clickMenu(page, 'Edit', 'Insert a row above');
    await expect.poll(column).toEqual(['b', undefined, 'c', 'a']);
    await goTo(page, 'A2');
    await clickMenu(page, 'Edit', 'Delete row 2');
    await expect.poll(column).toEqual(['b', 'c', 'a', undefined]);
  });

  test('20,000 rows of 20 columns: the last cell is a jump away', async () => {
    const rows = Array.from({ length: 20_000 }, (_, row) =>
      Array.from({ length: 20 }, (_, column) => `r${row + 1}c${column + 1}`),
    );
    const page = await open({ rows });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await goTo(page, 'T20000');
    await cell(page, 'r20000c20').waitFor();
    // what is in sight is fetched at once, before the rows on the way
    const order = (from: number) => asked.findIndex((url) => url.endsWith(`from=${from}`));
    const before = order(19_500);
    expect(before === -1 || order(19_750) < before).toBe(true);
    expect(await page.locator('revo-grid [role="gridcell"]').count()).toBeLessThan(2500);
  });
});
