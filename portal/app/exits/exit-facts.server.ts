import { missingOf } from '../../../shared/case-money.ts';
import { OPEN_STATUSES } from '../../../shared/cases.ts';
import type { Money } from '../../../shared/money.ts';
import type { ExitFacts } from '../../../shared/vetting/exit.ts';
import { type CasePayment, reportedPayments } from '../cases/payments.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';

/** An exit that is neither over nor called off. */
export const OPEN_EXIT = { cancelledAt: null, endedAt: null } as const;

/** What is still open between a practice and an agency. */
export async function exitFacts(
  scope: PracticeScope,
  agencyId: string,
  exit: { exportedAt: Date | null; certifiedAt: Date | null },
): Promise<ExitFacts> {
  const { db, tenant } = scope;
  const counts = await db.case.groupBy({
    by: ['status'],
    where: { practiceId: tenant.id, agencyId },
    _count: true,
  });
  const count = (statuses: readonly string[]) =>
    counts
      .filter(({ status }) => statuses.includes(status))
      .reduce((sum, { _count }) => sum + _count, 0);
  return {
    inHand: count(OPEN_STATUSES),
    returned: count(['returned']),
    paid: count(['paid']),
    missing: await missingMoney(scope, agencyId),
    isExported: exit.exportedAt !== null,
    isDestroyed: exit.certifiedAt !== null,
  };
}

/** What the agency reported and the sheet does not show, by currency; money is never netted across cases. */
async function missingMoney(scope: PracticeScope, agencyId: string): Promise<Money[]> {
  const cases = await scope.db.case.findMany({
    where: {
      ...{ practiceId: scope.tenant.id, agencyId },
      movements: { some: { kind: 'reported' } },
    },
    select: { id: true, currency: true },
  });
  const ids = cases.map(({ id }) => id);
  const payments = await reportedPayments(scope, scope.tenant.id, ids);
  const byCase = new Map<string, CasePayment[]>();
  for (const one of payments) byCase.set(one.caseId, [...(byCase.get(one.caseId) ?? []), one]);
  const sums = new Map<string, number>();
  for (const { id, currency } of cases) {
    const missing = missingOf(byCase.get(id) ?? []);
    if (missing > 0) sums.set(currency, (sums.get(currency) ?? 0) + missing);
  }
  return [...sums].map(([currency, minor]) => ({ currency, minor }));
}
