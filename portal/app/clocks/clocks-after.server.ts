import { parseCivilDate } from '../../../shared/calendar.ts';
import {
  type ClockDays,
  type ClockEvent,
  type RunningClock,
  runningClock,
} from '../../../shared/case-clocks.ts';
import { type CaseScope, dayIn, todayOf } from '../cases/case-scope.server.ts';

/** What a case's row keeps of its clock. */
export type ClockColumns =
  | { clock: string; clockSince: Date; clockDueOn: Date }
  | { clock: null; clockSince: null; clockDueOn: null };

/** What happens to all of them now, as it will stand in their history. */
type Next = Pick<ClockEvent, 'event' | 'by' | 'from' | 'to'> & { on: unknown };

interface Row extends Pick<ClockEvent, 'event' | 'by' | 'day' | 'from' | 'to'> {
  id: string;
  timeZone: string;
  days: ClockDays;
  on: string | null;
}

/**
 * The clocks of cases once something has happened to them, by the whole history of each: those that will
 * have the same one together. One query, however many they are.
 */
export async function clocksAfter<Case extends { id: string }>(
  scope: CaseScope,
  cases: readonly Case[],
  { on, ...next }: Next,
): Promise<{ columns: ClockColumns; of: Case[] }[]> {
  const histories = new Map<string, Row[]>();
  for (const row of await rowsOf(scope, cases)) {
    histories.set(row.id, [...(histories.get(row.id) ?? []), row]);
  }
  const groups = new Map<string, { columns: ClockColumns; of: Case[] }>();
  for (const one of cases) {
    const rows = histories.get(one.id) ?? [];
    const [last] = rows;
    if (!last) throw new Error('A case has a history');
    const day = todayOf({ now: scope.now, tenant: last });
    const history = [{ ...next, day, awaited: awaitedIn(next.event, on) }, ...rows.map(eventIn)];
    const clock = runningClock(history, last.days);
    const group = groups.get(JSON.stringify(clock)) ?? { columns: clockColumns(clock), of: [] };
    group.of.push(one);
    groups.set(JSON.stringify(clock), group);
  }
  return [...groups.values()];
}

/** A clock as the database takes it. */
export function clockColumns(running: RunningClock | null): ClockColumns {
  if (!running) return { clock: null, clockSince: null, clockDueOn: null };
  const { clock, since, dueOn } = running;
  return { clock, clockSince: dayIn(since), clockDueOn: dayIn(dueOn) };
}

/** All events of these cases, the latest first. */
function rowsOf({ db }: CaseScope, cases: readonly { id: string }[]): Promise<Row[]> {
  const ids = cases.map(({ id }) => id);
  return db.$queryRaw<Row[]>`
    SELECT c.id, t.time_zone AS "timeZone", m.terms -> 'clocks' AS days,
           e.event, e.by, e.from_status AS "from", e.to_status AS "to", e.facts ->> 'on' AS "on",
           (e.at AT TIME ZONE t.time_zone)::date::text AS day
      FROM cases c
      JOIN practices t ON t.id = c.practice_id
      JOIN placements p ON p.practice_id = c.practice_id AND p.id = c.placement_id
      JOIN mandates m ON m.practice_id = p.practice_id AND m.agency_id = p.agency_id
                     AND m.version = p.mandate_version
      JOIN case_events e ON e.practice_id = c.practice_id AND e.case_id = c.id
     WHERE c.id = ANY(${ids}::uuid[])
     ORDER BY e.seq DESC`;
}

function eventIn({ event, by, day, from, to, on }: Row): ClockEvent {
  return { event, by, day, from, to, awaited: awaitedIn(event, on) };
}

/** Only a promise and a plan name a day that lies ahead. */
function awaitedIn(event: ClockEvent['event'], on: unknown): ClockEvent['awaited'] {
  if (event !== 'promise' && event !== 'plan') return null;
  const day = parseCivilDate(String(on));
  return day.ok ? day.value : null;
}
