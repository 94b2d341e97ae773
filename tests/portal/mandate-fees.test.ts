import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAgencyCase } from '../../portal/app/cases/read-agency-case.server.ts';
import type { CaseNow } from '../../portal/app/cases/record-event.server.ts';
import { reversePayment } from '../../portal/app/cases/reverse-payment.server.ts';
import { applySheetChanges } from '../../portal/app/cases/sheet-change.server.ts';
import { updateCase } from '../../portal/app/cases/update-case.server.ts';
import { checkSums } from '../../portal/app/figures/check-sums.server.ts';
import { listPayments } from '../../portal/app/figures/list-payments.server.ts';
import { readFigures } from '../../portal/app/figures/read-figures.server.ts';
import { placeAccounts } from '../../portal/app/placements/place-accounts.server.ts';
import { listAgencyChoices } from '../../portal/app/sheets/agency-choices.server.ts';
import { runUpdates } from '../../portal/app/updates/run-updates.server.ts';
import { contentHash } from '../../shared/contract/sync.ts';
import type { FeeTerms } from '../../shared/mandate/fee.ts';
import {
  approve,
  atSheet,
  type CaseWorld,
  caseNow,
  inAgency,
  inPractice,
  makeCase,
  makeCaseWorld,
  makeReceivable,
  TODAY,
} from './cases.ts';
import { asCommand, asMaintenance, openScope, rowsOf, type TestDatabase } from './database.ts';
import { mandateTerms, putInForce } from './mandates.ts';
import { HOME } from './papers.ts';
import { makeAgency, makePractice } from './people.ts';

let database: TestDatabase;
let count = 0;

beforeAll(async () => {
  database = await openScope();
});
afterAll(() => database.drop());

const ON = '2026-11-22';

async function worldUnder(fee: Partial<FeeTerms>): Promise<CaseWorld> {
  count += 1;
  const practice = await makePractice(database, `Hill clinic ${count}`);
  const agency = await makeAgency(database, `Fair agency ${count}`);
  return makeCaseWorld(database, practice, agency, { mandate: mandateTerms({ fee }) });
}

async function report(world: CaseWorld, seen: CaseNow, amount: number): Promise<void> {
  const now = await caseNow(world, seen);
  const update = { kind: 'payment', amount, on: ON, isAnother: true } as const;
  const done = await inAgency(world.collector, world.agency, (scope) =>
    updateCase(scope, now, update),
  );
  if (!done.ok) throw new Error(done.reason);
}

/** The sheet tells that so much less is open. */
async function fall(world: CaseWorld, { ref }: CaseNow, before: number, after: number, billed = 0) {
  const done = await atSheet(world.sheet, async (scope) => {
    await applySheetChanges(scope, [{ ref, before, after, billed }]);
    return null;
  });
  expect(done).toBeNull();
}

const movesOf = ({ id }: CaseNow) =>
  rowsOf<{ id: string; kind: string; fee: number; lines: unknown }>(
    database,
    `SELECT id, kind::text, fee::int, fee_lines AS lines FROM money_movements
      WHERE case_id = $1 AND kind <> 'placed' ORDER BY id`,
    [id],
  );
const feesOf = async (one: CaseNow) => (await movesOf(one)).map(({ fee }) => fee);

