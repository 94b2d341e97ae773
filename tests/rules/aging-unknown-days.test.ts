import { describe, expect, it } from 'vitest';
import { paidOnUnknownDays } from '../../shared/aging.ts';
import { receivable, TODAY } from './make.ts';

describe('a payment without a day', () => {
  const before = { invoiceDate: '2026-01-10' } as const;
  it.each([
    ['a part that was paid', { paid: 2000 }, 1],
    ['a status that says so', { settled: true }, 1],
    ['a balance below the amount', { balance: 400 }, 1],
    ['none: nothing was paid', {}, 0],
    ['none: its day is known', { paid: 2000, paidDate: '2026-02-01' }, 0],
    ['none: the row is younger than the day', { paid: 2000, invoiceDate: '2026-02-02' }, 0],
  ] as const)('is told of a past day, for %s', (_why, own, count) => {
    const lines = [receivable({ ...before, ...own })];
    expect(paidOnUnknownDays(lines, '2026-02-01', TODAY)).toBe(count);
    expect(paidOnUnknownDays(lines, TODAY, TODAY)).toBe(0);
  });
});
