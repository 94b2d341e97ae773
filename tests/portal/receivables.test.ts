import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../portal/app/platform/ids.server.ts';
import { isRefusal, type PracticeScope } from '../../portal/app/platform/scope.server.ts';
import { exportReceivables } from '../../portal/app/receivables/export-receivables.server.ts';
import { listReceivables } from '../../portal/app/receivables/list-receivables.server.ts';
import { readReceivable } from '../../portal/app/receivables/read-receivable.server.ts';
import { sheetLink } from '../../portal/app/sheets/sheet-link.ts';
import { references, shortReference } from '../../shared/contract/reference.ts';
import { type CaseWorld, inPractice, makeCase, makeCaseWorld, makeReceivable } from './cases.ts';
import { asMaintenance, openScope, type TestDatabase } from './database.ts';
import { makeAgency, makeMember, makePractice, type TestPerson } from './people.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await openScope();
});
afterAll(() => database.drop());

let worlds = 0;

async function makeWorld(): Promise<CaseWorld> {
  worlds += 1;
  const practice = await makePractice(database, `Lines clinic ${worlds}`);
  return makeCaseWorld(database, practice, await makeAgency(database, `Agency ${worlds}`));
}

async function asked<T>(
  { practice, staff }: CaseWorld,
  work: (scope: PracticeScope) => Promise<T>,
  person: TestPerson = staff,
) {
  return inPractice(person, practice, work, { action: 'receivables.see' });
}

async function list(world: CaseWorld, query = '') {
  const url = new URL(`/receivables${query}`, 'http://here');
  const found = await asked(world, (scope) => listReceivables(scope, { url }));
  if (isRefusal(found)) throw new Error(found.reason);
  return found;
}

function set(ref: string, change: string): Promise<unknown> {
  return asMaintenance(database, (sql) =>
    sql.query(`UPDATE receivables SET ${change} WHERE ref = $1`, [ref]),
  );
}

describe('receivables', () => {
  it('stand in the aging by the date that the sheets have, and sum to what is open', async () => {
    const world = await makeWorld();
    await makeReceivable(database, world.sheet, { open: 1_000, dueDate: '2026-11-22' });
    await makeReceivable(database, world.sheet, { open: 2_000, dueDate: '2026-11-21' });
    await makeReceivable(database, world.sheet, { open: 4_000, dueDate: '2026-07-24' });
    const credit = await makeReceivable(database, world.sheet, { open: 500 });
    await set(credit.ref, 'amount = -500, open = -500');
    const undated = await makeReceivable(database, world.sheet, { open: 300 });
    await set(undated.ref, 'due_date = NULL');
    const { currencies, basis, total } = await list(world);
    expect(basis).toBe('dueDate');
    expect(total).toBe(5);
    expect(currencies).toEqual([
      {
        ...{ currency: 'USD', lines: 5, total: 6_800 },
        places: [
          { place: 'current', lines: 1, amount: 1_000 },
          { place: '1-30', lines: 1, amount: 2_000 },
          { place: '31-60', lines: 0, amount: 0 },
          { place: '61-90', lines: 0, amount: 0 },
          { place: '91-120', lines: 0, amount: 0 },
          { place: 'over-120', lines: 1, amount: 4_000 },
          { place: 'undated', lines: 1, amount: 300 },
          { place: 'credit', lines: 1, amount: -500 },
        ],
      },
    ]);
  });

  it('never add up two currencies', async () => {
    const world = await makeWorld();
    await makeReceivable(database, world.sheet, { open: 1_000 });
    await makeReceivable(database, world.sheet, { open: 3_000 });
    await makeReceivable(database, world.sheet, { open: 7_000, currency: 'EUR' });
    const { currencies } = await list(world);
    expect(currencies.map(({ currency, total }) => [currency, total])).toEqual([
      ['USD', 4_000],
      ['EUR', 7_000],
    ]);
  });

  it('of another day are what was open then: paid or closed later is open still', async () => {
    const world = await makeWorld();
    const paid = await makeReceivable(database, world.sheet, { open: 1_000 });
    await set(paid.ref, `open = 0, paid = 1000, paid_date = '2026-10-01'`);
    const closed = await makeReceivable(database, world.sheet, { open: 2_000 });
    await set(closed.ref, `closed_at = '2026-10-15T12:00:00Z'`);
    const later = await makeReceivable(database, world.sheet, { open: 4_000 });
    await set(later.ref, `invoice_date = '2026-11-01'`);
    const openOn = async (query: string) => (await list(world, query)).currencies[0]?.total ?? 0;
    expect(await openOn('')).toBe(4_000);
    expect(await openOn('?on=2026-10-14')).toBe(2_000);
    expect(await openOn('?on=2026-10-15')).toBe(0);
    expect(await openOn('?on=2026-09-30')).toBe(3_000);
    // nobody knows what will be open, and no such day is none
    expect((await list(world, '?on=2027-01-01')).on).toBe('2026-11-22');
    expect((await list(world, '?on=2026-02-31')).on).toBe('2026-11-22');
  });

  it('that a sheet has no more are owed while an agency’s case of them is not closed', async () => {
    const world = await makeWorld();
    const over = await makeCase(world, { status: 'closed', open: 1_000 });
    const open = await makeCase(world, { status: 'returned', open: 2_000 });
    for (const { ref } of [over, open]) await set(ref, `missing_since = '2026-11-20T12:00:00Z'`);
    expect((await list(world)).rows.map(({ ref }) => ref)).toEqual([open.ref]);
    const before = await list(world, '?on=2026-11-19');
    expect(before.currencies.map(({ total }) => total)).toEqual([3_000]);
  });

  it('are narrowed by age, state and reference, and stay in order', async () => {
    const world = await makeWorld();
    const old = await makeReceivable(database, world.sheet, { dueDate: '2026-03-01' });
    const young = await makeReceivable(database, world.sheet, { dueDate: '2026-11-10' });
    const { ref } = await makeCase(world, { dueDate: '2026-09-01' });
    const refs = async (query: string) => (await list(world, query)).rows.map((row) => row.ref);
    expect(await refs('')).toEqual([old.ref, ref, young.ref]);
    expect(await refs('?sort=age')).toEqual([young.ref, ref, old.ref]);
    expect(await refs('?age=1-30')).toEqual([young.ref]);
    expect(await refs('?state=placed')).toEqual([ref]);
    expect(await refs(`?q=${shortReference(old.ref).toLowerCase()}`)).toContain(old.ref);
    expect(await refs('?q=R-FFFFFFFF')).toEqual([]);
    expect(await refs('?age=over-120&on=2026-06-01')).toEqual([]);
  });

  it('go into a file, without anything that a spreadsheet would reckon', async () => {
    const world = await makeWorld();
    const line = await makeReceivable(database, world.sheet, { open: 64_218 });
    await set(line.ref, `flags = '{dispute,plan}', missing_since = now()`);
    await asMaintenance(database, (sql) =>
      sql.query(`UPDATE sheets SET name = '=1+1' WHERE id = $1`, [world.sheet.id]),
    );
    const url = new URL('http://here/receivables.csv?state=opaque');
    const file = await asked(world, (scope) => exportReceivables(scope, { url, language: 'en' }));
    if (isRefusal(file)) throw new Error(file.reason);
    const [, row] = (await file.text()).split('\r\n');
    expect(row).toBe(
      `${shortReference(line.ref)},2026-08-01,113,642.18,USD,A reference only,` +
        `"In dispute, Payment plan running, No longer in the sheet","'=1+1"`,
    );
  });
});

