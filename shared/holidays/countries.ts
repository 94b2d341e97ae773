/** Countries whose public holidays are known. */
export const HOLIDAY_COUNTRIES = ['CL', 'CO', 'ES', 'FR', 'MX', 'PE', 'US'] as const;
export type HolidayCountry = (typeof HOLIDAY_COUNTRIES)[number];
