import type { CivilDate } from '../../../shared/calendar.ts';
import { CASE_STATUSES, type CaseStatus } from '../../../shared/cases.ts';
import { type ClockView, LATE } from '../clocks/clock-view.ts';
import type { TableRules } from '../ui/table-state.ts';

/** A case in a list of its practice. Amounts are minor units. */
export interface PracticeCaseRow {
  number: number;
  ref: string;
  status: CaseStatus;
  agency: string;
  currency: string;
  placed: number;
  balance: number;
  placedOn: CivilDate;
  /** The day a suit was filed; null where there is none. */
  legalSince: CivilDate | null;
  /** What its agency owes next; null where it owes nothing now. */
  clock: ClockView | null;
  /** ISO 8601. */
  changedAt: string;
}

export type PracticeCaseColumn = 'number' | 'placed' | 'balance' | 'changed';

/** By what the cases are ordered and narrowed. @param agencies their slugs */
export function practiceCaseRules(agencies: readonly string[]): TableRules<PracticeCaseColumn> {
  return {
    columns: ['number', 'placed', 'balance', 'changed'],
    sort: 'changed',
    isDescending: true,
    filters: { status: CASE_STATUSES, agency: agencies, late: LATE },
    pageSize: 30,
  };
}