describe('the fee of a payment', () => {
  it('is that of the case’s age and amount on the day of its placement', async () => {
    const fee = {
      ...{ ages: [0, 90, 180], amounts: [0, 5000] },
      rates: [
        [3000, 1800],
        [3500, 2200],
        [4000, 2800],
      ],
    };
    const world = await worldUnder(fee);
    const paid = async (dueDate: string, open: number) => {
      const one = await makeCase(world, { status: 'accepted', dueDate, open });
      await report(world, one, 1000);
      return feesOf(one);
    };
    expect(await paid('2026-08-25', 10_000)).toEqual([180]); // 89 days
    expect(await paid('2026-08-24', 10_000)).toEqual([220]); // 90
    expect(await paid('2026-08-24', 4999)).toEqual([350]);
    expect(await paid('2026-05-26', 5000)).toEqual([280]); // 180
    expect(await paid('2026-12-24', 10_000)).toEqual([180]); // not due yet
  });

  it('stays that of the mandate of its placement, whatever is in force by now', async () => {
    const world = await worldUnder({ rates: [[2000]] });
    const before = await makeCase(world, { status: 'accepted' });
    const of = [world.practice.id, world.agency.id] as const;
    await asMaintenance(database, (sql) =>
      putInForce(sql, of, mandateTerms({ fee: { rates: [[3000]] } }), 2),
    );
    const after = await makeCase(world, { status: 'accepted' });
    for (const one of [before, after]) await report(world, one, 1000);
    expect([await feesOf(before), await feesOf(after)]).toEqual([[200], [300]]);
    const view = (one: CaseNow) =>
      inAgency(world.collector, world.agency, (scope) => readAgencyCase(scope, one.id), {
        action: 'cases.see',
      });
    expect(await view(before)).toMatchObject({
      feeRate: 2000,
      payments: [{ fee: 200, feeLines: [{ step: 'tier-rate', rate: 2000, amount: 200 }] }],
    });
    expect(await view(after)).toMatchObject({ feeRate: 3000 });
  });

  it('is capped over the payments of a case, and what was taken back makes room again', async () => {
    const world = await worldUnder({ rates: [[2500]], caseCap: 600 });
    const one = await makeCase(world, { status: 'accepted' });
    await report(world, one, 1000);
    await report(world, one, 2000);
    await report(world, one, 400);
    expect(await feesOf(one)).toEqual([250, 350, 0]);
    const [first] = await movesOf(one);
    const now = await caseNow(world, one);
    await inAgency(world.collector, world.agency, (scope) =>
      reversePayment(scope, now, { payment: first?.id ?? '', reason: 'bounced' }),
    );
    await report(world, one, 1200);
    expect(await movesOf(one)).toMatchObject([
      { fee: 250, lines: [{ step: 'tier-rate', amount: 250 }] },
      {
        fee: 350,
        lines: [
          { step: 'tier-rate', rate: 2500, amount: 500 },
          { step: 'case-cap', rate: null, amount: -150 },
        ],
      },
      { fee: 0, lines: [{ amount: 100 }, { step: 'case-cap', amount: -100 }] },
      { kind: 'reversal', fee: -250, lines: [{ step: 'tier-rate', rate: 2500, amount: -250 }] },
      { fee: 250, lines: [{ amount: 300 }, { step: 'case-cap', amount: -50 }] },
    ]);
  });

  it('is capped as well where one file reports several payments of a case', async () => {
    const world = await worldUnder({ rates: [[2500]], caseCap: 600 });
    const one = await makeCase(world, { status: 'accepted' });
    const lines = [1000, 2000, 400].map(
      (amount) => `C-${one.number},payment,${amount / 100},${ON}`,
    );
    const text = ['case,event,amount,date', ...lines].join('\n');
    const done = await inAgency(world.collector, world.agency, (scope) =>
      runUpdates(scope, { text, language: 'en', isApplied: true }),
    );
    expect(done).toMatchObject({ ok: true, value: [1, 2, 3].map(() => ({ kind: 'done' })) });
    expect(await feesOf(one)).toEqual([250, 350, 0]);
  });
});

