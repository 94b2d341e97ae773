import { expect } from 'vitest';
import { addDays } from '../../../shared/calendar.ts';
import type { CaseStatus } from '../../../shared/cases.ts';
import { formatDate } from '../../../shared/messages/dates.ts';
import { placeText } from '../../../shared/messages/places.ts';
import { toMinor } from '../../../shared/money.ts';
import { OPEN } from '../journey-clinic.ts';
import { expectGoodToAll, plain } from '../journey-desk.ts';
import { enter, goTo } from '../shell-page.ts';
import { MINIMUM, OWED, PLACE_OF, ROSA, SINCE_NOTICE, type Thread } from './thread-world.ts';

/** What people do and see at the desk: in the sheet, and in the sidebar beside it. */

/** Lines of the sheet that can be read. */
export const LINES = 4;
const OPEN_OF_ROSA = 'G2';

/** Types in what the manager has made, keeps the recovery code, and syncs for the first time. */
export async function connect({ desk }: Thread, code: string, address: string): Promise<void> {
  const { side, words, rules } = desk;
  const { portal } = words.portal;
  await desk.openAt(rules.menu.portal, portal.connectTitle);
  await side.getByLabel(portal.address, { exact: true }).fill(address);
  await side.getByLabel(portal.code, { exact: true }).fill(code);
  await desk.press(portal.connect);
  await desk.heading(portal.recoveryTitle).waitFor();
  expect(await side.locator('.secret').textContent()).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){6}$/);
  await desk.press(portal.recoveryKept);
  await desk.heading(portal.title).waitFor();
  await desk.press(portal.sync);
  await side.getByText(portal.done(LINES)).waitFor();
  await side.getByText(portal.leftOut(1)).waitFor();
}

/** The portal's view, as it stands when it is opened: what an earlier sync told is not there. */
async function openPortalView({ desk }: Thread): Promise<void> {
  const { words, rules } = desk;
  await desk.openAt(rules.menu.home, words.home.title);
  await desk.press(words.portal.home.open);
  await desk.heading(words.portal.portal.title).waitFor();
}

export async function sync(thread: Thread): Promise<void> {
  const { side, words } = thread.desk;
  await openPortalView(thread);
  await thread.desk.press(words.portal.portal.sync);
  await side.getByText(words.portal.portal.done(LINES)).waitFor();
}

/** From a reference that somebody read in the portal to Rosa's row in the clinic's own tab. */
export async function findRow({ desk, land }: Thread, reference: string): Promise<void> {
  const { page, side, words } = desk;
  const { portal } = words.portal;
  await side.getByLabel(portal.find, { exact: true }).fill(reference);
  await desk.press(portal.findDo);
  await side.getByText(portal.found(ROSA)).waitFor();
  await page.getByRole('tab', { name: land.tab, exact: true, selected: true }).waitFor();
  await expect.poll(() => page.locator('.cell-name').inputValue()).toBe('B2');
}

/** Hands Rosa's line off: who may go and who may not, what leaves, to whom. @returns its number */
export async function handOff(thread: Thread): Promise<string> {
  const { desk } = thread;
  const texts = desk.words.portal.handOff;
  await desk.press(desk.words.portal.portal.toHandOff);
  await desk.heading(texts.choose(2)).waitFor();
  await expectUnmet(thread, 'no-dispute', 'Ana Vidal');
  await expectUnmet(thread, 'last-notice-sent', 'Mary Stone');
  await desk.press(texts.all);
  await desk.press(texts.chosen(2));
  await seePackages(thread);
  await desk.press(texts.toAgency);
  await chooseAgency(thread);
  await desk.press(texts.place(1));
  await desk.side.getByText(texts.done(1)).waitFor();
  const title = await desk.side.getByRole('heading', { level: 1 }).innerText();
  const number = /P-\d+/.exec(title)?.[0] ?? '';
  expect(plain(title)).toBe(plain(texts.doneTitle(number)));
  return number;
}

/** Takes the agency on the terms that the manager has given it, and reads what will go. */
async function chooseAgency({ desk, agency, money }: Thread): Promise<void> {
  const { side, words } = desk;
  const texts = words.portal.handOff;
  await desk.heading(texts.agencyTitle).waitFor();
  await side.getByText(texts.minimum(money(MINIMUM))).waitFor();
  await side.getByRole('radio', { name: agency.name }).check();
  await side.getByText(texts.fits(1, 1)).waitFor();
  await desk.press(texts.toConfirm);
  await desk.heading(texts.confirmTitle(1)).waitFor();
  await side.getByText(texts.confirmTo(agency.name, money(OWED.rosa))).waitFor();
}

async function expectUnmet(
  { desk: { side, words } }: Thread,
  reason: 'no-dispute' | 'last-notice-sent',
  name: string,
): Promise<void> {
  const { unmet } = words.portal;
  const listed = side.locator('details.reason', { hasText: unmet[reason] });
  await listed.locator('summary').click();
  await listed.getByText(name).waitFor();
}

