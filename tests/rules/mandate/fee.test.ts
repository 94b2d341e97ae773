import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type FeeTerms,
  feeOfPayment,
  feeProblems,
  type PaymentFacts,
  shareOf,
  tierRate,
} from '../../../shared/mandate/fee.ts';

const TERMS: FeeTerms = {
  ages: [0, 90, 180],
  amounts: [0, 100_000],
  rates: [
    [2000, 1500],
    [2500, 2000],
    [3500, 3000],
  ],
  legalRate: 4500,
  directRate: 1000,
  minimum: 500,
  paymentCap: null,
  caseCap: 60_000,
};
const FACTS: PaymentFacts = {
  placedAmount: 40_000,
  age: 100,
  isLegal: false,
  paidTo: 'agency',
  feesBefore: 0,
};

describe('the rate of a case', () => {
  it.each([
    [0, 40_000, 2000],
    [89, 99_999, 2000],
    [90, 99_999, 2500],
    [179, 100_000, 2000],
    [180, 100_000, 3000],
    [9999, 1, 3500],
    [-20, 1, 2000], // placed before it was due
    [null, 1, 2000], // the sheet names no date
  ])('placed at %s days past due with %i is %i basis points', (age, amount, rate) => {
    expect(tierRate(TERMS, age, amount)).toBe(rate);
  });
});

describe('the fee of a payment', () => {
  it.each<[string, Partial<PaymentFacts>, number, number]>([
    ['by its tier', {}, 10_000, 2500],
    ['after a suit', { isLegal: true }, 10_000, 4500],
    ['that the practice itself received', { paidTo: 'practice' }, 10_000, 1000],
    ['received by the practice after a suit', { paidTo: 'practice', isLegal: true }, 10_000, 1000],
    ['so small that the minimum holds', {}, 1000, 500],
    ['smaller than the minimum', {}, 300, 300],
    ['that reaches the cap of its case', { feesBefore: 59_000 }, 10_000, 1000],
    ['of a case whose cap was reached', { feesBefore: 60_000 }, 10_000, 0],
    ['of a case with more fees than a lower cap allows now', { feesBefore: 70_000 }, 10_000, 0],
    ['of nothing', {}, 0, 0],
  ])('%s', (_, facts, collected, fee) => {
    expect(feeOfPayment(TERMS, { ...FACTS, ...facts }, collected).fee).toBe(fee);
  });

  it('is not due on money the practice received where nothing was agreed on it', () => {
    const terms = { ...TERMS, directRate: null };
    const fee = feeOfPayment(terms, { ...FACTS, paidTo: 'practice' }, 10_000);
    expect(fee).toEqual({ fee: 0, lines: [{ step: 'direct-rate', rate: 0, amount: 0 }] });
  });

  it('stays at the rate of the tier after a suit where no other was agreed on', () => {
    const fee = feeOfPayment({ ...TERMS, legalRate: null }, { ...FACTS, isLegal: true }, 10_000);
    expect(fee.lines).toEqual([{ step: 'tier-rate', rate: 2500, amount: 2500 }]);
  });

  it('is told line by line', () => {
    const terms = { ...TERMS, paymentCap: 2000, caseCap: 2500 };
    expect(feeOfPayment(terms, { ...FACTS, feesBefore: 900 }, 10_000)).toEqual({
      fee: 1600,
      lines: [
        { step: 'tier-rate', rate: 2500, amount: 2500 },
        { step: 'payment-cap', rate: null, amount: -500 },
        { step: 'case-cap', rate: null, amount: -400 },
      ],
    });
  });

  it('is rounded half up', () => {
    expect([shareOf(1, 5000), shareOf(1, 4999), shareOf(3, 5000), shareOf(333, 2500)]).toEqual([
      1, 0, 2, 83,
    ]);
  });
});

const minor = fc.integer({ min: 0, max: 50_000_000 });
const rate = fc.integer({ min: 0, max: 10_000 });
const bounds = (most: number) =>
  fc
    .uniqueArray(fc.integer({ min: 1, max: most }), { maxLength: 4 })
    .map((rest) => [0, ...rest.sort((a, b) => a - b)]);
