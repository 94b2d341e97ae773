import { expect, test } from 'vitest';
import { bucketNames } from '../../shared/aging-buckets.ts';
import type { AgingPlan } from '../../shared/contract/aging.ts';
import { messages } from '../../shared/messages/index.ts';
import { bill, type Clinic, HEADERS, type Row, useAddOn, valuesOf } from './clinic.ts';

const openClinic = useAddOn();
const TEXTS = messages('en');
const plan = (own: Partial<AgingPlan> = {}): AgingPlan => ({
  ...{ asOf: null, basis: null, edges: [15, 45] },
  ...own,
});

/** Two days to count from, and one payment whose day nobody knows. The clinic opens on 10 March 2026. */
const ROWS: Row[] = [
  [...HEADERS, 'Invoice date', 'Amount', 'Paid'],
  [...bill('Ana Ruiz', { due: '2026-03-01', balance: 100 }), '2026-01-02', 100, 0],
  [...bill('Bo Lind', { due: '2026-01-31', balance: 60 }), '2026-01-05', 90, 30],
  [...bill('Cy Young', { due: '2026-03-05', balance: 25 }), '2026-03-04', 25, 0],
  [...bill('Dee Poe', { due: '', balance: 5 }), '2026-02-20', 5, 0],
  [...bill('Eve Roy', { due: '2026-02-01', balance: -7 }), '2026-01-20', 20, 27],
];

const total = async (clinic: Clinic, own: Partial<AgingPlan>) =>
  (await clinic.get('aging', { plan: plan(own) })).totals[0];

test('ages by the buckets, the date and the day that a person chose', async () => {
  const clinic = openClinic({ rows: ROWS });
  const byDue = await clinic.get('aging', { plan: plan() });
  expect(byDue).toMatchObject({
    ...{ asOf: '2026-03-10', today: '2026-03-10', basis: 'dueDate', edges: [15, 45] },
    ...{ bases: ['dueDate', 'invoiceDate'], paidOnUnknownDays: 0, notYet: 0 },
  });
  expect(byDue.totals[0]).toMatchObject({
    figures: { buckets: [0, 12_500, 6000, 0], undated: 500, credits: -700, total: 18_300 },
    ledger: 18_300,
  });
  expect((await total(clinic, { basis: 'invoiceDate' }))?.figures.buckets).toEqual([
    0,
    2500,
    0 + 500,
    16_000,
  ]);
  const past = await clinic.get('aging', { plan: plan({ asOf: '2026-02-10' }) });
  // nobody knows whether what was paid had been paid by then; what was billed later is not there
  expect(past).toMatchObject({ asOf: '2026-02-10', paidOnUnknownDays: 2, notYet: 2 });
  expect(past.totals[0]?.figures.buckets).toEqual([10_000, 6000, 0, 0]);
});

test('every figure leads to the rows that it is the sum of', async () => {
  const clinic = openClinic({ rows: ROWS });
  const { totals } = await clinic.get('aging', { plan: plan() });
  const { buckets, undated, credits, total: all } = totals[0]?.figures ?? { buckets: [] };
  const parts = [...buckets.entries(), ['undated', undated], ['credits', credits], ['total', all]];
  for (const [part, minor] of parts as [number | 'undated' | 'credits' | 'total', number][]) {
    const rows = await clinic.get('agingRows', { plan: plan(), currency: 'USD', part });
    expect(rows.sum).toEqual({ minor, currency: 'USD' });
    expect(rows.lines.reduce((sum, { open }) => sum + open.minor, 0)).toBe(minor);
  }
  const { lines } = await clinic.get('agingRows', { plan: plan(), currency: 'USD', part: 1 });
  expect(lines.map(({ cell, name, from }) => [cell, name, from])).toEqual([
    ['B2', 'Ana Ruiz', '2026-03-01'],
    ['B4', 'Cy Young', '2026-03-05'],
  ]);
});

test('the tab has a column for each age, says that all adds up, and keeps the choice', async () => {
  const clinic = openClinic({ rows: ROWS });
  await clinic.get('writeAging', { plan: plan({ asOf: '2026-02-10', basis: 'invoiceDate' }) });
  const tab = () => valuesOf(clinic.ownTab('aging'));
  const words = TEXTS.agingTab;
  expect(tab()[0]).toEqual([words.title('10 February 2026')]);
  expect(tab()[2]).toEqual([`${words.notYet(2)} ${words.paidOnUnknownDays(2)}`]);
  expect(tab()[4]).toEqual([words.currency('USD'), '', '', words.addsUp('153.00')]);
  expect(tab()[5]).toEqual([
    ...[words.guarantor, words.account, words.items, ...bucketNames([15, 45], TEXTS.ages)],
    ...[words.undated, words.credits, words.total],
  ]);
  // from the menu: as of today, by what was chosen
  await clinic.host.open();
  await clinic.host.call('refreshAging');
  expect(tab()[0]).toEqual([words.title('10 March 2026')]);
  expect(tab()[1]).toEqual([words.basis.invoiceDate]);
  expect(tab()[6]?.slice(3)).toEqual([0, 25, 5, 160, 0, -7, 183]);
});

test('a day that has not come is refused, and so is one that does not exist', async () => {
  const clinic = openClinic({ rows: ROWS });
  for (const asOf of ['2026-03-11', '2026-02-30', 'x']) {
    expect(await clinic.ask('aging', { plan: plan({ asOf }) })).toMatchObject({
      ...{ ok: false, code: 'bad-arguments', details: { at: 'asOf' } },
    });
  }
});
