/** How a workbook's locale writes numbers, dates and truth values. */
export interface LocaleMarks {
  decimal: string;
  group: string;
  order: 'day' | 'month' | 'year';
  /** The pattern of a date that nobody formatted. */
  date: string;
  true: string;
  false: string;
  /** January first. */
  months: string[];
  shortMonths: string[];
  /** Sunday first. */
  days: string[];
  shortDays: string[];
  /** Whether a currency sign stands in front of its amount. */
  signFirst: boolean;
}

const TRUTH: Readonly<Record<string, { true: string; false: string }>> = {
  en: { true: 'TRUE', false: 'FALSE' },
  es: { true: 'VERDADERO', false: 'FALSO' },
  fr: { true: 'VRAI', false: 'FAUX' },
};

const known = new Map<string, LocaleMarks>();

/**
 * The marks of a locale, from the Unicode CLDR data that Node carries.
 *
 * @param locale as Sheets names it, for example 'es_MX'
 * @example localeMarks('fr_FR').decimal // ','
 */
export function localeMarks(locale: string): LocaleMarks {
  const found = known.get(locale) ?? readMarks(locale.replace('_', '-'));
  known.set(locale, found);
  return found;
}

function readMarks(tag: string): LocaleMarks {
  const number = new Intl.NumberFormat(tag).formatToParts(1_234_567.5);
  const part = (type: string) => number.find((one) => one.type === type)?.value;
  const money = new Intl.NumberFormat(tag, { style: 'currency', currency: 'EUR' }).formatToParts(1);
  const language = tag.slice(0, 2);
  return {
    ...readDate(tag),
    ...(TRUTH[language] ?? { true: 'TRUE', false: 'FALSE' }),
    decimal: part('decimal') ?? '.',
    group: part('group') ?? ',',
    months: names(tag, 'month', 'long'),
    shortMonths: names(tag, 'month', 'short'),
    days: names(tag, 'weekday', 'long'),
    shortDays: names(tag, 'weekday', 'short'),
    signFirst: money.findIndex((one) => one.type === 'currency') === 0,
  };
}

function readDate(tag: string): Pick<LocaleMarks, 'order' | 'date'> {
  const numeric = { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' } as const;
  const parts = new Intl.DateTimeFormat(tag, numeric).formatToParts(Date.UTC(2026, 2, 1));
  const letters = { day: 'd', month: 'M' } as const;
  const date = parts
    .map(({ type, value }) => {
      if (type === 'year') return 'yyyy';
      return type === 'day' || type === 'month' ? letters[type].repeat(value.length) : value;
    })
    .join('');
  const first = parts.find((one) => one.type !== 'literal')?.type;
  return { date, order: first === 'day' || first === 'month' ? first : 'year' };
}

function names(tag: string, field: 'month' | 'weekday', width: 'long' | 'short'): string[] {
  const format = new Intl.DateTimeFormat(tag, { [field]: width, timeZone: 'UTC' });
  // 4 January 1970 was a Sunday; the first of each month tells the months.
  return field === 'month'
    ? Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(1970, month, 1)))
    : Array.from({ length: 7 }, (_, day) => format.format(Date.UTC(1970, 0, 4 + day)));
}
