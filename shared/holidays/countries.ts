/** Countries whose public holidays are known. */
export const HOLIDAY_COUNTRIES = ['CL', 'CO', 'ES', 'FR', 'MX', 'PE', 'US'] as const;
export type HolidayCountry = (typeof HOLIDAY_COUNTRIES)[number];

/**
 * The country that a spreadsheet's locale names, if it is one of ours: where nobody has said more, the
 * clinic is most likely there.
 *
 * @param locale for example 'es_CO'
 * @example countryOfLocale('es_CO') // 'CO'
 * @example countryOfLocale('en_GB') // null
 */
export function countryOfLocale(locale: string): HolidayCountry | null {
  return HOLIDAY_COUNTRIES.find((country) => locale.endsWith(`_${country}`)) ?? null;
}
