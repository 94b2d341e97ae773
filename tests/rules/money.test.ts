import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allocate,
  formatAmount,
  formatMoney,
  LANGUAGES,
  minorDigits,
  sumMinor,
  toMajor,
  toMinor,
} from '../../shared/money.ts';
import { holds } from './runs.ts';

const CURRENCIES = Intl.supportedValuesOf('currency');
const currency = fc.constantFrom(...CURRENCIES);
const MOST = 999_999_999_999_999; // fifteen digits, as many as a spreadsheet's cell keeps
const minor = fc.integer({ min: -MOST, max: MOST });

describe('minor and major units', () => {
  it('go there and back without loss, in every currency', () => {
    holds(
      fc.property(minor, currency, (amount, code) => {
        expect(toMinor(toMajor(amount, code), code)).toBe(amount);
      }),
      2000,
    );
  });

  it.each([
    [1.005, 'USD', 101],
    [-1.005, 'USD', -101],
    [0.285, 'USD', 29],
    [1.1 + 2.2, 'USD', 330],
    [0.1 + 0.7, 'EUR', 80],
    [12.5, 'JPY', 13],
    [1.2345, 'KWD', 1235],
    [-0, 'USD', 0],
    [0.004, 'USD', 0],
    [-0.004, 'USD', 0],
    [1e-9, 'USD', 0],
  ])('%d %s, as a cell holds it, is %d', (major, code, expected) => {
    expect(toMinor(major, code)).toBe(expected);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1e300, 1e16, 90_071_992_547_409.94])(
    'refuses %d rather than count it inexactly',
    (major) => {
      expect(() => toMinor(major, 'USD')).toThrow(RangeError);
    },
  );

  it('knows how many decimals the currencies have that a clinic may use', () => {
    const digits = Object.fromEntries(
      ['USD', 'EUR', 'MXN', 'COP', 'CLP', 'JPY', 'XOF', 'KWD', 'TND'].map((code) => [
        code,
        minorDigits(code),
      ]),
    );
    expect(digits).toEqual({
      ...{ USD: 2, EUR: 2, MXN: 2, COP: 2, CLP: 0, JPY: 0, XOF: 0, KWD: 3, TND: 3 },
    });
  });
});

describe('a sum', () => {
  it('is exact, whatever the order', () => {
    const amounts = fc.array(fc.integer({ min: -1e12, max: 1e12 }), { maxLength: 200 });
    holds(
      fc.property(amounts, (list) => {
        const exact = list.reduce((sum, one) => sum + BigInt(one), 0n);
        expect(BigInt(sumMinor(list))).toBe(exact);
        expect(sumMinor([...list].reverse())).toBe(sumMinor(list));
      }),
    );
  });

  it('that leaves the exact range is refused', () => {
    expect(() => sumMinor([Number.MAX_SAFE_INTEGER, 1])).toThrow(RangeError);
  });
});

describe('an allocation', () => {
  const weights = fc
    .array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 24 })
    .filter((list) => list.some((weight) => weight > 0));
  const amount = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });

  it('loses no cent', () => {
    holds(
      fc.property(amount, weights, (total, list) => {
        const parts = allocate(total, list);
        expect(parts).toHaveLength(list.length);
        expect(sumMinor(parts)).toBe(total);
      }),
      1000,
    );
  });

  it('loses no cent of the largest amounts, nor with broken weights', () => {
    const broken = fc.double({ min: 0.001, max: 1e9, noNaN: true });
    const list = fc.array(broken, { minLength: 1, maxLength: 12 });
    holds(
      fc.property(minor, list, (total, shares) => {
        expect(sumMinor(allocate(total, shares))).toBe(total);
      }),
      1000,
    );
  });

  it('is fair: nobody is a cent or more away from the exact share', () => {
    holds(
      fc.property(amount, weights, (total, list) => {
        const sum = BigInt(list.reduce((whole, weight) => whole + weight, 0));
        allocate(total, list).forEach((part, at) => {
          const off = BigInt(part) * sum - BigInt(total) * BigInt(list[at] ?? 0);
          expect(off < sum && off > -sum).toBe(true);
        });
      }),
    );
  });

  it('gives the cents that are left to the largest remainders, the earlier first', () => {
    holds(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), weights, (total, list) => {
        expect(allocate(total, list)).toEqual(hamilton(total, list));
      }),
    );
  });

  it('gives a weight of nothing nothing, and a debt back as a debt', () => {
    expect(allocate(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(allocate(-100, [1, 1, 1])).toEqual([-34, -33, -33]);
    expect(allocate(5, [0, 1, 0])).toEqual([0, 5, 0]);
    expect(allocate(0, [3, 4])).toEqual([0, 0]);
  });

  it.each([[[]], [[0, 0]], [[1, -1]], [[Number.NaN]]])('over %j is refused', (list) => {
    expect(() => allocate(100, list)).toThrow(RangeError);
  });
});

/** The method by the book, in whole numbers of any size. */
function hamilton(total: number, weights: readonly number[]): number[] {
  const sum = BigInt(weights.reduce((whole, weight) => whole + weight, 0));
  const shares = weights.map((weight, index) => ({
    index,
    whole: (BigInt(total) * BigInt(weight)) / sum,
    rest: (BigInt(total) * BigInt(weight)) % sum,
  }));
  const parts = shares.map(({ whole }) => Number(whole));
  const left = total - parts.reduce((all, part) => all + part, 0);
  const order = [...shares].sort((a, b) => Number(b.rest - a.rest) || a.index - b.index);
  for (const { index } of order.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}

describe('an amount in words for people', () => {
  it.each([
    ['en', '1,234,567.89 USD'],
    ['es', '1,234,567.89 USD'],
    ['es', '1,234,567.89 MXN'],
    ['es', '1,234,567.89 PEN'],
    ['es', '1.234.567,89 EUR'],
    ['es', '1.234.567,89 COP'],
    ['fr', '1\u202f234\u202f567,89 USD'],
  ] as const)('has the marks that readers of %s know: %s', (language, expected) => {
    const currency = expected.slice(-3);
    expect(formatMoney({ minor: 123_456_789, currency }, language)).toBe(expected);
  });

  it('has as many decimals as the currency, and a true minus', () => {
    expect(formatAmount({ minor: 1250, currency: 'CLP' }, 'es')).toBe('1.250');
    expect(formatAmount({ minor: -5, currency: 'KWD' }, 'en')).toBe('\u22120.005');
  });

  it('holds exactly the digits of the amount, in every language and currency', () => {
    const language = fc.constantFrom(...LANGUAGES);
    holds(
      fc.property(minor, currency, language, (amount, code, tongue) => {
        const digits = formatAmount({ minor: amount, currency: code }, tongue).replace(/\D/g, '');
        expect(Number(digits)).toBe(Math.abs(amount));
      }),
    );
  });
});
