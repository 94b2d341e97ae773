import type { CivilDate } from '../../../shared/calendar.ts';
import { CASE_STATUSES, type CaseStatus } from '../../../shared/cases.ts';
import { type ClockView, LATE } from '../clocks/clock-view.ts';
import type { TableRules } from '../ui/table-state.ts';

/** A case in a list of its agency. Amounts are minor units. */
export interface AgencyCaseRow {
  id: string;
  number: number;
  practice: { slug: string; name: string };
  status: CaseStatus;
  currency: string;
  placed: number;
  balance: number;
  placedOn: CivilDate;
  dueDate: CivilDate | null;
  promiseOn: CivilDate | null;
  /** The day a suit was filed; null where there is none. */
  legalSince: CivilDate | null;
  /** What the agency owes next; null where it owes nothing now. */
  clock: ClockView | null;
  /** ISO 8601. */
  changedAt: string;
}

export type AgencyCaseColumn = 'number' | 'balance' | 'due' | 'changed';

/** What may need somebody: all that is open, or a promise whose day has passed. */
export const NEEDS = ['open', 'promises'] as const;
export type Needs = (typeof NEEDS)[number];

/** By what the cases are ordered and narrowed. @param practices their slugs */
export function agencyCaseRules(practices: readonly string[]): TableRules<AgencyCaseColumn> {
  return {
    columns: ['number', 'balance', 'due', 'changed'],
    sort: 'changed',
    isDescending: true,
    filters: { needs: NEEDS, late: LATE, status: CASE_STATUSES, practice: practices },
    pageSize: 30,
  };
}
