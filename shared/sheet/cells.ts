import { type CivilDate, civilDateIn } from '../calendar.ts';
import type { Cell } from './fields.ts';

/**
 * Values as Google gives them in our own terms: real dates become civil dates of the spreadsheet's zone,
 * each different day asked of Intl once. Calling Utilities for each cell would cost a service call a row.
 *
 * @param values of a range; what is no text, number, truth value or date reads as blank
 * @param timeZone the spreadsheet's, an IANA zone
 * @throws RangeError for a zone that does not exist
 * @example cellsOf([['Ana', new Date(Date.UTC(2026, 2, 1, 5))]], 'America/Bogota') // [['Ana', { date: '2026-03-01' }]]
 */
export function cellsOf(values: readonly (readonly unknown[])[], timeZone: string): Cell[][] {
  const civil = civilDateIn(timeZone);
  const days = new Map<number, { readonly date: CivilDate }>();
  const toCell = (value: unknown): Cell => {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      return value;
    }
    // made in another realm, it is an instance of no Date of ours
    if (Object.prototype.toString.call(value) !== '[object Date]') return '';
    const instant = Number(value);
    const known = days.get(instant);
    if (known) return known;
    const cell = { date: civil(instant) };
    days.set(instant, cell);
    return cell;
  };
  return values.map((row) => row.map(toCell));
}
