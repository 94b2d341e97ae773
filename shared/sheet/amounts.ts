import { minorDigits, toMinor } from '../money.ts';
import { ok, type Result, refused } from '../result.ts';
import type { Cell } from './fields.ts';

export type AmountProblem =
  | 'not-an-amount'
  | 'ambiguous-amount'
  | 'unknown-currency'
  | 'sheet-error';

/** The mark before the decimals: in a locale, or as a column shows it. */
export type DecimalMark = '.' | ',';

/** An amount in a cell: minor units of a currency; null for a blank cell. */
export type AmountReading = { readonly minor: number; readonly currency: string } | null;

/** Signs and codes that name one currency wherever they stand. */
const SIGNS: Readonly<Record<string, string>> = {
  '\u20ac': 'EUR',
  '\u00a3': 'GBP',
  '\u00a5': 'JPY',
  US$: 'USD',
  USD$: 'USD',
  U$S: 'USD',
  CA$: 'CAD',
  C$: 'CAD',
  MX$: 'MXN',
  COL$: 'COP',
  'S/': 'PEN',
  'S/.': 'PEN',
  CFA: 'XOF',
  FCFA: 'XOF',
  CHF: 'CHF',
};

/** Currencies that are written with a bare dollar sign at home. */
const DOLLARS = new Set('USD CAD AUD NZD MXN COP CLP ARS SGD HKD XCD BBD TTD JMD'.split(' '));

/** Codes that we accept as such beside an amount. */
const CODES = new Set(
  'USD EUR GBP CAD AUD NZD CHF MXN COP PEN CLP ARS BRL UYU BOB PYG CRC GTQ HNL NIO DOP CUP VES PAB JPY XOF XAF XPF MAD TND DZD SEK NOK DKK PLN CZK HUF RON BGN TRY INR SGD HKD ZAR KWD BHD OMR JOD'.split(
    ' ',
  ),
);

/**
 * Which decimal mark a column of amounts shows. One value such as '85.50' or '1.234,56' settles
 * it; values of both kinds settle nothing.
 *
 * @returns the mark, or null when the column shows none or both
 * @example columnDecimalMark(['1.250', '85,50']) // ','
 */
export function columnDecimalMark(cells: readonly Cell[]): DecimalMark | null {
  const shown = new Set<DecimalMark>();
  for (const cell of cells) {
    const mark = typeof cell === 'string' ? ownMark(digitsOf(cell).digits) : null;
    if (mark) shown.add(mark);
  }
  return shown.size === 1 ? ([...shown][0] ?? null) : null;
}

/**
 * The decimal mark of a spreadsheet locale. Source: Unicode CLDR, number symbols.
 *
 * @param locale for example 'es_MX'
 * @example localeDecimalMark('fr_FR') // ','
 */
export function localeDecimalMark(locale: string): DecimalMark {
  const dotted = /^(en|es[_-](MX|US|PE|GT|HN|NI|SV|PA|PR|DO|CU)|de[_-]CH|it[_-]CH|ja|ko|zh|he|th)/;
  return dotted.test(locale) ? '.' : ',';
}

// biome-ignore format: a table reads better in rows
const REGION_CURRENCY: Readonly<Record<string, string>> = {
  US: 'USD', CA: 'CAD', MX: 'MXN', CO: 'COP', PE: 'PEN', CL: 'CLP', AR: 'ARS', UY: 'UYU', BO: 'BOB',
  PY: 'PYG', EC: 'USD', SV: 'USD', PA: 'USD', PR: 'USD', GT: 'GTQ', HN: 'HNL', NI: 'NIO', CR: 'CRC',
  DO: 'DOP', GB: 'GBP', CH: 'CHF', AU: 'AUD', NZ: 'NZD', MA: 'MAD', TN: 'TND', DZ: 'DZD', SN: 'XOF',
  CI: 'XOF', CM: 'XAF',
};

/**
 * The currency that a spreadsheet of that locale most likely means: euro where the region has none
 * of its own here. It is a proposal that setup shows.
 *
 * @param locale for example 'es_MX'
 * @example localeCurrency('fr_FR') // 'EUR'
 */
export function localeCurrency(locale: string): string {
  const region = /[_-]([A-Z]{2})$/.exec(locale)?.[1] ?? (locale.startsWith('en') ? 'US' : '');
  return REGION_CURRENCY[region] ?? 'EUR';
}

/**
 * Whether a cell of an amount column says that there is none: blank, or a dash.
 *
 * @example isNoAmount('–') // true
 */
export function isNoAmount(cell: Cell): boolean {
  return typeof cell === 'string' && /^\s*[-\u2013\u2014]?\s*$/.test(cell);
}

/**
 * Reads an amount: numbers as they are, text with signs, codes, spaces and marks of any of the
 * usual kinds. '1.250' is 1,250 or 1.25: it is settled by what the column shows, then by the
 * locale where that makes it a thousands mark, and refused otherwise.
 *
 * @param currency code that counts where the cell names none
 * @param mark the column's decimal mark, else null
 * @param locale the spreadsheet's, for example 'en_US'
 * @returns minor units and currency, null for a blank cell, or the reason it cannot be read
 * @example readAmount('(1.234,56 €)', 'USD', null, 'en_US') // ok({ minor: -123456, currency: 'EUR' })
 */
