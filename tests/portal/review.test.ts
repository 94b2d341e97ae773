import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportReviewRows } from '../../portal/app/figures/export-review-rows.server.ts';
import { allReviewRows, listReviewRows } from '../../portal/app/figures/list-review-rows.server.ts';
import { type ReviewView, readReview } from '../../portal/app/figures/read-review.server.ts';
import { type PartShown, REVIEW_FIGURES } from '../../portal/app/figures/review.ts';
import { reviewPath, reviewRowsPath } from '../../portal/app/paths.ts';
import { newId } from '../../portal/app/platform/ids.server.ts';
import { isRefusal, type PracticeScope } from '../../portal/app/platform/scope.server.ts';
import { listReceivables } from '../../portal/app/receivables/list-receivables.server.ts';
import { writeLines } from '../../portal/app/sheets/lines.server.ts';
import { readRows } from '../../portal/app/sheets/read-rows.server.ts';
import type { SyncRow } from '../../shared/contract/portal.ts';
import { shortReference } from '../../shared/contract/reference.ts';
import { EXAMPLE_RATES } from '../../shared/kpi/review.ts';
import { must } from '../rules/runs.ts';
import { atSheet, inPractice, makeSheet, type TestSheet, TODAY } from './cases.ts';
import { asMaintenance, openScope, type TestDatabase } from './database.ts';
import { makeMember, makePractice, type TestPerson } from './people.ts';

/** A clinic in the real database, on 22 November 2026: its last three whole months end on 31 October. */
let database: TestDatabase;
let sheet: TestSheet;
let reviewer: TestPerson;
const refs: Record<string, string> = {};

type Line = Partial<Omit<SyncRow, 'ref'>>;
const LINES: Readonly<Record<string, Line>> = {
  paid: {
    amount: 10_000,
    invoiceDate: '2026-08-01',
    dueDate: '2026-08-31',
    paidDate: '2026-08-21',
  },
  late: {
    amount: 20_000,
    invoiceDate: '2026-08-10',
    dueDate: '2026-08-20',
    paidDate: '2026-09-19',
  },
  open: { amount: 30_000, invoiceDate: '2026-09-01', dueDate: '2026-09-30' },
  disputed: {
    amount: 40_000,
    invoiceDate: '2026-10-01',
    dueDate: '2026-11-15',
    flags: ['dispute'],
  },
  gone: { amount: 50_000, invoiceDate: '2026-07-01', dueDate: '2026-07-31' },
  credit: { amount: 1_000, paid: 1_500, invoiceDate: '2026-10-02', dueDate: '2026-10-02' },
  foreign: { amount: 7_000, currency: 'EUR', invoiceDate: '2026-10-05', dueDate: '2026-10-20' },
};

beforeAll(async () => {
  database = await openScope();
  const practice = await makePractice(database, 'Review clinic');
  sheet = await makeSheet(database, practice);
  reviewer = await makeMember(database, practice, 'reviewer');
  const rows = Object.entries(LINES).map(([name, line]): SyncRow => {
    const ref = newId();
    refs[name] = ref;
    return {
      ...{ ref, guarantor: newId(), currency: 'USD', amount: null, paid: null, balance: null },
      ...{ settled: false, serviceDate: null, invoiceDate: null, dueDate: null, paidDate: null },
      ...{ flags: [], ...line },
    };
  });
  await atSheet(sheet, (scope) =>
    writeLines(
      scope,
      readRows(rows, '2026-11-22').map(({ line }) => must(line)),
    ),
  );
  await asMaintenance(database, (sql) =>
    sql.query(`UPDATE receivables SET closed_at = '2026-10-15T12:00:00Z' WHERE ref = $1`, [
      refs['gone'],
    ]),
  );
});
afterAll(() => database.drop());

/** Null where it is refused. */
async function asked<T>(
  read: (scope: PracticeScope, asked: { url: URL }) => Promise<T>,
  path: string,
) {
  const work = (scope: PracticeScope) => read(scope, { url: new URL(path, 'http://here') });
  return inPractice(reviewer, sheet.practice, work, { action: 'figures.see', now: TODAY });
}

