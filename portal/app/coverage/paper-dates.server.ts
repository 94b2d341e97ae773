import { endings } from '../../../shared/vetting/coverage.ts';
import type { CalendarEntry } from '../calendar/entry.ts';
import { todayOf } from '../cases/case-scope.server.ts';
import { seenItems } from '../evidence/seen-items.server.ts';
import { agencyPaperPath } from '../paths.ts';
import { workingAgencies } from '../placements/list-placements.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';

/** The last days of the papers that a practice takes; what it does not take is no loss when it ends. */
export async function paperDates(scope: PracticeScope): Promise<CalendarEntry[]> {
  const agencies = await workingAgencies(scope);
  const seen = await seenItems(
    scope,
    agencies.map(({ id }) => id),
  );
  return agencies.flatMap(({ id, slug, name }) => {
    const accepted = (seen.get(id) ?? []).filter(({ isAccepted }) => isAccepted);
    return endings(accepted, todayOf(scope)).map(({ item, until }) => ({
      ...{ key: `paper-${item.id}`, on: until, agency: { slug, name } },
      about: { kind: 'paper' as const, paper: item.kind, place: item.place },
      href: agencyPaperPath(scope.tenant, slug, item.id),
    }));
  });
}
