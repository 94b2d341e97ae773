import { ok, type Result, refused } from '../../../shared/result.ts';
import { dayOf, personOf, todayOf } from '../cases/case-scope.server.ts';
import { appendAudit } from '../platform/audit.server.ts';
import { enqueue } from '../platform/outbox.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { LIVING } from './policy-versions.server.ts';

interface Draft {
  number: number;
  /** `savedAt` of the draft that the person read, ISO 8601: nobody publishes what was changed since. */
  seen: string;
}

/** Publishes a draft: it never changes from now on, and the agencies are asked to attest to it. */
export async function publishPolicy(
  scope: PracticeScope,
  { number, seen }: Draft,
): Promise<Result<null>> {
  const { db, tenant, now } = scope;
  const draft = { practiceId: tenant.id, number, publishedAt: null, ...LIVING };
  const found = await db.policyVersion.findFirst({
    where: draft,
    select: { effectiveOn: true },
  });
  if (!found) return refused('conflict');
  if (dayOf(found.effectiveOn) < todayOf(scope)) return refused('effective-past');
  const { id, name } = personOf(scope);
  const { count } = await db.policyVersion.updateMany({
    where: { ...draft, savedAt: new Date(seen) },
    data: { publishedBy: id, publishedByName: name, publishedAt: now },
  });
  if (count === 0) return refused('conflict');
  await appendAudit(scope, tenant, 'policy-published', { version: number });
  const key = `policy-news:${tenant.id}:${number}`;
  await enqueue(scope, tenant, { kind: 'policy-news', key, practiceId: tenant.id });
  return ok(null);
}

/** Gives a draft up. Its number stays for the next one. */
export async function discardDraft(
  scope: PracticeScope,
  { number, seen }: Draft,
): Promise<Result<null>> {
  const { db, tenant, now } = scope;
  const { count } = await db.policyVersion.updateMany({
    where: {
      ...{ practiceId: tenant.id, number, publishedAt: null, ...LIVING },
      savedAt: new Date(seen),
    },
    data: { discardedAt: now },
  });
  if (count === 0) return refused('conflict');
  await appendAudit(scope, tenant, 'policy-discarded', { version: number });
  return ok(null);
}
