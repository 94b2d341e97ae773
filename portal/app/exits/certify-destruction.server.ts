import type { CivilDate } from '../../../shared/calendar.ts';
import { ok, type Result, refused } from '../../../shared/result.ts';
import { dayIn, personOf, todayOf } from '../cases/case-scope.server.ts';
import { appendAudit } from '../platform/audit.server.ts';
import type { AgencyScope, PracticeScope } from '../platform/scope.server.ts';
import { OPEN_EXIT } from './exit-facts.server.ts';

interface Certificate {
  practiceId: string;
  agencyId: string;
  destroyedOn: CivilDate;
  /** Who says so; null: the person who acts. */
  by: string | null;
}

/**
 * Keeps that an agency has destroyed what it was given: it says so here, or the practice has it on
 * paper. Once.
 */
export async function certifyDestruction(
  scope: AgencyScope | PracticeScope,
  { practiceId, agencyId, destroyedOn, by }: Certificate,
): Promise<Result<null>> {
  const { db, tenant, now } = scope;
  if (destroyedOn > todayOf(scope)) return refused('in-future', { field: 'destroyedOn' });
  const exit = await db.agencyExit.findFirst({
    where: { practiceId, agencyId, ...OPEN_EXIT },
    select: { begunAt: true },
  });
  if (!exit) return refused('not-found');
  const { count } = await db.agencyExit.updateMany({
    where: { practiceId, agencyId, begunAt: exit.begunAt, ...OPEN_EXIT, certifiedAt: null },
    data: {
      ...{ destroyedOn: dayIn(destroyedOn), certifiedAt: now },
      ...{ certifiedByName: by ?? personOf(scope).name, isOwnWord: tenant.kind === 'agency' },
    },
  });
  if (count === 0) return refused('conflict');
  await appendAudit(scope, tenant, 'destruction-certified', { on: destroyedOn });
  return ok(null);
}
