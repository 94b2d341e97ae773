import { describe, expect, test } from 'vitest';
import { AGING_EDGES, bucketNames } from '../../shared/aging-buckets.ts';
import { clinicsOwn } from '../addon/clinic.ts';
import { LANDS, UNREADABLE } from './journey-clinic.ts';
import {
  type Desk,
  expectGoodInTheDark,
  expectGoodToAll,
  gridTexts,
  plain,
  useDesks,
} from './journey-desk.ts';

const openDesk = useDesks();

describe.each(LANDS)('aging ($language)', (land) => {
  test('from the sidebar: figures, problems with a jump, the tab with its chart', async () => {
    const desk = await openDesk(land, { setUp: true });
    const { page, host, side, words, rules } = desk;
    const before = clinicsOwn(host);
    await desk.openAt(rules.menu.home, words.home.title);
    await desk.press(words.home.agingDo);
    await desk.heading(words.aging.title).waitFor();
    await side.getByText(words.aging.addsUp).waitFor();
    expect(await figuresShown(desk)).toEqual([
      ...land.figures.slice(0, 7),
      expect.stringMatching(/^0[.,]00$/), // credits
      land.figures.at(-1),
    ]);
    await side.getByText('9o.00').waitFor();
    await side.getByText(land.soon).first().waitFor();
    await expectGoodToAll(desk);

    await jumpTo(desk, UNREADABLE.day);
    await expect.poll(() => focusedRegion(desk)).toBe('grid');

    await desk.press(words.aging.write);
    await side.getByText(words.aging.written(rules.tabs.aging)).waitFor();
    await expectAgingTab(desk, land.figures, land.currency);
    await expectGoodToAll(desk);
    await expectGoodInTheDark(desk);

    // from our own tab back to the clinic's, where the cell is
    await jumpTo(desk, UNREADABLE.amount);
    await page.getByRole('tab', { name: land.tab, selected: true }).waitFor();
    expect(clinicsOwn(host)).toEqual(before);
  });

  test('from the menu: once it is set up the tab is written, before that it is asked', async () => {
    const asked = await openDesk(land);
    await asked.choose(asked.rules.menu.refreshAging);
    await asked.page.getByText(asked.rules.agingTab.setUpFirst).waitFor();
    await asked.heading(asked.words.setup.title).waitFor();
    expect(asked.host.workbook.sheets).toHaveLength(1);

    const desk = await openDesk(land, { setUp: true });
    const before = clinicsOwn(desk.host);
    await desk.choose(desk.rules.menu.refreshAging);
    await desk.page.getByText(desk.rules.agingTab.written(10)).waitFor();
    await expectAgingTab(desk, land.figures, land.currency);
    expect(clinicsOwn(desk.host)).toEqual(before);
  });
});

async function jumpTo({ page, side, words }: Desk, wanted: string): Promise<void> {
  const name = `${words.common.goToCell} ${wanted}`;
  await side.getByRole('button', { name, exact: true }).first().click();
  await expect.poll(() => page.locator('.cell-name').inputValue()).toBe(wanted);
}

function figuresShown({ side }: Desk): Promise<string[]> {
  return side
    .locator('table td')
    .allTextContents()
    .then((texts) => texts.map(plain));
}

async function expectAgingTab({ page, rules }: Desk, figures: string[], currency: string) {
  await page.getByRole('tab', { name: rules.tabs.aging, selected: true }).waitFor();
  const total = figures.at(-1) ?? '';
  // the tab opens at its beginning, wherever the other one was looked at
  await expect.poll(() => gridTexts(page)).toEqual(expect.arrayContaining(['Rosa Delgado', total]));
  const texts = await gridTexts(page);
  const ages = figures.slice(0, 7);
  const labels = [...bucketNames(AGING_EDGES, rules.ages), rules.agingTab.undated];
  // the total's line stands right below the headers, credits between the ages and the sum
  const at = texts.indexOf(ages[0] ?? '');
  expect(texts.slice(at, at + 9)).toEqual([...ages, '–', total]);
  for (const text of [rules.agingTab.problems, UNREADABLE.amount]) {
    expect(texts).toContain(text);
  }

  const title = rules.agingTab.chart(currency);
  await page.getByRole('img', { name: title }).waitFor();
  const rows = page.getByRole('table', { name: title }).getByRole('row');
  const table = (await rows.allInnerTexts()).slice(1).map(plain);
  expect(table).toEqual(labels.map((label, index) => `${label} ${ages[index]}`));
}

/** Where the next key goes: into the grid, or elsewhere. */
function focusedRegion({ page }: Desk): Promise<string> {
  return page.evaluate(() =>
    document.querySelector('revo-grid')?.contains(document.activeElement) ? 'grid' : 'elsewhere',
  );
}
