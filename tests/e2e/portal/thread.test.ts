import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../portal/database.ts';
import { LANDS } from '../journey-clinic.ts';
import { useDesks } from '../journey-desk.ts';
import { useSite } from './site.ts';
import * as agency from './thread-agency.ts';
import * as mandate from './thread-mandate.ts';
import * as practice from './thread-practice.ts';
import * as sheet from './thread-sheet.ts';
import { beginThread, FEE_RATE, OWED, type Thread } from './thread-world.ts';

const site = useSite();
const openDesk = useDesks();

const AT_AGENCY = 10_050;
const AT_DESK = 4168;
const LEFT = OWED.rosa - AT_AGENCY;
const REST = LEFT - AT_DESK;
/** Many steps, each with a limit of its own: a busy machine may take its time for all of them. */
const LIMIT_MS = 180_000;

describe.each(LANDS)('the thread ($language)', (land) => {
  test(
    'leads from the sheet through practice and agency, and back',
    async () => {
      const thread = await beginThread(site, openDesk, land);
      await practice.approveAgency(thread);
      await mandate.offer(thread);
      await mandate.sign(thread);
      const { code, address } = await practice.makeCode(thread);
      await sheet.connect(thread, code, address);
      await sheet.expectNoName(thread);

      await practice.expectSheet(thread);
      await sheet.findRow(thread, await practice.readReference(thread));

      const number = await sheet.handOff(thread);
      await sheet.expectTab(thread, 'placed', OWED.rosa);

      await agency.accept(thread, number);
      const byAgency = await agency.work(thread, AT_AGENCY);

      await sheet.sync(thread);
      await sheet.expectTab(thread, 'part_paid', LEFT);
      await sheet.expectLeftInPeace(thread);
      await payOnceMore(thread);

      await sheet.recall(thread);
      await agency.confirmRecall(thread);
      const paid = { atAgency: AT_AGENCY, atDesk: AT_DESK, byAgency };
      await practice.expectHistory(thread, number, paid);
      await practice.expectFigures(thread, paid);
      await sheet.sync(thread);
      await sheet.expectTab(thread, 'closed', REST);
      await expectOneEffect(thread);
    },
    LIMIT_MS,
  );
});

/** The agency's money reaches the clinic's sheet and counts once; then somebody pays at the desk. */
async function payOnceMore(thread: Thread): Promise<void> {
  await sheet.typeOpen(thread, LEFT);
  await sheet.sync(thread);
  await sheet.expectQuestion(thread, AT_AGENCY);
  await agency.expectBalance(thread, LEFT);
  await agency.expectAsked(thread, AT_AGENCY);
  await sheet.sayItIsTheSame(thread);
  await agency.expectBalance(thread, LEFT);

  await sheet.typeOpen(thread, REST);
  await sheet.sync(thread);
  await agency.expectBalance(thread, REST);
  await agency.expectDeskPayment(thread, AT_DESK);
}

/** What the database holds agrees with the clinic's own cell: each payment is there once. */
async function expectOneEffect(thread: Thread): Promise<void> {
  const open = sheet.openInSheet(thread);
  const ask = (question: string) => rowsOf(site.database, question, [thread.practice.id]);
  expect(
    await ask(
      `SELECT c.balance::int, r.open::int, c.status::text
         FROM cases c JOIN receivables r USING (practice_id, ref) WHERE practice_id = $1`,
    ),
  ).toEqual([{ balance: open, open, status: 'closed' }]);
  expect(
    await ask(
      'SELECT kind::text, amount::int FROM money_movements WHERE practice_id = $1 ORDER BY id',
    ),
  ).toEqual([
    { kind: 'placed', amount: OWED.rosa },
    { kind: 'reported', amount: -AT_AGENCY },
    { kind: 'desk', amount: -AT_DESK },
  ]);
  expect(
    await ask('SELECT collected::int, fee::int FROM recovered_sums WHERE practice_id = $1'),
  ).toEqual([{ collected: AT_AGENCY, fee: AT_AGENCY * FEE_RATE }]);
}
