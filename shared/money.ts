/**
 * An amount of money: a whole number of the currency's smallest unit, so that sums never drift.
 * `minor` may be negative (a credit). Two currencies never meet in one sum.
 */
export interface Money {
  readonly minor: number;
  /** ISO 4217 code, for example 'USD'. */
  readonly currency: string;
}

/** The languages that Amiable speaks. */
export const LANGUAGES = ['en', 'es', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Currencies whose smallest unit is not a hundredth. Source: ISO 4217, table A.1 ("minor unit"). */
// biome-ignore format: a table reads better in rows
const MINOR_DIGITS: Readonly<Record<string, number>> = {
  BHD: 3, BIF: 0, CLF: 4, CLP: 0, DJF: 0, GNF: 0, IQD: 3, ISK: 0, JOD: 3, JPY: 0, KMF: 0, KRW: 0,
  KWD: 3, LYD: 3, OMR: 3, PYG: 0, RWF: 0, TND: 3, UGX: 0, UYI: 0, UYW: 4, VND: 0, VUV: 0, XAF: 0,
  XOF: 0, XPF: 0,
};

/**
 * How many decimals a currency has.
 *
 * @example minorDigits('JPY') // 0
 */
export function minorDigits(currency: string): number {
  return MINOR_DIGITS[currency] ?? 2;
}

/**
 * A decimal number in major units (as a spreadsheet holds it) as whole minor units, half away from zero.
 * The detour over decimal text keeps 1.005 from becoming 1.00: what a person sees in the cell counts.
 *
 * @param major for example 12.5 (dollars)
 * @throws RangeError when the amount is not finite or has more than the 15 digits that a cell keeps
 * @example toMinor(1.005, 'USD') // 101
 */
export function toMinor(major: number, currency: string): number {
  const near = Math.abs(major) * 10 ** minorDigits(currency);
  // nearly every cell holds a whole number of cents, as far as its digits reach
  if (near < 1e11 && Math.abs(near - Math.round(near)) < 1e-3) {
    const whole = Math.round(near);
    return major < 0 && whole !== 0 ? -whole : whole;
  }
  const sized = Number(`${Math.abs(major).toPrecision(15)}`);
  const scaled = Number(`${sized}e${minorDigits(currency)}`);
  const minor = Math.round(Number.isNaN(scaled) ? sized * 10 ** minorDigits(currency) : scaled);
  if (!(minor < 1e15)) throw new RangeError('An amount is too large to count exactly');
  return major < 0 && minor !== 0 ? -minor : minor;
}

/**
 * Minor units as a decimal number in major units, as a spreadsheet cell wants it.
 *
 * @example toMajor(1250, 'USD') // 12.5
 */
export function toMajor(minor: number, currency: string): number {
  return minor / 10 ** minorDigits(currency);
}

/**
 * Adds amounts of one currency.
 *
 * @param amounts whole minor units
 * @throws RangeError when the sum leaves the exact range (2^53)
 * @example sumMinor([10, -3]) // 7
 */
export function sumMinor(amounts: Iterable<number>): number {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  if (!Number.isSafeInteger(sum)) throw new RangeError('A sum is too large to count exactly');
  return sum;
}

/**
 * Splits an amount by weights so that no cent is lost: each part is the rounded-down share, and the
 * cents left over go one each to the largest remainders, the earlier part first (Hamilton's method).
 *
 * @param minor whole minor units, may be negative
 * @param weights not negative, at least one positive
 * @returns as many parts as weights; they sum to `minor`
 * @throws RangeError when the weights are empty, negative or all zero
 * @example allocate(100, [1, 1, 1]) // [34, 33, 33]
 */
export function allocate(minor: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (!(total > 0) || weights.some((weight) => weight < 0)) {
    throw new RangeError('Weights must not be negative, and one must be positive');
  }
  const sign = minor < 0 ? -1 : 1;
  const size = Math.abs(minor);
  // remainders by division of whole numbers: fractions of a quotient would not compare exactly
  const remainders = weights.map((weight) => (size * weight) % total);
  const parts = weights.map((weight, at) =>
    Math.round((size * weight - (remainders[at] ?? 0)) / total),
  );
  let left = size - parts.reduce((sum, part) => sum + part, 0);
  const byRemainder = remainders
    .map((remainder, index) => ({ index, remainder }))
    .filter(({ index }) => (weights[index] ?? 0) > 0)
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (let at = 0; left > 0; at = (at + 1) % byRemainder.length, left -= 1) {
    const index = byRemainder[at]?.index ?? 0;
    parts[index] = (parts[index] ?? 0) + 1;
  }
  return parts.map((part) => (part === 0 ? 0 : sign * part));
}

/**
 * Money for a person to read, in their language, with the currency.
 *
 * @example formatMoney({ minor: 64218, currency: 'EUR' }, 'es') // '642,18 EUR'
 */
export function formatMoney(money: Money, language: Language): string {
  return `${formatAmount(money, language)} ${money.currency}`;
}

/**
 * The amount alone, in the language's digits and marks: for tables that name the currency once.
 *
 * @example formatAmount({ minor: 123456, currency: 'EUR' }, 'fr') // '1 234,56'
 */
export function formatAmount({ minor, currency }: Money, language: Language): string {
  const digits = minorDigits(currency);
  const text = String(Math.abs(minor)).padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits);
  const { group, decimal } = marksOf(language, currency);
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const fraction = digits > 0 ? `${decimal}${text.slice(-digits)}` : '';
  return `${minor < 0 ? '\u2212' : ''}${grouped}${fraction}`;
}

/**
 * Spanish has two ways: 1.234,50 in Spain, Chile and Colombia, 1,234.50 in Mexico, Peru and the United
 * States. The currency tells which of them the reader grew up with.
 */
function marksOf(language: Language, currency: string): { group: string; decimal: string } {
  return language === 'es' && POINTED.has(currency) ? MARKS.en : MARKS[language];
}

/** Currencies of countries where Spanish puts a point before the decimals. Source: Unicode CLDR. */
const POINTED: ReadonlySet<string> = new Set('USD MXN PEN GTQ HNL NIO PAB DOP'.split(' '));

/** Thousands and decimal marks. Source: Unicode CLDR; French groups with a narrow no-break space. */
const MARKS: Readonly<Record<Language, { group: string; decimal: string }>> = {
  en: { group: ',', decimal: '.' },
  es: { group: '.', decimal: ',' },
  fr: { group: '\u202f', decimal: ',' },
};
