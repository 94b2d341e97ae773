import { describe, expect, test } from 'vitest';
import { clinicsOwn } from '../addon/clinic.ts';
import { LANDS, OPEN_OF_JOHN, SENDER } from './journey-clinic.ts';
import { type Desk, expectGoodToAll, gridTexts, useDesks } from './journey-desk.ts';
import { cell, enter, goTo } from './shell-page.ts';

const openDesk = useDesks();

/** What each person gets, in their own language whatever the clinic's is. */
const LETTERS = [
  { name: 'Rosa Delgado', says: ['Hola, Rosa Delgado:', 'Recordatorio de Maple Clinic'] },
  { name: 'Hélène Lefèvre', says: ['Bonjour Hélène Lefèvre,', 'Un rappel de Maple Clinic'] },
  { name: 'Mary Stone', says: ['Hello Mary Stone,', 'A reminder from Maple Clinic'] },
];
const SENT = 6;

describe.each(LANDS)('reminders ($language)', (land) => {
  test('from who is due today to the second level, weeks later', async () => {
    const hold = latch();
    const desk = await openDesk(land, {
      setUp: true,
      onCall: async ({ kind }) => {
        if (kind === 'mail') await hold.opened;
        return undefined;
      },
    });
    const { page, side, host, words, rules } = desk;
    await desk.openAt(rules.menu.reminders, words.reminders.title(7));
    await expectDueToday(desk);
    await expectGoodToAll(desk);
    await decideOnException(desk);
    await readOneOfEachGroup(desk);
    await desk.press(words.reminders.goOn(7));
    await desk.heading(words.send.confirmTitle(7)).waitFor();
    await side.getByText(words.send.final).waitFor();
    await expectGoodToAll(desk);

    // John pays at the desk while the last question stands on the screen
    await goTo(page, OPEN_OF_JOHN);
    await enter(page, '0');
    await expect.poll(() => host.display(1)[5]?.[6]).toMatch(/^0/);
    const before = clinicsOwn(host);
    await desk.press(words.send.send(7));
    await desk.heading(words.send.sending).waitFor();
    await side.getByText(words.send.progress(0, 7)).waitFor();
    await page.getByRole('progressbar', { name: land.shell.working }).waitFor();
    hold.open();
    await desk.heading(words.send.doneTitle).waitFor();
    await side.getByText(words.send.progress(7, 7)).waitFor();
    await side.getByText(words.send.summary(SENT)).waitFor();
    await side.getByText(words.send.heldBack(1)).waitFor();
    const john = side.getByRole('listitem').filter({ hasText: 'John Miller' });
    await john.getByText(words.heldBack.paid).waitFor();
    await expectGoodToAll(desk);

    await expectMails(desk);
    await expectLedger(desk);
    expect(clinicsOwn(host)).toEqual(before);
    await side.getByRole('button', { name: words.send.toList }).last().click();
    await desk.heading(words.reminders.title(0)).waitFor();
    await side.getByText(words.reminders.empty).waitFor();

    await moveClock(desk, '2026-03-30');
    await desk.press(words.common.reread);
    await desk.heading(words.reminders.title(SENT)).waitFor();
    const second = rules.levels[1] ?? '';
    await group(desk, second, 'es').waitFor();
    await group(desk, second, 'fr').waitFor();
    await group(desk, second, 'en', 1).waitFor(); // Mary; John has paid
    await desk.press(words.reminders.read(3));
    await side.getByRole('article').waitFor();
    expect(await side.getByText('John Miller').count()).toBe(0);
    expect(host.mailbox).toHaveLength(SENT);
  });
});

async function expectDueToday(desk: Desk): Promise<void> {
  const { side, words, rules } = desk;
  for (const language of ['en', 'es', 'fr'] as const) {
    await group(desk, rules.levels[0] ?? '', language).waitFor();
  }
  const reasons = side.locator('details.reason');
  await expect.poll(() => reasons.count()).toBeGreaterThan(2);
  const held = reasons.filter({ hasText: words.notToday.dispute });
  await held.locator('summary').click();
  await held.getByText('Ana Vidal').waitFor();
}

