import { ok, type Result, refused } from '../../../shared/result.ts';
import { openExitSteps } from '../../../shared/vetting/exit.ts';
import { lockCases, personOf } from '../cases/case-scope.server.ts';
import { CASE_NOW } from '../cases/record-event.server.ts';
import { appendAudit } from '../platform/audit.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { exitFacts, OPEN_EXIT } from './exit-facts.server.ts';
import { recordAlike } from './recall-all.server.ts';

interface Input {
  agencyId: string;
  slug: string;
  reason: string;
}

/**
 * Ends the work with an agency, where nothing is open any more: from then on it finds none of the
 * practice's cases. What it was asked to give back and never confirmed is closed with it.
 *
 * @returns refused `exit-open` while a step is open
 */
export async function endWork(
  scope: PracticeScope,
  { agencyId, slug, reason }: Input,
): Promise<Result<null>> {
  const { db, tenant, now } = scope;
  const pair = { practiceId: tenant.id, agencyId };
  await db.$executeRaw`SELECT FROM practice_agencies
    WHERE practice_id = ${tenant.id}::uuid AND agency_id = ${agencyId}::uuid FOR UPDATE`;
  const exit = await db.agencyExit.findFirst({ where: { ...pair, ...OPEN_EXIT } });
  const known = await db.practiceAgency.findUnique({ where: { practiceId_agencyId: pair } });
  if (!exit || known?.standing !== 'suspended') return refused('conflict');
  const [open] = openExitSteps(await exitFacts(scope, agencyId, exit));
  if (open) return refused('exit-open', { step: open });
  const closed = await closeRecalled(scope, agencyId);
  if (!closed.ok) return closed;
  await db.agencyExit.updateMany({ where: { ...pair, ...OPEN_EXIT }, data: { endedAt: now } });
  await writeEnd(scope, pair, reason);
  await appendAudit(scope, tenant, 'agency-decided', { agency: slug, standing: 'ended' });
  return ok(null);
}

async function closeRecalled(scope: PracticeScope, agencyId: string): Promise<Result<null>> {
  const { db, tenant } = scope;
  const recalled = { practiceId: tenant.id, agencyId, status: 'recalled' } as const;
  const ids = await db.case.findMany({ where: recalled, select: { id: true } });
  await lockCases(
    scope,
    ids.map(({ id }) => id),
  );
  return recordAlike(
    scope,
    await db.case.findMany({ where: recalled, select: CASE_NOW }),
    'confirm',
  );
}

async function writeEnd(
  scope: PracticeScope,
  pair: { practiceId: string; agencyId: string },
  reason: string,
): Promise<void> {
  const { db, now } = scope;
  const person = personOf(scope);
  const last = await db.agencyDecision.aggregate({ where: pair, _max: { seq: true } });
  const decided = { standing: 'ended' as const, reason, decidedBy: person.id, decidedAt: now };
  const seq = (last._max.seq ?? 0) + 1;
  await db.agencyDecision.createMany({
    data: { ...pair, ...decided, seq, way: 'without-scores', decidedByName: person.name },
  });
  await db.practiceAgency.updateMany({ where: pair, data: decided });
}
