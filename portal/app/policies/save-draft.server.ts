import type { CivilDate } from '../../../shared/calendar.ts';
import { ok, type Result, refused } from '../../../shared/result.ts';
import { dayIn, personOf, todayOf } from '../cases/case-scope.server.ts';
import { appendAudit } from '../platform/audit.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';

/** What is written in a version. */
export interface PolicyDraft {
  title: string;
  text: string;
  /** Empty in a first version. */
  whatChanged: string;
  effectiveOn: CivilDate;
  reviewOn: CivilDate;
  answerDays: number;
}

interface Input extends PolicyDraft {
  /** `savedAt` of the newest version that the person saw, ISO 8601; null where there was none. */
  seen: string | null;
}

/**
 * Makes the next version of the policy, or replaces the draft of it. Whoever looked at an older state is
 * told `conflict`.
 */
export async function saveDraft(
  scope: PracticeScope,
  { seen, effectiveOn, reviewOn, ...written }: Input,
): Promise<Result<{ number: number }>> {
  const { db, tenant, now } = scope;
  const latest = await db.policyVersion.findFirst({
    where: { practiceId: tenant.id },
    select: { number: true, savedAt: true, publishedAt: true },
    orderBy: { number: 'desc' },
  });
  if ((latest?.savedAt.toISOString() ?? null) !== seen) return refused('conflict');
  const isDraft = latest !== null && latest.publishedAt === null;
  const number = isDraft ? latest.number : (latest?.number ?? 0) + 1;
  if (number > 1 && written.whatChanged === '') {
    return refused('required', { field: 'whatChanged' });
  }
  if (effectiveOn < todayOf(scope)) return refused('in-past', { field: 'effectiveOn' });
  if (reviewOn <= effectiveOn) return refused('review-too-early', { field: 'reviewOn' });
  const data = {
    ...{ ...written, whatChanged: number > 1 ? written.whatChanged : '' },
    ...{ effectiveOn: dayIn(effectiveOn), reviewOn: dayIn(reviewOn) },
    ...{ savedByName: personOf(scope).name, savedAt: now, discardedAt: null },
  };
  const version = { practiceId: tenant.id, number };
  const { count } = isDraft
    ? await db.policyVersion.updateMany({
        where: { ...version, savedAt: latest.savedAt, publishedAt: null },
        data,
      })
    : await db.policyVersion.createMany({ data: { ...version, ...data }, skipDuplicates: true });
  if (count === 0) return refused('conflict');
  await appendAudit(scope, tenant, 'policy-drafted', { version: number });
  return ok({ number });
}
