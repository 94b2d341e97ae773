import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerPayment } from '../../portal/app/cases/answer-payment.server.ts';
import { readAgencyCase } from '../../portal/app/cases/read-agency-case.server.ts';
import type { CaseNow } from '../../portal/app/cases/record-event.server.ts';
import { applySheetChanges } from '../../portal/app/cases/sheet-change.server.ts';
import { checkSums } from '../../portal/app/figures/check-sums.server.ts';
import { listPayments } from '../../portal/app/figures/list-payments.server.ts';
import { readFigures } from '../../portal/app/figures/read-figures.server.ts';
import type { CivilDate } from '../../shared/calendar.ts';
import type { CaseStatus } from '../../shared/cases.ts';
import { caseDesk, pay } from './case-desk.ts';
import {
  atSheet,
  type CaseWorld,
  caseNow,
  inAgency,
  inPractice,
  makeCase,
  makeCaseWorld,
} from './cases.ts';
import { asCommand, openScope, rowsOf, type TestDatabase } from './database.ts';
import { mandateTerms } from './mandates.ts';
import { makeAgency, makePractice } from './people.ts';

let database: TestDatabase;
let world: CaseWorld;
let count = 0;

beforeAll(async () => {
  database = await openScope();
});
afterAll(() => database.drop());

/** Recalled on the day of its making, and ten days more bear a fee. */
const RECALLED_ON = new Date('2026-11-22T12:00:00Z');
const dayAfter = (days: number) => new Date(RECALLED_ON.getTime() + days * 86_400_000);
const civil = (days: number) => dayAfter(days).toISOString().slice(0, 10) as CivilDate;

async function recalledCase(status: CaseStatus = 'recalled', trailingDays = 10): Promise<CaseNow> {
  count += 1;
  const practice = await makePractice(database, `Hill clinic ${count}`);
  const agency = await makeAgency(database, `Fair agency ${count}`);
  const fee = { rates: [[2500]], directRate: 1000 };
  const mandate = mandateTerms({ fee, recall: { trailingDays } });
  world = await makeCaseWorld(database, practice, agency, { mandate });
  return makeCase(world, { status, now: RECALLED_ON });
}

const { tell } = caseDesk(() => world);

/** The agency tells on a day of what it received on another. */
async function report(one: CaseNow, amount: number, days: { got: number; told: number }) {
  const seen = await caseNow(world, one);
  return tell(seen, pay(amount, { on: civil(days.got) }), dayAfter(days.told));
}

/** So many days after the recall the sheet tells that this is open. */
async function sheetSays(one: CaseNow, before: number, after: number, days: number) {
  const change = { ref: one.ref, before, after, billed: 0 };
  const done = await atSheet(
    world.sheet,
    async (scope) => {
      await applySheetChanges(scope, [change]);
      return null;
    },
    dayAfter(days),
  );
  expect(done).toBeNull();
}

const movesOf = ({ id }: CaseNow) =>
  rowsOf<{ kind: string; fee: number; lines: unknown }>(
    database,
    `SELECT kind::text, fee::int, fee_lines AS lines FROM money_movements
      WHERE case_id = $1 AND kind <> 'placed' ORDER BY id`,
    [id],
  );
const feesOf = async (one: CaseNow) => (await movesOf(one)).map(({ fee }) => fee);
const faults = async () => (await asCommand(database, () => checkSums(RECALLED_ON))).faults;
const lists = (query = '') => ({ url: new URL(`http://here/figures${query}`) });

describe('what the agency receives after a recall', () => {
  it('bears its fee up to the last of the trailing days, whenever it is told', async () => {
    const one = await recalledCase();
    await report(one, 1000, { got: 0, told: 0 });
    await report(one, 1100, { got: 10, told: 20 });
    await report(one, 1200, { got: 11, told: 20 });
    expect(await movesOf(one)).toMatchObject([
      { fee: 250, lines: [{ step: 'tier-rate', rate: 2500 }] },
      { fee: 275 },
      {
        fee: 0,
        lines: [{ step: 'after-recall', rate: null, amount: 0, late: { days: 11, most: 10 } }],
      },
    ]);
    expect(await caseNow(world, one)).toMatchObject({ status: 'recalled', balance: 6700n });
  });

  it('is in the figures with the fee that is due, and their sums are those of the rows', async () => {
    const one = await recalledCase();
    await report(one, 1000, { got: 3, told: 3 });
    await report(one, 2000, { got: 40, told: 40 });
    const at = { action: 'figures.see', now: dayAfter(40) } as const;
    const { staff, practice } = world;
    const shown = await inPractice(staff, practice, (scope) => readFigures(scope, lists()), at);
    expect(JSON.stringify(shown)).toContain('"collected":3000,"fee":250');
    const rows = await inPractice(staff, practice, (scope) => listPayments(scope, lists()), at);
    expect(rows).toMatchObject({ total: 2, collected: 3000, fee: 250 });
    expect(await faults()).toEqual([]);
  });

  it('is taken back with the fee that it bore', async () => {
    const one = await recalledCase();
    await report(one, 1200, { got: 11, told: 11 });
    const { takeBack, paymentOf } = caseDesk(() => world);
    await takeBack(await caseNow(world, one), await paymentOf(one));
    expect(await movesOf(one)).toMatchObject([
      { fee: 0 },
      { kind: 'reversal', fee: 0, lines: [{ step: 'after-recall', late: { days: 11 } }] },
    ]);
  });

  it('bears none at all where the mandate gives no days, from the day after', async () => {
    const one = await recalledCase('recalled', 0);
    await report(one, 1000, { got: 0, told: 1 });
    await report(one, 2000, { got: 1, told: 1 });
    expect(await feesOf(one)).toEqual([250, 0]);
  });

  it('is told by nobody once the agency has confirmed that it stopped', async () => {
    const one = await recalledCase('closed');
    expect(await report(one, 1000, { got: 1, told: 1 })).toMatchObject({ reason: 'not-now' });
  });
});

