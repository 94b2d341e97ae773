import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minorDigits } from '../../shared/money.ts';
import { columnDecimalMark, type DecimalMark, readAmount } from '../../shared/sheet/amounts.ts';
import { holds } from './runs.ts';

/** How people group thousands and mark decimals. */
const MARKS: readonly { group: string; decimal: DecimalMark }[] = [
  { group: ',', decimal: '.' },
  { group: '.', decimal: ',' },
  { group: ' ', decimal: ',' },
  { group: '\u00a0', decimal: ',' },
  { group: '\u202f', decimal: ',' },
  { group: "'", decimal: '.' },
  { group: '\u2019', decimal: '.' },
  { group: '', decimal: '.' },
  { group: '', decimal: ',' },
];

/** How they say that money is owed back. */
const NEGATIVES: readonly ((text: string) => string)[] = [
  (text) => `-${text}`,
  (text) => `- ${text}`,
  (text) => `\u2212${text}`,
  (text) => `(${text})`,
  (text) => `${text}-`,
  (text) => `${text} CR`,
];

/** What they put beside it, and the currency that it means in a sheet of dollars. */
const SIGNS: readonly { currency: string; put: (text: string) => string }[] = [
  { currency: '', put: (text) => text },
  { currency: '', put: (text) => ` ${text} ` },
  { currency: 'USD', put: (text) => `US$ ${text}` },
  { currency: 'USD', put: (text) => `US$${text}` },
  { currency: 'USD', put: (text) => `${text} usd` },
  { currency: 'EUR', put: (text) => `${text} \u20ac` },
  { currency: 'EUR', put: (text) => `\u20ac${text}` },
  { currency: 'EUR', put: (text) => `EUR ${text}` },
  { currency: 'GBP', put: (text) => `\u00a3${text}` },
  { currency: 'MXN', put: (text) => `MX$${text}` },
  { currency: 'PEN', put: (text) => `S/. ${text}` },
  { currency: 'PEN', put: (text) => `S/${text}` },
  { currency: 'XOF', put: (text) => `${text} F CFA` },
  { currency: 'CHF', put: (text) => `CHF ${text}` },
];

interface Written {
  text: string;
  minor: number;
  currency: string;
  /** Shows by itself which mark comes before the decimals. */
  shows: boolean;
}

const LOCALES = ['en_US', 'en_GB', 'es_ES', 'es_MX', 'es_CO', 'fr_FR', 'fr_CA', 'de_CH'];
const locale = fc.constantFrom(...LOCALES);
const size = fc.oneof(
  fc.integer({ min: 0, max: 99_999 }),
  fc.integer({ min: 0, max: 9_999_999_999 }),
);

/** Amounts of a sheet in `fallback`, each with what it truly is. */
function writtenIn(fallback: string, marks = fc.constantFrom(...MARKS)): fc.Arbitrary<Written> {
  return fc
    .record({
      ...{ size, marks, short: fc.boolean(), back: fc.option(fc.constantFrom(...NEGATIVES)) },
      sign: fc.constantFrom(...SIGNS),
    })
    .map(({ size: amount, marks: { group, decimal }, short, back, sign }) => {
      const currency = sign.currency || fallback;
      const digits = minorDigits(currency);
      const plain = String(amount).padStart(digits + 1, '0');
      const whole = plain.slice(0, plain.length - digits).replace(/\B(?=(\d{3})+$)/g, group);
      const cents = plain.slice(plain.length - digits);
      const round = digits === 0 || (short && Number(cents) === 0);
      const number = round ? whole : `${whole}${decimal}${cents}`;
      const text = sign.put(back ? back(number) : number);
      return { text, minor: back && amount > 0 ? -amount : amount, currency, shows: !round };
    });
}

