import { addDays, type CivilDate } from '../../../shared/calendar.ts';
import type { CalendarEntry } from '../calendar/entry.ts';
import { todayOf } from '../cases/case-scope.server.ts';
import { termsOf } from '../mandates/terms-schema.server.ts';
import { exitPath } from '../paths.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { OPEN_EXIT } from './exit-facts.server.ts';

/** What two agreed on last, for a query: it says how soon data is destroyed. */
export const LAST_MANDATE = {
  where: { agencySignedAt: { not: null } },
  select: { terms: true },
  orderBy: { version: 'desc' },
  take: 1,
} as const;

/** The day by which what was given is destroyed: by the mandate, so many days after its end. */
export function destroyBy(
  begunOn: CivilDate,
  { mandates: [mandate] }: { mandates: { terms: unknown }[] },
): CivilDate {
  return addDays(begunOn, mandate ? termsOf(mandate.terms).data.destroyDays : 0);
}

/** By when the agencies whose work ends destroy what they were given. */
export async function destroyDates({ db, tenant }: PracticeScope): Promise<CalendarEntry[]> {
  const rows = await db.agencyExit.findMany({
    where: { practiceId: tenant.id, ...OPEN_EXIT, certifiedAt: null },
    select: {
      begunAt: true,
      between: {
        select: { agency: { select: { slug: true, name: true } }, mandates: LAST_MANDATE },
      },
    },
  });
  return rows.map(({ begunAt, between }) => ({
    key: `exit-${between.agency.slug}`,
    on: destroyBy(todayOf({ tenant, now: begunAt }), between),
    agency: between.agency,
    about: { kind: 'exit' },
    href: exitPath(tenant, between.agency.slug),
  }));
}
