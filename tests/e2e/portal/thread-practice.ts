import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { formatCount, formatDate } from '../../../shared/messages/dates.ts';
import { asMaintenance } from '../../portal/database.ts';
import { plain } from '../journey-desk.ts';
import { expectGood } from './good.ts';
import type { Paid } from './thread-agency.ts';
import { LINES } from './thread-sheet.ts';
import { FEE_RATE, fact, goToPage, OWED, pageOf, ROSA, type Thread } from './thread-world.ts';
import type { Visit } from './visit.ts';

/** What the practice's manager does and sees in the portal. */

/** The manager is the only one who could mark answers: the reason was written down a day before. */
export async function approveAgency(thread: Thread): Promise<void> {
  const { manager, practice, agency } = thread;
  const { words } = manager;
  const { agencies, choosing } = words;
  await manager.open(`/p/${practice.slug}`);
  await goToPage(manager, words.frame.agencies, agencies.title);
  await manager.follow(agency.name);
  await pageOf(manager, agency.name);
  await manager.press(choosing.section.consider);
  await manager.sees(words.toasts.agencyConsidered);
  await writtenTheDayBefore(thread);
  await manager.follow(choosing.section.decide);
  await manager.sees(choosing.decide.ripe);
  await manager.press(choosing.decide.submit.approved);
  await manager.sees(words.toasts.agencyDecided);
  await manager.sees(choosing.ways.alone);
  await manager.follow(agency.name);
  await pageOf(manager, agency.name);
}

/** As if the agency had been considered two days ago, and the decision been written down since. */
function writtenTheDayBefore({ site, practice, agency }: Thread): Promise<void> {
  return asMaintenance(site.database, async (sql) => {
    const pair = [practice.id, agency.id];
    await sql.query(
      `UPDATE practice_agencies SET decided_at = decided_at - interval '2 days'
        WHERE practice_id = $1 AND agency_id = $2`,
      pair,
    );
    await sql.query(
      `INSERT INTO decision_intents (practice_id, agency_id, written_at, written_by, standing, reason)
       VALUES ($1, $2, now() - interval '25 hours', $1, 'approved', 'Known for years, and kind.')`,
      pair,
    );
  });
}

/** @returns what has to be typed in at the sheet */
export async function makeCode({ manager, staff, site }: Thread) {
  const { page, words } = manager;
  const { sheets } = words;
  await goToPage(manager, words.frame.sheets, sheets.title);
  await page.getByLabel(sheets.connect.person, { exact: true }).selectOption({ label: staff });
  await manager.press(sheets.connect.submit);
  await manager.sees(sheets.connect.made(staff));
  const [code = '', address = ''] = await page.locator('.copy code').allInnerTexts();
  expect(address).toBe(site.url);
  return { code, address };
}

/** The sheet is heard of, by whom, and with how many lines. */
export async function expectSheet({ manager, land, staff }: Thread): Promise<void> {
  const { page, words } = manager;
  const { sheets } = words;
  await goToPage(manager, words.frame.sheets, sheets.title);
  await page.getByRole('heading', { name: land.tab, exact: true }).waitFor();
  expect(await fact(manager, sheets.lines)).toBe(formatCount(LINES, land.language));
  for (const label of [sheets.seen, sheets.synced]) {
    expect(await fact(manager, label)).toMatch(/\d/);
  }
  await page.getByRole('cell', { name: staff, exact: true }).waitFor();
}

/** What is owed in all is what the sheet says; one line leads to its reference. */
export async function readReference({ manager, land, amount }: Thread): Promise<string> {
  const { page, words } = manager;
  const { receivables } = words;
  await goToPage(manager, words.frame.receivables, receivables.title);
  const aging = page.getByRole('table', { name: receivables.aging.title(land.currency) });
  const total = Object.values(OWED).reduce((sum, minor) => sum + minor, 0);
  expect(plain(await aging.locator('tfoot').innerText())).toContain(plain(amount(total)));
  const lines = page.getByRole('table', { name: receivables.caption, exact: true });
  await lines
    .getByRole('row')
    .filter({ hasText: amount(OWED.rosa) })
    .getByRole('link')
    .click();
  await manager.sees(receivables.one.find);
  const reference = await page.locator('.copy code').innerText();
  await manager.title(receivables.one.title(reference));
  expect(await page.getByText(ROSA).count()).toBe(0);
  return reference;
}

/** All that happened stands in the case, and what came of it. */
export async function expectHistory(thread: Thread, number: string, paid: Paid): Promise<void> {
  const { manager, land, days, money } = thread;
  const { page, words } = manager;
  const { told, reasons, history } = words.cases;
  await goToPage(manager, words.frame.cases, words.practiceCases.title);
  await page.locator('.row-link').click();
  await pageOf(manager, ROSA);
  await manager.sees(history);
  const on = formatDate(days.portal, land.language);
  expect((await page.locator('.timeline strong').allInnerTexts()).map(plain)).toEqual(
    [
      told.confirm(),
      told.recall({ reason: reasons.recall.agreed }),
      told.desk_payment({ amount: money(paid.atDesk), on }),
      ...paid.byAgency,
      told.accept(),
      told.place({ amount: money(OWED.rosa), placement: number }),
    ].map(plain),
  );
  const { one } = words.practiceCases;
  expect(await fact(manager, one.collected)).toBe(plain(money(paid.atAgency)));
  expect(await fact(manager, one.fee)).toBe(plain(money(paid.atAgency * FEE_RATE)));
}

/** The figures count what the agency brought back, and what it keeps of it. */
export async function expectFigures(thread: Thread, paid: Paid): Promise<void> {
  const { manager, money } = thread;
  const { figures, frame } = manager.words;
  await goToPage(manager, frame.figures, figures.title);
  const { collected, fee } = figures;
  expect(await figure(manager, collected.label)).toBe(plain(money(paid.atAgency)));
  expect(await figure(manager, fee.label)).toBe(plain(money(paid.atAgency * FEE_RATE)));
  await expectGood(manager);
  await openFormula(manager);
}

async function figure(manager: Visit, label: string): Promise<string> {
  const tile = manager.page.locator('.tile', { has: how(manager, label) });
  return plain(await tile.locator('.figure').innerText());
}

function how({ page, words }: Visit, label: string): Locator {
  return page.getByRole('button', { name: words.ui.tile.how(label), exact: true });
}

/** What was collected opens up to its formula, and from there to the one payment behind it. */
async function openFormula(manager: Visit): Promise<void> {
  const { page, words } = manager;
  const { figures, ui } = words;
  const { label, formula } = figures.collected;
  await how(manager, label).click();
  const opened = page.getByRole('dialog', { name: ui.tile.how(label), exact: true });
  await opened.getByText(formula).waitFor();
  await opened.getByRole('link', { name: ui.tile.rows }).click();
  await manager.title(figures.rows.payments);
  expect(await page.locator('tbody tr').count()).toBe(1);
}
