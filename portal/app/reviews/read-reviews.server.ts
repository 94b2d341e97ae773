import type { CivilDate } from '../../../shared/calendar.ts';
import { canInPractice } from '../../../shared/permissions.ts';
import { refused } from '../../../shared/result.ts';
import { dayOf, todayOf } from '../cases/case-scope.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';

/** How often something good, mixed or bad was said. */
export type Verdicts = Record<'good' | 'mixed' | 'bad', number>;

/** What was said of an agency, in short. */
export interface ReviewSums {
  /** By whom the agency named, and by all others: the first were chosen to praise. */
  named: Verdicts;
  others: Verdicts;
  /** References that the agency names, and how many of them nobody has asked yet. */
  references: number;
  notAsked: number;
}

export type ReviewsView = Exclude<Awaited<ReturnType<typeof readReviews>>, { ok: false }>;

/** All that a practice heard or read about an agency, the latest first. */
export async function readReviews(scope: PracticeScope, slug: string | undefined) {
  const { db, tenant, role } = scope;
  const agency = await db.agency.findUnique({
    where: { slug: slug ?? '' },
    select: { id: true, slug: true, name: true },
  });
  if (!agency) return refused('not-found');
  const reviews = await db.agencyReview.findMany({
    where: { practiceId: tenant.id, agencyId: agency.id },
    omit: { practiceId: true, agencyId: true, addedBy: true },
    orderBy: [{ saidOn: 'desc' }, { addedAt: 'desc' }],
  });
  const dayAt = (now: Date): CivilDate => todayOf({ tenant, now });
  const asked = new Set(
    reviews.flatMap(({ referenceId, withdrawnAt }) => (withdrawnAt ? [] : (referenceId ?? []))),
  );
  return {
    practice: { kind: 'practice' as const, slug: tenant.slug },
    agency: { slug: agency.slug, name: agency.name },
    today: todayOf(scope),
    reviews: reviews.map(({ saidOn, addedAt, withdrawnAt, ...review }) => ({
      ...{ ...review, saidOn: dayOf(saidOn), addedOn: dayAt(addedAt) },
      withdrawnOn: withdrawnAt && dayAt(withdrawnAt),
    })),
    references: (await referencesOf(scope, agency.id)).map((one) => ({
      ...{ ...one, isAsked: asked.has(one.id) },
    })),
    mayWrite: canInPractice(role, 'reviews.write'),
  };
}

function referencesOf({ db }: PracticeScope, agencyId: string) {
  return db.agencyReference.findMany({
    where: { agencyId, withdrawnAt: null },
    select: { id: true, organisation: true, contact: true, since: true, note: true },
    orderBy: { organisation: 'asc' },
  });
}

/** The same in counts. */
export async function reviewSums(scope: PracticeScope, agencyId: string): Promise<ReviewSums> {
  const { db, tenant } = scope;
  const reviews = await db.agencyReview.findMany({
    where: { practiceId: tenant.id, agencyId, withdrawnAt: null },
    select: { source: true, verdict: true, referenceId: true },
  });
  const count = (isNamed: boolean): Verdicts => {
    const sums = { good: 0, mixed: 0, bad: 0 };
    for (const { source, verdict } of reviews) {
      if ((source === 'reference') === isNamed) sums[verdict] += 1;
    }
    return sums;
  };
  const references = await referencesOf(scope, agencyId);
  const asked = new Set(reviews.map(({ referenceId }) => referenceId));
  return {
    ...{ named: count(true), others: count(false), references: references.length },
    notAsked: references.filter(({ id }) => !asked.has(id)).length,
  };
}
