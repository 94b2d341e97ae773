import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate } from '../../../shared/calendar.ts';
import { type CaseFacts, feeOfReceipt, type Receipt } from '../../../shared/mandate/case-fee.ts';
import { holds } from '../runs.ts';

const TERMS = {
  fee: {
    ...{ ages: [0], amounts: [0], rates: [[2500]], legalRate: 4000, directRate: 1000 },
    ...{ minimum: 0, paymentCap: null, caseCap: null },
  },
  recall: { trailingDays: 10 },
};
const FACTS: CaseFacts = {
  ...{ placedAmount: 40_000, age: 100, feesBefore: 0, legalSince: null, recalledOn: null },
};
const RECEIPT: Receipt = { amount: 10_000, on: '2026-11-22', paidTo: 'agency' };

function feeOf(facts: Partial<CaseFacts>, receipt: Partial<Receipt> = {}) {
  return feeOfReceipt(TERMS, { ...FACTS, ...facts }, { ...RECEIPT, ...receipt });
}

describe('the fee of what comes in', () => {
  it.each<[string, Partial<CaseFacts>, Partial<Receipt>, number]>([
    ['before any suit', {}, {}, 2500],
    ['on the day before the suit', { legalSince: '2026-11-23' }, {}, 2500],
    ['on the day of the suit', { legalSince: '2026-11-22' }, {}, 4000],
    ['long after the suit', { legalSince: '2026-01-02' }, {}, 4000],
    ['at the practice after the suit', { legalSince: '2026-01-02' }, { paidTo: 'practice' }, 1000],
    ['before the recall and told after it', { recalledOn: '2026-11-30' }, {}, 2500],
    ['on the day of the recall', { recalledOn: '2026-11-22' }, {}, 2500],
    ['on the last of the trailing days', { recalledOn: '2026-11-12' }, {}, 2500],
    ['a day later', { recalledOn: '2026-11-11' }, {}, 0],
    ['at the practice on the last day', { recalledOn: '2026-11-12' }, { paidTo: 'practice' }, 1000],
    ['at the practice a day later', { recalledOn: '2026-11-11' }, { paidTo: 'practice' }, 0],
    [
      'too late, though there is a suit',
      { recalledOn: '2026-11-11', legalSince: '2026-01-02' },
      {},
      0,
    ],
  ])('%s', (_, facts, receipt, fee) => {
    expect(feeOf(facts, receipt).fee).toBe(fee);
  });

  it('says by how much it came too late', () => {
    expect(feeOf({ recalledOn: '2026-11-10' })).toEqual({
      fee: 0,
      lines: [{ step: 'after-recall', rate: null, amount: 0, late: { days: 12, most: 10 } }],
    });
  });

  it('ends with the recall itself where the mandate gives no days', () => {
    const terms = { ...TERMS, recall: { trailingDays: 0 } };
    const on = (recalledOn: CivilDate) =>
      feeOfReceipt(terms, { ...FACTS, recalledOn }, RECEIPT).fee;
    expect([on('2026-11-22'), on('2026-11-21')]).toEqual([2500, 0]);
  });
});

describe('whatever happened to a case', () => {
  const day = fc.integer({ min: -400, max: 400 }).map((days) => addDays('2026-11-22', days));
  const rate = fc.integer({ min: 0, max: 10_000 });
  const money = fc.integer({ min: 0, max: 5_000_000 });
  const any = fc.record({
    terms: fc.record({
      fee: fc.record({
        ...{ ages: fc.constant([0]), amounts: fc.constant([0]), rates: fc.tuple(fc.tuple(rate)) },
        ...{ legalRate: fc.option(rate), directRate: fc.option(rate) },
        ...{ minimum: fc.integer({ min: 0, max: 5000 }), paymentCap: fc.option(money) },
        caseCap: fc.option(money),
      }),
      recall: fc.record({ trailingDays: fc.integer({ min: 0, max: 120 }) }),
    }),
    facts: fc.record({
      ...{ placedAmount: money, age: fc.option(fc.nat(2000)), feesBefore: money },
      ...{ legalSince: fc.option(day), recalledOn: fc.option(day) },
    }),
    on: day,
    paidTo: fc.constantFrom('agency' as const, 'practice' as const),
  });

  it('a fee never exceeds its caps or what came in, and more is never less fee', () => {
    holds(
      fc.property(any, money, money, ({ terms, facts, ...one }, less, more) => {
        const fee = (amount: number) => feeOfReceipt(terms, facts, { ...one, amount }).fee;
        expect(fee(less)).toBeGreaterThanOrEqual(0);
        expect(fee(less)).toBeLessThanOrEqual(Math.min(less, terms.fee.paymentCap ?? less));
        expect(fee(less + more)).toBeGreaterThanOrEqual(fee(less));
      }),
      1000,
    );
  });

  it('nothing is due after the trailing days, and its lines always add up', () => {
    holds(
      fc.property(any, money, ({ terms, facts, ...one }, amount) => {
        const { fee, lines } = feeOfReceipt(terms, facts, { ...one, amount });
        expect(lines.reduce((sum, line) => sum + line.amount, 0)).toBe(fee);
        const { recalledOn } = facts;
        const isOver =
          recalledOn !== null && one.on > addDays(recalledOn, terms.recall.trailingDays);
        if (isOver) expect(fee).toBe(0);
        expect(lines[0]?.step === 'after-recall').toBe(isOver);
      }),
      1000,
    );
  });
});
