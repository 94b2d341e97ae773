import { type CivilDate, parseCivilDate } from '../calendar.ts';
import { HOLIDAY_COUNTRIES, type HolidayCountry } from './countries.ts';
import { DAYS } from './days.ts';

/** Public holidays of one country, and the years of which they are known. */
export interface Holidays {
  readonly days: ReadonlySet<CivilDate>;
  readonly from: CivilDate;
  readonly to: CivilDate;
}

const read = new Map<HolidayCountry, Holidays>();

/**
 * The public holidays of a whole country; a region's own are not among them. From a maintained library,
 * written into a table when the product is made. Outside `from` and `to` nothing is known of a day.
 *
 * @returns null for a country that we have no table of
 * @example holidaysOf('PE')?.days.has('2026-12-09') // true, the battle of Ayacucho
 */
export function holidaysOf(country: string): Holidays | null {
  const known = HOLIDAY_COUNTRIES.find((one) => one === country);
  if (!known) return null;
  const before = read.get(known);
  if (before) return before;
  const holidays = readTable(known);
  read.set(known, holidays);
  return holidays;
}

/**
 * The public holidays of every country that we have a table of, as a question to the law takes them. A
 * table is read when its country is first asked for.
 *
 * @example HOLIDAYS['PE'] === holidaysOf('PE') // true
 */
export const HOLIDAYS: Readonly<Record<string, Holidays>> = Object.defineProperties(
  {},
  Object.fromEntries(
    HOLIDAY_COUNTRIES.map((country) => [
      country,
      { get: () => holidaysOf(country), enumerable: true },
    ]),
  ),
);

function readTable(country: HolidayCountry): Holidays {
  const years = Object.keys(DAYS[country]).sort();
  const days = years.flatMap((year) =>
    (DAYS[country][Number(year)] ?? '').split(' ').flatMap((day) => dateOf(`${year}-${day}`)),
  );
  const [from] = dateOf(`${years[0]}-01-01`);
  const [to] = dateOf(`${years[years.length - 1]}-12-31`);
  if (!from || !to) throw new RangeError(`No holidays of ${country}`);
  return { days: new Set(days), from, to };
}

function dateOf(text: string): CivilDate[] {
  const date = parseCivilDate(text);
  return date.ok ? [date.value] : [];
}
