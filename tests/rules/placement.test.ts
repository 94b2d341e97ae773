import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placementRowSchema } from '../../shared/contract/portal.ts';
import {
  type AgencyTerms,
  CONDITIONS,
  type Condition,
  feeOf,
  type HandOffFacts,
  PACKAGE_FIELDS,
  unmetConditions,
} from '../../shared/placement.ts';
import { STOP_FLAGS, type StopFlag } from '../../shared/receivables.ts';
import { holds } from './runs.ts';

const READY: HandOffFacts = {
  ...{ open: 9000, currency: 'USD', flags: [], statusUnderstood: true },
  ...{ lastNoticeSent: true, isPlaced: false, missing: 0 },
};
const AGENCY: AgencyTerms = { isApproved: true, minimum: 5000, currency: 'USD' };

/** For each condition what breaks it, and nothing else. */
const BREAKS: Readonly<Record<Condition, { facts?: Partial<HandOffFacts>; agency?: object }>> = {
  'agency-approved': { agency: { isApproved: false } },
  'not-placed': { facts: { isPlaced: true } },
  'something-open': { facts: { open: 0 } },
  'over-minimum': { agency: { minimum: 9001 } },
  'no-dispute': { facts: { flags: ['dispute'] } },
  'no-plan': { facts: { flags: ['plan'] } },
  'no-hold': { facts: { flags: ['hold'] } },
  'no-other-stop': { facts: { flags: ['deceased'] } },
  'status-understood': { facts: { statusUnderstood: false } },
  'last-notice-sent': { facts: { lastNoticeSent: false } },
  'payments-matched': { facts: { missing: 1 } },
};

/** An account and an agency for which exactly these conditions are broken. */
function broken(conditions: readonly Condition[]): [HandOffFacts, AgencyTerms] {
  const own = conditions.map((condition) => BREAKS[condition]);
  const facts = Object.assign({}, READY, ...own.map((one) => one.facts)) as HandOffFacts;
  const flags = own.flatMap((one) => one.facts?.flags ?? []);
  return [{ ...facts, flags }, Object.assign({}, AGENCY, ...own.map((one) => one.agency))];
}

const withFlag = (flag: StopFlag) => unmetConditions({ ...READY, flags: [flag] }, AGENCY);

describe('the hand-off', () => {
  it('is open to an account that meets all conditions', () => {
    expect(unmetConditions(READY, AGENCY)).toEqual([]);
    expect(unmetConditions({ ...READY, open: 5000 }, AGENCY)).toEqual([]);
  });

  it('names every condition that is not met, in one order, in every combination', () => {
    for (let set = 0; set < 2 ** CONDITIONS.length; set += 1) {
      const conditions = CONDITIONS.filter((_condition, at) => (set >> at) & 1);
      // where nothing is open, the minimum is not spoken of
      const told = conditions.includes('something-open')
        ? conditions.filter((condition) => condition !== 'over-minimum')
        : conditions;
      expect(unmetConditions(...broken(conditions))).toEqual(told);
    }
  });

  it('asks for no terms before an agency was chosen', () => {
    const [facts] = broken(['agency-approved', 'over-minimum', 'no-hold']);
    expect(unmetConditions(facts, null)).toEqual(['no-hold']);
  });

  it('weighs a minimum in its own currency only', () => {
    const other = { ...AGENCY, currency: 'EUR', minimum: 1 };
    expect(unmetConditions(READY, other)).toEqual(['over-minimum']);
  });

  it('is closed to a credit', () => {
    expect(unmetConditions({ ...READY, open: -100 }, AGENCY)).toEqual(['something-open']);
  });

  it.each([
    ...(['hardship', 'deceased', 'bankrupt', 'represented', 'insurance', 'written-off'] as const),
    ...(['contradiction', 'agency'] as const),
  ])('is closed to an account with the flag %s', (flag) => {
    expect(withFlag(flag)).toEqual(['no-other-stop']);
  });

  it('is closed by every flag but the wish for no more reminders', () => {
    expect(STOP_FLAGS.filter((flag) => withFlag(flag).length === 0)).toEqual(['opt-out']);
  });

  it('lets out the fields of the list and no others', () => {
    expect(Object.keys(placementRowSchema.shape.package.shape)).toEqual([...PACKAGE_FIELDS]);
    const sensitive = /patient|diagnos|treat|service$|note$|phone|birth/i;
    expect(PACKAGE_FIELDS.filter((field) => sensitive.test(field))).toEqual([]);
  });
});

const MOST = 999_999_999_999_999; // fifteen digits, as many as a spreadsheet's cell keeps
const collected = fc.oneof(fc.nat({ max: 100_000 }), fc.integer({ min: 0, max: MOST }));
const rate = fc.integer({ min: 0, max: 10_000 });

describe('the contingency fee', () => {
  it.each([
    [10_000, 2500, 2500],
    [333, 2500, 83],
    [2, 2500, 1],
    [1, 5000, 1],
    [1, 4999, 0],
    [19_999, 3333, 6666],
    [MOST, 10_000, MOST],
    [0, 2500, 0],
    [10_000, 0, 0],
  ])('of %d at %d basis points is %d', (amount, points, fee) => {
    expect(feeOf(amount, points)).toBe(fee);
  });

  it('is the exact share, rounded half up', () => {
    holds(
      fc.property(collected, rate, (amount, points) => {
        const exact = (BigInt(amount) * BigInt(points) * 2n + 10_000n) / 20_000n;
        expect(feeOf(amount, points)).toBe(Number(exact));
      }),
      3000,
    );
  });

  it('is never less than nothing nor more than what was collected', () => {
    holds(
      fc.property(collected, rate, (amount, points) => {
        expect(feeOf(amount, points)).toBeGreaterThanOrEqual(0);
        expect(feeOf(amount, points)).toBeLessThanOrEqual(amount);
      }),
    );
  });

  it('does not fall where more is collected, or at a higher rate', () => {
    holds(
      fc.property(collected, collected, rate, rate, (one, other, low, high) => {
        const [least = 0, most = 0] = [one, other].sort((a, b) => a - b);
        expect(feeOf(least, low)).toBeLessThanOrEqual(feeOf(most, low));
        const [down = 0, up = 0] = [low, high].sort((a, b) => a - b);
        expect(feeOf(one, down)).toBeLessThanOrEqual(feeOf(one, up));
      }),
    );
  });
});
