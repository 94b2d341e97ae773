import { ok, type Result, refused } from '../../../shared/result.ts';
import type { AgencyScope } from '../platform/scope.server.ts';
import { lockCases } from './case-scope.server.ts';
import { CASE_NOW, recordEvents } from './record-event.server.ts';

/** The agency says that it has stopped working on these cases. All of them, or none. */
export async function confirmRecalls(
  scope: AgencyScope,
  { cases }: { cases: readonly string[] },
): Promise<Result<{ confirmed: number }>> {
  await lockCases(scope, cases);
  const found = await scope.db.case.findMany({
    where: { agencyId: scope.tenant.id, id: { in: [...cases] } },
    select: CASE_NOW,
  });
  if (found.length === 0 || found.length !== cases.length) return refused('not-found');
  const done = await recordEvents(scope, found, { event: 'confirm' });
  // somebody else confirmed one of them while this page was open
  return done.ok ? ok({ confirmed: found.length }) : refused('conflict');
}