async function view(query = ''): Promise<ReviewView> {
  const found = await asked(readReview, `/figures/receivables?${query}`);
  if (isRefusal(found)) throw new Error(found.reason);
  return found;
}

async function figures(query = '') {
  const { shown } = await view(query);
  return Object.fromEntries(must(shown).figures.map((figure) => [figure.id, figure]));
}

const PRACTICE = { kind: 'practice', slug: 'review-clinic' } as const;

async function rows(figure: string, more: Record<string, string> = {}) {
  const { shown } = await view();
  const filters = { ...must(shown).filters, ...more };
  const found = await asked(
    (scope, { url }) => allReviewRows(scope, url),
    reviewRowsPath(PRACTICE, figure, filters),
  );
  if (isRefusal(found)) throw new Error(found.reason);
  return found;
}

describe('the receivables in figures', () => {
  it('are of the last three whole months where nobody asks for others', async () => {
    const { asked: found, shown, currencies } = await view();
    expect(found).toMatchObject({
      ...{ period: { from: '2026-08-01', to: '2026-10-31' }, preset: 'three-months' },
      ...{ isExample: true, rates: EXAMPLE_RATES, problems: {} },
    });
    expect(currencies).toEqual(['USD', 'EUR']);
    expect(shown).toMatchObject({ currency: 'USD', basis: 'dueDate' });
  });

  it('divide what is owed by what was billed, and leave credits and other currencies out', async () => {
    const {
      dso,
      'late-share': late,
      'mean-days-to-pay': mean,
      'disputed-share': share,
    } = await figures();
    expect(dso?.parts).toEqual([
      {
        ...{ key: '', numerator: 70_000, denominator: 101_000, times: 92 },
        value: (70_000 / 101_000) * 92,
      },
    ]);
    expect(dso?.doubts).toEqual([
      { doubt: 'no-payment-date', count: 1 },
      { doubt: 'credit', count: 1 },
    ]);
    expect(late?.value).toBe(2 / 3); // late and open, of the two that were paid and open
    expect(mean?.value).toBe(30); // 20 and 40 days
    expect(share?.value).toBe(1 / 5);
    expect((await figures('currency=EUR'))['dso']?.parts[0]?.numerator).toBe(7_000);
  });

  it('of a day owe what the receivables of that day do, but for credits', async () => {
    for (const to of ['2026-09-30', '2026-10-14', '2026-10-15', '2026-11-22']) {
      const { dso } = await figures(`from=2026-07-01&to=${to}`);
      const list = await asked(listReceivables, `/receivables?on=${to}`);
      if (isRefusal(list)) throw new Error(list.reason);
      const usd = must(list.currencies.find(({ currency }) => currency === 'USD'));
      const credits = usd.places.find(({ place }) => place === 'credit')?.amount ?? 0;
      expect(dso?.parts[0]?.numerator, to).toBe(usd.total - credits);
    }
  });

  it('remember in their trend what was there then and has left its sheet since', async () => {
    const { 'aged-30': aged } = await figures();
    const points = must(aged).trend.slice(-3);
    expect(points).toEqual([
      { to: '2026-08-31', value: 50_000 / 70_000 },
      { to: '2026-09-30', value: 50_000 / 80_000 },
      { to: '2026-10-31', value: 30_000 / 70_000 },
    ]);
  });

  it('count by the rates in the address, and by no others than those that were typed', async () => {
    const names = ['not-due', '30', '60', '90', '120', 'older'];
    const typed = (rates: string[]) =>
      new URLSearchParams(names.map((name, at) => [`rate-${name}`, rates[at] ?? ''])).toString();
    const own = await figures(typed(['0', '50', '12,5', '0', '0', '0']));
    // 400 is not due, 300 was due a month ago
    expect(own['allowance']?.value).toBe(0.125 * 30_000);
    const { asked: wrong, shown } = await view(typed(['0', '101', '', '0', '0', '0']));
    expect(wrong.problems).toEqual({ 'rate-30': 'not-a-rate', 'rate-60': 'not-a-rate' });
    expect(wrong.rates).toEqual(EXAMPLE_RATES);
    expect(must(shown).figures).toEqual(must((await view()).shown).figures);
  });

  it.each([
    ['from=2026-10-01&to=2026-09-30', { to: 'ends-before' }],
    ['from=2026-02-31&to=2026-09-30', { from: 'not-a-date' }],
    ['from=2026-10-01&to=2026-11-23', { to: 'in-future' }],
    ['from=2026-10-01', { to: 'not-a-date' }],
  ])('say what of an address cannot be (%s), and show the usual days', async (query, problems) => {
    const { asked: found } = await view(query);
    expect(found.problems).toEqual(problems);
    expect(found.period).toEqual({ from: '2026-08-01', to: '2026-10-31' });
    const path = `${reviewPath(PRACTICE)}/rows?figure=dso&currency=USD&${query}`;
    expect(await asked(listReviewRows, path)).toMatchObject({ reason: 'unreadable' });
  });
});

