import { type CivilDate, partsOf } from '../calendar.ts';
import { formatAmount, type Language } from '../money.ts';

const MONTHS: Readonly<Record<Language, string>> = {
  en: 'January February March April May June July August September October November December',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
};

/**
 * A civil date in words, so that nobody has to know which number is the month.
 *
 * @example formatDate('2026-04-03', 'es') // '3 de abril de 2026'
 */
export function formatDate(date: CivilDate, language: Language): string {
  const { year, month, day } = partsOf(date);
  const name = MONTHS[language].split(' ')[month - 1] ?? '';
  if (language === 'es') return `${day} de ${name} de ${year}`;
  // French counts the first of a month, and only that one
  return `${language === 'fr' && day === 1 ? '1er' : day} ${name} ${year}`;
}

/**
 * A month as a heading.
 *
 * @param date any day of it
 * @example formatMonth('2026-04-03', 'fr') // 'Avril 2026'
 */
export function formatMonth(date: CivilDate, language: Language): string {
  const { year, month } = partsOf(date);
  const name = MONTHS[language].split(' ')[month - 1] ?? '';
  const begun = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
  return language === 'es' ? `${begun} de ${year}` : `${begun} ${year}`;
}

/**
 * A count with the language's thousands mark.
 *
 * @example formatCount(1204, 'fr') // '1 204', with a narrow no-break space
 */
export function formatCount(count: number, language: Language): string {
  // the marks are those of an amount in a currency that has no smaller unit
  return formatAmount({ minor: count, currency: 'JPY' }, language);
}
