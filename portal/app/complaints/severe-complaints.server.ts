import type { Prisma } from '../platform/generated/client.ts';
import type { ApiScope, PracticeScope } from '../platform/scope.server.ts';

/** What `stopsAgency` of shared/complaints.ts says, for a query. */
export const STOPPING = {
  status: 'decided',
  severity: 'severe',
  outcome: { in: ['upheld', 'partly'] },
  releasedAt: null,
} satisfies Prisma.ComplaintWhereInput;

/** The agencies that a severe complaint stops. @param agencyId of one agency alone */
export async function stoppedAgencies(
  { db, tenant }: ApiScope | PracticeScope,
  agencyId?: string,
): Promise<ReadonlySet<string>> {
  const rows = await db.complaint.findMany({
    where: { practiceId: tenant.id, ...STOPPING, ...(agencyId !== undefined && { agencyId }) },
    select: { agencyId: true },
    distinct: ['agencyId'],
  });
  return new Set(rows.map((row) => row.agencyId));
}
