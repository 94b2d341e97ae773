import { OPEN_STATUSES } from '../../../shared/cases.ts';
import type { Language } from '../../../shared/money.ts';
import { type Refusal, refused } from '../../../shared/result.ts';
import {
  DECIDED_STANDINGS,
  type DecidedStanding,
  needsSecondLook,
  nextStandings,
  type Standing,
} from '../../../shared/vetting/standing.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { hasTwoScores, type Intent, isAlone, lastIntent } from './second-look.server.ts';

/** What can be decided about an agency now, and what is still in the way. */
export interface DecideView {
  practice: { kind: 'practice'; slug: string; name: string };
  agency: { slug: string; name: string; language: Language };
  standing: Standing;
  /** Since when, ISO 8601: by it the decision knows what the manager saw. */
  seen: string;
  choices: Choice[];
  /** What somebody alone wrote down last; null where there is nothing. */
  intent: Intent | null;
  openCases: number;
  /** What amounts of this practice are in: proposed for the limits of a trial. */
  currency: string | null;
  timeZone: string;
}

interface Choice {
  to: DecidedStanding;
  /** It can be decided now; first written down, since there is nobody else; or two have to mark first. */
  way: 'now' | 'a-day' | 'two';
}

function isDecided(standing: Standing): standing is DecidedStanding {
  return (DECIDED_STANDINGS as readonly Standing[]).includes(standing);
}

export async function readDecide(
  scope: PracticeScope,
  slug: string | undefined,
): Promise<DecideView | Refusal> {
  const { db, tenant } = scope;
  const known = await db.practiceAgency.findFirst({
    where: { practiceId: tenant.id, agency: { slug: slug ?? '' } },
    select: {
      ...{ standing: true, decidedAt: true, agencyId: true },
      agency: { select: { slug: true, name: true, language: true } },
    },
  });
  if (!known) return refused('not-found');
  const { standing, decidedAt, agencyId, agency } = known;
  if (!nextStandings(standing).some(isDecided)) return refused('not-found');
  const isFree = standing !== 'considered' || (await hasTwoScores(scope, agencyId, decidedAt));
  const alone = await isAlone(scope);
  const wayTo = (to: DecidedStanding): Choice['way'] => {
    if (isFree || !needsSecondLook(standing, to)) return 'now';
    return alone ? 'a-day' : 'two';
  };
  const line = await db.receivable.findFirst({
    where: { practiceId: tenant.id, closedAt: null },
    select: { currency: true },
    orderBy: { changedAt: 'desc' },
  });
  return {
    practice: { kind: 'practice', slug: tenant.slug, name: tenant.name },
    ...{ agency, standing, seen: decidedAt.toISOString(), timeZone: tenant.timeZone },
    choices: nextStandings(standing)
      .filter(isDecided)
      .map((to) => ({ to, way: wayTo(to) })),
    intent: isFree || !alone ? null : await lastIntent(scope, agencyId, decidedAt),
    openCases: await db.case.count({
      where: { practiceId: tenant.id, agencyId, status: { in: [...OPEN_STATUSES] } },
    }),
    currency: line?.currency ?? null,
  };
}
