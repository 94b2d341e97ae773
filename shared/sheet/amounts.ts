import { minorDigits, toMinor } from '../money.ts';
import { ok, type Result, refused } from '../result.ts';
import { currencyAt, currencySigned } from './currencies.ts';
import type { Cell } from './fields.ts';
import { looksBlank } from './words.ts';

export type AmountProblem =
  | 'not-an-amount'
  | 'ambiguous-amount'
  | 'unknown-currency'
  | 'sheet-error';

/** The mark before the decimals: in a locale, or as a column shows it. */
export type DecimalMark = '.' | ',';

/** An amount in a cell: minor units of a currency; null for a blank cell. */
export type AmountReading = { readonly minor: number; readonly currency: string } | null;

/**
 * Which decimal mark a column of amounts shows. One value such as '85.50', '1.234,56' or
 * '1.250.000' settles it; values of both kinds settle nothing.
 *
 * @returns the mark, or null when the column shows none or both
 * @example columnDecimalMark(['1.250', '85,50']) // ','
 */
export function columnDecimalMark(cells: readonly Cell[]): DecimalMark | null {
  const shown = new Set<DecimalMark>();
  for (const cell of cells) {
    const mark = typeof cell === 'string' ? shownMark(digitsOf(cell).digits) : null;
    if (mark) shown.add(mark);
  }
  return shown.size === 1 ? ([...shown][0] ?? null) : null;
}

/**
 * Which dollar or peso a bare "$" means in a sheet of another currency: the only one that its amounts
 * name in full, as "US$" does beside "S/".
 *
 * @param cells of all amount columns
 * @param own the sheet's currency
 * @returns its code; null where they name none or several, or where "$" is the sheet's own
 * @example dollarNamed(['US$ 120.00', 'S/ 350.00', '$ 85.00'], 'PEN') // 'USD'
 */
export function dollarNamed(cells: readonly Cell[], own: string): string | null {
  if (currencySigned('$', own) !== null) return null;
  const named = new Set<string>();
  for (const cell of cells) {
    const code = typeof cell === 'string' ? currencySigned(digitsOf(cell).sign, own) : null;
    if (code && currencySigned('$', code) === code) named.add(code);
  }
  return named.size === 1 ? ([...named][0] ?? null) : null;
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

/**
 * The currency that a spreadsheet of that locale most likely means: euro where we do not know its
 * region. It is a proposal that setup shows.
 *
 * @param locale for example 'es_MX'
 * @example localeCurrency('fr_FR') // 'EUR'
 */
export function localeCurrency(locale: string): string {
  const [language = '', ...parts] = locale.split(/[_-]/);
  const region = parts.find((part) => /^([A-Z]{2}|\d{3})$/.test(part));
  return currencyAt(region ?? language) ?? 'EUR';
}

const DASHES = /[-\u2012-\u2015\u2212]+/;

/**
 * Whether nothing but a dash stands in a cell, which is how a spreadsheet shows zero beside amounts.
 *
 * @example isDash(' - ') // true
 */
export function isDash(cell: Cell): boolean {
  return typeof cell === 'string' && looksBlank(cell) && DASHES.test(cell);
}

/**
 * Whether a cell of an amount column says that there is none: blank, a dash, or "n/a".
 *
 * @example isNoAmount('–') // true
 */
export function isNoAmount(cell: Cell): boolean {
  return typeof cell === 'string' && looksBlank(cell);
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
  if (digits === '') return noneOf(text, currency);
  const named = currencyOf(sign, currency);
  if (!named.ok) return named;
  const plain = plainNumber(digits, mark, locale, minorDigits(named.value));
  if (!plain.ok) return plain;
  return counted(negative ? -plain.value : plain.value, named.value);
}

/** "$ -" is how a spreadsheet shows zero. */
function noneOf(text: string, own: string): Result<AmountReading, AmountProblem> {
  const sign = text.replace(DASHES, '');
  const code = sign === text ? null : currencySigned(sign.trim().toUpperCase(), own);
  return code ? counted(0, code) : refused('not-an-amount');
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
  if (/^\d(?:[\d.,]*\d)?$/.test(cell)) return { digits: cell, negative: false, sign: '' }; // as most are
  const text = cell
    .trim()
    .replace(/^(\p{L}{1,2}|[SB]\/)\.\s*(?=\d)/iu, '$1') // 'Q.500' and 'S/.500' are five hundred
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

function currencyOf(sign: string, own: string): Result<string, AmountProblem> {
  if (sign === '') return ok(own);
  const code = currencySigned(sign, own);
  if (code === undefined) return refused('not-an-amount');
  return code === null ? refused('unknown-currency') : ok(code);
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
    // in pesos without cents it can only be thousands, unless the column has another mark for those
    const doubtful = decimals === 3 || (!grouping && (decimals !== 0 || mark !== null));
    if (doubtful) return refused('ambiguous-amount');
  }
  const [whole = '', fraction = ''] = own ? splitAt(digits, own) : [digits];
  if (!GROUPED.test(whole) || /[.,]/.test(fraction)) return refused('not-an-amount');
  return ok(Number(`${whole.replace(/[.,]/g, '')}.${fraction || '0'}`));
}

/** The decimal mark that an amount gives away: its own, or the other one than stands between its groups. */
function shownMark(digits: string): DecimalMark | null {
  const own = ownMark(digits);
  if (own !== null || !GROUPED.test(digits)) return own;
  const marks = digits.match(/[.,]/g) ?? [];
  return marks.length < 2 ? null : marks[0] === '.' ? ',' : '.';
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
