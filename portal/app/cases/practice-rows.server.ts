import { CLOCK_COLUMNS, clockOfRow } from '../clocks/clock-of-row.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import type { TableState } from '../ui/table-state.ts';
import { dayOf, todayOf } from './case-scope.server.ts';
import type { PracticeCaseColumn, PracticeCaseRow } from './practice-table.ts';

/** Which cases, besides that they are the practice's. */
export interface CaseFilter {
  id?: { in: string[] };
  status?: PracticeCaseRow['status'];
  agencyId?: string;
  placement?: { number: number };
  clock?: string;
  clockDueOn?: { lt: Date };
}

const COLUMNS = {
  number: 'number',
  placed: 'placedAmount',
  balance: 'balance',
  changed: 'changedAt',
} as const satisfies Record<PracticeCaseColumn, string>;

type Order = Pick<TableState<PracticeCaseColumn>, 'sort' | 'isDescending'>;

/** Cases as the lists of a practice show them: no name, which only the case itself tells. */
export async function practiceCaseRows(
  scope: PracticeScope,
  where: CaseFilter,
  { sort, isDescending }: Order,
  window: { skip?: number; take?: number } = {},
): Promise<PracticeCaseRow[]> {
  const { db, tenant } = scope;
  const rows = await db.case.findMany({
    where: { practiceId: tenant.id, ...where },
    select: {
      ...{ number: true, ref: true, status: true, currency: true, balance: true },
      ...{ placedAmount: true, placedOn: true, changedAt: true, legalSince: true },
      ...CLOCK_COLUMNS,
      placement: { select: { terms: { select: { agency: { select: { name: true } } } } } },
    },
    orderBy: [{ [COLUMNS[sort]]: isDescending ? 'desc' : 'asc' }, { number: 'desc' }],
    ...window,
  });
  const today = todayOf(scope);
  return rows.map(({ balance, placedAmount, placedOn, changedAt, placement, ...row }) => ({
    ...{ number: row.number, ref: row.ref, status: row.status, currency: row.currency },
    legalSince: row.legalSince && dayOf(row.legalSince),
    agency: placement.terms.agency.name,
    clock: clockOfRow(row, today),
    balance: Number(balance),
    placed: Number(placedAmount),
    placedOn: dayOf(placedOn),
    changedAt: changedAt.toISOString(),
  }));
}