/** What a part comes to by its lines alone, which are to add up to its sums. */
async function divided(id: string, part: PartShown, isOneOfMany: boolean): Promise<number> {
  const { key, times, numerator, denominator } = part;
  const found = await rows(id, isOneOfMany ? { part: key } : {});
  const own = found.rows.filter((row) => row.part === key);
  const above = own.reduce((sum, row) => sum + (row.above ?? 0), 0);
  const below = own.reduce((sum, row) => sum + (row.below ?? 0), 0);
  expect({ id, key, above, below }).toEqual({
    ...{ id, key, above: numerator, below: denominator ?? 0 },
  });
  if (denominator !== null) return (above / below) * times;
  return id === 'allowance' ? Math.round(above * times) : above * times;
}

describe('the lines behind a figure', () => {
  it('add up to it, each figure and each part', async () => {
    const shown = must((await view()).shown).figures;
    for (const { id, parts, value } of shown) {
      const values = await Promise.all(parts.map((part) => divided(id, part, parts.length > 1)));
      const whole = values.reduce((sum, one) => sum + one, 0);
      if (value !== null) expect(whole, id).toBeCloseTo(value, 9);
    }
    expect(shown.map(({ id }) => id)).toEqual(REVIEW_FIGURES);
  });

  it('stand by their references, the largest first, and in a file with numbers as numbers', async () => {
    const found = await rows('dso');
    expect(found.rows.map(({ ref }) => ref)).toEqual(
      ['disputed', 'open', 'late', 'paid', 'credit'].map((name) => refs[name]),
    );
    const file = await asked(
      (scope, { url }) => exportReviewRows(scope, { url, language: 'en' }),
      reviewRowsPath(PRACTICE, 'dso', found.filters),
    );
    if (isRefusal(file)) throw new Error(file.reason);
    const lines = (await file.text()).trim().split('\r\n');
    expect(lines).toHaveLength(6);
    expect(lines[1]).toBe(
      `${shortReference(must(refs['disputed']))},,2026-10-01,2026-11-15,400,400,USD`,
    );
    expect(lines[3]).toBe(`${shortReference(must(refs['late']))},,2026-08-10,2026-08-20,,200,USD`);
  });

  it('are of the first figure and currency where the address names none', async () => {
    const found = await asked(listReviewRows, `${reviewPath(PRACTICE)}/rows`);
    expect(found).toMatchObject({ currency: 'USD', shown: { id: 'dso' }, total: 5 });
  });

  it.each(['figure=promises-kept&currency=USD', 'figure=dso&currency=JPY', 'figure=&currency=USD'])(
    'of what there is not are not found (%s)',
    async (query) => {
      const path = `${reviewPath(PRACTICE)}/rows?${query}`;
      expect(await asked(listReviewRows, path)).toMatchObject({ reason: 'not-found' });
    },
  );
});
