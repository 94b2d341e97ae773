import type { CalendarEntry } from '../calendar/entry.ts';
import { reverifyPath } from '../paths.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { dueLooks } from './due-looks.server.ts';

/** When agencies are due to be looked at again. */
export async function lookDates(scope: PracticeScope): Promise<CalendarEntry[]> {
  const looks = await dueLooks(scope);
  return looks.map(({ agency: { slug, name }, due }) => ({
    ...{ key: `reverification-${slug}`, on: due, agency: { slug, name } },
    about: { kind: 'reverification' },
    href: reverifyPath(scope.tenant, slug),
  }));
}