describe('an amount', () => {
  it.each(['USD', 'JPY', 'KWD'])(
    'of a sheet in %s is read right or refused, never wrong',
    (fallback) => {
      const column = fc.array(writtenIn(fallback), { minLength: 1, maxLength: 8 });
      holds(
        fc.property(column, locale, (cells, where) => {
          const mark = columnDecimalMark(cells.map(({ text }) => text));
          for (const { text, minor, currency } of cells) {
            const found = readAmount(text, fallback, mark, where);
            if (found.ok) expect(found.value, text).toEqual({ minor, currency });
            else expect(['ambiguous-amount', 'not-an-amount'], text).toContain(found.reason);
          }
        }),
        3000,
      );
    },
  );

  it('with its cents is always read, whatever the column and the locale', () => {
    const mark = fc.constantFrom<(DecimalMark | null)[]>('.', ',', null);
    holds(
      fc.property(
        writtenIn('USD'),
        mark,
        locale,
        ({ text, minor, currency, shows }, seen, where) => {
          fc.pre(shows);
          const found = readAmount(text, 'USD', seen, where);
          expect(found, text).toEqual({ ok: true, value: { minor, currency } });
        },
      ),
      3000,
    );
  });

  it('in a column of one style that shows its mark is always read', () => {
    const column = fc
      .constantFrom(...MARKS)
      .chain((marks) =>
        fc.array(writtenIn('USD', fc.constant(marks)), { minLength: 2, maxLength: 6 }),
      )
      .filter((cells) => cells.some(({ shows }) => shows));
    holds(
      fc.property(column, locale, (cells, where) => {
        const mark = columnDecimalMark(cells.map(({ text }) => text));
        expect(mark).not.toBeNull();
        for (const { text, minor, currency } of cells) {
          const found = readAmount(text, 'USD', mark, where);
          expect(found, text).toEqual({ ok: true, value: { minor, currency } });
        }
      }),
      2000,
    );
  });

  it.each(['1.250', '1,250', '12.500', '999,999'])(
    '%s is thousands or refused, in no way decimals',
    (text) => {
      const thousands = Number(text.replace(/[.,]/, '')) * 100;
      const found = new Set<number | string>();
      for (const where of LOCALES) {
        for (const mark of ['.', ',', null] as const) {
          const amount = readAmount(text, 'USD', mark, where);
          found.add(amount.ok ? (amount.value?.minor ?? 'blank') : amount.reason);
        }
      }
      expect(found).toEqual(new Set([thousands, 'ambiguous-amount']));
    },
  );

  it('is refused while nothing tells what its mark is', () => {
    expect(readAmount('1,250', 'EUR', null, 'fr_FR')).toMatchObject({ reason: 'ambiguous-amount' });
    expect(readAmount('1.250', 'KWD', null, 'es_ES')).toMatchObject({ reason: 'ambiguous-amount' });
    expect(columnDecimalMark(['1.250', '2.300'])).toBeNull();
    expect(columnDecimalMark(['85.50', '85,50'])).toBeNull();
    expect(columnDecimalMark(['1.250', '85,50', ''])).toBe(',');
    expect(columnDecimalMark([85.5, '1.250'])).toBeNull();
  });
});

describe('a cell of an amount column', () => {
  it.each([
    [12.5, 1250],
    [-0.1, -10],
    [0, 0],
    ['0.250', 25],
    ['.50', 50],
    ['5.', 500],
    ['1250.-', 125_000],
    ['1250,-- ', 125_000],
    ['$1,234.56', 123_456],
    ['-$0.05', -5],
    ['$(12.50)', -1250],
    ['12.50 DR', 1250],
    ['1,23,456.50', 12_345_650],
  ] as const)('%j is %d cents', (cell, minor) => {
    expect(readAmount(cell, 'USD', null, 'en_US')).toEqual({
      ok: true,
      value: { minor, currency: 'USD' },
    });
  });

  it.each(['', '  ', '-', '\u2013', '\u2014', 'N/A', 'n/d', 's/d'])('%j is blank', (cell) => {
    expect(readAmount(cell, 'USD', null, 'en_US')).toEqual({ ok: true, value: null });
  });

  it.each([
    ['abc', 'not-an-amount'],
    ['12 50', 'not-an-amount'],
    ['555 123 45678', 'not-an-amount'],
    ['12 34 56', 'not-an-amount'],
    ['1 2345,60', 'not-an-amount'],
    ["12'5", 'not-an-amount'],
    ['1,234.567,890', 'not-an-amount'],
    ['1.234,567.89', 'not-an-amount'],
    ['1,2345.50', 'not-an-amount'],
    ['12.50 + 3', 'not-an-amount'],
    ['1.-5', 'not-an-amount'],
    ['12.50/3', 'not-an-amount'],
    ['3 x 12.50', 'not-an-amount'],
    ['03/04/2026', 'not-an-amount'],
    ['2026-03-04', 'not-an-amount'],
    ['1e5', 'not-an-amount'],
    ['50%', 'not-an-amount'],
    ['\u00bd', 'not-an-amount'],
    [true, 'not-an-amount'],
    [Number.NaN, 'not-an-amount'],
    [1e12, 'not-an-amount'],
    ['999999999999.00', 'not-an-amount'],
    ['#VALUE!', 'sheet-error'],
    ['12.50 ABC', 'unknown-currency'],
  ] as const)('%j is refused as %s', (cell, reason) => {
    expect(readAmount(cell, 'USD', null, 'en_US')).toMatchObject({ ok: false, reason });
  });

  it('of any text never throws, and gives whole minor units', () => {
    const characters = fc.constantFrom(..."0123456789.,' -()$\u20acUSD".split(''));
    const text = fc.oneof(fc.string(), fc.string({ unit: characters, maxLength: 14 }), fc.double());
    holds(
      fc.property(text, locale, (cell, where) => {
        const found = readAmount(cell, 'USD', null, where);
        if (found.ok && found.value) expect(Number.isSafeInteger(found.value.minor)).toBe(true);
      }),
      2000,
    );
  });
});