describe('what is paid at the practice after a recall', () => {
  it.each(['recalled', 'closed'] as const)(
    'bears the direct fee in the trailing days, though the case is %s',
    async (status) => {
      const one = await recalledCase(status);
      await sheetSays(one, 10_000, 8000, 10);
      expect(await movesOf(one)).toMatchObject([{ kind: 'desk', fee: 200 }]);
      expect(await caseNow(world, one)).toMatchObject({ status, balance: 8000n });
      expect(await faults()).toEqual([]);
    },
  );

  it('bears none later: while it is recalled the line says why, once closed it is the clinic’s own', async () => {
    const recalled = await recalledCase();
    await sheetSays(recalled, 10_000, 8000, 11);
    expect(await movesOf(recalled)).toMatchObject([
      { kind: 'desk', fee: 0, lines: [{ step: 'after-recall', late: { days: 11, most: 10 } }] },
    ]);
    const closed = await recalledCase('closed');
    await sheetSays(closed, 10_000, 8000, 11);
    expect(await movesOf(closed)).toEqual([]);
  });

  it('counts from the day on which the sheet showed it, whenever somebody says that it is other money', async () => {
    const one = await recalledCase();
    await report(one, 1000, { got: 0, told: 0 });
    await sheetSays(one, 10_000, 8000, 10);
    const answered = await atSheet(
      world.sheet,
      async (scope) => {
        const asked = { caseId: one.id };
        const { id } = await scope.db.paymentQuestion.findFirstOrThrow({ where: asked });
        return answerPayment(scope, { question: id, same: false });
      },
      dayAfter(20),
    );
    expect(answered).toMatchObject({ ok: true });
    expect(await movesOf(one)).toMatchObject([{ fee: 250 }, { kind: 'desk', fee: 200 }]);
    const [desk] = await rowsOf(
      database,
      `SELECT on_day::text AS "on" FROM money_movements WHERE case_id = $1 AND kind = 'desk'`,
      [one.id],
    );
    expect(desk).toEqual({ on: civil(10) });
    expect(await faults()).toEqual([]);
  });

  it('gives its fee back when the clinic corrects its entry, though the days are over', async () => {
    const one = await recalledCase('closed');
    await sheetSays(one, 10_000, 8000, 9);
    await sheetSays(one, 8000, 10_000, 14);
    expect(await feesOf(one)).toEqual([200, -200]);
    expect(await caseNow(world, one)).toMatchObject({ status: 'closed', balance: 10_000n });
    await sheetSays(one, 10_000, 12_000, 15);
    expect(await feesOf(one)).toEqual([200, -200]);
    expect(await faults()).toEqual([]);
  });

  it('is the clinic’s own of what the agency itself gave back', async () => {
    const one = await recalledCase('returned');
    await sheetSays(one, 10_000, 8000, 1);
    expect(await movesOf(one)).toEqual([]);
  });
});

describe('the rows that are shown', () => {
  it('let the agency see the fee of each payment at the desk, line by line', async () => {
    const one = await recalledCase('accepted');
    await sheetSays(one, 10_000, 8000, 1);
    await sheetSays(one, 8000, 8500, 2);
    const page = await inAgency(
      world.collector,
      world.agency,
      (scope) => readAgencyCase(scope, one.id),
      { action: 'cases.see' },
    );
    expect(page).toMatchObject({
      deskPayments: [
        { on: civil(2), amount: -500, fee: -50, feeLines: [{ step: 'direct-rate' }] },
        { on: civil(1), amount: 2000, fee: 200, feeLines: [{ rate: 1000, amount: 200 }] },
      ],
      payments: [],
    });
  });

  it('are sorted by what the agency collected: nothing of what was paid at the desk', async () => {
    const one = await recalledCase('accepted');
    await sheetSays(one, 10_000, 7000, 0);
    for (const amount of [1000, 500]) await report(one, amount, { got: 0, told: 0 });
    const sorted = async (query: string) => {
      const list = await inPractice(
        world.staff,
        world.practice,
        (scope) => listPayments(scope, lists(query)),
        { action: 'figures.see' },
      );
      return 'rows' in list ? list.rows.map(({ collected }) => collected) : list;
    };
    expect(await sorted('?sort=collected')).toEqual([0, 500, 1000]);
    expect(await sorted('?sort=-collected')).toEqual([1000, 500, 0]);
  });
});
