import type { CivilDate } from '../../../shared/calendar.ts';
import { type ClockStanding, clockStanding } from '../../../shared/case-clocks.ts';
import type { RecallReason } from '../../../shared/contract/portal.ts';
import { dayOf, todayOf } from '../cases/case-scope.server.ts';
import type { AgencyScope } from '../platform/scope.server.ts';

/** More than a person answers in one go: the next ones come up as these are done. */
const MOST = 100;

/** A placement of which cases wait for an answer. */
export interface WaitingPlacement {
  id: string;
  number: number;
  practice: string;
  placedOn: CivilDate;
  waiting: number;
  /** Until when the first of them is to be answered; null where the mandate does not say. */
  clock: (ClockStanding & { dueOn: CivilDate }) | null;
  /** Minor units; one a currency. */
  open: { minor: number; currency: string }[];
}

/** A case on which all work has to stop. */
export interface RecalledCase {
  id: string;
  number: number;
  practice: string;
  reason: RecallReason;
  /** ISO 8601. */
  at: string;
}

/** What practices placed and recalled, and nobody here has answered yet. */
export async function readInbox(scope: AgencyScope) {
  const { slug, timeZone, id: agencyId } = scope.tenant;
  const recalls = await recalledCases(scope);
  const placements = await waitingPlacements(scope);
  const recalled = await scope.db.case.count({ where: { agencyId, status: 'recalled' } });
  return { slug, timeZone, recalls, recalled, placements };
}

export type Inbox = Awaited<ReturnType<typeof readInbox>>;

async function recalledCases({ db, tenant }: AgencyScope): Promise<RecalledCase[]> {
  const rows = await db.case.findMany({
    where: { agencyId: tenant.id, status: 'recalled' },
    select: {
      ...{ id: true, number: true },
      placement: { select: { practice: { select: { name: true } } } },
      events: { where: { event: 'recall' }, select: { at: true, facts: true } },
    },
    orderBy: { changedAt: 'asc' },
    take: MOST,
  });
  return rows.map(({ id, number, placement, events: [recall] }) => ({
    ...{ id, number, practice: placement.practice.name },
    reason: (recall?.facts as { reason?: RecallReason } | undefined)?.reason ?? 'other',
    at: recall?.at.toISOString() ?? '',
  }));
}

async function waitingPlacements({ db, tenant, now }: AgencyScope): Promise<WaitingPlacement[]> {
  const sums = await db.case.groupBy({
    by: ['placementId', 'currency'],
    where: { agencyId: tenant.id, status: 'placed' },
    _count: { id: true },
    _sum: { balance: true },
    _min: { clockDueOn: true },
  });
  const rows = await db.placement.findMany({
    where: { agencyId: tenant.id, id: { in: sums.map(({ placementId }) => placementId) } },
    select: {
      ...{ id: true, number: true, placedOn: true },
      practice: { select: { name: true, timeZone: true } },
    },
    orderBy: [{ practice: { name: 'asc' } }, { number: 'asc' }],
    take: MOST,
  });
  return rows.map(({ id, number, placedOn, practice }) => {
    const own = sums.filter(({ placementId }) => placementId === id);
    const [due] = own.flatMap(({ _min }) => _min.clockDueOn ?? []).sort((a, b) => +a - +b);
    const dueOn = due && dayOf(due);
    const today = todayOf({ now, tenant: practice });
    return {
      ...{ id, number, practice: practice.name, placedOn: dayOf(placedOn) },
      clock: dueOn ? { dueOn, ...clockStanding(dueOn, today) } : null,
      waiting: own.reduce((count, { _count }) => count + _count.id, 0),
      open: own.map(({ currency, _sum }) => ({ currency, minor: Number(_sum.balance ?? 0) })),
    };
  });
}