function group({ side, words }: Desk, level: string, language: 'en' | 'es' | 'fr', people = 2) {
  const alike = words.reminders.group(level, words.languages[language]);
  const name = words.reminders.groupPick(alike, people);
  return side.getByRole('checkbox', { name, exact: true });
}

/** Tom's language is not in the sheet: he stands first, and is looked at on his own. */
async function decideOnException(desk: Desk): Promise<void> {
  const { side, words } = desk;
  const headings = side.getByRole('heading', { level: 2 });
  expect(await headings.first().textContent()).toBe(words.reminders.exceptionsTitle);
  await side.getByText(words.exceptions['no-language']).waitFor();
  await side.getByRole('button', { name: 'Tom Reed' }).click();
  await side.getByRole('article').waitFor();
  await side.getByText(words.exceptions['no-language']).waitFor();
  await desk.press(words.letter.approve);
  await side.getByText(`✓ ${words.letter.approvedAlready}`).waitFor();
}

async function readOneOfEachGroup(desk: Desk): Promise<void> {
  const { side, words } = desk;
  await desk.press(words.reminders.read(3));
  const read: string[] = [];
  for (let at = 0; at < 3; at += 1) {
    const letter = side.getByRole('article');
    await expect.poll(() => letter.textContent()).not.toBe(read.at(-1));
    read.push((await letter.textContent()) ?? '');
    await side.getByText(words.letter.varies).waitFor();
    if (at === 0) await expectGoodToAll(desk);
    await desk.press(words.letter.approveAll(2));
  }
  for (const { says } of LETTERS) {
    const [greeting = '', subject = ''] = says;
    const sample = read.find((text) => text.includes(subject));
    expect(sample).toContain(greeting.split(/[ ,]/)[0]);
  }
}

async function expectMails({ page, land: { shell } }: Desk): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${shell.mailbox}\\s?: ${SENT}\\b`) }).click();
  const box = page.getByRole('dialog', { name: shell.mailbox });
  await box.getByText('stone@').waitFor();
  expect(await box.getByText('miller@').count()).toBe(0);
  for (const { says } of LETTERS) {
    const [greeting = '', subject = ''] = says;
    const address = greeting.includes('Rosa')
      ? 'delgado@'
      : greeting.includes('Mary')
        ? 'stone@'
        : 'lefevre@';
    await box.getByRole('button', { name: address }).click();
    await box.getByRole('heading', { name: subject }).waitFor();
    await box.getByText(greeting).waitFor();
    await box.getByText(SENDER.replyTo).waitFor();
  }
  await page.keyboard.press('Escape');
  await box.waitFor({ state: 'detached' });
}

/** An intent and a result for each that went, and why one was held back. */
async function expectLedger({ page, rules }: Desk): Promise<void> {
  const { sending, sent, suppressed } = rules.ledgerTab.events;
  await page.getByRole('tab', { name: rules.tabs.ledger }).click();
  await cell(page, sending).first().waitFor();
  const texts = await gridTexts(page);
  const count = (text: string) => texts.filter((one) => one === text).length;
  expect({ sending: count(sending), sent: count(sent), suppressed: count(suppressed) }).toEqual({
    sending: SENT,
    sent: SENT,
    suppressed: 1,
  });
}

async function moveClock({ page, land: { shell } }: Desk, day: string): Promise<void> {
  await page.locator('button.clock').click();
  await page.getByLabel(shell.pickDay).fill(day);
  await page.getByRole('button', { name: shell.moveClock }).click();
  await page.getByLabel(shell.pickDay).waitFor({ state: 'detached' });
}

/** Holds something up until it is opened. */
function latch(): { opened: Promise<void>; open(): void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}
