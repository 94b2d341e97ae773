import type { Language } from '../../money.ts';
import { type DecimalMark, readAmount } from '../../sheet/amounts.ts';
import { currencySigned } from '../../sheet/currencies.ts';
import type { Template } from '../templates/template.ts';
import type { Finding } from './findings.ts';

/** The amounts that one message is about. */
export interface OwnAmounts {
  readonly currency: string;
  /** Balance and items as they are now: minor units. */
  readonly now: readonly number[];
  /** The same as they were when the words were typed. */
  readonly typed: readonly number[];
}

const LOCALES: Readonly<Record<Language, string>> = { en: 'en_US', es: 'es_ES', fr: 'fr_FR' };
const BLANK = '[ \u00a0\u202f]';
const DIGITS = `\\d{1,3}(?:${BLANK}\\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d+(?:[.,'\u2019]\\d+)*`;
const WORD = '(?:\\p{Lu}{1,2}/|\\p{L}{0,3}\\p{Sc}|\\p{L}+)';
const NEAR = new RegExp(`(?<![\\p{L}\\d])(${WORD}${BLANK}?)?(${DIGITS})(${BLANK}?${WORD})?`, 'gu');

/**
 * Amounts that somebody typed into the words of one message and that are not its own: an amount typed by
 * hand does not follow a payment, a merge field does. An amount is a number with a currency beside it or
 * with decimals; a bare number is one where it was an amount of this message when it was typed.
 *
 * @param template tidy (`tidyTemplate`); its subject may hold no number at all (`lint`)
 * @example typedAmounts(template, 'en', { currency: 'USD', now: [5000], typed: [5000] })
 */
export function typedAmounts(
  { paragraphs }: Template,
  language: Language,
  own: OwnAmounts,
): Finding[] {
  return paragraphs.flatMap((paragraph, index) => {
    const text = paragraph.replace(/\{\{[^{}]*\}\}/g, (field) => '_'.repeat(field.length));
    return [...text.matchAll(NEAR)].flatMap((match): Finding[] => {
      const [all, before = '', digits = '', after = ''] = match;
      const at = (match.index ?? 0) + before.length;
      const rest = text.slice(at + digits.length);
      if (!isForeign({ before, digits, after, rest }, language, own)) return [];
      const sign = isSign(before, own.currency) ? before.length : 0;
      const end = isSign(after, own.currency) ? after.length : 0;
      const from = at - sign;
      const place = { part: index + 1, from, to: at + digits.length + end };
      const found = all.slice(before.length - sign, before.length + digits.length + end).trim();
      return [{ rule: 'typed-amount', severity: 'blocks', at: place, found }];
    });
  });
}

interface Near {
  readonly before: string;
  readonly digits: string;
  readonly after: string;
  readonly rest: string;
}

function isForeign(
  { before, digits, after, rest }: Near,
  language: Language,
  own: OwnAmounts,
): boolean {
  const readings = readingsOf(digits, language, own.currency);
  const signs = [before, after].filter((sign) => isSign(sign, own.currency));
  if (signs.length > 0) {
    const isOther = signs.some((sign) => codeOf(sign, own.currency) !== own.currency);
    return isOther || !readings.some((one) => own.now.includes(one));
  }
  if (hasCents(digits) && !/^\s?(?:%|am\b|pm\b|h\b|[./-]\d)/i.test(rest)) {
    return !readings.some((one) => own.now.includes(one));
  }
  return readings.some((one) => own.typed.includes(one) && !own.now.includes(one));
}

/** What the digits may mean, in minor units: whichever mark stands before the decimals. */
function readingsOf(digits: string, language: Language, currency: string): number[] {
  const marks: readonly (DecimalMark | null)[] = [null, '.', ','];
  return marks.flatMap((mark) => {
    const read = readAmount(digits, currency, mark, LOCALES[language]);
    return read.ok && read.value ? [read.value.minor, -read.value.minor] : [];
  });
}

function hasCents(digits: string): boolean {
  return /^(?:\d{1,3}(?:[.,'\u2019\u00a0\u202f ]\d{3})+|\d+)[.,]\d{2}$/.test(digits);
}

/** A word beside a number is a currency's sign, or it is any other word. */
function isSign(word: string, own: string): boolean {
  return codeOf(word, own) !== undefined;
}

function codeOf(word: string, own: string): string | null | undefined {
  const bare = word.trim();
  const code = bare === '' ? undefined : currencySigned(bare.toUpperCase(), own);
  if (!/^\p{L}{1,3}$/u.test(bare)) return code;
  // 'try 3' and 'a 5' are no amounts, though TRY is a currency and 'Q 5' may be one
  const isCapital = bare === bare.toUpperCase();
  if (bare.length < 3) return code === own && isCapital ? code : undefined;
  return code && (code === own || isCapital) ? code : undefined;
}
