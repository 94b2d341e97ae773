import { OPEN_STATUSES } from '../../../shared/cases.ts';
import type { AgencyScope } from '../platform/scope.server.ts';
import { needing } from './agency-rows.server.ts';
import { practicesOf } from './list-agency-cases.server.ts';

/** What the work asks of an agency today: counts, of which the page makes sentences. */
export interface AgencyTodos {
  recalls: number;
  placements: number;
  promises: number;
  silent: number;
  disputes: number;
}

/** What is open with the agency for one practice. */
export interface OpenWithAgency {
  practice: { slug: string; name: string };
  cases: number;
  /** Minor units; one a currency. */
  balance: { minor: number; currency: string }[];
}

export async function readAgencyTodos(scope: AgencyScope): Promise<AgencyTodos> {
  const { db, tenant } = scope;
  const own = { agencyId: tenant.id };
  const byStatus = await db.case.groupBy({
    by: ['status'],
    where: { ...own, status: { in: ['recalled', 'disputed'] } },
    _count: { id: true },
  });
  const count = (status: string) => byStatus.find((row) => row.status === status)?._count.id ?? 0;
  return {
    recalls: count('recalled'),
    disputes: count('disputed'),
    placements: await db.placement.count({
      where: { ...own, cases: { some: { status: 'placed' } } },
    }),
    promises: await db.case.count({ where: { ...needing(scope, 'promises'), ...own } }),
    silent: await db.case.count({ where: { ...needing(scope, 'silent'), ...own } }),
  };
}

/** What is open with the agency, by practice. */
export async function openWithAgency(scope: AgencyScope): Promise<OpenWithAgency[]> {
  const sums = await scope.db.case.groupBy({
    by: ['practiceId', 'currency'],
    where: { agencyId: scope.tenant.id, status: { in: [...OPEN_STATUSES] } },
    _count: { id: true },
    _sum: { balance: true },
  });
  return (await practicesOf(scope)).flatMap(({ id, slug, name }) => {
    const own = sums.filter(({ practiceId }) => practiceId === id);
    if (own.length === 0) return [];
    const balance = own.map(({ currency, _sum }) => ({
      ...{ currency, minor: Number(_sum.balance ?? 0) },
    }));
    const cases = own.reduce((count, { _count }) => count + _count.id, 0);
    return [{ practice: { slug, name }, cases, balance }];
  });
}
