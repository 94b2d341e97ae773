import type { CivilDate } from '../../../shared/calendar.ts';
import {
  COMPLAINT_STATUSES,
  type ComplaintStatus,
  type Outcome,
  type Severity,
} from '../../../shared/complaints.ts';
import type { ConductKind } from '../../../shared/vetting/conduct.ts';
import type { TableRules } from '../ui/table-state.ts';

/** A complaint in a list: nothing of what was told. */
export interface ComplaintRow {
  id: string;
  number: number;
  status: ComplaintStatus;
  outcome: Outcome | null;
  isOverdue: boolean;
  isStopping: boolean;
  kind: ConductKind;
  severity: Severity;
  /** The agency's name for a practice, and the other way round. */
  other: string;
  case: number | null;
  receivedOn: CivilDate;
  dueOn: CivilDate | null;
}

export type ComplaintColumn = 'number' | 'received' | 'due';

/** What needs somebody, and what a rate is made of. */
export const COMPLAINT_NEEDS = ['overdue', 'answered', 'stopping', 'rated'] as const;

/** By what complaints are ordered and narrowed. @param others the addresses of the other side */
export function complaintRules(others: readonly string[]): TableRules<ComplaintColumn> {
  return {
    columns: ['number', 'received', 'due'],
    ...{ sort: 'number', isDescending: true },
    filters: { status: COMPLAINT_STATUSES, needs: COMPLAINT_NEEDS, agency: others },
    pageSize: 30,
  };
}
