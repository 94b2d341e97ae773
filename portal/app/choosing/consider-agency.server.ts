import { ok, type Result, refused } from '../../../shared/result.ts';
import { nextStandings } from '../../../shared/vetting/standing.ts';
import { personOf } from '../cases/case-scope.server.ts';
import { appendAudit } from '../platform/audit.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';

/** The practice begins to look at an agency, or looks again at one that it had turned away or ended. */
export async function considerAgency(
  scope: PracticeScope,
  agencyId: string,
): Promise<Result<null>> {
  const { db, tenant, now } = scope;
  const pair = { practiceId: tenant.id, agencyId };
  const agency = await db.agency.findUnique({
    where: { id: agencyId },
    select: { slug: true, practices: { where: pair, select: { standing: true } } },
  });
  if (!agency) return refused('not-found');
  const from = agency.practices[0]?.standing ?? null;
  if (!nextStandings(from).includes('considered')) return refused('conflict');
  const considered = {
    ...({ standing: 'considered', reason: '' } as const),
    ...{ decidedBy: personOf(scope).id, decidedAt: now },
  };
  const { count } =
    from === null
      ? await db.practiceAgency.createMany({
          data: { ...pair, ...considered },
          skipDuplicates: true,
        })
      : await db.practiceAgency.updateMany({
          where: { ...pair, standing: from },
          data: considered,
        });
  if (count === 0) return refused('conflict');
  await appendAudit(scope, tenant, 'agency-considered', { agency: agency.slug });
  return ok(null);
}
