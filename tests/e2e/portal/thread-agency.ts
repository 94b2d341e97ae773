import { expect } from 'vitest';
import { addDays } from '../../../shared/calendar.ts';
import { formatDate } from '../../../shared/messages/dates.ts';
import { plain } from '../journey-desk.ts';
import { expectGood } from './good.ts';
import { fact, goToPage, OWED, pageOf, ROSA, type Thread } from './thread-world.ts';
import type { Visit } from './visit.ts';

/** What somebody of the agency does and sees in the portal. */

/** What was paid, minor units, and the agency's own part of the history, the latest first. */
export interface Paid {
  atAgency: number;
  atDesk: number;
  byAgency: string[];
}

export async function accept({ collector, agency }: Thread, number: string): Promise<void> {
  const { words } = collector;
  const { inbox } = words;
  await collector.open(`/a/${agency.slug}`);
  await goToPage(collector, words.frame.inbox, inbox.heading(1, 0));
  await collector.follow(number);
  await collector.title(inbox.placement.waits(1));
  await collector.sees(ROSA);
  await collector.press(inbox.placement.acceptAll(1));
  await collector.sees(words.toasts.casesAccepted);
}

/** Reaches the person, is promised money, and gets a part. @returns what the history says of it */
export async function work(thread: Thread, received: number): Promise<string[]> {
  const { collector } = thread;
  const { words } = collector;
  await goToPage(collector, words.frame.cases, words.caseWork.title);
  await collector.page.locator('.row-link').click();
  await pageOf(collector, ROSA);
  const contact = await attempt(thread);
  const promise = await promised(thread);
  const payment = await pay(thread, received);
  await expectGood(collector);
  return [payment, promise, contact];
}

async function attempt({ collector }: Thread): Promise<string> {
  const { page, words } = collector;
  const { caseWork, cases } = words;
  await choose(collector, caseWork.kinds.contact);
  await page.getByLabel(caseWork.fields.channel, { exact: true }).selectOption('call');
  await page.getByLabel(caseWork.fields.outcome, { exact: true }).selectOption('reached');
  await collector.press(caseWork.save);
  const { channels, outcomes, told } = cases;
  return seen(told.contact({ channel: channels.call, outcome: outcomes.reached }), collector);
}

async function promised({ collector, days, land, amount, money }: Thread): Promise<string> {
  const { caseWork, cases } = collector.words;
  const { fields, inCurrency } = caseWork;
  const on = addDays(days.portal, 7);
  await choose(collector, caseWork.kinds.promise);
  await collector.fill(inCurrency(fields.of.promise.amount, land.currency), amount(20_000));
  await collector.fill(fields.of.promise.on, on);
  await collector.press(caseWork.save);
  const said = { amount: money(20_000), on: formatDate(on, land.language) };
  return seen(cases.told.promise(said), collector);
}

async function pay(thread: Thread, received: number): Promise<string> {
  const { collector, days, land, amount, money } = thread;
  const { caseWork, cases } = collector.words;
  const { fields, inCurrency } = caseWork;
  await choose(collector, caseWork.kinds.payment);
  await collector.fill(inCurrency(fields.of.payment.amount, land.currency), amount(received));
  await collector.fill(fields.of.payment.on, days.portal);
  await collector.press(caseWork.saveBalance(money(OWED.rosa - received)));
  const said = { amount: money(received), on: formatDate(days.portal, land.language) };
  return seen(cases.told.payment(said), collector);
}

function choose({ page }: Visit, kind: string): Promise<void> {
  return page.getByRole('radio', { name: kind, exact: true }).check();
}

async function seen(text: string, { sees }: Visit): Promise<string> {
  await sees(text);
  return text;
}

/** Opens the case again, and reads what is left. */
export async function expectBalance({ collector, money }: Thread, minor: number): Promise<void> {
  const { page, words } = collector;
  await page.reload();
  await pageOf(collector, ROSA);
  expect(await fact(collector, words.caseWork.facts.balance)).toBe(plain(money(minor)));
}

/** The practice was asked about this payment: until it has answered, the balance waits. */
export async function expectAsked({ collector, money }: Thread, minor: number): Promise<void> {
  await collector.sees(collector.words.caseWork.asked(money(minor)));
}

/** What was paid at the practice has come to the agency. */
export async function expectDeskPayment({ collector, money }: Thread, minor: number) {
  const { facts } = collector.words.caseWork;
  expect(await fact(collector, facts.desk)).toBe(plain(money(minor)));
}

export async function confirmRecall({ collector }: Thread): Promise<void> {
  const { page, words } = collector;
  const { inbox, cases } = words;
  await goToPage(collector, words.frame.inbox, inbox.heading(0, 1));
  const recalled = page.getByRole('table', { name: inbox.recalls.title(1) });
  await recalled.getByText(cases.reasons.recall.agreed).waitFor();
  await collector.press(inbox.recalls.confirm);
  await collector.sees(words.toasts.recallsConfirmed);
  await collector.title(inbox.heading(0, 0));
}
