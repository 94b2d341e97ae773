import { describe, expect, test } from 'vitest';
import { clinicsOwn } from '../addon/clinic.ts';
import { LANDS, SENDER } from './journey-clinic.ts';
import { expectGoodToAll, plain, tabTo, useDesks } from './journey-desk.ts';

const openDesk = useDesks();

type Desk = Awaited<ReturnType<typeof openDesk>>;
type Land = (typeof LANDS)[number];

describe.each(LANDS)('setup ($language)', (land) => {
  test('by keyboard alone, from the menu to what can be done now', async () => {
    const desk = await openDesk(land);
    const { page, host, side, words, rules, button } = desk;
    const before = clinicsOwn(host);
    await desk.openAt(rules.menu.home, words.home.title);
    await side.getByText(words.home.setup).waitFor();
    expect(await button(words.home.dueDo).count()).toBe(0);
    await expectGoodToAll(desk);
    await side.locator('h1').focus();
    await pressKey(desk, words.home.setupDo);

    await answerQuestions(desk, land);
    await introduceClinic(desk);

    await desk.heading(words.home.title).waitFor();
    await button(words.home.dueDo).waitFor();
    const todo = side.locator('section.todo');
    const says = (at: number) => todo.nth(at).locator('p').textContent().then(plain);
    await expect.poll(() => says(0)).toBe(plain(`7 ${words.home.due(7)}`));
    await expect.poll(() => says(1)).toContain(land.figures.at(-1));
    await expectGoodToAll(desk);
    expect(clinicsOwn(host)).toEqual(before);

    // somebody who comes back finds it all remembered
    await page.reload();
    await button(words.home.dueDo).waitFor();
    await desk.openAt(rules.menu.reminders, words.reminders.title(7));
  });
});

async function pressKey({ page, button }: Desk, name: string): Promise<void> {
  await tabTo(page, button(name));
  await page.keyboard.press('Enter');
}

/** The open column and the day-or-month question; what is not answered is marked first. */
async function answerQuestions(desk: Desk, land: Land): Promise<void> {
  const { page, side, words } = desk;
  await desk.heading(words.setup.title).waitFor();
  await pressKey(desk, words.setup.save);
  await side.getByText(words.setup.still).waitFor();
  const open = side.getByRole('combobox', { name: words.setup.howMuch });
  const header = land.headers[5] ?? '';
  const days = side.getByRole('group', { name: words.setup.dateOrder('F', header) });
  await expectGoodToAll(desk);

  const first = land.order === 'day' ? words.setup.dayFirst : words.setup.monthFirst;
  const answer = days.getByRole('radio', { name: first });
  await tabTo(page, days.getByRole('radio').first());
  await page.keyboard.press(land.order === 'month' ? 'ArrowDown' : 'Space');
  expect(await answer.isChecked()).toBe(true);
  await days.getByText(words.setup.example(typedDay(land.order), '2026-02-05')).waitFor();
  await tabTo(page, open);
  await page.keyboard.type('G');
  await side.getByText(/642[.,]18/).waitFor();
  await pressKey(desk, words.setup.save);
}

/** Who writes; an address that is none is told at its field. */
async function introduceClinic(desk: Desk): Promise<void> {
  const { page, side, words } = desk;
  await desk.heading(words.clinic.title).waitFor();
  const fill = async (name: string, text: string) => {
    await tabTo(page, side.getByRole('textbox', { name, exact: true }));
    await page.keyboard.type(text);
  };
  await fill(words.clinic.name, SENDER.name);
  await fill(words.clinic.contact, SENDER.contact);
  await fill(words.clinic.replyTo, 'desk');
  await pressKey(desk, words.clinic.save);
  await side.getByText(words.clinic.errors.replyTo).waitFor();
  await expect.poll(() => side.locator(':focus').inputValue()).toBe('desk');
  await expectGoodToAll(desk);
  await page.keyboard.press('End');
  await page.keyboard.type('@maple.example');
  await pressKey(desk, words.clinic.save);
}

function typedDay(order: 'day' | 'month'): string {
  return order === 'month' ? '02/05/2026' : '05/02/2026';
}