/** Sees all that would leave with Rosa's line, and leaves the other one out. */
async function seePackages({ desk, days, land, money }: Thread): Promise<void> {
  const { side, words } = desk;
  const { handOff: texts } = words.portal;
  await desk.heading(texts.previewTitle(1, 2)).waitFor();
  const day = (before: number) => formatDate(addDays(days.desk, -before), land.language);
  const { fields } = texts;
  expect((await side.locator('dl > div').allInnerTexts()).map(plain)).toEqual(
    [
      [fields.name, ROSA],
      [fields.email, 'delgado@patients.example'],
      [fields.language, words.languages.es],
      [fields.account, 'P-1'],
      [fields.invoice, 'F-501'],
      [fields.serviceDate, texts.notSaid],
      [fields.dueDate, day(93)],
      [fields.lastNoticeOn, day(SINCE_NOTICE)],
      [texts.livesIn, placeText(PLACE_OF[land.language], land.language)],
      [texts.open, money(OWED.rosa)],
    ].map((pair) => plain(pair.join(' '))),
  );
  await expectGoodToAll(desk);
  await desk.press(words.letter.next);
  await desk.heading(texts.previewTitle(2, 2)).waitFor();
  await desk.press(texts.drop);
  await desk.heading(texts.previewTitle(1, 1)).waitFor();
}

/** The add-on's own tab says that the portal knows no more of Rosa's line than a reference. */
export async function expectNoName(thread: Thread): Promise<void> {
  const { tabs, lineStates } = thread.desk.rules;
  await openTab(thread, tabs.portal);
  await expect.poll(() => rowOf(thread, ROSA)).toContain(plain(lineStates.opaque));
}

/** The add-on's own tab says of Rosa's line which agency has it, how it stands, what is left. */
export async function expectTab(thread: Thread, status: CaseStatus, left: number): Promise<void> {
  const { desk, agency, amount } = thread;
  const { tabs, lineStates, caseStatus } = desk.rules;
  await openTab(thread, tabs.portal);
  const told = [lineStates.placed, agency.name, caseStatus[status], amount(left)].map(plain);
  await expect.poll(() => rowOf(thread, ROSA)).toEqual(expect.arrayContaining(told));
}

/** What stands in sight in the row of a name. */
async function rowOf({ desk: { page } }: Thread, name: string): Promise<string[]> {
  const row = page.getByRole('row', { name });
  return (await row.getByRole('gridcell').allTextContents()).map(plain);
}

async function openTab({ desk: { page } }: Thread, name: string): Promise<void> {
  await page.getByRole('tab', { name, exact: true }).click();
  await page.getByRole('tab', { name, exact: true, selected: true }).waitFor();
}

/** Nobody reminds her whom the agency writes to, and the sidebar says why; others are due as ever. */
export async function expectLeftInPeace({ desk }: Thread): Promise<void> {
  const { side, words, rules } = desk;
  await desk.openAt(rules.menu.reminders, words.reminders.title(1));
  const held = side.locator('details.reason', { hasText: words.notToday.agency });
  await held.locator('summary').click();
  await held.getByText(ROSA).waitFor();
  // what went of late names her, too; nothing that can be approved does
  expect(await held.getByText(ROSA).count()).toBe(1);
  expect(await side.getByRole('button', { name: ROSA }).count()).toBe(0);
}

/** The clinic types into its own cell what is left. */
export async function typeOpen(thread: Thread, minor: number): Promise<void> {
  const { desk, land, amount } = thread;
  await openTab(thread, land.tab);
  await goTo(desk.page, OPEN_OF_ROSA);
  await enter(desk.page, amount(minor));
  await expect.poll(() => openInSheet(thread)).toBe(minor);
}

/** Minor units that the clinic's own cell holds. */
export function openInSheet({ desk, land }: Thread): number {
  const [tab] = desk.host.workbook.sheets;
  return toMinor(Number(tab?.rows[1]?.[OPEN]?.value), land.currency);
}

/** The sync asks whether the money in the sheet is what the agency reported. */
export async function expectQuestion({ desk, money }: Thread, minor: number): Promise<void> {
  const { side, words } = desk;
  const { portal } = words.portal;
  await side.getByRole('heading', { name: portal.questions, exact: true }).waitFor();
  const question = side.getByRole('listitem').filter({ hasText: ROSA });
  expect(plain(await question.first().innerText())).toContain(plain(money(minor)));
  await expectGoodToAll(desk);
}

export async function sayItIsTheSame({ desk }: Thread): Promise<void> {
  const { side, words } = desk;
  const { portal } = words.portal;
  await desk.press(words.common.about(portal.same, ROSA));
  await side.getByText(portal.answered).waitFor();
}

export async function recall(thread: Thread): Promise<void> {
  const { desk } = thread;
  const { side, words, rules } = desk;
  const texts = words.portal.cases;
  await openPortalView(thread);
  await desk.press(words.portal.portal.toCases(1));
  await desk.heading(texts.title).waitFor();
  await desk.press(words.common.about(texts.recall, ROSA));
  await desk.heading(texts.recallTitle).waitFor();
  await side.getByLabel(texts.reasons.agreed).check();
  await desk.press(texts.recallDo);
  await side.getByText(texts.recalled).waitFor();
  const line = side.getByRole('listitem').filter({ hasText: ROSA });
  await line.getByText(rules.caseStatus.recalled, { exact: true }).waitFor();
}
