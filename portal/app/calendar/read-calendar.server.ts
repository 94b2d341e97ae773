import { addMonths, type CivilDate } from '../../../shared/calendar.ts';
import { todayOf } from '../cases/case-scope.server.ts';
import { answerDates } from '../complaints/answer-dates.server.ts';
import { paperDates } from '../coverage/paper-dates.server.ts';
import { destroyDates } from '../exits/destroy-by.server.ts';
import { reviewDates } from '../mandates/review-dates.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { policyEntries } from '../policies/policy-entries.server.ts';
import { lookDates } from '../reverification/look-dates.server.ts';
import { parseTableState, type TableState } from '../ui/table-state.ts';
import { calendarRules } from './calendar-table.ts';
import { CALENDAR_KINDS, type CalendarEntry } from './entry.ts';

/** Each tells the days of what it owns, in a number of queries that does not grow with them. */
const SOURCES: readonly ((scope: PracticeScope) => Promise<CalendarEntry[]>)[] = [
  answerDates,
  paperDates,
  reviewDates,
  policyEntries,
  lookDates,
  destroyDates,
];

/** So far ahead the calendar reads. */
const MONTHS = 12;

/** What falls due with a practice's agencies: what is over, then the next months. */
export interface Calendar {
  practice: { kind: 'practice'; slug: string };
  today: CivilDate;
  state: TableState;
  /** All with an entry, by name. */
  agencies: NonNullable<CalendarEntry['agency']>[];
  /** Of the filters in the URL, the soonest first. */
  entries: CalendarEntry[];
}

export async function readCalendar(
  scope: PracticeScope,
  params: URLSearchParams,
): Promise<Calendar> {
  const today = todayOf(scope);
  const all = await entriesUntil(scope, addMonths(today, MONTHS));
  const named = all.flatMap(({ agency }) => agency ?? []);
  const agencies = [...new Map(named.map((agency) => [agency.slug, agency])).values()];
  const state = parseTableState(params, calendarRules(agencies.map(({ slug }) => slug)));
  const { agency: slug, kind } = state.filters;
  return {
    ...{ practice: { kind: 'practice', slug: scope.tenant.slug }, today, state },
    agencies: agencies.sort((a, b) => a.name.localeCompare(b.name)),
    entries: all.filter(
      ({ agency, about }) =>
        (slug === undefined || agency?.slug === slug) &&
        (kind === undefined || about.kind === kind),
    ),
  };
}

async function entriesUntil(scope: PracticeScope, until: CivilDate): Promise<CalendarEntry[]> {
  const all: CalendarEntry[] = [];
  for (const datesOf of SOURCES) all.push(...(await datesOf(scope)));
  const nameIn = ({ agency }: CalendarEntry) => agency?.name ?? '';
  const rank = ({ about }: CalendarEntry) => CALENDAR_KINDS.indexOf(about.kind);
  return all
    .filter(({ on }) => on <= until)
    .sort(
      (a, b) => a.on.localeCompare(b.on) || rank(a) - rank(b) || nameIn(a).localeCompare(nameIn(b)),
    );
}
