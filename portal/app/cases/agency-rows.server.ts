import { OPEN_STATUSES } from '../../../shared/cases.ts';
import { CLOCK_COLUMNS, clockOfRow } from '../clocks/clock-of-row.server.ts';
import type { Prisma } from '../platform/generated/client.ts';
import type { AgencyScope } from '../platform/scope.server.ts';
import type { TableState } from '../ui/table-state.ts';
import type { AgencyCaseColumn, AgencyCaseRow, Needs } from './agency-table.ts';
import { dayIn, dayOf, todayOf } from './case-scope.server.ts';

type Order = Pick<TableState<AgencyCaseColumn>, 'sort' | 'isDescending'>;

/** Cases as the lists of an agency show them: no name, which only the case itself tells. */
export async function agencyCaseRows(
  { db, tenant, now }: AgencyScope,
  where: Prisma.CaseWhereInput,
  order: Order,
  window: { skip?: number; take?: number } = {},
): Promise<AgencyCaseRow[]> {
  const rows = await db.case.findMany({
    where: { ...where, agencyId: tenant.id },
    select: {
      ...{ id: true, number: true, status: true, currency: true, balance: true },
      ...{ placedAmount: true, placedOn: true, dueDate: true, promiseOn: true, changedAt: true },
      legalSince: true,
      ...CLOCK_COLUMNS,
      placement: { select: { practice: { select: { slug: true, name: true, timeZone: true } } } },
    },
    orderBy: [orderOf(order), { id: 'desc' }],
    ...window,
  });
  return rows.map(({ balance, placedAmount, placement, changedAt, ...row }) => ({
    ...{ id: row.id, number: row.number, status: row.status, currency: row.currency },
    practice: { slug: placement.practice.slug, name: placement.practice.name },
    clock: clockOfRow(row, todayOf({ now, tenant: placement.practice })),
    balance: Number(balance),
    placed: Number(placedAmount),
    placedOn: dayOf(row.placedOn),
    dueDate: row.dueDate && dayOf(row.dueDate),
    promiseOn: row.promiseOn && dayOf(row.promiseOn),
    legalSince: row.legalSince && dayOf(row.legalSince),
    changedAt: changedAt.toISOString(),
  }));
}

function orderOf({ sort, isDescending }: Order): Prisma.CaseOrderByWithRelationInput {
  const way = isDescending ? 'desc' : 'asc';
  if (sort === 'number') return { number: way };
  if (sort === 'balance') return { balance: way };
  if (sort === 'changed') return { changedAt: way };
  return { dueDate: { sort: way, nulls: 'last' } };
}

/** Which cases need somebody in this way. */
export function needing(scope: AgencyScope, needs: Needs): Prisma.CaseWhereInput {
  if (needs === 'open') return { status: { in: [...OPEN_STATUSES] } };
  // what waits for an answer stands in the inbox; what is paused waits for the practice
  const working = OPEN_STATUSES.filter((one) => !['placed', 'disputed', 'hold'].includes(one));
  return { status: { in: working }, promiseOn: { lt: dayIn(todayOf(scope)) } };
}
