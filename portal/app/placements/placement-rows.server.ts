import type { CivilDate } from '../../../shared/calendar.ts';
import { dayOf } from '../cases/case-scope.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';

/** What became of a placement's cases, in one currency, minor units. */
export interface PlacementTotals {
  currency: string;
  cases: number;
  /** The agency has not answered yet; it took them; it did not. */
  waiting: number;
  accepted: number;
  refused: number;
  placed: number;
  balance: number;
  /** Reported payments less reversals, and the fee on them. */
  collected: number;
  fee: number;
}

export interface PlacementRow {
  number: number;
  placedOn: CivilDate;
  madeBy: string;
  agency: { slug: string; name: string };
  totals: PlacementTotals[];
}

/** Placements, the newest first, each with what became of it. */
export async function placementRows(
  scope: PracticeScope,
  where: { agencyId?: string; number?: number },
  window: { skip?: number; take: number },
): Promise<PlacementRow[]> {
  const rows = await scope.db.placement.findMany({
    where: { practiceId: scope.tenant.id, ...where },
    select: {
      ...{ id: true, number: true, placedOn: true, madeByName: true },
      terms: { select: { agency: { select: { slug: true, name: true } } } },
    },
    orderBy: { number: 'desc' },
    ...window,
  });
  const ids = rows.map(({ id }) => id);
  const totals = await totalsOf(scope, ids);
  return rows.map(({ id, number, placedOn, madeByName, terms }) => ({
    ...{ number, madeBy: madeByName, agency: terms.agency },
    placedOn: dayOf(placedOn),
    totals: totals.filter(({ placementId }) => placementId === id),
  }));
}

/** A row of sums as the database counts them. */
type Counted = Omit<PlacementTotals, Amount> & Record<Amount, bigint> & { placementId: string };
type Amount = 'placed' | 'balance' | 'collected' | 'fee';

/** Counted from the raw events and movements: few cases belong to a page of placements. */
async function totalsOf({ db, tenant }: PracticeScope, placementIds: string[]) {
  const rows = await db.$queryRaw<Counted[]>`
    SELECT c.placement_id AS "placementId", c.currency, count(*)::int AS cases,
           count(*) FILTER (WHERE c.status = 'placed')::int AS waiting,
           count(*) FILTER (WHERE answer.event = 'accept')::int AS accepted,
           count(*) FILTER (WHERE answer.event = 'refuse')::int AS refused,
           sum(c.placed_amount)::bigint AS placed, sum(c.balance)::bigint AS balance,
           coalesce(sum(money.collected), 0)::bigint AS collected,
           coalesce(sum(money.fee), 0)::bigint AS fee
      FROM cases c
      LEFT JOIN LATERAL (
        SELECT e.event FROM case_events e
         WHERE e.practice_id = c.practice_id AND e.case_id = c.id
           AND e.event IN ('accept', 'refuse') LIMIT 1) AS answer ON true
      LEFT JOIN LATERAL (
        SELECT -sum(m.amount) FILTER (WHERE m.kind IN ('reported', 'reversal')) AS collected,
               sum(m.fee) AS fee
          FROM money_movements m
         WHERE m.practice_id = c.practice_id AND m.agency_id = c.agency_id AND m.case_id = c.id
        ) AS money ON true
     WHERE c.practice_id = ${tenant.id}::uuid AND c.placement_id = ANY(${placementIds}::uuid[])
     GROUP BY c.placement_id, c.currency ORDER BY c.currency`;
  return rows.map(({ placed, balance, collected, fee, ...row }) => ({
    ...row,
    ...{ placed: Number(placed), balance: Number(balance) },
    ...{ collected: Number(collected), fee: Number(fee) },
  }));
}
