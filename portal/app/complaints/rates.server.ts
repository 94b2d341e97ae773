import type { CivilDate } from '../../../shared/calendar.ts';
import {
  type ComplaintCount,
  type ComplaintRate,
  compareRates,
  complaintRate,
  type RateComparison,
  rateSince,
} from '../../../shared/complaints.ts';
import { dayIn, todayOf } from '../cases/case-scope.server.ts';
import { agenciesOf } from '../placements/list-placements.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';

/** How much is complained of one agency, beside what it was given. */
export interface AgencyRate extends ComplaintCount {
  slug: string;
  name: string;
  /** The first day of the months that are counted. */
  since: CivilDate;
  /** Null where nothing was placed. */
  rate: ComplaintRate | null;
  /** Beside all other agencies together; null where there is no other. */
  compared: RateComparison | null;
}

/** The rates of all agencies of a practice, by name, over the same months. */
export async function complaintRates(scope: PracticeScope): Promise<AgencyRate[]> {
  const { db, tenant } = scope;
  const since = rateSince(todayOf(scope));
  const from = dayIn(since);
  const practiceId = tenant.id;
  const received = await db.complaint.groupBy({
    by: ['agencyId'],
    where: { practiceId, receivedOn: { gte: from } },
    _count: { id: true },
  });
  const placed = await db.placedSum.groupBy({
    by: ['agencyId'],
    where: { practiceId, month: { gte: from } },
    _sum: { cases: true },
  });
  const agencies = (await agenciesOf(scope)).map(({ id, ...named }) => ({
    ...named,
    complaints: received.find(({ agencyId }) => agencyId === id)?._count.id ?? 0,
    placed: placed.find(({ agencyId }) => agencyId === id)?._sum.cases ?? 0,
  }));
  return agencies.map((one) => {
    const others = sumOf(agencies.filter((other) => other !== one));
    const compared = agencies.length > 1 ? compareRates(one, others) : null;
    return { ...one, since, rate: complaintRate(one), compared };
  });
}

function sumOf(counts: readonly ComplaintCount[]): ComplaintCount {
  return counts.reduce(
    (sum, { complaints, placed }) => ({
      complaints: sum.complaints + complaints,
      placed: sum.placed + placed,
    }),
    { complaints: 0, placed: 0 },
  );
}
