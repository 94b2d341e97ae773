import type { CaseSeen } from '../../../shared/case-updates.ts';
import type { AgencyScope } from '../platform/scope.server.ts';
import { dayOf } from './case-scope.server.ts';
import type { CaseNow } from './record-event.server.ts';

/** A case as an agency's update is decided by, and as it is written down. */
export interface OpenCase {
  now: CaseNow;
  seen: CaseSeen;
  /** Contingency fee by the practice's terms, in basis points. */
  feeRate: number;
}

/** What an update of these cases is decided by. Queries do not grow with the cases. */
export async function casesSeen(
  { db, tenant }: AgencyScope,
  cases: readonly CaseNow[],
): Promise<OpenCase[]> {
  const terms = await db.practiceAgency.findMany({
    where: { agencyId: tenant.id },
    select: { practiceId: true, feeRate: true },
  });
  const moves = await db.moneyMovement.findMany({
    where: {
      agencyId: tenant.id,
      caseId: { in: cases.map(({ id }) => id) },
      kind: { in: ['desk', 'reported'] },
      reversals: { none: {} },
    },
    select: { caseId: true, kind: true, amount: true, on: true },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  });
  const byCase = new Map<string, typeof moves>();
  for (const move of moves) byCase.set(move.caseId, [...(byCase.get(move.caseId) ?? []), move]);
  const rates = new Map(terms.map(({ practiceId, feeRate }) => [practiceId, feeRate]));
  return cases.map((now) => {
    const own = byCase.get(now.id) ?? [];
    const paid = (kind: 'desk' | 'reported') =>
      own
        .filter((move) => move.kind === kind)
        .map(({ amount, on }) => ({ amount: -Number(amount), on: dayOf(on) }));
    const { status, pausedFrom } = now;
    return {
      now,
      feeRate: rates.get(now.practiceId) ?? 0,
      seen: {
        ...{ status, pausedFrom, balance: Number(now.balance), placedOn: dayOf(now.placedOn) },
        ...{ desk: paid('desk'), reported: paid('reported') },
      },
    };
  });
}