describe('what a patient pays at the clinic’s own desk', () => {
  it('bears the agreed fee, and stands in the sums with nothing collected', async () => {
    const world = await worldUnder({ rates: [[2500]], directRate: 1000, caseCap: 450 });
    const one = await makeCase(world, { status: 'accepted' });
    await fall(world, one, 10_000, 8000);
    await report(world, one, 1000);
    expect(await movesOf(one)).toMatchObject([
      { kind: 'desk', fee: 200, lines: [{ step: 'direct-rate', rate: 1000, amount: 200 }] },
      { kind: 'reported', fee: 250 },
    ]);
    const placed = await makeCase(world, { status: 'accepted', open: 5000 });
    await fall(world, placed, 5000, 4000);
    expect(await feesOf(placed)).toEqual([100]);
    const sums = await rowsOf(
      database,
      'SELECT collected::int, fee::int FROM recovered_sums WHERE practice_id = $1',
      [world.practice.id],
    );
    expect(sums).toEqual([{ collected: 1000, fee: 550 }]);
    expect((await asCommand(database, () => checkSums(TODAY))).faults).toEqual([]);
  });

  it('is in the figures, and in the rows that they open', async () => {
    const world = await worldUnder({ rates: [[2500]], directRate: 1000 });
    const one = await makeCase(world, { status: 'accepted' });
    await fall(world, one, 10_000, 8000);
    await report(world, one, 1000);
    const url = new URL('http://here/figures');
    const see = { action: 'figures.see' } as const;
    const shown = await inPractice(
      world.staff,
      world.practice,
      (scope) => readFigures(scope, { url }),
      see,
    );
    expect(JSON.stringify(shown)).toContain('"collected":1000,"fee":450');
    const rows = await inPractice(
      world.staff,
      world.practice,
      (scope) => listPayments(scope, { url }),
      see,
    );
    expect(rows).toMatchObject({ total: 2, collected: 1000, fee: 450 });
  });

  it('bears its fee once, though it was typed wrong, taken out and typed in again', async () => {
    const world = await worldUnder({ rates: [[2500]], directRate: 1000 });
    const one = await makeCase(world, { status: 'accepted' });
    await fall(world, one, 10_000, 8000);
    await fall(world, one, 8000, 9500);
    await fall(world, one, 9500, 10_000);
    await fall(world, one, 10_000, 8000);
    expect(await feesOf(one)).toEqual([200, -150, -50, 200]);
    expect((await asCommand(database, () => checkSums(TODAY))).faults).toEqual([]);
  });

  it('keeps its fee where more is billed anew', async () => {
    const world = await worldUnder({ rates: [[2500]], directRate: 1000 });
    const one = await makeCase(world, { status: 'accepted' });
    await fall(world, one, 10_000, 8000);
    await fall(world, one, 8000, 12_000, 4000);
    await fall(world, one, 12_000, 13_000, 500);
    expect(await feesOf(one)).toEqual([200, 0, -50]);
  });

  it('bears none where nothing was agreed on', async () => {
    const world = await worldUnder({ rates: [[2500]] });
    const one = await makeCase(world, { status: 'accepted' });
    await fall(world, one, 10_000, 8000);
    expect(await feesOf(one)).toEqual([0]);
    expect(
      await rowsOf(database, 'SELECT FROM recovered_sums WHERE practice_id = $1', [
        world.practice.id,
      ]),
    ).toEqual([]);
  });
});

describe('an agency without a mandate in force', () => {
  it('is told to the sheet as such, and takes no account', async () => {
    const world = await worldUnder({ ages: [0, 90], rates: [[1800], [2200]] });
    const { agency, sheet, practice } = world;
    const without = await makeAgency(database, 'Hasty agency');
    await approve(database, practice, without, { mandate: null });
    expect(await atSheet(sheet, listAgencyChoices)).toMatchObject({
      value: {
        agencies: [
          {
            ...{ id: agency.id, isApproved: true },
            mandate: { minimum: 0, currency: 'USD', feeFrom: 1800, feeTo: 2200 },
          },
          { id: without.id, isApproved: true, mandate: null },
        ],
      },
    });
    const row = await makeReceivable(database, sheet);
    const named = { name: 'Ana Ruiz', email: null, language: null, account: null, invoice: null };
    const asked = {
      ...{ ref: row.ref, hash: contentHash(row), place: HOME },
      ...{ statusUnderstood: true, lastNoticeSent: true },
      package: { ...named, serviceDate: null, dueDate: null, lastNoticeOn: null },
    };
    const place = (to: string) =>
      atSheet(sheet, (scope) => placeAccounts(scope, { agency: to, rows: [asked] }));
    expect(await place(without.id)).toMatchObject({
      value: { number: null, rows: [{ unmet: ['mandate-in-force', 'agency-covers-place'] }] },
    });
    expect(await place(agency.id)).toMatchObject({ value: { number: 'P-1' } });
  });
});