export function readAmount(
  cell: Cell,
  currency: string,
  mark: DecimalMark | null,
  locale: string,
): Result<AmountReading, AmountProblem> {
  if (typeof cell === 'number') return counted(cell, currency);
  if (typeof cell !== 'string') return refused('not-an-amount');
  const text = cell.trim();
  if (isNoAmount(cell)) return ok(null);
  if (text.startsWith('#')) return refused('sheet-error');
  const { digits, negative, sign } = digitsOf(text);
  if (digits === '') return refused('not-an-amount');
  const named = currencyOf(sign, currency);
  if (!named.ok) return named;
  const plain = plainNumber(digits, mark, locale, minorDigits(named.value));
  if (!plain.ok) return plain;
  return counted(negative ? -plain.value : plain.value, named.value);
}

function counted(major: number, currency: string): Result<AmountReading, AmountProblem> {
  if (!Number.isFinite(major) || Math.abs(major) > 1e11) return refused('not-an-amount');
  return ok({ minor: toMinor(major, currency), currency });
}

const NUMBER = /[.,]?\d(?:[\d.,'\u2019\s]*\d)?[.,]?/;

/** A space or an apostrophe stands between groups of three, or it stands for something else. */
const SPACED = /^\d{1,3}([\s'\u2019]\d{3})+([.,]\d*)?$/;

/** Takes an amount's text apart: digits with marks, whether it is negative, and what names a currency. */
function digitsOf(cell: string): { digits: string; negative: boolean; sign: string } {
  const text = cell
    .trim()
    .replace(/^S\/\.\s*/i, 'S/')
    .replace(/([.,])[-\u2013\u2014]+(?![-\u2013\u2014\s]*\d)/, '$1'); // '12.-' is twelve and no cents
  const match = NUMBER.exec(text);
  if (!match || (/[\s'\u2019]/.test(match[0]) && !SPACED.test(match[0]))) {
    return { digits: '', negative: false, sign: text };
  }
  const around = text.slice(0, match.index) + text.slice(match.index + match[0].length);
  return {
    digits: match[0].replace(/[\s'\u2019]/g, '').replace(/[.,]$/, ''),
    negative: /[-\u2212(]|\bcr\b/i.test(around),
    sign: around.replace(/[()+\-\u2212\s]|\b(?:cr|dr)\b/gi, '').toUpperCase(),
  };
}

function currencyOf(sign: string, fallback: string): Result<string, AmountProblem> {
  if (sign === '') return ok(fallback);
  if (sign === '$' && DOLLARS.has(fallback)) return ok(fallback);
  const code = sign.replace(/\$$/, '');
  const named = SIGNS[sign] ?? (CODES.has(code) ? code : undefined);
  if (named) return ok(named);
  const looksLikeOne = sign === '$' || /^[A-Z]{3}$/.test(sign);
  return refused(looksLikeOne ? 'unknown-currency' : 'not-an-amount');
}

/** Thousands, or lakhs, all with the same mark; or no groups at all. */
const GROUPED = /^(\d{1,3}([.,])(\d{2,3}\2)*\d{3}|\d*)$/;

function plainNumber(
  digits: string,
  mark: DecimalMark | null,
  locale: string,
  decimals: number,
): Result<number, AmountProblem> {
  const own = ownMark(digits);
  const marks = digits.match(/[.,]/g) ?? [];
  if (marks.length === 0) return ok(Number(digits));
  if (own === null && marks.length === 1) {
    const grouping = mark ? mark !== marks[0] : localeDecimalMark(locale) !== marks[0];
    const doubtful = decimals === 3 || (decimals !== 0 && !grouping);
    if (doubtful) return refused('ambiguous-amount');
  }
  const [whole = '', fraction = ''] = own ? splitAt(digits, own) : [digits];
  if (!GROUPED.test(whole) || /[.,]/.test(fraction)) return refused('not-an-amount');
  return ok(Number(`${whole.replace(/[.,]/g, '')}.${fraction || '0'}`));
}

/** The decimal mark that an amount shows by itself; null where it shows none. */
function ownMark(digits: string): DecimalMark | null {
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  if (last < 0) return null;
  const mark = digits[last] as DecimalMark;
  const other = mark === '.' ? ',' : '.';
  const single = digits.indexOf(mark) === last;
  if (digits.includes(other)) return single ? mark : null;
  const lead = digits.slice(0, last);
  const grouped = digits.length - last - 1 === 3 && /^[1-9]\d{0,2}$/.test(lead);
  return single && !grouped ? mark : null;
}

function splitAt(digits: string, mark: DecimalMark): [string, string] {
  const at = digits.lastIndexOf(mark);
  return [digits.slice(0, at), digits.slice(at + 1)];
}
