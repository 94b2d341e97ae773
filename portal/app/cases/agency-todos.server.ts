import { OPEN_STATUSES } from '../../../shared/cases.ts';
import { readAgencyComplaintTodos } from '../complaints/complaint-todos.server.ts';
import { OPEN_EXIT } from '../exits/exit-facts.server.ts';
import type { AgencyScope } from '../platform/scope.server.ts';
import { listPolicies } from '../policies/agency-policies.server.ts';
import { needing } from './agency-rows.server.ts';
import { practicesOf } from './list-agency-cases.server.ts';

/** What the work asks of an agency today: counts, of which the page makes sentences. */
export interface AgencyTodos {
  recalls: number;
  placements: number;
  /** Answers to complaints that are late, and those that are not. */
  lateAnswers: number;
  complaints: number;
  /** Offers that no manager has answered. */
  mandates: number;
  /** Policies that wait for the agency's word. */
  policies: number;
  /** Practices that have asked and were sent nothing. */
  questions: number;
  /** Practices that end their work with it, and wait for its certificate. */
  exits: number;
  promises: number;
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
  const { overdue, asked } = await readAgencyComplaintTodos(scope);
  return {
    ...{ lateAnswers: overdue, complaints: asked },
    recalls: count('recalled'),
    disputes: count('disputed'),
    placements: await db.placement.count({
      where: { ...own, cases: { some: { status: 'placed' } } },
    }),
    mandates: await db.mandate.count({
      where: {
        ...{ ...own, practiceSignedAt: { not: null } },
        ...{ agencySignedAt: null, declinedAt: null, withdrawnAt: null },
      },
    }),
    policies: (await listPolicies(scope)).rows.filter(({ asked }) => asked.dueOn).length,
    questions: await db.questionRequest.count({ where: { ...own, sent: { none: {} } } }),
    exits: await db.agencyExit.count({ where: { ...own, ...OPEN_EXIT, certifiedAt: null } }),
    promises: await db.case.count({ where: { ...needing(scope, 'promises'), ...own } }),
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