const anyTerms: fc.Arbitrary<FeeTerms> = fc
  .tuple(bounds(2000), bounds(5_000_000))
  .chain(([ages, amounts]) =>
    fc.record({
      ages: fc.constant(ages),
      amounts: fc.constant(amounts),
      rates: fc.array(fc.array(rate, { minLength: amounts.length, maxLength: amounts.length }), {
        minLength: ages.length,
        maxLength: ages.length,
      }),
      legalRate: fc.option(rate),
      directRate: fc.option(rate),
      minimum: fc.integer({ min: 0, max: 5000 }),
      paymentCap: fc.option(minor),
      caseCap: fc.option(minor),
    }),
  );
const anyFacts: fc.Arbitrary<PaymentFacts> = fc.record({
  placedAmount: minor,
  age: fc.option(fc.integer({ min: -400, max: 4000 })),
  isLegal: fc.boolean(),
  paidTo: fc.constantFrom('agency' as const, 'practice' as const),
  feesBefore: minor,
});

describe('whatever was agreed on', () => {
  it('a fee lies between nothing, its caps and what was collected, and its lines add up to it', () => {
    fc.assert(
      fc.property(anyTerms, anyFacts, minor, (terms, facts, collected) => {
        expect(feeProblems(terms)).toEqual([]);
        const { fee, lines } = feeOfPayment(terms, facts, collected);
        expect(Number.isSafeInteger(fee)).toBe(true);
        expect(fee).toBeGreaterThanOrEqual(0);
        expect(fee).toBeLessThanOrEqual(collected);
        expect(fee).toBeLessThanOrEqual(terms.paymentCap ?? Number.POSITIVE_INFINITY);
        expect(lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(fee);
        expect(lines[0]?.step === 'direct-rate').toBe(facts.paidTo === 'practice');
      }),
      { numRuns: 1000 },
    );
  });

  it('more collected is never less fee', () => {
    fc.assert(
      fc.property(anyTerms, anyFacts, minor, minor, (terms, facts, one, more) => {
        const feeOf = (collected: number) => feeOfPayment(terms, facts, collected).fee;
        expect(feeOf(one + more)).toBeGreaterThanOrEqual(feeOf(one));
      }),
      { numRuns: 1000 },
    );
  });

  it('the rounding is at most half a minor unit off the exact share', () => {
    fc.assert(
      fc.property(minor, rate, (collected, share) => {
        const off = BigInt(shareOf(collected, share)) * 10_000n - BigInt(collected) * BigInt(share);
        expect(off > -5000n && off <= 5000n).toBe(true);
      }),
    );
  });

  it('the payments of a case together never cost more than its cap', () => {
    fc.assert(
      fc.property(anyTerms, anyFacts, minor, fc.array(minor), (terms, facts, caseCap, paid) => {
        const capped = { ...terms, caseCap };
        const total = paid.reduce(
          (feesBefore, collected) =>
            feesBefore + feeOfPayment(capped, { ...facts, feesBefore }, collected).fee,
          0,
        );
        expect(total).toBeLessThanOrEqual(caseCap);
      }),
    );
  });
});

describe('fee terms that somebody typed', () => {
  it.each<[string, Partial<FeeTerms>]>([
    ['no-tiers', { ages: [30, 90, 180] }],
    ['no-tiers', { amounts: [], rates: [[], [], []] }],
    ['not-ascending', { ages: [0, 180, 90] }],
    ['not-ascending', { amounts: [0, 0] }],
    ['not-a-table', { rates: [[2000, 1500]] }],
    ['not-a-table', { rates: [[2000], [2500], [3500]] }],
    ['not-a-rate', { legalRate: 10_001 }],
    ['not-a-rate', { directRate: -1 }],
    [
      'not-a-rate',
      {
        rates: [
          [2000, 1500],
          [2500, 0.5],
          [3500, 3000],
        ],
      },
    ],
    ['not-an-amount', { caseCap: -1 }],
    ['not-an-amount', { minimum: 0.5 }],
    ['not-an-amount', { amounts: [0, 100.5] }],
  ])('are refused: %s', (problem, wrong) => {
    expect(feeProblems({ ...TERMS, ...wrong })).toContain(problem);
  });

  it('are fine where each age has a rate for each amount', () => {
    expect(feeProblems(TERMS)).toEqual([]);
  });
});
