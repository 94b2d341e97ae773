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

const known = new Map<Language, Formats>();

/** Made once a language: a page of dates would else take longer to write than to find. */
export function formatsOf(language: Language): Formats {
  const formats = known.get(language) ?? makeFormats(language);
  known.set(language, formats);
  return formats;
}

function makeFormats(language: Language): Formats {
  const { locale } = CLOCKS[language];
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const monthAndYear = { month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  const month = new Intl.DateTimeFormat(language, monthAndYear);
  const inTenths = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const tenths = new Intl.NumberFormat(language, inTenths);
  const percent = new Intl.NumberFormat(language, { style: 'percent', ...inTenths });
  const rate = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 2 });
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const dateTime = dateTimeIn(language);
  return {
    dateTime,
    date: (date) => formatDate(date, language),
    shortDate: (date) => day.format(new Date(`${date}T00:00:00Z`)),
    month: (date) => month.format(new Date(`${date}T00:00:00Z`)),
    utc: (instant) => `${dateTime(instant, 'UTC')} UTC`,
    count: (value) => formatCount(value, language),
    decimal: (value) => withMinus(tenths.format(value)),
    amount: (money) => formatAmount(money, language),
    language: (code) => names.of(code) ?? code,
    rate: (value) => rate.format(value / 10_000),
    percent: (fraction) => withMinus(percent.format(fraction)),
  };
}

/** Dates and times as a language writes them, in any zone. */
function dateTimeIn(language: Language): Formats['dateTime'] {
  const { locale, ...clock } = CLOCKS[language];
  const both = { dateStyle: 'medium', timeStyle: 'short', ...clock } as const;
  const inZone = new Map<string, Intl.DateTimeFormat>();
  return (instant, timeZone) => {
    const format = inZone.get(timeZone) ?? new Intl.DateTimeFormat(locale, { ...both, timeZone });
    inZone.set(timeZone, format);
    return format.format(new Date(instant));
  };
}

/** With the sign that stands before amounts, in the place of a hyphen. */
function withMinus(figure: string): string {
  return figure.replace('-', '\u2212');
}
