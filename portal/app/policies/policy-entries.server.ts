import type { CalendarEntry } from '../calendar/entry.ts';
import { policyPath } from '../paths.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { policyDates } from './policy-dates.server.ts';

/** The agencies' word on the policy, and the practice's own look at it, for its calendar. */
export async function policyEntries(scope: PracticeScope): Promise<CalendarEntry[]> {
  const href = policyPath(scope.tenant);
  const dates = await policyDates(scope);
  return dates.map((date) => {
    if (date.kind === 'review') {
      const about = { kind: 'policy' as const };
      return { key: 'policy', on: date.dueOn, agency: null, about, href };
    }
    const { agency, dueOn } = date;
    const about = { kind: 'attestation' as const };
    return { key: `attestation-${agency.slug}`, on: dueOn, agency, about, href };
  });
}