describe('one line', () => {
  it('tells what the portal knows, and its cases to whom may see cases', async () => {
    const world = await makeWorld();
    const { ref, number } = await makeCase(world, { status: 'accepted', open: 9_000 });
    expect(await asked(world, (scope) => readReceivable(scope, ref))).toMatchObject({
      ...{ ref, state: 'placed', currency: 'USD', open: 9_000, dueDate: '2026-08-01' },
      sheet: { name: 'Receivables 2026' },
      cases: [{ number, status: 'accepted', balance: 9_000, agency: world.agency.name }],
    });
    const reviewer = await makeMember(database, world.practice, 'reviewer');
    const seen = await asked(world, (scope) => readReceivable(scope, ref), reviewer);
    expect(seen).toMatchObject({ ref, state: 'placed', cases: [] });
  });

  it('is found by the reference that a sheet makes', async () => {
    const world = await makeWorld();
    const line = await makeReceivable(database, world.sheet);
    const ref = references('00'.repeat(16)).line('i:F-7');
    await set(line.ref, `ref = '${ref}'`);
    expect(await asked(world, (scope) => readReceivable(scope, ref))).toMatchObject({ ref });
  });

  it('of another practice, and one that there is not, are the same answer', async () => {
    const [world, other] = [await makeWorld(), await makeWorld()];
    const { ref } = await makeReceivable(database, other.sheet);
    for (const asking of [ref, newId(), 'no-reference', undefined]) {
      const answer = await asked(world, (scope) => readReceivable(scope, asking));
      expect(answer).toMatchObject({ ok: false, reason: 'not-found' });
    }
  });

  it('leads to its sheet by an address of the web, and by nothing else', () => {
    expect(sheetLink('https://docs.google.com/spreadsheets/d/1')).toMatch(/^https:/);
    expect(sheetLink('javascript:alert(1)')).toBeNull();
    expect(sheetLink(null)).toBeNull();
  });
});
