import type { CivilDate } from '../../../shared/calendar.ts';
import { refused } from '../../../shared/result.ts';
import { dayOf } from '../cases/case-scope.server.ts';
import { readPackages } from '../cases/read-packages.server.ts';
import { rowId } from '../cases/row-id.server.ts';
import type { CaseStatus } from '../platform/generated/enums.ts';
import type { AgencyScope } from '../platform/scope.server.ts';
import { parseTableState, windowOf } from '../ui/table-state.ts';
import { INBOX_RULES } from './inbox-rules.ts';

/** A case of a placement, before and after it is answered. Amounts are minor units. */
export interface PlacedCase {
  id: string;
  number: number;
  status: CaseStatus;
  /** Null once the person was erased. */
  name: string | null;
  currency: string;
  placed: number;
  dueDate: CivilDate | null;
  lastNoticeOn: CivilDate | null;
}

/** One placement, as the agency answers it. */
export async function readInboxPlacement(
  scope: AgencyScope,
  id: string | undefined,
  params: URLSearchParams,
) {
  const { db, tenant } = scope;
  const placement = await db.placement.findFirst({
    where: { agencyId: tenant.id, id: rowId(id) },
    select: {
      ...{ id: true, number: true, placedOn: true, madeByName: true },
      practice: { select: { name: true } },
    },
  });
  if (!placement) return refused('not-found');
  const where = { agencyId: tenant.id, placementId: placement.id };
  const total = await db.case.count({ where });
  const waiting = await db.case.count({ where: { ...where, status: 'placed' } });
  const state = parseTableState(params, INBOX_RULES);
  const { offset, limit } = windowOf(state.page, total, INBOX_RULES);
  return {
    ...{ slug: tenant.slug, id: placement.id, number: placement.number, state, total, waiting },
    ...{ practice: placement.practice.name, madeBy: placement.madeByName },
    placedOn: dayOf(placement.placedOn),
    cases: await casesOf(scope, where, { skip: offset, take: limit }),
  };
}

export type InboxPlacement = Exclude<Awaited<ReturnType<typeof readInboxPlacement>>, { ok: false }>;

async function casesOf(
  scope: AgencyScope,
  where: { agencyId: string; placementId: string },
  window: { skip: number; take: number },
): Promise<PlacedCase[]> {
  const rows = await scope.db.case.findMany({
    where,
    select: {
      ...{ id: true, number: true, status: true, currency: true, placedAmount: true },
      dueDate: true,
    },
    orderBy: { number: 'asc' },
    ...window,
  });
  const opened = await readPackages(scope, rows);
  return rows.map(({ placedAmount, dueDate, ...row }) => {
    const person = opened.get(row.id)?.content;
    return {
      ...row,
      ...{ placed: Number(placedAmount), dueDate: dueDate && dayOf(dueDate) },
      ...{ name: person?.name ?? null, lastNoticeOn: person?.lastNoticeOn ?? null },
    };
  });
}
