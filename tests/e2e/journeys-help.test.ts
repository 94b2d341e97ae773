import { describe, expect, test } from 'vitest';
import { clinicsOwn } from '../addon/clinic.ts';
import { LANDS } from './journey-clinic.ts';
import { expectGoodToAll, useDesks } from './journey-desk.ts';

const openDesk = useDesks();

describe.each(LANDS)('help ($language)', (land) => {
  test('explains what goes where, and removes everything', async () => {
    const desk = await openDesk(land, { setUp: true });
    const { page, host, side, words, rules } = desk;
    const before = clinicsOwn(host);
    await desk.choose(rules.menu.refreshAging);
    await page.getByRole('tab', { name: rules.tabs.aging }).waitFor();

    await desk.openAt(rules.menu.help, words.help.title);
    const texts = words.help;
    const { functions } = words;
    for (const title of [
      texts.what,
      functions.title,
      texts.scopes,
      texts.twice,
      texts.keys,
      texts.stop,
    ]) {
      await side.getByRole('heading', { level: 2, name: title, exact: true }).waitFor();
    }
    expect(await side.getByRole('term').count()).toBe(
      texts.scopeTexts.length + texts.keyTexts.length + Object.keys(functions.what).length,
    );
    await expectGoodToAll(desk);

    await desk.press(texts.remove);
    await side.getByText(texts.confirm).waitFor();
    await side.getByRole('checkbox').check();
    await expectGoodToAll(desk);
    await desk.press(texts.removeNow);
    await side.getByText(texts.removed).waitFor();
    await page.getByRole('tab', { name: rules.tabs.aging }).waitFor({ state: 'detached' });
    expect(await page.getByRole('tab').allTextContents()).toEqual([land.tab]);
    expect(clinicsOwn(host)).toEqual(before);

    await page.keyboard.press('Escape');
    await desk.heading(words.home.title).waitFor();
    await side.getByText(words.home.setup).waitFor();
  });
});
