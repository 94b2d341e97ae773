import { RECEIVING_STANDINGS } from '../../../shared/vetting/standing.ts';
import type { CalendarEntry } from '../calendar/entry.ts';
import { mandatePath } from '../paths.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { mandatesInForce } from './mandate-in-force.server.ts';

/** When both sides look at their mandates again: of agencies that may get accounts. */
export async function reviewDates(scope: PracticeScope): Promise<CalendarEntry[]> {
  const { db, tenant } = scope;
  const rows = await db.practiceAgency.findMany({
    where: { practiceId: tenant.id, standing: { in: [...RECEIVING_STANDINGS] } },
    select: { agencyId: true, agency: { select: { slug: true, name: true } } },
  });
  const mandates = await mandatesInForce(
    scope,
    rows.map(({ agencyId }) => agencyId),
  );
  return rows.flatMap(({ agencyId, agency }) => {
    const mandate = mandates.get(agencyId);
    if (!mandate) return [];
    const { reviewOn } = mandate.terms;
    const href = mandatePath(tenant, agency.slug);
    return [
      { key: `mandate-${agency.slug}`, on: reviewOn, agency, about: { kind: 'mandate' }, href },
    ];
  });
}
