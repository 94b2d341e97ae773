import type { AgencyChoice } from '../../../shared/contract/portal.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { ApiScope } from '../platform/scope.server.ts';

/** The agencies that the practice works with, with their terms, by name. */
export async function listAgencyChoices({
  db,
  tenant,
}: ApiScope): Promise<Result<{ agencies: AgencyChoice[] }>> {
  const rows = await db.practiceAgency.findMany({
    where: { practiceId: tenant.id },
    select: {
      ...{ standing: true, feeRate: true, minimum: true, currency: true },
      agency: { select: { id: true, name: true } },
    },
  });
  const agencies = rows.map(({ agency, standing, feeRate, minimum, currency }) => ({
    ...agency,
    ...{ isApproved: standing === 'approved', minimum: Number(minimum), currency, feeRate },
  }));
  return ok({ agencies: agencies.sort((a, b) => a.name.localeCompare(b.name)) });
}
