import type { CivilDate } from '../../../shared/calendar.ts';
import type { Language } from '../../../shared/money.ts';
import { canInPractice } from '../../../shared/permissions.ts';
import { type Refusal, refused } from '../../../shared/result.ts';
import type { DecisionWay, Standing } from '../../../shared/vetting/standing.ts';
import type { TrialRoom } from '../../../shared/vetting/trial.ts';
import { todayOf } from '../cases/case-scope.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { trialOf } from './trial-rooms.server.ts';

/** All that a practice decided about an agency. */
export interface DecisionsView {
  practice: { kind: 'practice'; slug: string; name: string };
  agency: { slug: string; name: string; language: Language };
  /** The latest first. */
  decisions: Decided[];
  mayDecide: boolean;
}

export interface Decided {
  seq: number;
  standing: Standing;
  way: DecisionWay;
  reason: string;
  trial: TrialRoom | null;
  by: string;
  on: CivilDate;
  /** Null where nothing was written: what held before there were letters. */
  letter: { text: string; sentOn: CivilDate | null } | null;
}

export async function readDecisions(
  scope: PracticeScope,
  slug: string | undefined,
): Promise<DecisionsView | Refusal> {
  const { db, tenant, role } = scope;
  const agency = await db.agency.findUnique({
    where: { slug: slug ?? '' },
    select: { id: true, slug: true, name: true, language: true },
  });
  if (!agency) return refused('not-found');
  const { id: agencyId, ...named } = agency;
  const rows = await db.agencyDecision.findMany({
    where: { practiceId: tenant.id, agencyId },
    include: { letter: { select: { text: true, sentAt: true } } },
    orderBy: { seq: 'desc' },
  });
  const dayOf = (now: Date) => todayOf({ tenant, now });
  return {
    practice: { kind: 'practice', slug: tenant.slug, name: tenant.name },
    agency: named,
    mayDecide: canInPractice(role, 'agencies.decide'),
    decisions: rows.map(({ seq, standing, reason, letter, ...row }) => ({
      ...{ seq, standing, reason, way: row.way as DecisionWay, trial: trialOf(row) },
      ...{ by: row.decidedByName, on: dayOf(row.decidedAt) },
      letter: letter && { text: letter.text, sentOn: letter.sentAt && dayOf(letter.sentAt) },
    })),
  };
}
