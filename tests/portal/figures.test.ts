import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseNow } from '../../portal/app/cases/record-event.server.ts';
import { checkSums } from '../../portal/app/figures/check-sums.server.ts';
import { exportPayments } from '../../portal/app/figures/export-rows.server.ts';
import { listFigureCases } from '../../portal/app/figures/list-figure-cases.server.ts';
import { listPayments } from '../../portal/app/figures/list-payments.server.ts';
import { type FiguresView, readFigures } from '../../portal/app/figures/read-figures.server.ts';
import { dueIn, monthIn } from '../../portal/app/figures/rows-table.ts';
import { figureRowsPath } from '../../portal/app/paths.ts';
import { isRefusal, type PracticeScope } from '../../portal/app/platform/scope.server.ts';
import { AGE_PLACES, placeOf } from '../../portal/app/receivables/aged-lines.ts';
import type { TableState } from '../../portal/app/ui/table-state.ts';
import { addDays, addMonths, type CivilDate, daysBetween } from '../../shared/calendar.ts';
import { moneyEvent } from '../../shared/case-money.ts';
import { VINTAGE_MONTHS } from '../../shared/kpi/recovery.ts';
import { shareOf } from '../../shared/mandate/fee.ts';
import { type CaseWorld, inPractice, makeCase, makeCaseWorld, step, TODAY } from './cases.ts';
import { asCommand, asMaintenance, openScope, rowsOf, type TestDatabase } from './database.ts';
import { mandateTerms } from './mandates.ts';
import { makeAgency, makeMember, makePractice, type TestPerson } from './people.ts';

let database: TestDatabase;
let north: CaseWorld;
let south: CaseWorld;
let reviewer: TestPerson;

/** What happens to a case: when it is placed, and what is paid how many days later. */
interface Life {
  isSouth: boolean;
  currency: string;
  open: number;
  daysAgo: number;
  dueDaysAgo: number;
  payments: { after: number; share: number; isTakenBack: boolean }[];
}

