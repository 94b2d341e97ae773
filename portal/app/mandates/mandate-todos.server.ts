import { RECEIVING_STANDINGS } from '../../../shared/vetting/standing.ts';
import { todayOf } from '../cases/case-scope.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { MANDATE_ROW, type MandateVersion, versionsOf } from './mandate-versions.server.ts';

/** What a mandate asks of a practice: nothing can be placed, a change is asked for, it is due for review. */
export interface MandateTodo {
  kind: 'none' | 'declined' | 'review';
  agency: { slug: string; name: string };
}

/** At most one thing for each agency that may get accounts. */
export async function mandateTodos(scope: PracticeScope): Promise<MandateTodo[]> {
  const { db, tenant } = scope;
  const agencies = await db.practiceAgency.findMany({
    where: { practiceId: tenant.id, standing: { in: [...RECEIVING_STANDINGS] } },
    select: {
      agency: { select: { slug: true, name: true } },
      mandates: { select: MANDATE_ROW, orderBy: { version: 'desc' } },
    },
    orderBy: { agency: { name: 'asc' } },
  });
  const today = todayOf(scope);
  return agencies.flatMap(({ agency, mandates }) => {
    const kind = todoOf(versionsOf(scope, mandates), today);
    return kind ? [{ kind, agency }] : [];
  });
}

function todoOf(versions: readonly MandateVersion[], today: string): MandateTodo['kind'] | null {
  const [latest] = versions;
  if (latest?.stage === 'declined') return 'declined';
  if (latest?.stage === 'draft' || latest?.stage === 'offered') return null; // it is on its way
  const inForce = versions.find(({ stage }) => stage === 'in-force');
  if (!inForce) return 'none';
  return inForce.terms.reviewOn <= today ? 'review' : null;
}
