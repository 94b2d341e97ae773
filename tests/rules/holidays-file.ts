// Writes shared/holidays/days.ts anew from the date-holidays library: `npm run holidays`.
import { writeFile } from 'node:fs/promises';
import Holidays from 'date-holidays';
import { HOLIDAY_COUNTRIES, type HolidayCountry } from '../../shared/holidays/countries.ts';

const FROM = 2024;
const TO = 2035;

/** All public holidays of a whole country, as the library knows them; a region's own are not among them. */
function holidaysIn(country: HolidayCountry, year: number): string {
  const all = new Holidays(country).getHolidays(year, 'en');
  const days = all.filter(({ type }) => type === 'public').map(({ date }) => date.slice(5, 10));
  return [...new Set(days)].sort().join(' ');
}

/** The text of shared/holidays/days.ts. */
export function holidaysFile(): string {
  const tables = HOLIDAY_COUNTRIES.map((country) => {
    const years = Array.from({ length: TO - FROM + 1 }, (_, index) => FROM + index);
    const lines = years.map((year) => `    ${year}: '${holidaysIn(country, year)}',`);
    return `  ${country}: {\n${lines.join('\n')}\n  },`;
  });
  return `// Made by \`npm run holidays\` from date-holidays (data under CC BY 3.0): not edited by hand.
import type { HolidayCountry } from './countries.ts';

/** Month and day of each public holiday, by country and year. */
export const DAYS: Readonly<Record<HolidayCountry, Readonly<Record<number, string>>>> = {
${tables.join('\n')}
};
`;
}

if (process.argv[1] === import.meta.filename) {
  await writeFile(new URL('../../shared/holidays/days.ts', import.meta.url), holidaysFile());
}
