import { expect, test } from 'vitest';
import type { AgingPlan } from '../../shared/contract/aging.ts';
import { bill, HEADERS, type Row, useAddOn } from './clinic.ts';

const openClinic = useAddOn();
const SINCE = '2026-02-10';
const PLAN: AgingPlan = { asOf: null, basis: null, edges: [15, 45] };

/** The clinic opens on 10 March 2026. */
const ROWS: Row[] = [
  [...HEADERS, 'Invoice date', 'Amount', 'Paid', 'Payment date'],
  [...bill('Ana Ruiz', { due: '2026-03-01', balance: '' }), '2026-01-02', 100, 0, ''],
  [...bill('Bo Lind', { due: '2026-01-31', balance: '' }), '2026-01-05', 90, 30, '2026-02-20'],
  [...bill('Cy Young', { due: '2026-03-05', balance: '' }), '2026-03-04', 25, 0, ''],
  [...bill('Dee Poe', { due: '2026-02-01', balance: '' }), '2026-01-20', 40, 40, '2026-03-09'],
  [...bill('Eve Roy', { due: '2026-02-01', balance: '' }), '2026-01-20', 20, 5, ''],
];

test('tells what was open on an earlier day, and what moved it, with the rows behind', async () => {
  const clinic = openClinic({ rows: ROWS });
  const change = await clinic.get('agingChange', { plan: PLAN, since: SINCE });
  expect(change).toMatchObject({ since: SINCE, asOf: '2026-03-10', paidOnUnknownDays: 1 });
  expect(change.currencies).toMatchObject([
    {
      currency: 'USD',
      before: { buckets: [10_000, 14_500, 0, 0], total: 24_500 },
      after: { total: 20_000 },
      roll: { before: 24_500, billed: 2500, fell: -7000, rose: 0, after: 20_000 },
    },
  ]);
  const aging = await clinic.get('aging', { plan: { ...PLAN, asOf: SINCE } });
  expect(change.currencies[0]?.before).toEqual(aging.totals[0]?.figures);
  const rowsOf = (moved: 'billed' | 'fell') =>
    clinic.get('agingRows', { plan: PLAN, currency: 'USD', part: { since: SINCE, moved } });
  const fell = await rowsOf('fell');
  expect(fell.sum.minor).toBe(-7000);
  expect(fell.lines.map(({ cell, name, open }) => [cell, name, open.minor])).toEqual([
    ['B5', 'Dee Poe', -4000],
    ['B3', 'Bo Lind', -3000],
  ]);
  expect((await rowsOf('billed')).lines.map(({ name }) => name)).toEqual(['Cy Young']);
});

test.each(['2026-03-10', '2026-04-01', '2026-02-30', 'May'])(
  '%s is no earlier day',
  async (since) => {
    const clinic = openClinic({ rows: ROWS });
    const refused = { ok: false, code: 'bad-arguments', details: { at: 'since' } };
    expect(await clinic.ask('agingChange', { plan: PLAN, since })).toMatchObject(refused);
    const part = { since, moved: 'fell' as const };
    const rows = { plan: PLAN, currency: 'USD', part };
    expect(await clinic.ask('agingRows', rows)).toMatchObject(refused);
  },
);

test('a currency that was owed only then is told as well', async () => {
  const rows: Row[] = [
    [...HEADERS, 'Invoice date', 'Amount', 'Payment date', 'Currency'],
    [...bill('Ana Ruiz', { balance: '' }), '2026-01-02', 100, '', 'USD'],
    [...bill('Bo Lind', { balance: '' }), '2026-01-02', 60, '2026-03-01', 'EUR'],
  ];
  const clinic = openClinic({ rows });
  const { currencies } = await clinic.get('agingChange', { plan: PLAN, since: SINCE });
  expect(currencies.map(({ currency, roll }) => [currency, roll.before, roll.after])).toEqual([
    ['USD', 10_000, 10_000],
    ['EUR', 6000, 0],
  ]);
  expect(currencies[1]?.after.buckets).toEqual([0, 0, 0, 0]);
});
