import { OPEN_STATUSES } from '../../../shared/cases.ts';
import type { PracticeScope } from '../platform/scope.server.ts';

/** What an agency has of a practice and what it brought back, in one currency, minor units. */
export interface AgencySums {
  currency: string;
  /** Cases that it still works on, and what is open of them. */
  openCases: number;
  balance: number;
  placedCases: number;
  placed: number;
  /** Reported payments less reversals, and the fee on them. */
  collected: number;
  fee: number;
}

/** By agency, one entry a currency. @param agencyId of one agency alone */
export async function agencySums(
  { db, tenant }: PracticeScope,
  agencyId?: string,
): Promise<ReadonlyMap<string, AgencySums[]>> {
  const where = { practiceId: tenant.id, ...(agencyId !== undefined && { agencyId }) };
  const by = ['agencyId', 'currency'] as const;
  const open = await db.case.groupBy({
    by: [...by],
    where: { ...where, status: { in: [...OPEN_STATUSES] } },
    _count: true,
    _sum: { balance: true },
  });
  const placed = await db.placedSum.groupBy({
    by: [...by],
    where,
    _sum: { cases: true, amount: true },
  });
  const recovered = await db.recoveredSum.groupBy({
    by: [...by],
    where,
    _sum: { collected: true, fee: true },
  });
  const sums = new Map<string, AgencySums[]>();
  for (const { agencyId: id, currency, _sum } of placed) {
    const isSame = (one: { agencyId: string; currency: string }) =>
      one.agencyId === id && one.currency === currency;
    const [atWork, back] = [open.find(isSame), recovered.find(isSame)];
    const entry = {
      currency,
      ...{ openCases: atWork?._count ?? 0, balance: Number(atWork?._sum.balance ?? 0) },
      ...{ placedCases: _sum.cases ?? 0, placed: Number(_sum.amount ?? 0) },
      ...{ collected: Number(back?._sum.collected ?? 0), fee: Number(back?._sum.fee ?? 0) },
    };
    sums.set(id, [...(sums.get(id) ?? []), entry]);
  }
  return sums;
}
