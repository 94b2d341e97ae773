import { ok, type Result, refused } from '../../../shared/result.ts';
import { appendAudit } from '../platform/audit.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';

/** What a manager decides about an agency. A suspended one keeps the terms that it had. */
export type Decision =
  | {
      standing: 'approved';
      /** Basis points. */
      feeRate: number;
      /** Smallest balance that is placed, minor units of the currency. */
      minimum: number;
      currency: string;
      reason: string;
    }
  | { standing: 'suspended'; reason: string };

interface Input {
  agencyId: string;
  /** When the decision was made that the manager saw, ISO 8601; null where there was none. */
  seen: string | null;
  decision: Decision;
}

/**
 * Says whether an agency gets accounts of this practice, and on which terms. Whoever is suspended gets
 * no new ones; what it has stays with it. New terms count for placements and payments from now on.
 */
export async function decideAgency(
  scope: PracticeScope,
  { agencyId, seen, decision }: Input,
): Promise<Result<null>> {
  const { db } = scope;
  const agency = await db.agency.findUnique({ where: { id: agencyId }, select: { slug: true } });
  if (!agency) return refused('not-found');
  const isWritten = await (seen === null
    ? writeFirst(scope, agencyId, decision)
    : writeNext(scope, agencyId, seen, decision));
  if (!isWritten) return refused('conflict');
  await appendAudit(scope, scope.tenant, 'agency-decided', {
    agency: agency.slug,
    standing: decision.standing,
  });
  return ok(null);
}

/** @returns false where somebody else was faster, or where there is nothing yet to suspend */
async function writeFirst(scope: PracticeScope, agencyId: string, decision: Decision) {
  if (decision.standing === 'suspended') return false;
  const { db, tenant, now } = scope;
  const data = { practiceId: tenant.id, agencyId, ...decision, ...decided(scope, now) };
  const made = await db.practiceAgency.createMany({ data, skipDuplicates: true });
  return made.count === 1;
}

async function writeNext(
  scope: PracticeScope,
  agencyId: string,
  seen: string,
  decision: Decision,
): Promise<boolean> {
  const { db, tenant, now } = scope;
  const changed = await db.practiceAgency.updateMany({
    where: { practiceId: tenant.id, agencyId, decidedAt: new Date(seen) },
    data: { ...decision, ...decided(scope, now) },
  });
  return changed.count === 1;
}

function decided({ actor }: PracticeScope, now: Date) {
  if (actor.kind !== 'person') throw new Error('People decide about agencies');
  return { decidedBy: actor.id, decidedAt: now };
}