const LIVES: fc.Arbitrary<Life> = fc.record({
  isSouth: fc.boolean(),
  currency: fc.constantFrom('USD', 'USD', 'EUR'),
  open: fc.integer({ min: 5_000, max: 200_000 }),
  daysAgo: fc.integer({ min: 0, max: 250 }),
  dueDaysAgo: fc.integer({ min: -10, max: 200 }),
  payments: fc.array(
    fc.record({
      after: fc.integer({ min: 0, max: 90 }),
      share: fc.integer({ min: 5, max: 60 }),
      isTakenBack: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
});
const SEED = 20261122;
const NOW_DAY: CivilDate = '2026-11-22';

beforeAll(async () => {
  database = await openScope();
  const practice = await makePractice(database, 'Figures clinic');
  north = await makeCaseWorld(database, practice, await makeAgency(database, 'North'));
  south = await makeCaseWorld(database, practice, await makeAgency(database, 'South'), {
    mandate: mandateTerms({ currency: 'EUR' }),
  });
  reviewer = await makeMember(database, practice, 'reviewer');
  for (const life of fc.sample(LIVES, { seed: SEED, numRuns: 40 })) await live(life);
});
afterAll(() => database.drop());

async function live(life: Life): Promise<void> {
  // an agency takes one currency
  const world = life.currency === 'EUR' ? south : north;
  const placedOn = addDays(NOW_DAY, -life.daysAgo);
  const now = noonOf(placedOn);
  const dueDate = addDays(NOW_DAY, -life.dueDaysAgo);
  let seen = await makeCase(world, {
    ...{ status: 'accepted', now, dueDate, open: life.open, currency: life.currency },
  });
  for (const { after, share, isTakenBack } of life.payments) {
    const on = [addDays(placedOn, after), NOW_DAY].sort()[0] ?? NOW_DAY;
    const amount = Math.floor((Number(seen.balance) * share) / 100);
    if (amount === 0) continue;
    seen = await pay(world, seen, { amount, on: on as CivilDate });
    if (isTakenBack) seen = await takeBack(world, seen, amount, on as CivilDate);
  }
}

function noonOf(day: CivilDate): Date {
  return new Date(`${day}T12:00:00Z`);
}

function pay(world: CaseWorld, seen: CaseNow, { amount, on }: { amount: number; on: CivilDate }) {
  const event = moneyEvent('reported', Number(seen.balance) - amount);
  const fee = { fee: shareOf(amount, 2500), lines: [] };
  const move = { kind: 'reported', amount: -amount, on, fee, reverses: null } as const;
  return step(world, seen, 'agency', { event, facts: { amount, on }, move }, noonOf(on));
}

async function takeBack(world: CaseWorld, seen: CaseNow, amount: number, on: CivilDate) {
  const [payment] = await rowsOf<{ id: string; fee: string }>(
    database,
    `SELECT id, fee FROM money_movements WHERE case_id = $1 AND kind = 'reported' ORDER BY id DESC`,
    [seen.id],
  );
  const event = moneyEvent('reversal', Number(seen.balance) + amount);
  const fee = { fee: -Number(payment?.fee), lines: [] };
  const move = { kind: 'reversal', amount, on, fee, reverses: payment?.id ?? null } as const;
  return step(world, seen, 'agency', { event, facts: { amount, on }, move }, noonOf(on));
}

async function asked<T>(
  read: (scope: PracticeScope, asked: { url: URL }) => Promise<T>,
  path: string,
  person: TestPerson = north.staff,
): Promise<T> {
  const url = new URL(path, 'http://here');
  const work = (scope: PracticeScope) => read(scope, { url });
  const answer = await inPractice(person, north.practice, work, { action: 'figures.see' });
  if (isRefusal(answer)) throw new Error(answer.reason);
  return answer;
}

async function figures(query: string): Promise<NonNullable<FiguresView['shown']>> {
  const { shown } = await asked(readFigures, `/figures${query}`);
  if (!shown) throw new Error('Nothing was placed');
  return shown;
}

function sums() {
  return asCommand(database, () => checkSums(TODAY));
}

describe('the kept sums', () => {
  it('are what all movements add up to, after whatever happened', async () => {
    const { cases, faults } = await sums();
    expect(cases).toBe(40);
    expect(faults).toEqual([]);
  });

  it.each([
    ['placed', `UPDATE placed_sums SET amount = amount + $1`],
    ['cases', `UPDATE placed_sums SET cases = cases + $1`],
    ['recovered', `UPDATE recovered_sums SET collected = collected + $1`],
    ['fee', `UPDATE recovered_sums SET fee = fee + $1`],
    [
      'balance', // a case changes by a step alone: this one is a note
      `UPDATE cases SET balance = balance + $1, seq = seq + 1, last_event = 'note' WHERE number = 1`,
    ],
  ])('that somebody changed (%s) are found', async (kind, change) => {
    await asMaintenance(database, (sql) => sql.query(change, [7]));
    const { faults } = await sums();
    expect(faults.length).toBeGreaterThan(0);
    for (const fault of faults) {
      expect(fault).toMatchObject({ kind, practice: 'figures-clinic' });
      expect(fault.kept).toBe(fault.raw + 7);
    }
    await asMaintenance(database, (sql) => sql.query(change, [-7]));
    expect((await sums()).faults).toEqual([]);
  });
});

describe('the figures of a practice', () => {
  it('never add up two currencies', async () => {
    const [usd, eur] = [await figures(''), await figures('?currency=EUR')];
    expect([usd.currency, eur.currency]).toEqual(['USD', 'EUR']);
    expect(usd.figures.agencies.map(({ slug }) => slug)).toEqual(['north']);
    expect(eur.figures.agencies.map(({ slug }) => slug)).toEqual(['south']);
    expect(usd.figures.sofar.cases + eur.figures.sofar.cases).toBe(40);
  });

  it('are, agency by agency, what there is in all', async () => {
    const { all, agencies } = (await figures('')).figures;
    const total = (of: 'placed' | 'collected' | 'fee') =>
      agencies.reduce((sum, { sofar }) => sum + sofar[of], 0);
    expect({ placed: total('placed'), collected: total('collected'), fee: total('fee') }).toEqual({
      ...{ placed: all.placed, collected: all.collected, fee: all.fee },
    });
    const none = await figures('?agency=south');
    expect(none.figures.sofar.cases).toBe(0);
    expect(none.figures.all).toEqual(all);
  });

  it('open, each cell of the stair-step, the payments that it is made of', async () => {
    const { practice, filters, figures: shown } = await figures('');
    let opened = 0;
    for (const { month, cells } of shown.vintages) {
      for (const [at, cell] of cells.entries()) {
        if (!cell) continue;
        const until = monthIn(addMonths(month, VINTAGE_MONTHS[at] ?? 0));
        const path = figureRowsPath(practice, 'payments', {
          ...{ ...filters, placed: monthIn(month), until },
        });
        const list = await asked(listPayments, path);
        expect(list).toMatchObject({ collected: cell.collected, fee: cell.fee });
        expect(list.rows.reduce((sum, { collected }) => sum + collected, 0)).toBe(cell.collected);
        opened += 1;
      }
    }
    expect(opened).toBeGreaterThan(10);
  });

  it('open, each age at agencies, the cases that it is made of', async () => {
    const { practice, filters, figures: shown } = await figures('');
    expect(shown.open.total).toBeGreaterThan(0);
    for (const { place, lines, amount } of shown.open.places) {
      const path = figureRowsPath(practice, 'cases', { ...filters, open: 'yes', age: place });
      const list = await asked(listFigureCases, path);
      expect({ place, lines: list.total, amount: list.balance }).toEqual({ place, lines, amount });
    }
  });

  it('of an agency are those of its currency, where the address names none, and the filter says so', async () => {
    for (const list of [listPayments, listFigureCases]) {
      const shown = await asked<{ currency: string; total: number; state: TableState }>(
        list,
        '/figures/rows?agency=south',
      );
      expect(shown).toMatchObject({ currency: 'EUR', state: { filters: { currency: 'EUR' } } });
      expect(shown.total).toBeGreaterThan(0);
      const all = await asked<typeof shown>(list, '/figures/rows');
      expect(all).toMatchObject({ currency: 'USD', state: { filters: { currency: 'USD' } } });
    }
  });

  it('of a month, are the receipts of its payments', async () => {
    const { practice, filters, figures: shown } = await figures('');
    for (const { month, collected, fee } of shown.receipts) {
      const path = figureRowsPath(practice, 'payments', { ...filters, received: monthIn(month) });
      expect(await asked(listPayments, path)).toMatchObject({ collected, fee });
    }
  });

  it('are for a reviewer, too, who may open no case from them', async () => {
    const list = await asked(listPayments, '/figures/payments', reviewer);
    expect(list).toMatchObject({ mayOpen: false });
    expect((await asked(listPayments, '/figures/payments')).mayOpen).toBe(true);
  });

  it('go into a file, with numbers as numbers', async () => {
    const file = await asked(
      (scope, { url }) => exportPayments(scope, { url, language: 'en' }),
      '/figures/payments?currency=USD',
    );
    const lines = (await file.text()).trim().split('\r\n');
    expect(lines[0]).toContain('Case,Agency,Placed on,Received on,"Collected, USD"');
    expect(lines[1]).toMatch(
      /^C-\d+,North,\d{4}-\d\d-\d\d,\d{4}-\d\d-\d\d,-?[\d.]+,-?[\d.]+,-?[\d.]+$/,
    );
    expect(lines).toHaveLength((await asked(listPayments, '/figures/payments')).total + 1);
  });
});

describe('the due dates of an age', () => {
  it('are those that the aging puts there', () => {
    const days = fc.integer({ min: -200, max: 400 });
    fc.assert(
      fc.property(days, fc.constantFrom(...AGE_PLACES), (age, place) => {
        const due = addDays(NOW_DAY, -age);
        const range = dueIn(place, NOW_DAY);
        const isIn = range !== null && (range.gte ?? due) <= due && due <= (range.lte ?? due);
        expect(isIn).toBe(placeOf(1, daysBetween(due, NOW_DAY)) === place);
      }),
    );
  });
});
