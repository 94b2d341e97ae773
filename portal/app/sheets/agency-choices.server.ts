import type { AgencyChoice } from '../../../shared/contract/portal.ts';
import { rateRange } from '../../../shared/mandate/fee.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { coveredPlaces } from '../../../shared/vetting/coverage.ts';
import { mayReceive, WORKING_STANDINGS } from '../../../shared/vetting/standing.ts';
import { todayOf } from '../cases/case-scope.server.ts';
import { trialRooms } from '../choosing/trial-rooms.server.ts';
import { stoppedAgencies } from '../complaints/severe-complaints.server.ts';
import { knownPapers } from '../coverage/known-papers.server.ts';
import { type MandateInForce, mandatesInForce } from '../mandates/mandate-in-force.server.ts';
import type { ApiScope } from '../platform/scope.server.ts';

/**
 * The agencies that the practice works with, what is in force between the two, and where. By name. Whom
 * it only looks at, or has turned away, no sheet hears of.
 */
export async function listAgencyChoices(
  scope: ApiScope,
): Promise<Result<{ agencies: AgencyChoice[] }>> {
  const { db, tenant } = scope;
  const rows = await db.practiceAgency.findMany({
    where: { practiceId: tenant.id, standing: { in: [...WORKING_STANDINGS] } },
    select: {
      ...{ agencyId: true, standing: true, agency: { select: { id: true, name: true } } },
      ...{ trialCases: true, trialAmount: true, trialCurrency: true },
    },
  });
  const ids = rows.map(({ agency }) => agency.id);
  const mandates = await mandatesInForce(scope, ids);
  const papers = await knownPapers(scope, ids);
  const stopped = await stoppedAgencies(scope);
  const rooms = await trialRooms(scope, rows);
  const agencies = rows.map(({ agency, standing }) => ({
    ...{ ...agency, isApproved: mayReceive(standing) },
    hasSevereComplaint: stopped.has(agency.id),
    mandate: choiceOf(mandates.get(agency.id)),
    covers: coveredPlaces(papers.get(agency.id) ?? [], todayOf(scope)),
    trial: rooms.get(agency.id) ?? null,
  }));
  return ok({ agencies: agencies.sort((a, b) => a.name.localeCompare(b.name)) });
}

function choiceOf(mandate: MandateInForce | undefined): AgencyChoice['mandate'] {
  if (!mandate) return null;
  const { minimumBalance: minimum, currency, fee } = mandate.terms;
  const { from: feeFrom, to: feeTo } = rateRange(fee);
  return { minimum, currency, feeFrom, feeTo };
}
