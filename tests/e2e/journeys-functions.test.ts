import { describe, expect, test } from 'vitest';
import { CELL_FUNCTIONS } from '../../shared/cells/help.ts';
import { CELL_WORDS } from '../../shared/messages/cells.ts';
import { type Bill, LANDS } from './journey-clinic.ts';
import { useDesks } from './journey-desk.ts';
import { cell, enter, goTo } from './shell-page.ts';

const openDesk = useDesks();
const BALANCE = { en: 'Balance', es: 'Saldo', fr: 'Solde' } as const;
const BILLS: Bill[] = [
  ['Rosa Delgado', 'es', '2026-02-20', 642.18, ''],
  ['John Miller', 'en', '2026-03-25', 200, ''],
];

describe.each(LANDS)('functions in cells ($language)', (land) => {
  const headers = [...land.headers];
  headers[6] = BALANCE[land.language];

  test('the help’s examples work as they stand on a tab of one’s own', async () => {
    const desk = await openDesk({ ...land, headers }, { bills: BILLS });
    const { page, host, side, words, rules } = desk;
    await desk.openAt(rules.menu.help, words.help.title);
    const examples = await side.locator('.formulas code').allTextContents();
    expect(examples).toHaveLength(Object.keys(CELL_FUNCTIONS).length);
    const [aging = '', bucket = '', dso = ''] = examples;
    expect(aging).toContain(land.language === 'en' ? ', $A$1)' : '; $A$1)');

    host.select(host.addSheet('Manager'), 'A1');
    await page.getByRole('tab', { name: 'Manager', selected: true }).waitFor();
    await goTo(page, 'A1'); // the grid may still be the other tab's
    await enter(page, '=TODAY()');
    await host.calculate();
    const [[today = ''] = []] = host.display(host.workbook.activeSheetId);
    await cell(page, today).waitFor();
    await goTo(page, 'A3');
    await enter(page, aging);
    await cell(page, land.language === 'en' ? '842.18' : '842,18')
      .first()
      .waitFor();
    await cell(page, 'Rosa Delgado').waitFor();
    // the sentence stands where one points, as in Sheets
    await goTo(page, 'A9');
    await enter(page, dso);
    await page.getByTitle(CELL_WORDS[land.language].refusals['no-bill-date']({})).waitFor();
    await goTo(page, 'A11');
    await enter(page, bucket);
    await cell(page, '1–30').last().waitFor();
    const shown = host.display(host.workbook.activeSheetId);
    expect(shown.slice(10, 12).map(([first]) => first)).toEqual(['1–30', rules.ages.current]);

    // an undone formula takes its answers with it
    await page.keyboard.press('Control+z');
    await expect.poll(() => host.display(host.workbook.activeSheetId)).toHaveLength(9);
  });
});
