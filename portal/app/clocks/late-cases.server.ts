import { CASE_CLOCKS, type CaseClock } from '../../../shared/case-clocks.ts';
import { dayIn, todayOf } from '../cases/case-scope.server.ts';
import type { Prisma } from '../platform/generated/client.ts';
import type { AgencyScope, PracticeScope } from '../platform/scope.server.ts';
import type { Late } from './clock-view.ts';

/** Which cases of a practice an agency is late with. */
export function lateInPractice(
  scope: PracticeScope,
  late: Late,
): { clockDueOn: { lt: Date }; clock?: CaseClock } {
  return { clockDueOn: { lt: dayIn(todayOf(scope)) }, ...(late !== 'any' && { clock: late }) };
}

/**
 * Which of its cases an agency is late with, each by the calendar of its practice: in all the world there
 * are three days at once at most.
 */
export function lateAtAgency(
  { now }: AgencyScope,
  practices: readonly { id: string; timeZone: string }[],
  late: Late,
): Prisma.CaseWhereInput {
  const byDay = new Map<string, { today: Date; ids: string[] }>();
  for (const { id, timeZone } of practices) {
    const day = todayOf({ now, tenant: { timeZone } });
    byDay.set(day, { today: dayIn(day), ids: [...(byDay.get(day)?.ids ?? []), id] });
  }
  return {
    ...(late !== 'any' && { clock: late }),
    OR: [...byDay.values()].map(({ today, ids }) => ({
      ...{ practiceId: { in: ids }, clockDueOn: { lt: today } },
    })),
  };
}

/** An agency that is late, and with how many cases of each duty. */
export interface LateAgency {
  slug: string;
  name: string;
  cases: number;
  clocks: { clock: CaseClock; cases: number }[];
}

/** The agencies that are late with cases of a practice, by name. */
export async function lateAgencies(scope: PracticeScope): Promise<LateAgency[]> {
  const { db, tenant } = scope;
  const counts = await db.case.groupBy({
    by: ['agencyId', 'clock'],
    where: { practiceId: tenant.id, ...lateInPractice(scope, 'any') },
    _count: { id: true },
  });
  const agencies = await db.agency.findMany({
    where: { id: { in: counts.map(({ agencyId }) => agencyId) } },
    select: { id: true, slug: true, name: true },
    orderBy: { name: 'asc' },
  });
  return agencies.map(({ id, slug, name }) => {
    const clocks = byClock(counts.filter(({ agencyId }) => agencyId === id));
    return { slug, name, clocks, cases: clocks.reduce((sum, { cases }) => sum + cases, 0) };
  });
}

/** With how many cases of each duty an agency is late itself. */
export async function ownLateCases(scope: AgencyScope): Promise<LateAgency['clocks']> {
  const { db, tenant } = scope;
  const rows = await db.practiceAgency.findMany({
    where: { agencyId: tenant.id },
    select: { practice: { select: { id: true, timeZone: true } } },
  });
  const late = lateAtAgency(
    scope,
    rows.map(({ practice }) => practice),
    'any',
  );
  const counts = await db.case.groupBy({
    by: ['clock'],
    where: { agencyId: tenant.id, ...late },
    _count: { id: true },
  });
  return byClock(counts);
}

/** In the order of a case's life. */
function byClock(counts: readonly { clock: string | null; _count: { id: number } }[]) {
  return CASE_CLOCKS.flatMap((clock) => {
    const found = counts.find((one) => one.clock === clock);
    return found ? [{ clock, cases: found._count.id }] : [];
  });
}
