import type { PortalMessages } from '../../../shared/messages/portal/index.ts';
import type { ClockView } from './clock-view.ts';

/** The columns of a file of cases that tell what is owed next. */
export function clockHeader({ clocks: { columns } }: PortalMessages): string[] {
  return [columns.clock, columns.due, columns.late];
}

export function clockCells(clock: ClockView | null, { clocks }: PortalMessages): string[] {
  if (!clock) return ['', '', ''];
  const late = clock.state === 'late' ? String(clock.days) : '';
  return [clocks.duties[clock.clock], clock.dueOn, late];
}
