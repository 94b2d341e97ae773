import { ok, type Result, refused } from '../../../shared/result.ts';
import { needsSecondLook } from '../../../shared/vetting/standing.ts';
import { personOf } from '../cases/case-scope.server.ts';
import { appendAudit } from '../platform/audit.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import type { Decision } from './decide-agency.server.ts';
import { isAlone } from './second-look.server.ts';
import { limitsOf } from './trial-rooms.server.ts';

interface Input {
  agencyId: string;
  /** Since when the agency stands as the person saw it, ISO 8601. */
  seen: string;
  decision: Decision;
}

/** Somebody without a second pair of eyes writes a decision down, to make it a day later. */
export async function writeIntent(
  scope: PracticeScope,
  { agencyId, seen, decision }: Input,
): Promise<Result<null>> {
  const { db, tenant, now } = scope;
  const pair = { practiceId: tenant.id, agencyId };
  const known = await db.practiceAgency.findUnique({
    where: { practiceId_agencyId: pair },
    select: { standing: true, decidedAt: true, agency: { select: { slug: true } } },
  });
  if (!known) return refused('not-found');
  const { standing, reason, trial } = decision;
  const isSeen = known.decidedAt.toISOString() === seen;
  if (!isSeen || !needsSecondLook(known.standing, standing)) return refused('conflict');
  if (!(await isAlone(scope))) return refused('needs-two');
  const intent = { standing, reason, ...limitsOf(trial), writtenBy: personOf(scope).id };
  const { count } = await db.decisionIntent.createMany({
    data: { ...pair, ...intent, writtenAt: now },
    skipDuplicates: true,
  });
  if (count === 0) return refused('conflict');
  await appendAudit(scope, tenant, 'decision-intended', { agency: known.agency.slug, standing });
  return ok(null);
}
