import type { TableRules } from '../ui/table-state.ts';
import { CALENDAR_KINDS } from './entry.ts';

/** By what the calendar is narrowed: it has one order, and one page. @param agencies their slugs */
export function calendarRules(agencies: readonly string[]): TableRules {
  return {
    ...{ columns: [], sort: 'on', pageSize: Number.MAX_SAFE_INTEGER },
    filters: { agency: agencies, kind: CALENDAR_KINDS },
  };
}
