import type { CaseSeen } from '../../../shared/case-updates.ts';
import type { AgencyScope } from '../platform/scope.server.ts';
import { type CaseFees, feesOfCases } from './case-fees.server.ts';
import { dayOf } from './case-scope.server.ts';
import { suitOf } from './case-suit.server.ts';
import type { CaseNow } from './record-event.server.ts';

/** A case as an agency's update is decided by, and as it is written down. */
export interface OpenCase {
  now: CaseNow;
  seen: CaseSeen;
  /** What makes the fee of its next payment. */
  fees: CaseFees;
}

/** What an update of these cases is decided by. Queries do not grow with the cases. */
export async function casesSeen(
  scope: AgencyScope,
  cases: readonly CaseNow[],
): Promise<OpenCase[]> {
  const { db, tenant } = scope;
  const ids = cases.map(({ id }) => id);
  const feesOf = await feesOfCases(scope, ids);
  const moves = await db.moneyMovement.findMany({
    where: {
      agencyId: tenant.id,
      caseId: { in: ids },
      kind: { in: ['desk', 'reported'] },
      reversals: { none: {} },
    },
    select: { caseId: true, kind: true, amount: true, on: true, feeLines: true },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  });
  const byCase = new Map<string, typeof moves>();
  for (const move of moves) byCase.set(move.caseId, [...(byCase.get(move.caseId) ?? []), move]);
  return cases.map((now) => {
    const own = byCase.get(now.id) ?? [];
    const paid = (kind: 'desk' | 'reported') =>
      own
        .filter((move) => move.kind === kind)
        .map(({ amount, on }) => ({ amount: -Number(amount), on: dayOf(on) }));
    const { status, pausedFrom } = now;
    const fees = feesOf(now.id);
    const suit = suitOf(fees.terms, now, own);
    return {
      ...{ now, fees },
      seen: {
        suit,
        ...{ status, pausedFrom, balance: Number(now.balance), placedOn: dayOf(now.placedOn) },
        ...{ desk: paid('desk'), reported: paid('reported') },
      },
    };
  });
}
