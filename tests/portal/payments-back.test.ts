import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerPayment } from '../../portal/app/cases/answer-payment.server.ts';
import { sheetCases } from '../../portal/app/cases/sheet-cases.server.ts';
import { applySheetChanges } from '../../portal/app/cases/sheet-change.server.ts';
import type { Refusal } from '../../shared/result.ts';
import { caseDesk, pay } from './case-desk.ts';
import {
  atSheet,
  type CaseWorld,
  caseNow,
  makeCase,
  makeCaseWorld,
  makeReceivable,
  placeRows,
  step,
} from './cases.ts';
import { openScope, rowsOf, type TestDatabase } from './database.ts';
import { makeAgency, makePractice } from './people.ts';

let database: TestDatabase;
let world: CaseWorld;

beforeAll(async () => {
  database = await openScope();
  const practice = await makePractice(database, 'Hill clinic');
  world = await makeCaseWorld(database, practice, await makeAgency(database, 'Fair agency'));
});
afterAll(() => database.drop());
const { told, takeBack, paymentOf } = caseDesk(() => world);

/** What was told, where it was not refused. */
function known<T extends object>(told: T | Refusal): T {
  if ('reason' in told) throw new Error(told.reason);
  return told;
}

/** A case of which a payment was reported before the sheet shows that much less. */
async function makeQuestion() {
  const row = await makeReceivable(database, world.sheet, { open: 10_000 });
  const [placed] = await placeRows(world.sheet, world.agency, [row]);
  if (!placed) throw new Error('Not placed');
  const paid = await told(await step(world, placed, 'agency', { event: 'accept' }), pay(4000));
  return { row, placed, paid, question: await sheetSays(row, 10_000, 6000) };
}

/** @returns the newest question about the line */
async function sheetSays({ ref }: { ref: string }, before: number, after: number) {
  const asked = await atSheet(world.sheet, async (scope) => {
    await applySheetChanges(scope, [{ ref, before, after, billed: 0 }]);
    return scope.db.paymentQuestion.findFirstOrThrow({
      where: { case: { ref } },
      orderBy: { id: 'desc' },
    });
  });
  return known(asked).id;
}

function answer(question: string, same: boolean) {
  return atSheet(world.sheet, (scope) => answerPayment(scope, { question, same }));
}

describe('The answer whether it is the same money', () => {
  it.each([
    [true, 6000n],
    [false, 2000n],
  ])('given twice (%s) counts once, and the contrary is a conflict', async (same, balance) => {
    const { placed, question } = await makeQuestion();
    expect(await answer(question, same)).toMatchObject({ ok: true });
    expect(await answer(question, same)).toMatchObject({ ok: true });
    expect(await answer(question, !same)).toMatchObject({ reason: 'conflict' });
    expect((await caseNow(world, placed)).balance).toBe(balance);
  });
});

describe('The answer that it is the same money', () => {
  it('is refused once the agency has taken the payment back: it is other money, or a slip', async () => {
    const slip = await makeQuestion();
    const other = await makeQuestion();
    for (const { paid, placed, row, question } of [slip, other]) {
      const back = await takeBack(paid, await paymentOf(placed));
      expect(back).toMatchObject({ value: { balance: 10_000n } });
      expect(await answer(question, true)).toMatchObject({ reason: 'conflict' });
      expect((await caseNow(world, placed)).balance).toBe(10_000n);
      const { questions } = await atSheet(world.sheet, sheetCases).then(known);
      expect(questions.find(({ ref }) => ref === row.ref)).toMatchObject({ payments: [] });
    }
    await sheetSays(slip.row, 6000, 10_000);
    expect((await caseNow(world, slip.placed)).balance).toBe(10_000n);
    expect(await answer(other.question, false)).toMatchObject({ ok: true });
    expect((await caseNow(world, other.placed)).balance).toBe(6000n);
  });

  it('is refused where another fall was that money already', async () => {
    const { row, placed, question } = await makeQuestion();
    const second = await sheetSays(row, 6000, 2000);
    expect(await answer(question, true)).toMatchObject({ ok: true });
    expect(await answer(second, true)).toMatchObject({ reason: 'conflict' });
    expect((await caseNow(world, placed)).balance).toBe(6000n);
  });
});

describe('A payment that is taken back', () => {
  it('raises the balance and gives the fee back, once', async () => {
    const seen = await makeCase(world, { status: 'accepted', open: 8000 });
    const paid = await told(seen, pay(8000));
    const payment = await paymentOf(seen);
    const back = await takeBack(paid, payment);
    expect(back).toMatchObject({ value: { status: 'accepted', balance: 8000n } });
    const now = await caseNow(world, seen);
    expect(await takeBack(now, payment)).toMatchObject({ reason: 'reversed-already' });
    const [sums] = await rowsOf(
      database,
      'SELECT sum(fee)::int AS fee, sum(amount)::int AS balance FROM money_movements WHERE case_id = $1',
      [seen.id],
    );
    expect(sums).toEqual({ fee: 0, balance: 8000 });
  });

  it('and is reported anew leaves the account as its sheet shows it, once its case is over', async () => {
    const { row, placed, paid, question } = await makeQuestion();
    await answer(question, true);
    const back = await takeBack(paid, await paymentOf(placed));
    if (!back.ok) throw new Error(back.reason);
    const anew = await told(back.value, pay(4000));
    expect(anew.balance).toBe(6000n);
    await step(world, anew, 'practice', { event: 'recall', facts: { reason: 'agreed' } });
    await step(world, await caseNow(world, anew), 'agency', { event: 'confirm' });
    const { cases } = await atSheet(world.sheet, sheetCases).then(known);
    expect(cases.find(({ ref }) => ref === row.ref)).toMatchObject({ inPeace: false });
    expect(await placeRows(world.sheet, world.agency, [row])).toHaveLength(1);
  });

  it.each(['returned', 'closed'] as const)('though its case is %s costs no fee', async (status) => {
    const seen = await makeCase(world, { status: 'accepted', open: 8000 });
    await told(seen, pay(3000));
    const payment = await paymentOf(seen);
    await told(await caseNow(world, seen), { kind: 'return', reason: 'exhausted' });
    if (status === 'closed') {
      await step(world, await caseNow(world, seen), 'practice', { event: 'take_back' });
    }
    const back = await takeBack(await caseNow(world, seen), payment);
    expect(back).toMatchObject({ value: { status, balance: 8000n } });
    const [sums] = await rowsOf(
      database,
      'SELECT sum(fee)::int AS fee FROM money_movements WHERE case_id = $1',
      [seen.id],
    );
    expect(sums).toEqual({ fee: 0 });
  });

  it('must be one of this case', async () => {
    const other = await makeCase(world, { status: 'part_paid' });
    const seen = await makeCase(world, { status: 'part_paid' });
    expect(await takeBack(seen, await paymentOf(other))).toMatchObject({ reason: 'not-found' });
  });
});
