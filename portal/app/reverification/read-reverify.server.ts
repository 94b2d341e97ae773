import type { CivilDate } from '../../../shared/calendar.ts';
import { canInPractice } from '../../../shared/permissions.ts';
import { type Refusal, refused } from '../../../shared/result.ts';
import { nextLook } from '../../../shared/vetting/reverification.ts';
import { dayOf, todayOf } from '../cases/case-scope.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { type DueLook, dueLooks } from './due-looks.server.ts';
import { type KnownFacts, knownFacts } from './known-facts.server.ts';
import { type PointAnswers, pointsOf } from './points-schema.server.ts';

/** One look again, as it was kept. */
export interface DoneLook {
  seq: number;
  on: CivilDate;
  by: string;
  points: PointAnswers;
  note: string;
  nextOn: CivilDate;
}

/** Where an agency is looked at again, with all looks before. */
export interface ReverifyView {
  practice: { kind: 'practice'; slug: string };
  agency: { slug: string; name: string };
  /** Null where it has no work. */
  look: DueLook | null;
  facts: KnownFacts;
  proposed: CivilDate;
  last: CivilDate;
  /** The latest first. */
  done: DoneLook[];
  mayDecide: boolean;
}

export async function readReverify(
  scope: PracticeScope,
  slug: string | undefined,
): Promise<ReverifyView | Refusal> {
  const { db, tenant, role } = scope;
  const agency = await db.agency.findUnique({
    where: { slug: slug ?? '' },
    select: { id: true, slug: true, name: true },
  });
  if (!agency) return refused('not-found');
  const { id: agencyId, ...named } = agency;
  const [look] = await dueLooks(scope, agencyId);
  return {
    practice: { kind: 'practice', slug: tenant.slug },
    agency: named,
    look: look ?? null,
    facts: await knownFacts(scope, agencyId),
    ...nextLook(todayOf(scope)),
    done: await doneLooks(scope, agencyId),
    mayDecide: canInPractice(role, 'agencies.decide'),
  };
}

/** Every look again at an agency, the latest first. */
export async function doneLooks(
  { db, tenant }: PracticeScope,
  agencyId: string,
): Promise<DoneLook[]> {
  const rows = await db.reverification.findMany({
    where: { practiceId: tenant.id, agencyId },
    orderBy: { seq: 'desc' },
  });
  return rows.map(({ seq, doneOn, doneByName: by, points, note, nextOn }) => ({
    ...{ seq, on: dayOf(doneOn), by, points: pointsOf(points), note, nextOn: dayOf(nextOn) },
  }));
}

/** When an agency is due, and who looked last: null where it has no work. */
export interface LookSummary {
  due: CivilDate;
  state: DueLook['state'];
  last: { on: CivilDate; by: string } | null;
}

export async function lookSummary(
  scope: PracticeScope,
  agencyId: string,
): Promise<LookSummary | null> {
  const [look] = await dueLooks(scope, agencyId);
  if (!look) return null;
  const last = await scope.db.reverification.findFirst({
    where: { practiceId: scope.tenant.id, agencyId },
    select: { doneOn: true, doneByName: true },
    orderBy: { seq: 'desc' },
  });
  const { due, state } = look;
  return { due, state, last: last && { on: dayOf(last.doneOn), by: last.doneByName } };
}
