import type { CivilDate } from '../../../shared/calendar.ts';
import { CASE_CLOCKS, clockStanding } from '../../../shared/case-clocks.ts';
import { dayOf } from '../cases/case-scope.server.ts';
import type { ClockView } from './clock-view.ts';

/** The columns of a case that {@link clockOfRow} reads, for a query. */
export const CLOCK_COLUMNS = { clock: true, clockSince: true, clockDueOn: true } as const;

interface ClockRow {
  clock: string | null;
  clockSince: Date | null;
  clockDueOn: Date | null;
}

/** The clock of a case as both sides see it; null where none runs. @param today at the practice */
export function clockOfRow(row: ClockRow, today: CivilDate): ClockView | null {
  const clock = CASE_CLOCKS.find((one) => one === row.clock);
  if (!clock || !row.clockSince || !row.clockDueOn) return null;
  const dueOn = dayOf(row.clockDueOn);
  return { clock, since: dayOf(row.clockSince), dueOn, ...clockStanding(dueOn, today) };
}
