import { AGING_EDGES } from '../../../shared/aging-buckets.ts';
import { addDays, type CivilDate, monthEnd, parseCivilDate } from '../../../shared/calendar.ts';
import type { Place } from '../../../shared/places.ts';
import { AGE_PLACES, type AgePlace } from '../receivables/aged-lines.ts';
import type { TableRules } from '../ui/table-state.ts';

/** The rows that figures are made of: how their lists are narrowed. Months stand as '2026-05'. */

/** What there is to narrow by. */
export interface RowChoices {
  agencies: readonly { slug: string; name: string }[];
  currencies: readonly string[];
  /** First days of the months in which something was placed. */
  placed: readonly CivilDate[];
  /** First days of the months in which something was received. */
  received: readonly CivilDate[];
}

export interface CaseChoices extends RowChoices {
  places: readonly Place[];
}

export type PaymentColumn = 'on' | 'collected';
export type CaseColumn = 'number' | 'placed' | 'balance';

/** @param until a month from the URL: all that was received before its end */
export function paymentRules(choices: RowChoices, until: string | null): TableRules<PaymentColumn> {
  return {
    columns: ['on', 'collected'],
    sort: 'on',
    isDescending: true,
    filters: {
      ...commonFilters(choices),
      received: choices.received.map(monthIn),
      until: until !== null && firstDay(until) ? [until] : [],
    },
    pageSize: 50,
  };
}

/** @param choices `places` in which the patients of its cases live */
export function caseRules(choices: CaseChoices): TableRules<CaseColumn> {
  return {
    columns: ['number', 'placed', 'balance'],
    sort: 'number',
    isDescending: true,
    filters: { ...commonFilters(choices), open: ['yes'], age: AGE_PLACES, place: choices.places },
    pageSize: 50,
  };
}

function commonFilters({ agencies, currencies, placed }: RowChoices) {
  return {
    agency: agencies.map(({ slug }) => slug),
    currency: currencies,
    placed: placed.map(monthIn),
  };
}

/** '2026-05' of its first day. */
export function monthIn(day: CivilDate): string {
  return day.slice(0, 7);
}

/** The first day of '2026-05'; null where that is no month. */
export function firstDay(month: string): CivilDate | null {
  const day = parseCivilDate(`${month}-01`);
  return day.ok ? day.value : null;
}

/** First and last day of '2026-05', or of all time where no month is named. */
export function daysIn(month: string | undefined): { gte?: CivilDate; lte?: CivilDate } {
  const first = month === undefined ? null : firstDay(month);
  return first ? { gte: first, lte: monthEnd(first) } : {};
}

/** The due dates of a place of the aging on a day; null for those that no date makes. */
export function dueIn(
  place: AgePlace,
  today: CivilDate,
): { gte?: CivilDate; lte?: CivilDate } | null {
  const at = AGE_PLACES.indexOf(place);
  if (at > AGING_EDGES.length + 1) return null;
  if (at === 0) return { gte: today };
  const [from = 0, to] = [[0, ...AGING_EDGES][at - 1], AGING_EDGES[at - 1]];
  const lte = addDays(today, -from - 1);
  return to === undefined ? { lte } : { gte: addDays(today, -to), lte };
}
