import { canInPractice, PRACTICE_ROLES } from '../../../shared/permissions.ts';
import { DAY_OF_WAIT } from '../../../shared/vetting/standing.ts';
import type { TrialRoom } from '../../../shared/vetting/trial.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { trialOf } from './trial-rooms.server.ts';

/** What somebody alone has written down, and from when it may be decided. */
export interface Intent {
  standing: 'trial' | 'approved';
  reason: string;
  trial: TrialRoom | null;
  /** ISO 8601. */
  ripeAt: string;
  isRipe: boolean;
}

/**
 * Whether two people have sent their marks of one version since the agency is considered. The questions
 * may be older: what an agency still owed an answer to goes on.
 */
export async function hasTwoScores(
  { db, tenant }: PracticeScope,
  agencyId: string,
  since: Date,
): Promise<boolean> {
  const sent = await db.sentScore.groupBy({
    by: ['requestId', 'version'],
    where: {
      ...{ practiceId: tenant.id, sentAt: { gte: since } },
      score: { answers: { request: { agencyId } } },
    },
    _count: true,
  });
  return sent.some(({ _count }) => _count >= 2);
}

/** Whether nobody else in the practice could mark answers: then there is no second pair of eyes. */
export async function isAlone({ db, tenant }: PracticeScope): Promise<boolean> {
  const roles = PRACTICE_ROLES.filter((role) => canInPractice(role, 'agencies.score'));
  const where = { practiceId: tenant.id, endedAt: null, role: { in: roles } };
  return (await db.practiceMember.count({ where })) <= 1;
}

/** The last one written down since the agency is considered; null where there is none. */
export async function lastIntent(
  { db, tenant, now }: PracticeScope,
  agencyId: string,
  since: Date,
): Promise<Intent | null> {
  const intent = await db.decisionIntent.findFirst({
    where: { practiceId: tenant.id, agencyId, writtenAt: { gte: since } },
    orderBy: { writtenAt: 'desc' },
  });
  if (!intent) return null;
  const { reason, writtenAt } = intent;
  const ripeAt = writtenAt.getTime() + DAY_OF_WAIT;
  return {
    standing: intent.standing === 'trial' ? 'trial' : 'approved',
    ...{ reason, trial: trialOf(intent), isRipe: ripeAt <= now.getTime() },
    ripeAt: new Date(ripeAt).toISOString(),
  };
}
