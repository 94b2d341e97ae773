import type { CivilDate } from '../../../shared/calendar.ts';
import { formatCount, formatDate } from '../../../shared/messages/dates.ts';
import { formatAmount, type Language, type Money } from '../../../shared/money.ts';

/** How a language writes dates, numbers and money. */
export interface Formats {
  date(date: CivilDate): string;
  /** '20 Nov 2026': where a list has many columns. */
  shortDate(date: CivilDate): string;
  /** @param instant ISO 8601, UTC */
  dateTime(instant: string, timeZone: string): string;
  /** 'Nov 2026': the month of a date, for columns and axes. */
  month(date: CivilDate): string;
  /** Where nobody's zone is known: UTC, and said so. */
  utc(instant: string): string;
  count(value: number): string;
  /** With one decimal. */
  decimal(value: number): string;
  /** Without the currency, which stands once in the header. */
  amount(money: Money): string;
  /** @param fraction 0.25 is 25 % */
  percent(fraction: number): string;
  /** @param rate in basis points, as exact as it is: 2250 is 22.5 % */
  rate(rate: number): string;
  /** 'French': a language by its code, as the reader's own names it. */
  language(code: string): string;
}

/** In English, too, the day stands before the month, as in `formatDate`. */
const CLOCKS: Readonly<Record<Language, Intl.DateTimeFormatOptions & { locale: string }>> = {
  en: { locale: 'en-GB', hourCycle: 'h12' },
  es: { locale: 'es' },
  fr: { locale: 'fr' },
};

export function formatsOf(language: Language): Formats {
  const { locale, ...clock } = CLOCKS[language];
  const both = { dateStyle: 'medium', timeStyle: 'short', ...clock } as const;
  const dateTime = (instant: string, timeZone: string) =>
    new Intl.DateTimeFormat(locale, { ...both, timeZone }).format(new Date(instant));
  const inTenths = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const day = { dateStyle: 'medium', timeZone: 'UTC' } as const;
  const month = { month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return {
    dateTime,
    date: (date) => formatDate(date, language),
    shortDate: (date) => new Intl.DateTimeFormat(locale, day).format(new Date(`${date}T00:00:00Z`)),
    month: (date) => new Intl.DateTimeFormat(language, month).format(new Date(`${date}T00:00:00Z`)),
    utc: (instant) => `${dateTime(instant, 'UTC')} UTC`,
    count: (value) => formatCount(value, language),
    decimal: (value) => withMinus(new Intl.NumberFormat(language, inTenths).format(value)),
    amount: (money) => formatAmount(money, language),
    language: (code) => new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code,
    rate: (rate) =>
      new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 2 }).format(
        rate / 10_000,
      ),
    percent: (fraction) =>
      withMinus(
        new Intl.NumberFormat(language, { style: 'percent', ...inTenths }).format(fraction),
      ),
  };
}

/** With the sign that stands before amounts, in the place of a hyphen. */
function withMinus(figure: string): string {
  return figure.replace('-', '\u2212');
}
