import { canInPractice } from '../../../shared/permissions.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { type AgencyRate, complaintRates } from './rates.server.ts';
import { STOPPING } from './severe-complaints.server.ts';

/** Complaints about one agency, as its page tells them. */
export interface AgencyComplaints {
  rate: AgencyRate;
  /** Numbers of the severe ones that stop it. */
  stoppedBy: number[];
  mayRecord: boolean;
}

/** Null where the practice has not decided about the agency: nothing can be complained of yet. */
export async function complaintsOfAgency(
  scope: PracticeScope,
  agency: { id: string; slug: string },
): Promise<AgencyComplaints | null> {
  const { db, tenant, role } = scope;
  const rate = (await complaintRates(scope)).find(({ slug }) => slug === agency.slug);
  if (!rate) return null;
  const stopping = await db.complaint.findMany({
    where: { practiceId: tenant.id, agencyId: agency.id, ...STOPPING },
    select: { number: true },
    orderBy: { number: 'asc' },
  });
  return {
    rate,
    stoppedBy: stopping.map(({ number }) => number),
    mayRecord: canInPractice(role, 'complaints.work'),
  };
}
