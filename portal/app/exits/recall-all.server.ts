import { OPEN_STATUSES } from '../../../shared/cases.ts';
import { ok, type Result, refused } from '../../../shared/result.ts';
import { lockCases } from '../cases/case-scope.server.ts';
import { CASE_NOW, type CaseNow, recordEvents } from '../cases/record-event.server.ts';
import { enqueue } from '../platform/outbox.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';

/** Takes back every case that an agency still works on: all of them or none, and one mail about all. */
export async function recallAll(
  scope: PracticeScope,
  { agencyId, seen }: { agencyId: string; seen: number },
): Promise<Result<{ recalled: number }>> {
  const { db, tenant, now } = scope;
  const open = { practiceId: tenant.id, agencyId, status: { in: [...OPEN_STATUSES] } };
  const ids = await db.case.findMany({ where: open, select: { id: true } });
  await lockCases(
    scope,
    ids.map(({ id }) => id),
  );
  const cases = await db.case.findMany({
    where: open,
    select: CASE_NOW,
    orderBy: { number: 'asc' },
  });
  if (cases.length === 0 || cases.length !== seen) return refused('conflict');
  const done = await recordAlike(scope, cases, 'recall');
  if (!done.ok) return done;
  const about = now.toISOString();
  const key = `all-recalled:${tenant.id}:${agencyId}:${about}`;
  const told = { practiceId: tenant.id, agencyId, about };
  await enqueue(scope, tenant, { kind: 'choosing-news', key, news: 'all-recalled', ...told });
  return ok({ recalled: cases.length });
}

/** One event for cases in several statuses: those in the same one together. */
export async function recordAlike(
  scope: PracticeScope,
  cases: readonly CaseNow[],
  event: 'recall' | 'confirm',
): Promise<Result<null>> {
  const alike = new Map<string, CaseNow[]>();
  for (const one of cases) {
    const state = `${one.status} ${one.pausedFrom}`;
    alike.set(state, [...(alike.get(state) ?? []), one]);
  }
  const facts = event === 'recall' ? { reason: 'other' } : {};
  for (const group of alike.values()) {
    const done = await recordEvents(scope, group, { event, facts });
    if (!done.ok) return done;
  }
  return ok(null);
}
