import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportPracticeCases } from '../../portal/app/cases/practice-export.server.ts';
import { listPracticeCases } from '../../portal/app/cases/practice-list.server.ts';
import { findPracticeCases } from '../../portal/app/cases/practice-search.server.ts';
import type { CaseNow } from '../../portal/app/cases/record-event.server.ts';
import { type CaseWorld, inPractice, makeCase, makeCaseWorld } from './cases.ts';
import { openScope, rowsOf, type TestDatabase } from './database.ts';
import { makeAgency, makePractice } from './people.ts';

let database: TestDatabase;
let world: CaseWorld;
let other: CaseWorld;
let returned: CaseNow;

/** More than there are on a page. */
const CASES = 32;

beforeAll(async () => {
  database = await openScope();
  const agency = await makeAgency(database, '=cmd agency');
  world = await makeCaseWorld(database, await makePractice(database, 'Hill clinic'), agency);
  other = await makeCaseWorld(database, await makePractice(database, 'Vale clinic'), agency);
  returned = await makeCase(world, { status: 'returned' });
  for (let at = 1; at < CASES; at += 1) await makeCase(world, { open: 1000 + (at % 7) });
  await makeCase(other);
});
afterAll(() => database.drop());

describe('the list of cases', () => {
  const list = (query: string) =>
    inPractice(world.staff, world.practice, async (scope) =>
      listPracticeCases(scope, new URLSearchParams(query)),
    ) as Promise<Awaited<ReturnType<typeof listPracticeCases>>>;

  it('is narrowed and ordered by the address, and holds no other practice’s', async () => {
    const { rows } = await list('status=returned&sort=number');
    expect(rows).toMatchObject([{ number: returned.number }]);
    const all = await list('sort=-balance');
    const balances = all.rows.map(({ balance }) => balance);
    expect(balances).toEqual([...balances].sort((a, b) => b - a));
    expect(all.total).toBe(CASES);
  });

  it('shows a few dozen on a page, and the last page for one beyond it', async () => {
    expect((await list('')).rows).toHaveLength(30);
    expect((await list('page=2')).rows).toHaveLength(CASES - 30);
    expect((await list('page=9')).rows).toHaveLength(CASES - 30);
  });

  it('becomes a file without names, in which nothing is a formula', async () => {
    const url = new URL('http://here/?status=returned');
    const file = await inPractice(world.staff, world.practice, async (scope) =>
      exportPracticeCases(scope, { url, language: 'fr' }),
    );
    const text = await (file as Response).text();
    expect(text.split('\r\n')).toHaveLength(3);
    expect(text).toContain(`,"'=cmd agency",`);
    expect(text).toContain('Rendu');
    expect(text).not.toContain('Okafor');
  });
});

describe('a search', () => {
  const find = (words: string, at: CaseWorld = world) =>
    inPractice(at.staff, at.practice, (scope) => findPracticeCases(scope, { words }));

  it('finds cases by whole words of name, account and invoice, whatever accents and order', async () => {
    const seen = await makeCase(world, { name: 'Inés Núñez de la Vega' });
    const found = { value: { rows: [{ number: seen.number }], hasMore: false } };
    expect(await find('NUNEZ inés')).toMatchObject(found);
    expect(await find('vega A-1000')).toMatchObject(found);
    expect(await find('nuñ')).toMatchObject({ value: { rows: [] } });
    expect(await find('Núñez', other)).toMatchObject({ value: { rows: [] } });
  });

  it('needs a word, and records who searched and not for what', async () => {
    expect(await find(' -- ')).toMatchObject({ reason: 'required', details: { field: 'words' } });
    await find('Vega');
    const [last] = await rowsOf<{ details: unknown }>(
      database,
      `SELECT details FROM audit_entries WHERE tenant_id = $1 AND action = 'cases-searched'
        ORDER BY seq DESC LIMIT 1`,
      [world.practice.id],
    );
    expect(last?.details).toEqual({ found: 1 });
  });
});
